// What becomes of words in the boxes: looked at before they go, taken out where a newer engine refuses, kept where the directory knows
// them, held where a channel wants it; and what the engine got wrong is told without the words.
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { fingerprint } from '#shared/stripping/index.ts';
import { judgeScreen } from '#tests/support/journey/screens.ts';
import {
  doTick,
  named,
  openService,
  openThread,
  pasteInto,
  post,
  posted,
  questionBox,
  rested,
  standStage,
  withPanel,
} from '#tests/support/panel-stage/visit.ts';

standStage();

const at = (where: string, story: (page: Page) => Promise<void>) =>
  withPanel(where, async (page) => {
    page.setDefaultTimeout(8_000);
    await story(page);
  });
const bringNames = (page: Page) => page.evaluate(() => window.stage.bringNames());
const reports = (page: Page) => page.evaluate(() => window.stage.reports);
const called = (page: Page, deed: string) =>
  page.evaluate((name) => window.stage.calls.filter((one) => one === name).length, deed);
const refuseNext = (page: Page, path: string, start: number, end: number) =>
  page.evaluate(
    ([field, from, to]) =>
      window.stage.refuseNext('still-identifies', [
        { path: field as string, kind: 'PERSON', start: from as number, end: to as number },
      ]),
    [path, start, end] as const,
  );

