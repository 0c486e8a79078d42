// Recognition on the panel's stage in a real Chromium: both themes, 320 and 240 px, by hand and by keys; numbers and what stands behind them, since
// when, the copy for an appraisal read back from the clipboard and from the file, an empty day, and nobody who answers.
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { takePicture } from '#tests/support/journey/pictures.ts';
import { judgeScreen } from '#tests/support/journey/screens.ts';
import { goTo, rested, standStage, withPanel } from '#tests/support/panel-stage/visit.ts';

standStage();
const heading = (page: Page, name: string, level = 1) =>
  page.getByRole('heading', { level, name, exact: true }).waitFor();
const link = (page: Page, name: string | RegExp) => page.getByRole('link', { name });
const choose = async (page: Page, period: string) => {
  await page.getByRole('button', { name: /^Period|Period$/ }).press('Enter');
  await page.getByRole('option', { name: period, exact: true }).press('Enter');
};
const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).press('Enter');
const copied = (page: Page) => page.evaluate(() => window.stage.copied.at(-1) ?? '');
const savedFile = (page: Page) => page.evaluate(() => window.stage.files.at(-1));

test('under More: numbers of a year, each with what stands behind it, page by page, and back to the thread', async () => {
  await withPanel('#/more', async (page) => {
    await link(page, 'My contribution').click();
    await heading(page, 'My contribution');
    await page.getByText(/^Only you see this/).waitFor();
    await page.getByText('Since 20 November 2025').waitFor();
    await link(page, '22 answers given').waitFor();
    await page.getByText('4 of them without your name').waitFor();
    await page.getByText('You offer to mentor').waitFor();
    await judgeScreen(page, 'recognition');
    await link(page, '22 answers given').press('Enter');
    await heading(page, 'Answers given');
    const lines = page.getByRole('list', { name: 'Answers given' }).getByRole('listitem');
    await expect.poll(() => lines.count()).toBe(20);
    await page.getByText('Without your name').first().waitFor();
    await judgeScreen(page, 'recognition-answers');
    await press(page, 'Show more');
    await expect.poll(() => lines.count()).toBe(22);
    await lines.first().getByRole('link').press('Enter');
    await page.getByRole('article').first().waitFor();
    expect(page.url()).toContain('#/threads/');
  });
});

test('since when is chosen once for every screen; the day of an appraisal stays on the device, for whoever set it', async () => {
  await withPanel('#/contribution', async (page) => {
    await link(page, '22 answers given').waitFor();
    await choose(page, 'All of it');
    await link(page, '24 answers given').waitFor();
    await choose(page, 'Since my last appraisal');
    await page.getByText(/^Choose the day of your last appraisal/).waitFor();
    expect(await link(page, /answers given/).count()).toBe(0);
    const day = page.getByLabel('Day of my last appraisal');
    await day.fill('2031-01-01');
    await page.getByText('Choose a day that is not in the future, from 2000 on.').waitFor();
    await judgeScreen(page, 'recognition-bad-day');
    await day.fill('2026-10-20');
    await page.getByText('Since 20 October 2026').waitFor();
    await link(page, '3 answers given').waitFor();
    await goTo(page, '#/contribution/learning');
    await link(page, /First contact/).waitFor();
    expect(await page.getByRole('list', { name: 'Modules completed' }).getByRole('listitem').count()).toBe(1);
    expect(await rested(page)).toContain('2026-10-20');
    await page.reload();
    await page.getByText('Since 20 October 2026').waitFor();
    await page.evaluate(() => window.stage.nextPerson('bea', 'Bea Lomax'));
    await goTo(page, '#/more');
    await page.getByRole('button', { name: 'Sign out' }).click();
    await page.getByRole('button', { name: /^Continue with/ }).click();
    await goTo(page, '#/contribution');
    await page.getByText('Since 20 November 2025').waitFor();
  });
});

