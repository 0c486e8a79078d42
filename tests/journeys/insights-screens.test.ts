// Insights on the panel's stage in a real Chromium: both themes, 320 and 240 px, by hand and by keys; by area and period, what is not shown, what it leads on to,
// taken along, without a network, and where there is nothing yet.
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { judgeScreen } from '#tests/support/journey/screens.ts';
import { standStage, withPanel } from '#tests/support/panel-stage/visit.ts';

standStage();
const heading = (page: Page, name: string, level = 1) =>
  page.getByRole('heading', { level, name, exact: true }).waitFor();
const choose = async (page: Page, area: string) => {
  await page.getByRole('button', { name: /Where/ }).press('Enter');
  await page.getByRole('option', { name: area, exact: true }).press('Enter');
};
const everywhere = (page: Page) => choose(page, 'The whole community');

test('under More; of an area that is too small it says so and leads to the whole community', async () => {
  await withPanel('#/more', async (page) => {
    await page.getByRole('link', { name: 'Insights', exact: true }).click();
    await heading(page, 'Insights');
    await page.getByText('Too few link workers in Eastmere').waitFor();
    // What services there are is public, and stands there all the same.
    await heading(page, 'Where services are short', 2);
    await judgeScreen(page, 'insights-too-small');
    await page.getByRole('button', { name: 'Show the whole community' }).press('Enter');
    await heading(page, 'What is asked about', 2);
  });
});

test('one’s own area stands first, without what was asked behind a mask', async () => {
  await withPanel('?long#/insights', async (page) => {
    await page.getByRole('button', { name: /Where/ }).getByText('Eastmere (yours)').waitFor();
    await page.getByText('about 45 questions').waitFor();
    await page.getByText('Questions asked without a name count in the whole community alone.').waitFor();
    expect(await page.getByRole('region', { name: 'By deprivation of areas' }).count()).toBe(0);
  });
});

test('figures stand in words, most first, beside what changed; what is not shown is named and explained', async () => {
  await withPanel('#/insights', async (page) => {
    await everywhere(page);
    const needs = page.getByRole('region', { name: 'What is asked about' });
    await needs.getByText('about 45 questions').waitFor();
    expect(await needs.getByRole('heading', { level: 3 }).allTextContents()).toEqual([
      'Money and debt',
      'Housing',
      'Mental wellbeing',
      'Loneliness',
      expect.stringMatching(/^Not shown \(\d+\)/),
    ]);
    await needs.getByText('More than before (about 30)').waitFor();
    await needs.getByText('Fewer than before (about 45)').waitFor();
    await needs.getByText('About the same as before (about 40)').waitFor();
    await needs.getByText('Before: not shown').waitFor();
    await needs.getByText('An answer worked for somebody about 20 times').waitFor();
    await needs.getByRole('button', { name: /^Not shown/ }).press('Enter');
    await needs.getByText('Gambling').waitFor();
    await page.getByText(/^\* Not shown: fewer than 8 questions, fewer than 5 people/).waitFor();
    const equity = page.getByRole('region', { name: 'By deprivation of areas' });
    await equity.getByText('about 25 questions').waitFor();
    await equity.getByText('not shown', { exact: true }).first().waitFor();
    await judgeScreen(page, 'insights');
    await page.getByText('12 months', { exact: true }).click();
    await page.getByText(/^20 November 2025 to 19 November 2026/).waitFor();
  });
});

test('where services are short comes first what is asked about often and has no room', async () => {
  await withPanel('#/insights', async (page) => {
    await everywhere(page);
    const gaps = page.getByRole('region', { name: 'Where services are short' });
    await gaps.getByText('6 services · 4 with a wait · 2 full').waitFor();
    await gaps.getByText('Wait: up to 6 weeks (by what was said of 1 service lately)').waitFor();
    await gaps
      .getByText(
        'Wait: typically up to 3 weeks, at the longest 12 weeks (by what was said of 5 services lately)',
      )
      .waitFor();
    expect(await gaps.getByRole('heading', { level: 3 }).first().textContent()).toBe('Housing');
    const learn = gaps.getByRole('link', { name: 'Learn: Debt: what comes first, and breathing space' });
    expect(await learn.getAttribute('href')).toBe('#/learn/in/debt-breathing-space');
    // The directory is of one area: of the whole community the way leads to one's own, and says so.
    await gaps.getByRole('link', { name: /^Find services in Eastmere\s+for Money and debt$/ }).press('Enter');
    await heading(page, 'Local services');
    await page
      .getByRole('button', { name: /Money and debt/ })
      .first()
      .waitFor();
  });
  await withPanel('#/insights', async (page) => {
    await everywhere(page);
    await page
      .getByRole('link', { name: /^Talk about it in / })
      .first()
      .press('Enter');
    await expect.poll(() => page.evaluate(() => window.location.hash)).toMatch(/^#\/channels\/./);
  });
});

test('it is copied as text and saved as a table, with the mark where nothing is shown', async () => {
  await withPanel('#/insights', async (page) => {
    await everywhere(page);
    await page.getByRole('button', { name: 'Copy as text' }).press('Enter');
    await page.getByText('Copied', { exact: true }).first().waitFor();
    const copied = (await page.evaluate(() => window.stage.copied.at(-1))) ?? '';
    expect(copied).toContain('Insights: The whole community');
    expect(copied).toContain('Need\tMoney and debt\t45\t30\t20\t14\t2\t6\t4\t2\t3\t12\t5');
    expect(copied).toContain('Need\tGambling\t*\t*\t*\t3\t1\t0\t0\t2\t\t\t0');
    expect(copied).toContain('* Not shown: fewer than 8 questions');
    await page.getByRole('button', { name: 'Save as a table (CSV)' }).press('Enter');
    const [file] = await page.evaluate(() => window.stage.files);
    expect(file?.name).toBe('insights-2026-11-20.csv');
    expect(file?.text).toContain('"Need","Gambling","*","*","*","3","1","0","0","2","","","0"');
  });
});

test('where too little was asked it says how it begins, and without a network that it needs one', async () => {
  await withPanel('?empty#/insights', async (page) => {
    await everywhere(page);
    await page.getByText('Not enough questions yet').waitFor();
    await page.getByText('Needs with the fewest services that have room, first.').waitFor();
    await judgeScreen(page, 'insights-empty');
  });
  await withPanel('#/insights', async (page) => {
    await page.getByText('Too few link workers in Eastmere').waitFor();
    await page.evaluate(() => window.stage.network('down'));
    await everywhere(page);
    await page.getByText('Insights could not be loaded').waitFor();
    await judgeScreen(page, 'insights-offline');
    await page.evaluate(() => window.stage.network('fine'));
    await page.getByRole('button', { name: 'Try again' }).press('Enter');
    await heading(page, 'What is asked about', 2);
  });
  // Not even which areas there are is known.
  await withPanel('#/more', async (page) => {
    const link = page.getByRole('link', { name: 'Insights', exact: true });
    await link.waitFor();
    await page.evaluate(() => window.stage.network('down'));
    await link.click();
    await page.getByText('Insights could not be loaded').waitFor();
    expect(await page.getByText('Loading insights').count()).toBe(0);
    await page.evaluate(() => window.stage.network('fine'));
    await page.getByRole('button', { name: 'Try again' }).press('Enter');
    await page.getByText('Too few link workers in Eastmere').waitFor();
  });
});