describe('a chase', () => {
  const chooseNeed = async (page: Page) => {
    await page.getByRole('button', { name: /What is it about/ }).click();
    await page.getByRole('option', { name: 'Housing', exact: true }).click();
  };

  test('waits for the list of names, and the name that it finds is looked at before anything goes', async () => {
    await at('?names=late#/chases/new', async (page) => {
      await chooseNeed(page);
      await named(page, /^What to ask/).fill('Did Saoirse Gallagher get a date?');
      await page.getByRole('button', { name: 'Make chase' }).click();
      await bringNames(page);
      await page.getByText('Look at it, then send').waitFor();
      expect(await named(page, /^What to ask/).inputValue()).toBe('Did [name 1] get a date?');
      expect(await called(page, 'createChase')).toBe(0);
      expect(await rested(page)).not.toContain('Gallagher');
      await judgeScreen(page, 'writing chase taken out');
      await page.getByRole('button', { name: 'Make chase' }).click();
      await page.waitForFunction(() => window.stage.calls.includes('createChase'));
      expect(await called(page, 'createChase')).toBe(1);
    });
  });

  test('that a newer engine refuses is kept in its box without what was found, and sent once', async () => {
    await at('#/chases/new', async (page) => {
      await chooseNeed(page);
      await named(page, /^What to ask/).fill('Ask Quill about the grant.');
      await refuseNext(page, 'ask', 4, 9);
      await page.getByRole('button', { name: 'Make chase' }).click();
      await expect
        .poll(() => named(page, /^What to ask/).inputValue())
        .toBe('Ask [removed] about the grant.');
      await page.getByRole('button', { name: 'Make chase' }).click();
      await expect.poll(() => page.evaluate(() => window.location.hash)).toMatch(/^#\/chases\/0/);
      expect(await rested(page)).not.toContain('Quill');
    });
  });
});

test('nor is a second Enter in the search for services', async () => {
  await at('?names=late#/services', async (page) => {
    const search = page.getByRole('searchbox').first();
    await search.fill('ring before ten');
    const before = await called(page, 'searchServices');
    await search.press('Enter');
    await search.press('Enter');
    await page.getByText('The list of names could not be loaded').first().waitFor();
    expect(await called(page, 'searchServices')).toBe(before);
    await search.press('Enter');
    await expect.poll(() => called(page, 'searchServices')).toBe(before + 1);
  });
});

test('a second press while names are waited for is no second look', async () => {
  await at('?names=late#/services', async (page) => {
    await openService(page, 'Add a tip');
    await page.getByRole('textbox', { name: 'Your tip' }).fill('ring before ten, they answer then');
    await page
      .getByText(/nobody can be recognised/)
      .last()
      .click();
    const add = page.getByRole('button', { name: 'Add tip' });
    await add.click();
    await add.click();
    await page.getByText('Names could not be loaded').waitFor();
    // Whoever has read that presses once more.
    expect(await called(page, 'addTip')).toBe(0);
    await add.click();
    await page.waitForFunction(() => window.stage.calls.includes('addTip'));
    expect(await called(page, 'addTip')).toBe(1);
  });
});

test('a tip and an answer that a newer engine refuses lose what was found with one press, and nothing else', async () => {
  await at('#/services', async (page) => {
    await openService(page, 'Add a tip');
    const tip = page.getByRole('textbox', { name: 'Your tip' });
    await tip.fill('Ask Quill at the desk.');
    await page
      .getByText(/nobody can be recognised/i)
      .last()
      .click();
    await refuseNext(page, 'body', 4, 9);
    await page
      .getByRole('button', { name: /^(Add|Post|Share).*tip/i })
      .last()
      .click();
    await expect.poll(() => tip.inputValue()).toBe('Ask [removed] at the desk.');
    await openThread(page, 'others');
    const answer = named(page, /^What would you do next/);
    await answer.fill('Ask Quill at the desk.');
    await doTick(page);
    await refuseNext(page, 'body', 4, 9);
    await page.getByRole('button', { name: 'Post answer' }).click();
    await page.getByRole('button', { name: 'Take out what was found' }).click();
    await expect.poll(() => answer.inputValue()).toBe('Ask [removed] at the desk.');
  });
});

describe('what the directory knows', () => {
  const typed = 'Could Maggie Oldham take her on Mondays?';

  test('is not suspected, and still is not without a network; a stranger is', async () => {
    await at('?names=late#/ask', async (page) => {
      await bringNames(page);
      await expect.poll(() => rested(page)).toContain('keep-list');
      await questionBox(page).fill(`${typed} Or Saoirse Gallagher?`);
      await page.getByRole('button', { name: 'Take out: Name' }).waitFor();
      expect(await page.getByRole('button', { name: 'Take out: Name' }).count()).toBe(1);
      await page.getByRole('switch').focus();
      await expect.poll(() => questionBox(page).inputValue()).toBe(`${typed} Or [name 1]?`);
      // The panel is opened again where there is no network.
      await page.goto(`${page.url().split(/[?#]/)[0]}?names=late&network=down#/chases/new`);
      await bringNames(page);
      const ask = named(page, /^What to ask/);
      await ask.fill(`${typed} Or Saoirse Gallagher?`);
      await named(page, /Your own name/).focus();
      await expect.poll(() => ask.inputValue()).toBe(`${typed} Or [name 1]?`);
    });
  });
});

test('the person on the record beside the panel is known in every box, and forgotten with the record', async () => {
  const fingerprints = fingerprint(
    { names: ['Con Wray'], numbers: [], addressLines: [], postcodes: [], phones: [], emails: [] },
    'salt',
  );
  await at('#/chases/new', async (page) => {
    const beside = { readable: true as const, record: 'one', fingerprints };
    await page.evaluate((it) => window.stage.record(it), beside);
    const ask = named(page, /^What to ask/);
    await ask.fill('ask if con wray got the grant');
    await page.getByRole('button', { name: 'Take out: Name' }).waitFor();
    await page.evaluate(() => window.stage.record({ readable: false }));
    await expect.poll(() => page.getByRole('button', { name: 'Take out: Name' }).count()).toBe(0);
    expect(await rested(page)).not.toContain('salt');
  });
});

describe('the engine’s mistakes', () => {
  test('what it missed is taken out and told by kind and shape, never by the words', async () => {
    await at('#/ask', async (page) => {
      const box = questionBox(page);
      await box.fill('Could con visit on Monday?');
      await page.getByRole('button', { name: 'Something was missed' }).click();
      await page.getByRole('button', { name: 'What it is: A name' }).click();
      await page.getByText('Select the words in the box first').waitFor();
      await box.evaluate((it) => (it as HTMLTextAreaElement).setSelectionRange(6, 9));
      await judgeScreen(page, 'writing something was missed');
      await page.getByRole('button', { name: 'What it is: A name' }).click();
      await expect.poll(() => box.inputValue()).toBe('Could [removed] visit on Monday?');
      await page.getByText('Only its kind and its shape were noted').waitFor();
      expect(await reports(page)).toEqual([
        { said: 'missed', kind: 'PERSON', shape: 'word, to-4', version: expect.stringMatching(/^20/) },
      ]);
    });
  });

  test('what it took for an identifier is told too, and goes all the same', async () => {
    await at('#/ask', async (page) => {
      await questionBox(page).fill('Is QQ123456C what they ask for?');
      await page.getByRole('button', { name: 'This identifies nobody: NI number' }).click();
      await page.getByText('Noted. Only its kind').waitFor();
      await judgeScreen(page, 'writing this identifies nobody');
      expect(await reports(page)).toMatchObject([
        { said: 'not-identifying', kind: 'NINO', shape: 'mixed, to-16' },
      ]);
      expect(JSON.stringify(await reports(page))).not.toContain('123456');
      await page.getByRole('switch').focus();
      await expect.poll(() => questionBox(page).inputValue()).toContain('[NI number]');
    });
  });

  test('what went on paste or on leaving is told too, by the kind and the shape of what it was', async () => {
    await at('#/ask', async (page) => {
      const box = questionBox(page);
      await box.click();
      await pasteInto(page, 'the lift is marked 07700 900123, ask Joan Pinkney');
      await expect.poll(() => box.inputValue()).toContain('[phone]');
      await page.getByRole('button', { name: 'Phone', exact: true }).click();
      await judgeScreen(page, 'writing taken out wrongly');
      await page.getByRole('button', { name: 'This identifies nobody: Phone' }).click();
      await page.getByText('Only its kind and its shape were kept').waitFor();
      expect(await reports(page)).toEqual([
        {
          said: 'not-identifying',
          kind: 'PHONE',
          shape: 'digits digits, to-16',
          version: expect.any(String),
        },
      ]);
      expect(await box.inputValue()).toContain('[phone]');
      await expect.poll(() => rested(page)).toContain('[phone]');
      expect(await rested(page)).not.toContain('to-16');
    });
  });

  test('is said to be unnoted where there is no network, and the words go all the same', async () => {
    await at('#/ask', async (page) => {
      const box = questionBox(page);
      await box.fill('Could con visit?');
      await page.evaluate(() => window.stage.network('down'));
      await page.getByRole('button', { name: 'Something was missed' }).click();
      await box.evaluate((it) => (it as HTMLTextAreaElement).setSelectionRange(6, 9));
      await page.getByRole('button', { name: 'What it is: A name' }).click();
      await expect.poll(() => box.inputValue()).toBe('Could [removed] visit?');
      await page.getByText('Taken out.', { exact: true }).waitFor();
    });
  });
});

test('a rare combination is named, says why, is widened or left with one press by keyboard, and blocks nothing', async () => {
  await at('#/ask', async (page) => {
    const box = questionBox(page);
    const hints = page.getByRole('region', { name: 'Could someone be recognised?' });
    await box.click();
    await page.keyboard.type('She is 47 and was the village postmistress, and lonely. Who can visit?');
    await hints.waitFor();
    // Nobody is asked to guess which words are meant.
    await hints.getByText('“47”', { exact: false }).first().waitFor();
    await hints.getByText('“the village postmistress”', { exact: false }).first().waitFor();
    await judgeScreen(page, 'writing hints');
    await hints.getByRole('button', { name: /in their 40s/ }).focus();
    await page.keyboard.press('Enter');
    await expect
      .poll(() => box.inputValue())
      .toBe('She is in their 40s and was the village postmistress, and lonely. Who can visit?');
    expect(await box.evaluate((it) => it === document.activeElement)).toBe(true);
    await doTick(page);
    await post(page).click();
    await page
      .getByText(/^Posted in /)
      .first()
      .waitFor();
  });
});

test('a kept word is held where the channel says so: it is said before posting, and its author sees it wait', async () => {
  await at('?hold#/ask', async (page) => {
    await questionBox(page).fill('Who knows sister Hope at the church for rent?');
    await page.getByRole('button', { name: 'Keep… Name' }).click();
    await page.getByRole('button', { name: 'It is an ordinary word' }).click();
    await page.getByText('a moderator looks at such a post before others see it').waitFor();
    await judgeScreen(page, 'writing held first');
    await doTick(page);
    await post(page).click();
    await page.getByText('A moderator looks at it before others see it').first().waitFor();
    expect((await posted(page))[0]?.kept).toHaveLength(1);
    await page.getByRole('article').first().waitFor();
    await page
      .getByText(/Waiting for a moderator|moderator/i)
      .first()
      .waitFor();
    await judgeScreen(page, 'writing held thread');
  });
});
