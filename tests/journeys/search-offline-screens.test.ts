// The box without a server on the panel's stage in a real Chromium: said plainly, in both themes, at 320 and 240 px; what it finds opens
// from this device; what was withdrawn goes; and the server answers again as soon as it is there.
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { axeFindings } from '#tests/support/browsers/axe.ts';
import { takePicture } from '#tests/support/journey/pictures.ts';
import { standStage, withPanel } from '#tests/support/panel-stage/visit.ts';

standStage();
const box = (page: Page) => page.getByRole('searchbox', { name: 'What are you looking for?' });
const found = (page: Page) => page.getByRole('list', { name: /found/ }).locator('> li');
const overflow = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
const offline = 'Offline: from 14 November, case studies and services of Harrowmere only.';
const takeAway = (page: Page) => page.evaluate(() => window.stage.network('down'));

describe('what is kept here', () => {
  for (const colorScheme of ['light', 'dark'] as const)
    for (const width of [320, 240])
      test(`${colorScheme}, ${width} px: is found and said to be kept; axe finds nothing, nothing is cut off`, async () => {
        await withPanel('?kept#/search', async (page) => {
          await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
          await page.setViewportSize({ width, height: 900 });
          await takeAway(page);
          await box(page).fill('benifits advice');
          await page.getByText(offline).waitFor();
          await page.getByText('Searched for “benefits” instead of “benifits”.').waitFor();
          expect(await overflow(page)).toBeLessThanOrEqual(0);
          expect(await axeFindings(page)).toEqual([]);
          await takePicture(page, `search offline ${colorScheme} ${width}`);
          await found(page).first().getByRole('link', { name: 'Harrowmere Benefits Advice' }).click();
          await page.getByRole('heading', { level: 1, name: 'Harrowmere Benefits Advice' }).waitFor();
          await page.getByText('01632 960188').waitFor();
          expect(await overflow(page)).toBeLessThanOrEqual(0);
          expect(await axeFindings(page)).toEqual([]);
          await takePicture(page, `kept service ${colorScheme} ${width}`);
        });
      });
});

test('a case study opens whole from here, is copied with its provenance, and goes when it was withdrawn', async () => {
  await withPanel('?kept#/search', async (page) => {
    await takeAway(page);
    await box(page).fill('meter in debt');
    await found(page).first().getByRole('link', { name: 'A meter in debt' }).press('Enter');
    await page.getByText('1. Ring the supplier with them.').waitFor();
    await page.getByText('The supplier has a duty here; charity comes second.').waitFor();
    expect(await axeFindings(page)).toEqual([]);
    await takePicture(page, 'kept case study');
    await page.getByRole('button', { name: 'Copy as advice' }).click();
    await expect.poll(() => page.evaluate(() => window.stage.copied.at(-1))).toMatch(/case library/);
    await page.evaluate(() => window.stage.withdrawKept('A meter in debt, and heat the same day'));
    await page.getByRole('heading', { level: 1, name: 'This is no longer kept on this device' }).waitFor();
    await page.getByRole('link', { name: 'Back to the search' }).click();
    await expect.poll(() => box(page).inputValue()).toBe('meter in debt');
  });
});

test('the server answers again: by itself when the stream is back, or when somebody says so', async () => {
  await withPanel('?kept#/search', async (page) => {
    await takeAway(page);
    await box(page).fill('benefits');
    await page.getByText(offline).waitFor();
    await page.evaluate(() => window.stage.network('fine'));
    // It may be back by itself before the press.
    const isBack = page.getByText('PIP refused').first();
    await Promise.any([page.getByRole('button', { name: 'Try again' }).click(), isBack.waitFor()]);
    await isBack.waitFor();
    await expect.poll(() => page.getByText(offline).count()).toBe(0);
    await page.evaluate(() => {
      window.stage.network('down');
      window.stage.live('lost');
    });
    await box(page).fill('benefits advice');
    await page.getByText(offline).waitFor();
    await page.evaluate(() => {
      window.stage.network('fine');
      window.stage.live('live');
    });
    await expect.poll(() => page.getByText(offline).count()).toBe(0);
  });
});

test('what was found here is used here: copied, noted and chased; what waits for the connection says so', async () => {
  await withPanel('?kept#/search', async (page) => {
    await takeAway(page);
    await box(page).fill('meter in debt');
    await page.getByText(offline).waitFor();
    const line = found(page).first();
    await line.getByRole('button', { name: 'Copy as advice' }).click();
    await expect
      .poll(() => page.evaluate(() => window.stage.copied.at(-1)))
      .toMatch(/case library: case study/);
    await line.getByRole('button', { name: 'Use it' }).click();
    const save = page.getByRole('menuitem', { name: 'Save: waits for the connection' });
    expect(await save.getAttribute('aria-disabled')).toBe('true');
    expect(await axeFindings(page)).toEqual([]);
    await takePicture(page, 'search offline deeds');
    await page.getByRole('menuitem', { name: 'Start a note' }).click();
    await line
      .getByText(/From Peer Hub’s case library, version 1/)
      .first()
      .waitFor();
    await line.getByRole('button', { name: 'Close' }).click();
    await line.getByRole('button', { name: 'Use it' }).click();
    await page.getByRole('menuitem', { name: 'Share in a channel' }).click();
    await expect
      .poll(() => page.getByRole('textbox', { name: 'Your question' }).inputValue())
      .toContain('A meter in debt, and heat the same day');
  });
});

test('without a server half a name is looked for as it is typed; with one it waits, and never leaves', async () => {
  await withPanel('?kept#/search', async (page) => {
    await takeAway(page);
    await box(page).fill('vouchers');
    await page.getByText(offline).waitFor();
    await box(page).fill('Pantry');
    await found(page)
      .first()
      .getByRole('link', { name: /^Pantry on the quay/ })
      .waitFor();
    await box(page).fill('tea Pant');
    await found(page)
      .first()
      .getByRole('link', { name: /^Pantry on the quay/ })
      .waitFor();
    await page.evaluate(() => {
      window.stage.network('fine');
      window.stage.live('lost');
      window.stage.live('live');
    });
    await expect.poll(() => page.getByText(offline).count()).toBe(0);
    await page.getByText('PIP refused').first().waitFor();
    const asked = JSON.stringify(await page.evaluate(() => window.stage.searched));
    expect(asked).toContain('"tea"');
    expect(asked).not.toContain('Pant');
  });
});

test('what is kept for somebody else is not shown', async () => {
  await withPanel('?kept=ben#/search', async (page) => {
    await takeAway(page);
    await box(page).fill('benefits');
    await page.getByText('The search could not be reached').waitFor();
    expect(await page.getByText('Harrowmere Benefits Advice').count()).toBe(0);
  });
});

test('a beginning is enough, and there is always more than one page', async () => {
  await withPanel('?kept#/search', async (page) => {
    await takeAway(page);
    await box(page).fill('voucher');
    await page.getByText(offline).waitFor();
    expect(await found(page).count()).toBeGreaterThan(5);
  });
});
