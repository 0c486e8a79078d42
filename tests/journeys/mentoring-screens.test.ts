// Mentoring on the panel's stage in a real Chromium: both themes, 320 and 240 px, by hand and by keys; offering, being found, being written
// to, taking back, and an offer that a moderator ended.
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { judgeScreen } from '#tests/support/journey/screens.ts';
import { stageOfferId } from '#tests/support/panel-stage/mentoring.ts';
import { goTo, standStage, withPanel } from '#tests/support/panel-stage/visit.ts';

standStage();
const heading = (page: Page, name: string) => page.getByRole('heading', { level: 1, name }).waitFor();
const line = (page: Page) => page.getByRole('textbox', { name: 'In one line' });
const more = (page: Page) => page.getByRole('textbox', { name: 'What can they ask you?' });
const offer = (page: Page) => page.getByRole('button', { name: 'Offer to mentor', exact: true });
const tick = (page: Page) => page.getByRole('checkbox', { name: /nobody can be recognised/ });

test('an offer lacks nothing before it stands, is seen as others see it, taken back and put there again', async () => {
  await withPanel('#/mentoring', async (page) => {
    await heading(page, 'Offer to mentor');
    await offer(page).click();
    await page.getByText('Write one line and a few words.').waitFor();
    await line(page).fill('Debt, from both sides of the desk');
    await more(page).fill('Ask me about breathing space. I helped NHS 943 476 5919 with it.');
    await offer(page).click();
    await page
      .getByText('Choose at least one need.')
      .or(page.getByText(/NHS number/))
      .first()
      .waitFor();
    await page.getByText('Money and debt', { exact: true }).first().click();
    await offer(page).click();
    await page.getByText('Please confirm before you offer.').waitFor();
    expect(await more(page).inputValue()).toContain('[NHS number]');
    await judgeScreen(page, 'mentoring-offering');
    await more(page).fill('Ask me about breathing space.');
    await tick(page).focus();
    await page.keyboard.press('Space');
    await offer(page).press('Enter');
    await page.getByText('Colleagues find this').waitFor();
    await page.getByRole('link', { name: 'See it as colleagues do' }).click();
    await heading(page, 'Debt, from both sides of the desk');
    await page.getByText('This is your own offer.').waitFor();
    await page.getByRole('link', { name: 'Change it' }).click();
    await page.getByRole('button', { name: 'Stop offering' }).click();
    await page.getByRole('button', { name: 'Undo' }).click();
    await page.getByText('Colleagues find this').waitFor();
  });
});

test('a mentor is found, read and written to, and the talk is named after them', async () => {
  await withPanel('#/search', async (page) => {
    await page.getByRole('searchbox', { name: 'What are you looking for?' }).fill('mentor for an appeal');
    await page.getByRole('link', { name: 'Read, and write to them' }).click();
    await heading(page, 'Ten years of benefit appeals');
    await judgeScreen(page, 'mentoring-offer');
    await page.getByRole('button', { name: 'Write privately' }).click();
    const dialog = page.getByRole('dialog', { name: 'Write to Tomasz Zielak' });
    await dialog.getByRole('textbox', { name: 'Your message' }).fill('May I ask how you prepare for one?');
    await dialog.getByRole('checkbox', { name: /nobody can be recognised/ }).press('Space');
    await dialog.getByRole('button', { name: 'Send' }).click();
    await page.getByText('May I ask how you prepare for one?').waitFor();
    await goTo(page, '#/talks');
    await page.getByText('Mentoring', { exact: true }).waitFor();
  });
});

test('what was typed stays when the server says no, and what it found is marked', async () => {
  await withPanel('#/mentoring', async (page) => {
    await line(page).fill('Ask me about Grandville');
    await more(page).fill('I know the office there.');
    await page.getByText('Money and debt', { exact: true }).first().click();
    await tick(page).press('Space');
    await page.evaluate(() =>
      window.stage.refuseNext('still-identifies', [{ path: 'headline', kind: 'PERSON', start: 13, end: 23 }]),
    );
    await offer(page).click();
    await expect.poll(() => more(page).inputValue()).toBe('I know the office there.');
    await expect.poll(() => line(page).inputValue()).not.toContain('Grandville');
  });
});

test('an offer that a moderator ended says why; a moderator ends one with words', async () => {
  await withPanel('?outside#/mentoring', async (page) => {
    await page.getByText('A moderator ended your offer').waitFor();
    await page.getByText(/Please leave out where you worked/).waitFor();
    await judgeScreen(page, 'mentoring-ended');
  });
  await withPanel(`?moderator#/mentoring/${stageOfferId}`, async (page) => {
    await page.getByRole('button', { name: 'End this offer' }).click();
    const dialog = page.getByRole('dialog', { name: 'End this offer?' });
    await dialog.getByRole('button', { name: 'End it' }).click();
    await dialog.getByText('Say why.').waitFor();
    await dialog.getByRole('textbox', { name: 'Words to its author' }).fill('Please leave out the agency.');
    await dialog.getByRole('button', { name: 'End it' }).click();
    await page.getByText('This offer was taken back').waitFor();
  });
});
