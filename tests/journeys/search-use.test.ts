// Using what was found, on the panel's stage in a real Chromium: copied, noted, chased, kept, shared and asked about, each from its line in
// the list, by hand and by keys; and what happens where the clipboard is shut or the network is gone.
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { judgeScreen } from '#tests/support/journey/screens.ts';
import { doTick, goTo, post, posted, standStage, withPanel } from '#tests/support/panel-stage/visit.ts';

standStage();
const box = (page: Page) => page.getByRole('searchbox', { name: 'What are you looking for?' });
const copied = (page: Page) => page.evaluate(() => window.stage.copied);
const lines = (page: Page) => page.getByRole('list', { name: /found/ }).locator('> li');
/** The line of the case study, of the thread, of the service. */
const line = (page: Page, kind: 'Case study' | 'Thread' | 'Local service') =>
  lines(page).filter({ has: page.getByText(kind, { exact: true }) });
const find = async (page: Page) => {
  await box(page).fill('pip mr refused');
  await lines(page).first().waitFor();
};
const choose = async (page: Page, kind: Parameters<typeof line>[1], entry: string) => {
  await line(page, kind).getByRole('button', { name: 'Use it' }).click();
  await page.getByRole('menuitem', { name: entry }).click();
};
const withFound = (story: (page: Page) => Promise<void>, where = '#/search') =>
  withPanel(where, async (page) => {
    await find(page);
    await story(page);
  });

describe('copied as advice', () => {
  test('in one press by keys, with where it comes from; the link leads back through the box', async () => {
    await withFound(async (page) => {
      await line(page, 'Case study').getByRole('button', { name: 'Copy as advice' }).focus();
      await page.keyboard.press('Enter');
      await page.getByText('Copied', { exact: true }).first().waitFor();
      const [text = ''] = await copied(page);
      expect(text).toMatch(/^.+\n1\. .+\n2\. .+\n3\. /);
      expect(text).toMatch(
        /case library: peer tip, a fictional example, version 2, by Margaret Okell, .+, published .+2026; copied 20 November 2026/,
      );
      const link = /peerhub:case-study\/\S+/.exec(text)?.[0] ?? '';
      await box(page).fill(`Somebody sent me ${link}`);
      await page.getByRole('link', { name: /Open what this link leads to/ }).waitFor();
      await box(page).press('Enter');
      await page.getByRole('heading', { name: 'Next three steps' }).waitFor();
    });
  });

  test('an answered thread: its safe next step, whose word it is, and the way back; a service: who to ring', async () => {
    await withFound(async (page) => {
      await line(page, 'Thread').getByRole('button', { name: 'Copy as advice' }).click();
      await expect.poll(async () => (await copied(page)).length).toBe(1);
      await line(page, 'Local service').getByRole('button', { name: 'Copy as advice' }).click();
      await expect.poll(async () => (await copied(page)).length).toBe(2);
      const [thread = '', service = ''] = await copied(page);
      expect(thread).toMatch(/a peer tip, marked as the safe next step, by .+; copied 20 November 2026/);
      expect(thread).toMatch(/\nFind it in Peer Hub: peerhub:thread\/\S+$/);
      expect(service).toContain('Phone: 020 7946 0401');
      expect(service).toMatch(/\nFind it in Peer Hub: peerhub:service\/\S+\n/);
    });
  });

  test('where the clipboard is shut it says so, and the words stand there, selected', async () => {
    await withFound(async (page) => {
      await line(page, 'Case study').getByRole('button', { name: 'Copy as advice' }).click();
      const byHand = page.getByRole('textbox', { name: 'Words to copy by hand' });
      await byHand.waitFor();
      expect(await byHand.inputValue()).toContain('peerhub:case-study/');
      expect(await page.getByText('Copied', { exact: true }).count()).toBe(0);
      const chosen = await byHand.evaluate(
        (field: HTMLTextAreaElement) => field.selectionEnd - field.selectionStart,
      );
      expect(chosen).toBe((await byHand.inputValue()).length);
      await judgeScreen(page, 'search use by hand');
      await page.getByRole('button', { name: 'Close' }).click();
      expect(await byHand.count()).toBe(0);
    }, '?no-clipboard#/search');
  });
});

test('a note begins under its line, and a chase carries where it came from', async () => {
  await withFound(async (page) => {
    await choose(page, 'Case study', 'Start a note');
    await page
      .getByText(/From Peer Hub’s case library, version 2/)
      .first()
      .waitFor();
    await judgeScreen(page, 'search use note');
    await page.getByRole('button', { name: 'Close' }).click();
    await choose(page, 'Case study', 'Create a chase');
    await page.getByRole('link', { name: 'A case study' }).waitFor();
  });
});

test('kept and let go; what is kept stands under the empty box', async () => {
  await withFound(async (page) => {
    await choose(page, 'Local service', 'Save');
    await page.getByText('Saved under Find').first().waitFor();
    // By keys: the toast lies over the last line until it goes.
    await line(page, 'Local service').getByRole('button', { name: 'Use it' }).press('Enter');
    await page.getByRole('menuitem', { name: 'Saved: take it away' }).waitFor();
    await page.keyboard.press('Escape');
    await box(page).fill('');
    const kept = page.getByRole('list', { name: 'Saved by you' });
    await kept.getByRole('link', { name: 'Eastmere Debt Advice' }).waitFor();
    await judgeScreen(page, 'search use saved');
    await kept.getByRole('link', { name: 'Eastmere Debt Advice' }).press('Enter');
    await page.getByRole('button', { name: 'Saved: take it away' }).press('Enter');
    await page.getByRole('button', { name: 'Save', exact: true }).waitFor();
  });
});

