// What the page took out can be called wrong in the panel, and who was taken out is one person by one number wherever they are written
// again: in the words from the page, in a paste, on leaving, in the summary; until the record goes. Nothing of what that takes rests.
import type { Locator, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { shapeFor } from '#shared/basics/word-shape.ts';
import { fingerprint, loadNames, strip } from '#shared/stripping/index.ts';
import { judgeScreen } from '#tests/support/journey/screens.ts';
import {
  give,
  goTo,
  handOver,
  named,
  openService,
  pasteInto,
  questionBox,
  rested,
  standStage,
  withPanel,
} from '#tests/support/panel-stage/visit.ts';

standStage();

const person = (name: string) => ({
  names: [name],
  numbers: [],
  addressLines: [],
  postcodes: [],
  phones: [],
  emails: [],
});
const raw =
  'Con Wray lives with Saoirse Gallagher, 07700 900123. The harbour lift is out. Who can take them to the club?';
/** As the page does it. */
async function fromPage() {
  await loadNames();
  const known = person('Con Wray');
  const { text, removed } = strip(raw, { known, shapeOf: shapeFor });
  return { ...handOver(text, 'one'), removed, fingerprints: fingerprint(known, 'salt') };
}
const reports = (page: Page) => page.evaluate(() => window.stage.reports);
const stand = (page: Page, record: string, name: string) =>
  page.evaluate((it) => window.stage.record(it), {
    readable: true as const,
    record,
    fingerprints: fingerprint(person(name), 'salt'),
  });
const atEnd = async (page: Page) => {
  await questionBox(page).click();
  await page.keyboard.press('Control+End');
};

test('what the page took out is called wrong by kind and shape, one label at a time, and what it missed too', async () => {
  await withPanel('#/', async (page) => {
    page.setDefaultTimeout(8_000);
    await give(page, await fromPage());
    const box = questionBox(page);
    await expect.poll(() => box.inputValue()).toContain('[name 1] lives with [name 2], [phone]');
    await page.getByRole('button', { name: /^Name/ }).focus();
    await page.keyboard.press('Enter');
    const wrong = page.getByRole('button', { name: 'This identifies nobody: [name 2]' });
    await wrong.waitFor();
    await judgeScreen(page, 'writing page took out wrongly');
    await wrong.focus();
    await page.keyboard.press('Enter');
    await page.getByText('[name 2]: Noted. Only its kind').waitFor();
    // The other one can still be told of.
    await page.getByRole('button', { name: 'This identifies nobody: [name 1]' }).waitFor();
    await page.getByRole('button', { name: 'Phone', exact: true }).click();
    await page.getByRole('button', { name: 'This identifies nobody: Phone' }).click();
    await page.getByRole('button', { name: 'Something was missed' }).click();
    await box.evaluate((it) => {
      const area = it as HTMLTextAreaElement;
      const at = area.value.indexOf('harbour');
      area.setSelectionRange(at, at + 'harbour'.length);
    });
    await page.getByRole('button', { name: 'What it is: An address or place' }).click();
    await expect.poll(() => box.inputValue()).toContain('The [removed] lift');
    const version = expect.stringMatching(/^20/);
    await expect
      .poll(() => reports(page))
      .toEqual([
        { said: 'not-identifying', kind: 'PERSON', shape: 'Word Word, to-16', version },
        { said: 'not-identifying', kind: 'PHONE', shape: 'digits digits, to-16', version },
        { said: 'missed', kind: 'ADDRESS', shape: 'word, to-8', version },
      ]);
    expect(await box.inputValue()).toContain('[name 1] lives with [name 2], [phone]');
    await expect.poll(() => rested(page)).toContain('[removed] lift');
    expect(await rested(page)).not.toMatch(/to-16|to-8|it stands on the record/);
  });
});

test('one person has one number: from the page, pasted twice, typed, in the summary; the next record’s has another', async () => {
  await withPanel('?names=late#/', async (page) => {
    page.setDefaultTimeout(8_000);
    await page.evaluate(() => window.stage.bringNames());
    await stand(page, 'one', 'Con Wray');
    await give(page, await fromPage());
    const box = questionBox(page);
    await expect.poll(() => box.inputValue()).toContain('[name 1] lives with');
    await expect.poll(() => rested(page)).toContain('keep-list');
    await atEnd(page);
    await pasteInto(page, ' Piotr Kowalczyk drives.');
    await expect.poll(() => box.inputValue()).toContain('club? [name 3] drives.');
    await page.keyboard.type(' mr kowalczyk is con wray’s friend.');
    await page.getByRole('button', { name: 'Take out: Name' }).first().waitFor();
    await page.getByRole('switch').first().focus();
    await expect.poll(() => box.inputValue()).toMatch(/drives\. mr \[name 3\] is \[name 1\]’s friend\.$/);
    await atEnd(page);
    await pasteInto(page, ' Ask Piotr Kowalczyk.');
    await expect.poll(() => box.inputValue()).toMatch(/Ask \[name 3\]\.$/);
    await page.getByRole('button', { name: /^Where it goes/ }).click();
    const summary = named(page, /^Summary/);
    await summary.click();
    await page.keyboard.type('A club for con wray and Piotr Kowalczyk');
    await page.keyboard.press('Tab');
    await expect.poll(() => summary.inputValue()).toBe('A club for [name 1] and [name 3]');
    // Nothing that it takes rests: no digest, no salt, no name.
    await expect.poll(() => rested(page)).toContain('A club for');
    expect(await rested(page)).not.toMatch(/wray|kowalczyk|salt|(?=0*[1-9a-f])[0-9a-f]{24}/i);
    // The record goes, and whoever was known by it: the next person is nobody who stands there.
    await stand(page, 'two', 'Dot Marsh');
    await atEnd(page);
    await page.keyboard.type(' And dot marsh.');
    await page.getByRole('button', { name: 'Take out: Name' }).first().waitFor();
    await page.getByRole('switch').first().focus();
    await expect.poll(() => box.inputValue()).toMatch(/And \[name 4\]\.$/);
  });
});

test('the record goes under the hand: its person has the number that another box gave them, and only then is forgotten', async () => {
  await withPanel('#/ask', async (page) => {
    page.setDefaultTimeout(8_000);
    await stand(page, 'one', 'Con Wray');
    await questionBox(page).click();
    await page.keyboard.type('Mrs Hallworth asks for con wray');
    await page.getByRole('button', { name: 'Take out: Name' }).nth(1).waitFor();
    await page.getByRole('switch').first().focus();
    await expect.poll(() => questionBox(page).inputValue()).toBe('Mrs [name 1] asks for [name 2]');
    await page.getByRole('button', { name: /^Where it goes/ }).click();
    const summary = named(page, /^Summary/);
    await summary.click();
    await page.keyboard.type('grant for con wray');
    await page.getByRole('button', { name: 'Take out: Name' }).waitFor();
    await page.evaluate(() => window.stage.record({ readable: false }));
    await expect.poll(() => summary.inputValue()).toBe('grant for [name 2]');
    await summary.press('End');
    await page.keyboard.type(' of Mrs Hallworth');
    await page.getByRole('switch').first().focus();
    await expect.poll(() => summary.inputValue()).toBe('grant for [name 2] of Mrs [name 3]');
  });
});

const forms: [string, (page: Page) => Promise<[one: Locator, other: Locator]>][] = [
  [
    'a case study',
    async (page) => {
      const id = await page.evaluate(() => window.stage.caseDraftIds()[0] as string);
      await goTo(page, `#/library/${id}/draft`);
      return [named(page, /^Situation/), named(page, /^What was tried/)];
    },
  ],
  [
    'a new channel',
    async (page) => {
      await goTo(page, '#/channels/new');
      return [named(page, /^What it is for/), named(page, /^The question/)];
    },
  ],
  [
    'an offer of mentoring',
    async (page) => {
      await goTo(page, '#/mentoring');
      return [named(page, /^In one line/), named(page, /^What can they ask you/)];
    },
  ],
  [
    'what one knows of a service',
    async (page) => {
      await openService(page, 'Say more');
      return [named(page, /ask for/i).first(), named(page, /refer/i).first()];
    },
  ],
  [
    'a chase',
    async (page) => {
      await goTo(page, '#/chases/new');
      return [named(page, /^Service/), named(page, /^What to ask/)];
    },
  ],
];

test.each(forms)('in the boxes of %s too', async (_name, open) => {
  await withPanel('#/', async (page) => {
    page.setDefaultTimeout(8_000);
    const [one, other] = await open(page);
    await one.fill('Mrs Hallworth and Mr Pinkney');
    await one.press('Shift+Tab');
    await expect.poll(() => one.inputValue()).toMatch(/^Mrs \[name \d+\] and Mr \[name \d+\]$/);
    const [hallworth, pinkney] = (await one.inputValue()).match(/\[name \d+\]/g) ?? [];
    expect(pinkney).not.toBe(hallworth);
    await other.fill('Mr Pinkney told Mrs Marlowe of Mrs Hallworth');
    await other.press('Shift+Tab');
    await expect.poll(() => other.inputValue()).toContain(`Mr ${pinkney} told Mrs [name `);
    expect(await other.inputValue()).toMatch(new RegExp(`of Mrs ${hallworth?.replace(/[[\]]/g, '\\$&')}$`));
  });
});
