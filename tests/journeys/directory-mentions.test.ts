// Mentioning a service, by a person with a keyboard: the name goes into the words and survives stripping, leads to the service wherever
// the words are read, says how it stands now, and stays when the service is gone.
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { judgeScreen } from '#tests/support/journey/screens.ts';
import {
  doTick,
  goTo,
  openThread,
  post,
  posted,
  questionBox,
  standStage,
  withPanel,
} from '#tests/support/panel-stage/visit.ts';

standStage();

const picker = (page: Page) => page.getByLabel('Mention somebody or a service', { exact: true });

/** Asks a question that mentions the service, and is then in its thread. */
async function askAbout(page: Page, typed: string): Promise<void> {
  await goTo(page, '#/ask');
  await questionBox(page).click();
  await page.keyboard.type('Has anybody sent people to @');
  await picker(page).waitFor();
  await page.keyboard.type(typed);
  await page.getByRole('option').first().waitFor();
  await page.keyboard.press('Enter');
  await page.waitForFunction(() => document.activeElement?.tagName === 'TEXTAREA');
  await page.keyboard.type('lately who are lonely? Did they answer?');
  await doTick(page);
  await post(page).click();
}

test('with @ from the keyboard: name in the words, chip in the thread, with how it stands', async () => {
  await withPanel('#/', async (page) => {
    page.setDefaultTimeout(8_000);
    await goTo(page, '#/ask');
    await questionBox(page).click();
    await page.keyboard.type('x @');
    await picker(page).fill('harb');
    await page.getByRole('option').first().waitFor();
    await judgeScreen(page, 'mention picker');
    await page.keyboard.press('Escape');
    await expect.poll(() => questionBox(page).inputValue()).toBe('x @');
    await questionBox(page).fill('');
    await askAbout(page, 'harb');
    const chip = page.getByRole('article').getByRole('link', { name: 'Harbour Money Help' });
    await chip.waitFor();
    const body = 'Has anybody sent people to Harbour Money Help lately who are lonely? Did they answer?';
    expect(await posted(page)).toMatchObject([{ body, mentions: [{ start: 27, end: 45 }] }]);
    await page.getByRole('article').getByText('Full', { exact: true }).waitFor();
    await judgeScreen(page, 'mention in a thread');
    await chip.click();
    await page.getByRole('heading', { name: 'Harbour Money Help', level: 1 }).waitFor();
  });
});

test('with the button, in an answer, at the caret; a name of words that look like a person’s survives', async () => {
  await withPanel('?names=late#/', async (page) => {
    page.setDefaultTimeout(10_000);
    await page.evaluate(() => window.stage.bringNames());
    await openThread(page, 'others');
    const box = page.getByRole('textbox', { name: 'What would you do next?' });
    await box.fill('Ring first.');
    await box.press('Home');
    await page.getByRole('button', { name: 'Mention somebody or a service' }).click();
    await picker(page).fill('alderbrook');
    await page.getByRole('option', { name: /Alderbrook Lunch Club/ }).click();
    await expect.poll(() => box.inputValue()).toBe('Alderbrook Lunch Club Ring first.');
    await doTick(page);
    await page.getByRole('button', { name: 'Post answer' }).click();
    await page.getByRole('article').getByRole('link', { name: 'Alderbrook Lunch Club' }).waitFor();
    expect((await posted(page)).at(-1)).toMatchObject({ mentions: [{ start: 0, end: 21 }] });
  });
});

test('a service that is gone keeps its name and leads nowhere', async () => {
  await withPanel('#/', async (page) => {
    page.setDefaultTimeout(8_000);
    await page.evaluate(() => window.stage.withdrawService('Harbour Money Help'));
    await askAbout(page, 'harb');
    await page.getByText('(no longer listed)').waitFor();
    expect(await page.getByRole('link', { name: 'Harbour Money Help' }).count()).toBe(0);
  });
});

test('asking peers about a service mentions it', async () => {
  await withPanel('#/services', async (page) => {
    page.setDefaultTimeout(8_000);
    const id = await page.evaluate(() => window.stage.serviceId('Quiet Rooms'));
    await goTo(page, `#/services/${id}`);
    await page.getByRole('button', { name: 'Ask peers about it' }).click();
    await questionBox(page).click();
    await page.keyboard.press('Control+End');
    await page.keyboard.type('who was lonely and has been there?');
    await doTick(page);
    await post(page).click();
    await page.getByRole('article').getByRole('link', { name: 'Quiet Rooms' }).waitFor();
  });
});
