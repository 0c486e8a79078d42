// The toolkit on the panel's stage in a real Chromium: both themes, 320 and 240 px, by hand and by keys; from the guide to the stage map, to a card,
// to paper, and a conversation that is counted, taken back, counted again and read in the month and in the table.
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { talkCards } from '#extension/panel/features/toolkit/content/cards.ts';
import { guide } from '#extension/panel/features/toolkit/content/guide.ts';
import { takePicture } from '#tests/support/journey/pictures.ts';
import { judgeScreen } from '#tests/support/journey/screens.ts';
import { goTo, rested, standStage, withPanel } from '#tests/support/panel-stage/visit.ts';

standStage();
const heading = (page: Page, name: string, level = 1) =>
  page.getByRole('heading', { level, name, exact: true }).waitFor();
const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).press('Enter');
const choose = async (page: Page, field: string, option: string) => {
  await page.getByRole('button', { name: new RegExp(field) }).press('Enter');
  await page.getByRole('option', { name: option, exact: true }).press('Enter');
};
const link = (page: Page, name: string) => page.getByRole('link', { name, exact: true });

test('under More; the guide is read by keys, and opens where one was', async () => {
  await withPanel('#/more', async (page) => {
    await link(page, 'Toolkit').press('Enter');
    await heading(page, 'Toolkit');
    await page.getByText('Not reviewed yet').waitFor();
    await press(page, 'Where these words come from');
    await page.getByText(/No professional has reviewed them yet/).waitFor();
    await judgeScreen(page, 'toolkit');
    await link(page, 'Step-by-step guide').press('Enter');
    await heading(page, 'Prepare');
    await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe('Prepare');
    await press(page, 'Next');
    await heading(page, 'Say who you are');
    await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe('Say who you are');
    await page.getByText('Step 2 of 6').waitFor();
    await judgeScreen(page, 'toolkit-guide');
    await goTo(page, '#/');
    await link(page, 'Find').first().waitFor();
    await goTo(page, '#/toolkit/guide');
    await heading(page, 'Say who you are');
    for (const { title } of guide.slice(2)) {
      await press(page, 'Next');
      await heading(page, title);
    }
    await press(page, 'Begin again');
    await heading(page, 'Prepare');
  });
});

