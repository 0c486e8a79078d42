// The one box over everything on the panel's stage in a real Chromium: answers while one types, guesses labelled, a patient's name that
// never leaves, nothing found as a way on; in both themes, at 320 and 240 px, by hand and by keys, offline.
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { axeFindings } from '#tests/support/browsers/axe.ts';
import { takePicture } from '#tests/support/journey/pictures.ts';
import { standStage, withPanel } from '#tests/support/panel-stage/visit.ts';

standStage();
const box = (page: Page) => page.getByRole('searchbox', { name: 'What are you looking for?' });
const overflow = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
const found = (page: Page) => page.getByRole('list', { name: /found/ }).locator('> li');
const askedWords = (page: Page) =>
  page.evaluate(() => window.stage.searched.map((ask) => (ask as { words: string }).words));

describe('what was found', () => {
  for (const colorScheme of ['light', 'dark'] as const)
    for (const width of [320, 240])
      test(`${colorScheme}, ${width} px: axe finds nothing and nothing is cut off`, async () => {
        await withPanel('#/search', async (page) => {
          await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
          await page.setViewportSize({ width, height: 900 });
          await box(page).fill('benifits PIP');
          await page.getByText('Searched for “benefits” instead of “benifits”.').waitFor();
          await found(page).first().getByText('PIP refused').waitFor();
          expect(await overflow(page)).toBeLessThanOrEqual(0);
          expect(await axeFindings(page, colorScheme)).toEqual([]);
          await takePicture(page, `search ${colorScheme} ${width}`);
        });
      });
});

test('why something is there is said, kinds narrow the list, and what is opened is told without a person', async () => {
  await withPanel('#/search', async (page) => {
    await box(page).fill('pip mr refused');
    await page.getByText('“mandatory reconsideration” for “MR”').waitFor();
    await page.getByText('1 more says nearly the same').waitFor();
    await page.getByRole('button', { name: 'Narrow it down' }).click();
    expect(await axeFindings(page)).toEqual([]);
    await page.getByText('Local service (1)').click();
    await expect.poll(() => found(page).count()).toBe(1);
    await page.getByText('Everything', { exact: true }).click();
    await expect.poll(() => found(page).count()).toBe(3);
    await page.getByRole('link', { name: 'Eastmere Benefits Advice' }).click();
    const id = await page.evaluate(() => window.stage.serviceId('Eastmere Debt Advice'));
    await expect
      .poll(() => page.evaluate(() => window.stage.searched.at(-1)))
      .toEqual({ words: 'pip mr refused', kind: 'service', id });
    await page.goBack();
    await expect.poll(() => box(page).inputValue()).toBe('pip mr refused');
  });
});

test('a name and a number that were typed never leave the panel', async () => {
  await withPanel('?names=late#/search', async (page) => {
    await box(page).fill('food for Margaret Holl');
    await page.getByText('Getting ready to search safely.').waitFor();
    expect(await askedWords(page)).toEqual([]);
    await page.evaluate(() => window.stage.bringNames());
    await found(page).first().waitFor();
    // Half a name is no name to the engine: it waits.
    await page.waitForTimeout(500);
    expect((await askedWords(page)).join(' ')).not.toMatch(/Marg|Holl/);
    await box(page).fill('food for Margaret Holloway 943 476 5919');
    await box(page).press('Enter');
    await page.waitForTimeout(500);
    const words = (await askedWords(page)).join(' ');
    expect(words).toContain('food');
    expect(words).not.toMatch(/Margaret|Holloway|943|476|5919/);
  });
});

test('nothing found is no end: peers are asked with the words kept', async () => {
  await withPanel('#/search', async (page) => {
    await box(page).fill('zebra hospital');
    await page.getByRole('heading', { name: 'Nothing found' }).last().waitFor();
    await page.getByRole('button', { name: 'Loneliness' }).waitFor();
    expect(await axeFindings(page)).toEqual([]);
    await takePicture(page, 'search nothing');
    await page.getByRole('button', { name: 'Ask peers with these words' }).click();
    await expect
      .poll(() => page.getByRole('textbox', { name: 'Your question' }).inputValue())
      .toContain('zebra hospital');
  });
});

test('a module that serves every need is found by its words, beneath what was found', async () => {
  await withPanel('#/search', async (page) => {
    await page.getByRole('searchbox').fill('first contact');
    await page.keyboard.press('Enter');
    const learn = page.getByRole('region', { name: 'Learn about it' });
    await learn.getByRole('link', { name: /First contact and what matters to you/ }).waitFor();
  });
});

test('by keys: a suggestion is taken, the last searches come back', async () => {
  await withPanel('#/search', async (page) => {
    await box(page).press('b');
    await page.keyboard.type('en');
    await page.getByRole('button', { name: 'benefits appeal' }).press('Enter');
    await expect.poll(() => box(page).inputValue()).toBe('benefits appeal');
    await box(page).press('Enter');
    await found(page).first().waitFor();
    await box(page).fill('');
    await page.getByRole('heading', { name: 'Your last searches' }).waitFor();
    await page.getByRole('button', { name: 'benefits appeal' }).press('Enter');
    await found(page).first().waitFor();
  });
});

test('without a network it says so, and what still works', async () => {
  await withPanel('?network=down#/search', async (page) => {
    await box(page).fill('debt');
    await page.getByText('The search could not be reached').waitFor();
    expect(await axeFindings(page)).toEqual([]);
  });
});
