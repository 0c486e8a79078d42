// From an answer to a chase made and its note in the record, as a hand does it: every press counts, waiting does not.
import type { Page } from 'playwright-core';
import type { AtDesk } from './person.ts';

export const noteBox = (panel: Page) => panel.getByRole('textbox', { name: 'Note', exact: true });

/** A thread that has its safe next step. */
export async function openAnswered(panel: Page): Promise<void> {
  await panel.getByRole('link', { name: 'Channels' }).click();
  await panel
    .getByRole('link', { name: /Housing and home/ })
    .first()
    .click();
  await panel.getByText('Has a safe next step').first().waitFor();
  await panel.locator('.ph-card', { hasText: 'Has a safe next step' }).first().getByRole('link').click();
  await panel.getByRole('button', { name: 'Chase and note' }).first().waitFor();
}

/** Begins on an open thread; ends with the note in the field. Answers how many presses it took. */
export async function answerToRecord({ panel, record }: AtDesk, field: string): Promise<number> {
  let presses = 0;
  const press = async (deed: () => Promise<void>) => {
    presses += 1;
    await deed();
  };
  await press(() => panel.getByRole('button', { name: 'Chase and note' }).first().click());
  await noteBox(panel).waitFor();
  // The chase comes back with its reference, and the note takes it in by itself.
  await panel.waitForFunction(() =>
    [...document.querySelectorAll('textarea')].some(({ value }) => /reference PH-\w+/.test(value)),
  );
  await press(() => record.locator(field).click());
  await press(() => panel.getByRole('button', { name: 'Write into the record' }).click());
  await panel
    .getByText(/^Written into/)
    .first()
    .waitFor();
  return presses;
}
