// Who is on the record beside the panel is known in every box while it is written in, whatever came first: the words, the draft or
// the record. What one record's person explains goes out of the words before that person is forgotten.
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { fingerprint } from '#shared/stripping/index.ts';
import {
  goTo,
  named,
  openThread,
  pasteInto,
  questionBox,
  rested,
  standStage,
  withPanel,
} from '#tests/support/panel-stage/visit.ts';

standStage();

/** Names that are words in small letters: only the record says that they are names. */
const on = (record: string, name: string) => ({
  readable: true as const,
  record,
  fingerprints: fingerprint(
    { names: [name], numbers: [], addressLines: [], postcodes: [], phones: [], emails: [] },
    'salt',
  ),
});
const stand = (page: Page, beside: ReturnType<typeof on> | { readable: false }) =>
  page.evaluate((it) => window.stage.record(it), beside);
const takeOutName = (page: Page) => page.getByRole('button', { name: 'Take out: Name' });
const answerBox = (page: Page) => named(page, /^What would you do next/);

test('in an answer, which begins beside no record of its own', async () => {
  await withPanel('#/', async (page) => {
    await stand(page, on('one', 'Con Wray'));
    await openThread(page, 'others');
    const box = answerBox(page);
    await box.click();
    await page.keyboard.type('for mine, con wray, the grant came');
    await takeOutName(page).waitFor();
    await page.keyboard.press('Shift+Tab');
    await expect.poll(() => box.inputValue()).toBe('for mine, [name 1], the grant came');
    expect(await rested(page)).not.toContain('wray');
  });
});

test('in a draft that is taken up again after the panel was closed', async () => {
  await withPanel('#/ask', async (page) => {
    await questionBox(page).fill('who helps with the boiler');
    await expect.poll(() => rested(page)).toContain('boiler');
    const address = page.url();
    await page.reload();
    await page.goto(address);
    await stand(page, on('one', 'Con Wray'));
    await questionBox(page).click();
    await questionBox(page).press('End');
    await page.keyboard.type(' of con wray');
    await takeOutName(page).waitFor();
  });
});

test('of the next record too, in a box that was written in beside the last', async () => {
  await withPanel('#/chases/new', async (page) => {
    await stand(page, on('one', 'Con Wray'));
    const box = named(page, /^What to ask/);
    await box.fill('ask if con wray got the grant');
    await takeOutName(page).waitFor();
    await box.blur();
    await expect.poll(() => box.inputValue()).toBe('ask if [name 1] got the grant');
    await stand(page, on('two', 'Dot Marsh'));
    await box.click();
    await box.press('End');
    await page.keyboard.type(' and dot marsh too');
    await takeOutName(page).waitFor();
    await box.blur();
    await expect.poll(() => box.inputValue()).toBe('ask if [name 1] got the grant and [name 2] too');
  });
});

test('a paste that is the first thing in a box meets the person who stands there', async () => {
  await withPanel('#/chases/new', async (page) => {
    await stand(page, on('one', 'Con Wray'));
    const box = named(page, /^What to ask/);
    await box.click();
    await pasteInto(page, 'ask if con wray got the grant');
    await expect.poll(() => box.inputValue()).toBe('ask if [name 1] got the grant');
  });
});

test('the picker of a mention in a note looks nobody up who is on the record', async () => {
  await withPanel('#/', async (page) => {
    await openThread(page, 'accepted');
    await page.getByRole('button', { name: 'Copy as note' }).first().click();
    await stand(page, on('one', 'Con Wray'));
    await page.getByRole('button', { name: 'Mention a service' }).first().click();
    const picker = page.getByLabel('Mention a service', { exact: true }).last();
    await page.keyboard.type('con wray');
    await picker.waitFor();
    await page.waitForTimeout(900);
    expect(
      await page.evaluate(() => window.stage.calls.filter((one) => one === 'searchServices').length),
    ).toBe(0);
    await page.keyboard.type(' debt');
    await page.waitForFunction(() => window.stage.calls.includes('searchServices'));
  });
});

test.each([
  ['a chase', '#/chases/new', async (page: Page) => named(page, /^What to ask/)],
  [
    'an answer',
    '#/',
    async (page: Page) => {
      await openThread(page, 'others');
      return answerBox(page);
    },
  ],
])(
  'the record goes while its person stands in the words of %s: the name goes first',
  async (_name, where, open) => {
    await withPanel(where, async (page) => {
      await stand(page, on('one', 'Con Wray'));
      const box = await open(page);
      await box.click();
      await page.keyboard.type('ask if con wray got the grant');
      await takeOutName(page).waitFor();
      await stand(page, { readable: false });
      await expect.poll(() => box.inputValue()).toBe('ask if [name 1] got the grant');
      await page.getByText('1 thing that identifies was taken out: Name').waitFor({ state: 'attached' });
      await goTo(page, '#/');
      await page.getByRole('heading', { level: 1 }).waitFor();
      expect(await rested(page)).not.toContain('wray');
    });
  },
);