test('shared in a channel: the words mention it, and go through the composer like any others', async () => {
  await withFound(async (page) => {
    await choose(page, 'Case study', 'Share in a channel');
    await page.getByRole('textbox', { name: 'Your question' }).waitFor();
    expect(await page.getByRole('textbox', { name: 'Your question' }).inputValue()).toMatch(
      /^A case study that may help: “/,
    );
    // Words that speak of a need are proposed a channel.
    await page.getByRole('textbox', { name: 'Your question' }).press('Control+End');
    await page.keyboard.type(' For somebody lonely.');
    await doTick(page);
    await post(page).click();
    await expect.poll(async () => (await posted(page)).length).toBe(1);
    const caseId = await page.evaluate(() => window.stage.caseIds()[0]);
    const [sent] = (await posted(page)) as unknown as {
      body: string;
      mentions: { caseId: string; start: number; end: number }[];
    }[];
    expect(sent?.mentions).toMatchObject([{ caseId }]);
    // It leads there for whoever reads it.
    await page.getByRole('article').getByRole('link').first().click();
    await page.getByRole('heading', { name: 'Next three steps' }).waitFor();
  });
});

test('its author is asked where their name is shown; peers about a service; a hidden author cannot be asked', async () => {
  await withFound(async (page) => {
    await line(page, 'Case study').getByRole('button', { name: 'Use it' }).click();
    await page.getByRole('menuitem', { name: 'Ask the author' }).click();
    await page.getByText(/About the case study “/).waitFor();
    const hidden = await page.evaluate(() => window.stage.caseIds()[2]);
    await goTo(page, `#/library/${hidden}`);
    await page.getByRole('button', { name: 'More', exact: true }).click();
    await page.getByRole('menuitem', { name: 'Print view' }).waitFor();
    expect(await page.getByRole('menuitem', { name: /Ask the author/ }).count()).toBe(0);
  });
});

test('whoever answered without a name is written to over the relay, and neither learns who the other is', async () => {
  await withFound(async (page) => {
    await page.evaluate(() => window.stage.maskAccepted(window.stage.threadIds('accepted')[0] ?? ''));
    await choose(page, 'Thread', 'Ask the author');
    const talk = page.getByRole('dialog');
    await talk
      .getByText(/Quiet Heron/)
      .first()
      .waitFor();
    await judgeScreen(page, 'search use relay');
    await page.keyboard.press('Escape');
    await line(page, 'Thread').getByRole('button', { name: 'Copy as advice' }).click();
    await expect.poll(async () => (await copied(page)).length).toBe(1);
    expect((await copied(page))[0]).toContain('by a peer whose name is hidden');
  });
});

test('narrowed by barrier and by age; what is set is said while it is folded, and taken away at once', async () => {
  await withFound(async (page) => {
    await page.getByRole('button', { name: 'Narrow it down' }).click();
    await page.getByRole('button', { name: /What stands in the way$/ }).click();
    await page.getByRole('option', { name: 'Language' }).click();
    await page.getByRole('button', { name: /How fresh$/ }).click();
    await page.getByRole('option', { name: 'In the last three months' }).click();
    await expect
      .poll(() => page.evaluate(() => window.stage.searched.at(-1)))
      .toMatchObject({ barrier: 'language', withinDays: 91 });
    await judgeScreen(page, 'search narrowed');
    await page.getByRole('button', { name: /^Narrow it down Language · In the last three months/ }).waitFor();
    await page.getByRole('button', { name: 'Show everything' }).click();
    await page.getByRole('button', { name: 'Narrow it down', exact: true }).waitFor();
  });
});

test('without a network what cannot be read is said, and nothing is said to be copied', async () => {
  await withFound(async (page) => {
    await page.evaluate(() => window.stage.network('down'));
    await line(page, 'Local service').getByRole('button', { name: 'Copy as advice' }).click();
    await page
      .getByText(/cannot be reached/)
      .first()
      .waitFor();
    expect(await copied(page)).toEqual([]);
  });
});

test('similar cases stand under a question while it is written; a name never leaves, and the question is there on coming back', async () => {
  await withPanel('?names=late#/ask', async (page) => {
    const question = page.getByRole('textbox', { name: 'Your question' });
    await question.waitFor();
    await page.getByRole('button', { name: 'Similar cases none yet' }).waitFor();
    await question.fill('Margaret Holloway was refused PIP, the diary of bad days is lost. Who helps now?');
    await page.waitForTimeout(1_500);
    expect(await page.evaluate(() => window.stage.searched.length)).toBe(0);
    await page.evaluate(() => window.stage.bringNames());
    await page.getByRole('button', { name: 'Similar cases 2 found' }).click();
    const asked = await page.evaluate(
      () => window.stage.searched as { words: string; kinds: string[]; isSettled?: boolean }[],
    );
    expect(asked.length).toBeGreaterThan(0);
    for (const one of asked) {
      expect(one.words).not.toMatch(/Margaret|Holloway/);
      expect(one.kinds).toEqual(['case-study', 'thread']);
      // It was never meant as a search: nothing of it is counted as not found.
      expect(one.isSettled).toBeUndefined();
    }
    await judgeScreen(page, 'search similar cases');
    await page.getByRole('list', { name: 'Similar cases' }).getByRole('link').first().click();
    await page.getByRole('heading', { name: 'Next three steps' }).waitFor();
    await page.goBack();
    await expect.poll(() => question.inputValue()).toContain('the diary of bad days is lost. Who helps now?');
  });
});