test('where somebody stands leads to cards, ideas and services, in a crisis to the crisis path, and leaves no trace', async () => {
  await withPanel('#/toolkit/stages', async (page) => {
    const before = await rested(page);
    await page.getByRole('radio', { name: 'Worries are building' }).press('Space');
    await heading(page, 'Everyday ideas', 2);
    const card = page.getByRole('region', { name: 'Conversation card' });
    const fitting = talkCards.filter(({ stages }) => stages.includes('worries'));
    await card.getByText(`Card 1 of ${fitting.length}`).waitFor();
    await judgeScreen(page, 'toolkit-stage');
    await card.getByRole('button', { name: 'Next' }).press('ArrowRight');
    await heading(page, fitting[1]?.ask ?? '', 3);
    expect(await rested(page)).toBe(before);
    expect(page.url()).toMatch(/#\/toolkit\/stages$/);
    await link(page, 'Services for Money and debt').press('Enter');
    await heading(page, 'Local services');
    await page
      .getByRole('button', { name: /Money and debt/ })
      .first()
      .waitFor();
    await goTo(page, '#/toolkit/stages');
    await page.getByRole('radio', { name: 'In crisis' }).press('Space');
    expect(await page.getByRole('region', { name: 'Conversation card' }).count()).toBe(0);
    await judgeScreen(page, 'toolkit-crisis');
    await link(page, 'Go to the crisis path').press('Enter');
    await heading(page, 'What is happening?');
  });
});

test('cards stand one at a time, large, go on by keys, and are printed on A4 from a tab of their own', async () => {
  await withPanel('#/toolkit/cards', async (page) => {
    await heading(page, talkCards[0]?.ask ?? '', 2);
    await page.keyboard.press('ArrowRight');
    await heading(page, talkCards[1]?.ask ?? '', 2);
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('ArrowLeft');
    await heading(page, talkCards.at(-1)?.ask ?? '', 2);
    await judgeScreen(page, 'toolkit-card');
    const [paper] = await Promise.all([
      page.context().waitForEvent('page'),
      page.getByRole('link', { name: /^Print the cards/ }).click(),
    ]);
    await heading(paper, 'Conversation cards');
    await judgeScreen(paper, 'toolkit-paper-cards');
    await choose(paper, 'Cards for', 'Struggling');
    expect(await paper.getByRole('listitem').count()).toBe(
      talkCards.filter(({ stages }) => stages.includes('struggling')).length,
    );
    await paper.evaluate(() => {
      window.print = () => void document.body.setAttribute('data-printed', 'yes');
    });
    await press(paper, 'Print');
    expect(await paper.locator('body').getAttribute('data-printed')).toBe('yes');
    const pages = { cards: 2, 'name-cards': 1, leaflet: 1, roles: 1, plan: 1 };
    for (const [name, count] of Object.entries(pages)) {
      await goTo(paper, `#${name}`);
      await paper.getByRole('article').waitFor();
      expect(await onPaper(paper, `toolkit-paper-${name}`), name).toBe(count);
    }
    expect(await paper.getByRole('textbox').count()).toBe(0);
  });
});

/** A4 as the printer gets it: black on white in the dark theme too, nothing to press. Answers how many pages. */
async function onPaper(page: Page, name: string): Promise<number> {
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  expect(await page.getByRole('button', { name: 'Print' }).isVisible()).toBe(false);
  const ink = await page.getByRole('article').evaluate((sheet) => {
    const { color, backgroundColor } = getComputedStyle(sheet);
    return { color, backgroundColor };
  });
  expect(ink).toEqual({ color: 'rgb(33, 43, 50)', backgroundColor: 'rgb(255, 255, 255)' });
  await page.setViewportSize({ width: 794, height: 1123 });
  await takePicture(page, name);
  await page.setViewportSize({ width: 320, height: 700 });
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  const sizes = [...pdf.matchAll(/\/MediaBox \[([^\]]+)\]/g)].map(([, box = '']) =>
    box.trim().split(/\s+/).slice(2).map(Number).map(Math.round).join(' '),
  );
  expect(new Set(sizes)).toEqual(new Set(['595 842']));
  await page.emulateMedia({ media: null, colorScheme: null });
  return sizes.length;
}

test('a page is copied, and the scenes are there to practise', async () => {
  await withPanel('#/toolkit/roles', async (page) => {
    await heading(page, 'What a link worker does');
    await judgeScreen(page, 'toolkit-roles');
    await press(page, 'Copy as text');
    await page.getByText('Copied', { exact: true }).first().waitFor();
    const copied = (await page.evaluate(() => window.stage.copied.at(-1))) ?? '';
    expect(copied).toContain('- Care coordinator: brings the parts of your care together');
    await goTo(page, '#/toolkit/leaflet');
    await heading(page, 'You can come by yourself');
    await goTo(page, '#/toolkit/practise');
    await heading(page, 'Scenes to practise in a team');
  });
});

const fill = async (page: Page, need = 'Loneliness') => {
  await page.getByRole('radio', { name: 'Struggling' }).press('Space');
  await choose(page, 'What it was about', need);
  await choose(page, 'What you agreed on', 'Meet people');
  await choose(page, 'What was in the way', 'Confidence');
  await page.getByRole('checkbox', { name: 'Might like to help others later' }).press('Space');
};
const november = (page: Page) => page.getByRole('row', { name: /^Nov 2026/ });

