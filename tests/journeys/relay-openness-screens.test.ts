// "Nobody may write to me" on the panel's stage in a real Chromium: both themes, 320 and 240 px, by hand and by keys, undone, offline, and
// from the other side with a thread that was read before it was switched off.
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { judgeScreen } from '#tests/support/journey/screens.ts';
import { goTo, openThread, standStage, withPanel } from '#tests/support/panel-stage/visit.ts';

standStage();
const choice = (page: Page) => page.getByRole('switch', { name: 'Colleagues may write to me' });
const write = (page: Page) => page.getByRole('button', { name: /^Write to / });

test('it stands under the private talks and in the settings, is switched off and on by keys, and undone', async () => {
  await withPanel('#/talks', async (page) => {
    await choice(page).scrollIntoViewIfNeeded();
    expect(await choice(page).isChecked()).toBe(true);
    await choice(page).press('Space');
    await page.getByText('Colleagues can no longer begin a talk with you').first().waitFor();
    // The same one, beside being found by name.
    await goTo(page, '#/nudges');
    await choice(page).scrollIntoViewIfNeeded();
    await judgeScreen(page, 'relay-openness');
    expect(await choice(page).isChecked()).toBe(false);
    await page.getByRole('button', { name: 'Undo' }).press('Enter');
    await page.getByText('Colleagues may write to you').first().waitFor();
    await expect.poll(() => choice(page).isChecked()).toBe(true);
    // Refused, it stands as it stood.
    await page.evaluate(() => window.stage.refuseNext('unavailable'));
    await choice(page).press('Space');
    await page
      .getByText(/Peer Hub cannot be reached just now/)
      .first()
      .waitFor();
    await expect.poll(() => choice(page).isChecked()).toBe(true);
  });
});

test('a thread that was read before offers it still: the refusal is plain, the words stay until they are let go, then it is gone', async () => {
  await withPanel('#/', async (page) => {
    await openThread(page, 'accepted');
    const masks = page.getByRole('button', { name: 'Write privately' });
    const masked = await masks.count();
    await write(page).first().click();
    const dialog = page.getByRole('dialog', { name: /^Write to / });
    const message = dialog.getByRole('textbox', { name: 'Your message' });
    await message.fill('May I ask how you got through to them?');
    await dialog.getByRole('checkbox', { name: /nobody can be recognised/ }).press('Space');
    await page.evaluate(() => window.stage.refuseNext('takes-no-talks'));
    await dialog.getByRole('button', { name: 'Send' }).click();
    await page.getByText('This colleague takes no new private messages.').first().waitFor();
    expect(await message.inputValue()).toBe('May I ask how you got through to them?');
    await dialog.getByRole('button', { name: 'Cancel' }).last().press('Enter');
    await expect.poll(() => write(page).count()).toBe(0);
    // What was written with a name hidden looks as before.
    expect(await masks.count()).toBe(masked);
  });
});
