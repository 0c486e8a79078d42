// Checking words before they go anywhere, on the panel's stage in a real Chromium: both themes, 320 and 240 px, by keys; what goes is counted,
// what stays can be copied or asked with, and nothing is kept or sent.
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { judgeScreen } from '#tests/support/journey/screens.ts';
import { goTo, pasteInto, rested, standStage, withPanel } from '#tests/support/panel-stage/visit.ts';

standStage();
const box = (page: Page) => page.getByRole('textbox', { name: /^Words to check/ });
const check = (page: Page, name = 'Check') => page.getByRole('button', { name, exact: true }).press('Enter');

test('under More; nothing written is said so, and what cannot be known is told', async () => {
  await withPanel('#/more', async (page) => {
    await page.getByRole('link', { name: 'Is this safe to share?', exact: true }).click();
    await page.getByRole('heading', { level: 1, name: 'Is this safe to share?' }).waitFor();
    await check(page);
    await page.getByText('There are no words to check yet.').waitFor();
    await page.getByRole('button', { name: /^What is looked for/ }).press('Enter');
    await page.getByText(/^It cannot know that everybody in the village/).waitFor();
    await judgeScreen(page, 'safe-share-empty');
  });
});

test('by keys: what identifies goes and is counted in one press, the rest is copied; nothing is kept or sent', async () => {
  await withPanel('#/safe-share', async (page) => {
    await box(page).focus();
    await page.keyboard.type('Mrs Pethwick, 943 476 5919, is lonely since her son moved to Leeds.');
    await check(page);
    await page.getByText('2 details were taken out').waitFor();
    const said = await box(page).inputValue();
    expect(said).toBe('Mrs [name 1], [NHS number], is lonely since her son moved to Leeds.');
    await judgeScreen(page, 'safe-share-taken');
    await page.getByRole('button', { name: 'Copy the words' }).press('Enter');
    await page.getByText('Copied.').first().waitFor();
    expect(await page.evaluate(() => window.stage.copied)).toEqual([said]);
    expect(await rested(page)).not.toMatch(/lonely since/);
    // Other words have no verdict yet.
    await box(page).focus();
    await page.keyboard.press('End');
    await page.keyboard.type(' She likes tea.');
    await page.getByText('2 details were taken out').waitFor({ state: 'detached' });
    await check(page);
    await page.getByText('2 details were taken out').waitFor();
    await page.getByRole('button', { name: 'Empty the box' }).press('Enter');
    expect(await box(page).inputValue()).toBe('');
    await goTo(page, '#/more');
    await goTo(page, '#/safe-share');
    expect(await box(page).inputValue()).toBe('');
  });
});

test('words in which nobody is named pass, and peers are asked with them', async () => {
  await withPanel('#/safe-share', async (page) => {
    await box(page).focus();
    await pasteInto(page, 'Who runs a lunch club that takes people with no transport?');
    await check(page);
    await page.getByText('Nothing was found that identifies somebody').waitFor();
    await page.getByRole('button', { name: 'Ask peers with them' }).press('Enter');
    const question = page.getByRole('textbox', { name: 'Your question' });
    await expect.poll(() => question.inputValue()).toContain('Who runs a lunch club');
  });
});