test('a conversation is counted by keys, taken back, counted again, seen in its month and in the table, and all of it goes', async () => {
  await withPanel('#/toolkit/record', async (page) => {
    await page.getByText('Nothing is counted yet').waitFor();
    await press(page, 'Add to my record');
    expect(await page.getByText('Choose one.').count()).toBe(3);
    await page.getByLabel('Day', { exact: true }).fill('2027-01-01');
    await page.getByText(/^Choose a day from the last year/).waitFor();
    await page.getByLabel('Day', { exact: true }).fill('2026-11-19');
    await fill(page);
    await press(page, 'Add to my record');
    await page.getByText('Added to November 2026').last().waitFor();
    await november(page).getByText('1', { exact: true }).waitFor();
    await press(page, 'Undo');
    await page.getByText('Nothing is counted yet').waitFor();
    await fill(page);
    await press(page, 'Add to my record');
    await november(page).getByText('1', { exact: true }).waitFor();
    await fill(page, 'Carers');
    await press(page, 'Add to my record');
    await november(page).getByText('2', { exact: true }).waitFor();
    await choose(page, 'Count', 'Before: In crisis');
    await november(page).getByText('0', { exact: true }).waitFor();
    await choose(page, 'Count', 'Might help others later');
    await november(page).getByText('2', { exact: true }).waitFor();
    await judgeScreen(page, 'toolkit-record');
    await page
      .getByRole('button', { name: 'Delete the conversation of 19 November 2026' })
      .first()
      .press('Enter');
    await november(page).getByText('1', { exact: true }).waitFor();
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Latest conversations');
    await press(page, 'Save as a table (CSV)');
    const [file] = await page.evaluate(() => window.stage.files);
    expect(file?.name).toBe('conversations-2026-11-20.csv');
    expect(file?.text.split('\r\n')[1]).toBe(
      '"2026-11-19","Struggling","Loneliness","Meet people","Confidence","Yes"',
    );
    expect(await rested(page)).toContain('toolkit:sarah');
    expect(
      await page.evaluate(() => window.stage.calls.filter((name) => /toolkit|tally/i.test(name))),
    ).toEqual([]);
    await press(page, 'Delete all');
    const asked = page.getByRole('alertdialog', { name: 'Delete the whole record?' });
    await asked.getByText(/^One conversation goes from this device/).waitFor();
    await asked.getByRole('button', { name: 'Delete all' }).press('Enter');
    await page.getByText('Nothing is counted yet').waitFor();
    // What was pressed is gone; the focus is not.
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.textContent))
      .toBe('Latest conversations');
    expect(await rested(page)).not.toContain('toolkit:sarah');
  });
});

test('signed out and without a network it works, and what was counted then goes to who signs in next', async () => {
  await withPanel('?signed=out&network=down#/', async (page) => {
    await link(page, 'Toolkit (no need to sign in)').press('Enter');
    await link(page, 'Stage map').press('Enter');
    await page.getByRole('radio', { name: 'Well, and wants to stay so' }).press('Space');
    await page.getByText('Sign in to look for services in your area.').waitFor();
    await goTo(page, '#/toolkit/record');
    await page.getByText(/^Nobody is signed in\./).waitFor();
    await fill(page);
    await press(page, 'Add to my record');
    await november(page).getByText('1', { exact: true }).waitFor();
    await page.evaluate(() => window.stage.network('fine'));
    await goTo(page, '#/');
    await page.getByRole('button', { name: /^Continue with/ }).click();
    await link(page, 'Find').first().waitFor();
    await goTo(page, '#/toolkit/record');
    await november(page).getByText('1', { exact: true }).waitFor();
    await expect.poll(() => rested(page)).toContain('toolkit:sarah');
    await expect.poll(() => rested(page)).not.toContain('toolkit:nobody');
    await goTo(page, '#/more');
    await page.getByRole('button', { name: 'Sign out' }).click();
    await page.getByRole('button', { name: /^Continue with/ }).waitFor();
    await goTo(page, '#/toolkit/record');
    await page.getByText('Nothing is counted yet').waitFor();
  });
});
