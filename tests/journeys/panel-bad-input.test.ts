// What arrives in the box in a real Chromium: stripped on the way in, and bad input gets a sentence and loses nothing.
import { describe, expect, test } from 'vitest';
import type { HandOver } from '#extension/bridge/hand-over.ts';
import { limits } from '#shared/basics/limits.ts';
import {
  doTick,
  give,
  handOver,
  pasteInto,
  post,
  posted,
  questionBox,
  selected,
  standStage,
  tick,
  withPanel,
} from '#tests/support/panel-stage/visit.ts';

standStage();

describe('bad input', () => {
  test('what is pasted is stripped on the way in, HTML stays text, and undo takes it back', async () => {
    await withPanel('#/ask', async (page) => {
      const box = questionBox(page);
      await box.fill('Before ');
      await box.press('End');
      const raw = 'NHS 943 476 5919 <script>alert(1)</script> ring 07700 900123';
      await pasteInto(page, raw, '<b>NHS 943 476 5919</b>');
      await expect
        .poll(() => box.inputValue())
        .toBe('Before NHS [NHS number] <script>alert(1)</script> ring [phone]');
      await page.getByRole('list', { name: 'Taken out' }).waitFor();
      await page.getByText('2 things that identify were taken out').waitFor({ state: 'attached' });
      await box.press('Control+z');
      await expect.poll(() => box.inputValue()).toBe('Before ');
      expect(await page.content()).not.toContain('943 476');
    });
  });

  test('the summary is stripped on the way in too', async () => {
    await withPanel('#/ask', async (page) => {
      await page.getByRole('button', { name: /^Where it goes/ }).click();
      const summary = page.getByRole('textbox', { name: 'Summary' });
      await summary.focus();
      await pasteInto(page, 'Rent for 07700 900123\nand heating');
      await expect.poll(() => summary.inputValue()).toBe('Rent for [phone] and heating');
    });
  });

  test('right-to-left words and emoji are posted as they were written', async () => {
    await withPanel('#/ask', async (page) => {
      const raw = 'تحتاج إلى مترجم قبل الموعد 👩🏽‍⚕️ housing please';
      await questionBox(page).fill(raw);
      await doTick(page);
      await post(page).click();
      await page.getByText(raw).first().waitFor();
      expect((await posted(page))[0]?.body).toBe(raw);
    });
  });

  test.each([
    ['only white space', '   \n\t ', /nothing to post yet/],
    ['only an identifier', '943 476 5919', /nothing left to ask/],
    ['very long', 'word '.repeat(1_000), /too long to post/],
  ])('%s gets a sentence and is kept', async (_, text, sentence) => {
    await withPanel('#/ask', async (page) => {
      await questionBox(page).fill(text);
      await doTick(page);
      if (!(await tick(page).isChecked())) await doTick(page);
      await page.getByRole('button', { name: /^Post( to|$)/ }).click();
      await page.getByText(sentence).first().waitFor();
      expect(await posted(page)).toEqual([]);
      expect((await questionBox(page).inputValue()).length).toBeGreaterThan(0);
    });
  });

  test('more than may be pasted is refused with a sentence and nothing is lost', async () => {
    await withPanel('#/ask', async (page) => {
      await questionBox(page).fill('Mine');
      await pasteInto(page, 'x'.repeat(limits.selectionCharsMax * 4));
      await page.getByText(/so nothing was pasted/).waitFor();
      expect(await questionBox(page).inputValue()).toBe('Mine');
    });
  });

  test.each([
    ['empty', /Nothing was selected/],
    ['blocked', /cannot be read from here/],
    ['too-long', /so nothing was taken/],
  ] as const)('a hand-over that is %s offers the paste box', async (status, sentence) => {
    await withPanel('', async (page) => {
      await give(page, { id: 'x', at: '2026-11-20T10:00:00.000Z', status, chars: 200_000 } as HandOver);
      await page.getByText(sentence).waitFor();
      await questionBox(page).waitFor();
    });
  });

  test('a worker that died while the page was read: after a while the paste box stands there, and late words still come', async () => {
    await withPanel('', async (page) => {
      await page.clock.install();
      await give(page, { id: 'x', at: '2026-11-20T10:00:00.000Z', status: 'pending' });
      await page.getByText('Reading your selection').first().waitFor({ state: 'attached' });
      await page.clock.runFor(9_000);
      await page.getByText(/cannot be read from here/).waitFor();
      await questionBox(page).waitFor();
      await give(page, handOver(selected));
      await expect.poll(() => questionBox(page).inputValue()).toBe(selected);
    });
  });
});
