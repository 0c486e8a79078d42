// Which words go along from the crisis path: those of the draft that led there, seen first, and nobody else's.
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { judgeScreen } from '#tests/support/journey/screens.ts';
import { give, goTo, handOver, selected, standStage, withPanel } from '#tests/support/panel-stage/visit.ts';

standStage();
const debt = '#/next-steps/in-money/for-debt/no';
const along = (page: Page) => page.getByRole('heading', { name: 'These words go along' });
const startOfIt = /lives alone and is lonely/;

/** A draft of words that were handed over, and from it on to the path. */
async function walkFromDraft(page: Page): Promise<string> {
  await give(page, handOver(selected));
  await page.getByRole('textbox', { name: 'Your question' }).waitFor();
  const draft = await page.evaluate(() => window.location.hash);
  await page.getByRole('button', { name: 'In crisis' }).click();
  await page.getByRole('heading', { level: 1, name: 'What is happening?' }).waitFor();
  await goTo(page, debt);
  await page.getByRole('heading', { level: 1, name: 'Debt or bailiffs' }).waitFor();
  return draft;
}

async function askForSupervision(page: Page): Promise<unknown> {
  await page.getByRole('button', { name: 'Ask for supervision' }).click();
  await page.getByText(/Call your supervisor as well/).waitFor();
  const orders = await page.evaluate(() =>
    Object.entries({ ...localStorage }).filter(([key]) => key.includes('outbox')),
  );
  expect(orders).toHaveLength(1);
  return JSON.parse(String(orders[0]?.[1]))[0].text;
}

const waysIn: [string, (page: Page) => Promise<void>][] = [
  [
    'from supervision',
    async (page) => {
      await goTo(page, '#/supervision');
      await page.getByRole('link', { name: 'Open “In crisis”' }).click();
    },
  ],
  [
    'from a search that found nothing',
    async (page) => {
      await goTo(page, '#/search');
      await page.getByRole('searchbox').fill('zebra hospital');
      await page.getByRole('link', { name: 'Three next steps now' }).click();
    },
  ],
  [
    'after the end of the path before',
    async (page) => {
      await page.getByRole('link', { name: 'I have done this' }).click();
      await page.getByRole('link', { name: 'Start again' }).click();
    },
  ],
];

describe('words that go along', () => {
  test('are shown before they go: how they begin, and all of them when unfolded', async () => {
    await withPanel('', async (page) => {
      await walkFromDraft(page);
      await along(page).waitFor();
      const fold = page.getByRole('button', { name: startOfIt });
      expect(await page.getByText('Who can take her?').isVisible()).toBe(false);
      await fold.click();
      await page.getByText('Who can take her?').waitFor();
      await judgeScreen(page, 'next-steps-words');
      expect(await askForSupervision(page)).toBe(selected);
    });
  });

  test('stay behind when they are left out; the draft keeps them and another one is begun for the channel', async () => {
    await withPanel('', async (page) => {
      const draft = await walkFromDraft(page);
      await page.getByRole('button', { name: 'Leave these words out' }).click();
      await page.getByRole('heading', { name: 'No words go along' }).waitFor();
      expect(await page.evaluate(() => document.activeElement?.id)).toBe('words-along');
      expect(await askForSupervision(page)).toBeNull();
      await page.getByRole('button', { name: 'Ask the urgent channel' }).click();
      const box = page.getByRole('textbox', { name: 'Your question' });
      await box.waitFor();
      expect(await box.textContent()).toBe('');
      await goTo(page, draft);
      await expect.poll(() => box.inputValue()).toMatch(startOfIt);
    });
  });

  test.each(waysIn)(
    'of one person never go along on a path that begins %s, for another person',
    async (_, enter) => {
      await withPanel('', async (page) => {
        const draft = await walkFromDraft(page);
        await enter(page);
        await page.getByRole('heading', { level: 1, name: 'What is happening?' }).waitFor();
        expect(await page.getByText('Your words may speak of').count()).toBe(0);
        await goTo(page, debt);
        await page.getByRole('heading', { level: 1, name: 'Debt or bailiffs' }).waitFor();
        expect(await along(page).count()).toBe(0);
        expect(await askForSupervision(page)).toBeNull();
        await page.getByRole('button', { name: 'Ask the urgent channel' }).click();
        await page.getByRole('textbox', { name: 'Your question' }).waitFor();
        expect(await page.evaluate(() => window.location.hash)).not.toBe(draft);
      });
    },
  );

  test('go along still when the worker looked elsewhere half way and came back', async () => {
    await withPanel('', async (page) => {
      await walkFromDraft(page);
      await page.getByRole('button', { name: 'Find more advice and services' }).click();
      await page.getByRole('searchbox').waitFor();
      await page.getByRole('button', { name: 'Back' }).click();
      await along(page).waitFor();
    });
  });
});