test('the copy for an appraisal leaves out what was posted without a name, unless it is ticked, and says what that would tell', async () => {
  await withPanel('#/contribution', async (page) => {
    await link(page, 'For my appraisal').press('Enter');
    await heading(page, 'For my appraisal');
    await heading(page, 'What the copy says', 2);
    await judgeScreen(page, 'recognition-appraisal');
    await press(page, 'Copy as text');
    await expect.poll(() => copied(page)).toContain('18 answers given');
    const text = await copied(page);
    expect(text).toContain('Sarah Whitlow, Eastmere PCN');
    expect(text).toContain('20 November 2025 to 20 November 2026');
    expect(text).toContain('1 case study published');
    expect(text).toContain('& <what> helped, published');
    expect(text).toMatch(/First contact.*, \d+ minutes, 10 November 2026/);
    expect(text).toContain('This counts what I posted under my name.');
    expect(text).not.toMatch(/without/);
    await page.getByText(/could work out which posts are yours/).waitFor();
    await page.getByRole('checkbox', { name: 'Include what I posted without my name' }).press('Space');
    await page.getByText(/22 answers given \(4 of them without my name\)/).waitFor();
    await press(page, 'Copy as text');
    await expect.poll(() => copied(page)).toContain('(without my name)');

    const box = page.getByRole('textbox', { name: /In my own words/ });
    await box.fill('I learnt to ring first. Mrs Doris Penhallow, NHS 943 476 5919, taught me that.');
    await press(page, 'Save as a file');
    await page
      .getByText(/look again|taken out/i)
      .first()
      .waitFor();
    await judgeScreen(page, 'recognition-own-words');
    await expect
      .poll(async () => {
        await press(page, 'Save as a file');
        return (await savedFile(page))?.name;
      })
      .toBe('contribution-2026-11-20.html');
    const file = await savedFile(page);
    expect(file?.text).toContain('I learnt to ring first.');
    expect(file?.text).not.toMatch(/Penhallow|943 ?476/);
    expect(file?.text).toContain('&amp; &lt;what&gt; helped');
    expect(file?.text).not.toMatch(/<script|http(?!-equiv)/);
    expect(await rested(page)).not.toMatch(/Penhallow|943 ?476/);
    await goTo(page, '#/contribution');
    await heading(page, 'My contribution');
    await goTo(page, '#/contribution/for-appraisal');
    await expect.poll(() => box.inputValue()).toContain('I learnt to ring first.');
    await press(page, 'Clear my own words');
    await expect.poll(() => box.inputValue()).toBe('');
    expect(await rested(page)).not.toContain('ring first');
    // As it is printed.
    await page.setContent(file?.text ?? '');
    await page.emulateMedia({ media: 'print' });
    await takePicture(page, 'recognition-on-paper');
  });
});

test('an empty day says how it comes about; a closed clipboard and nobody who answers are said', async () => {
  await withPanel('?empty#/contribution', async (page) => {
    await page.getByText('Nothing in this period yet').waitFor();
    await page.getByText(/answer a colleague’s question/).waitFor();
    await judgeScreen(page, 'recognition-empty');
    await goTo(page, '#/contribution/cases');
    await page.getByText('No case study in this period').waitFor();
    await goTo(page, '#/contribution/for-appraisal');
    await page.getByText(/Nothing in this period\./).waitFor();
    expect(await page.getByRole('checkbox').count()).toBe(0);
  });
  await withPanel('?no-clipboard#/contribution/for-appraisal', async (page) => {
    await press(page, 'Copy as text');
    await page.getByText('It was not copied').waitFor();
  });
  await withPanel('?network=down#/contribution', async (page) => {
    await page.getByRole('button', { name: 'Try again' }).waitFor();
    await judgeScreen(page, 'recognition-offline');
    await goTo(page, '#/contribution/for-appraisal');
    await page.getByRole('button', { name: 'Try again' }).waitFor();
    expect(await page.getByRole('button', { name: 'Copy as text' }).count()).toBe(0);
  });
});
