// Words that come into a box by other ways than keys and paste: dropped, filled in by the browser, taken back by undo, all at once.
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { limits } from '#shared/basics/limits.ts';
import { named, pasteInto, rested, standStage, withPanel } from '#tests/support/panel-stage/visit.ts';

standStage();

const ask = (page: Page) => named(page, /^What to ask/);
const atAsk = (story: (page: Page) => Promise<void>) => withPanel('#/chases/new', story);

/** As a hand drops what it drags from another window. */
const dropInto = (page: Page, text: string, file?: string) =>
  ask(page).evaluate(
    (box, [plain, name]) => {
      const data = new DataTransfer();
      if (plain) data.setData('text/plain', plain);
      if (name) data.items.add(new File(['x'], name));
      const how = { dataTransfer: data, bubbles: true, cancelable: true };
      return !box.dispatchEvent(new DragEvent('drop', how));
    },
    [text, file ?? ''] as const,
  );

test('what is dropped arrives stripped, at the caret, and undo takes it back', async () => {
  await atAsk(async (page) => {
    await ask(page).click();
    await page.keyboard.type('ab');
    await page.keyboard.press('ArrowLeft');
    expect(await dropInto(page, 'ring 07700 900123 of 943 476 5919')).toBe(true);
    await expect.poll(() => ask(page).inputValue()).toBe('aring [phone] of [NHS number]b');
    await page.keyboard.press('Control+z');
    await expect.poll(() => ask(page).inputValue()).toBe('ab');
  });
});

test('a dropped file neither opens nor leaves its name', async () => {
  await atAsk(async (page) => {
    await ask(page).click();
    await page.keyboard.type('ab');
    expect(await dropInto(page, '', 'Hallworth-Dorothy-9434765919.pdf')).toBe(true);
    expect(await ask(page).inputValue()).toBe('ab');
    expect(await rested(page)).not.toContain('Hallworth');
  });
});

test('undo after leaving brings nothing back that is not taken out again', async () => {
  await atAsk(async (page) => {
    await ask(page).click();
    await page.keyboard.type('ring 07700 900123 soon');
    await page.keyboard.press('Shift+Tab');
    await expect.poll(() => ask(page).inputValue()).toBe('ring [phone] soon');
    await ask(page).click();
    for (let times = 0; times < 3; times++) await page.keyboard.press('Control+z');
    await page.keyboard.press('Shift+Tab');
    await expect.poll(() => ask(page).inputValue()).not.toContain('900123');
    await ask(page).click();
    for (let times = 0; times < 3; times++) await page.keyboard.press('Control+y');
    await page.keyboard.press('Shift+Tab');
    await expect.poll(() => ask(page).inputValue()).not.toContain('900123');
    expect(await rested(page)).not.toContain('900123');
  });
});

test('what the browser fills in by itself is marked and goes on leaving', async () => {
  await atAsk(async (page) => {
    await ask(page).click();
    await ask(page).evaluate((box) => {
      const set = Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value')?.set;
      set?.call(box, 'ring 07700 900123 soon');
      box.dispatchEvent(new Event('input', { bubbles: true }));
      box.dispatchEvent(new Event('change', { bubbles: true }));
    });
    await page.getByRole('button', { name: 'Take out: Phone' }).waitFor();
    await page.keyboard.press('Shift+Tab');
    await expect.poll(() => ask(page).inputValue()).toBe('ring [phone] soon');
  });
});

test('as much as may be pasted is stripped to its end, emoji and all, and undo still takes it back', async () => {
  await atAsk(async (page) => {
    await ask(page).click();
    const end = ' 🚑👩🏽‍🦽 ring 07700 900123';
    const long = 'so it went on '.repeat(5_000).slice(0, limits.selectionCharsMax - end.length) + end;
    await pasteInto(page, long);
    await expect.poll(() => ask(page).inputValue()).toMatch(/ 🚑👩🏽‍🦽 ring \[phone\]$/u);
    expect(await ask(page).inputValue()).not.toContain('900123');
    await page.keyboard.press('Control+z');
    await expect.poll(() => ask(page).inputValue()).toBe('');
  });
});

test('pasted while an input method composes, words come stripped and what is composed is not lost', async () => {
  await atAsk(async (page) => {
    await ask(page).click();
    const ime = await page.context().newCDPSession(page);
    await ime.send('Input.imeSetComposition', { text: 'にほ', selectionStart: 2, selectionEnd: 2 });
    await pasteInto(page, 'ring 07700 900123');
    await ask(page).blur();
    await expect.poll(() => ask(page).inputValue()).toContain('ring [phone]');
    expect(await ask(page).inputValue()).not.toContain('900123');
  });
});

test('a label that is written into by hand protects nobody', async () => {
  await atAsk(async (page) => {
    await ask(page).click();
    await pasteInto(page, 'Mrs Hallworth rang');
    await expect.poll(() => ask(page).inputValue()).toBe('Mrs [name 1] rang');
    await ask(page).evaluate((box) => (box as HTMLTextAreaElement).setSelectionRange(11, 11));
    await page.keyboard.type(', Mrs Dorothy Hallworth, 943 476 5919');
    expect(await ask(page).inputValue()).toBe('Mrs [name 1, Mrs Dorothy Hallworth, 943 476 5919] rang');
    await page.keyboard.press('Shift+Tab');
    await expect.poll(() => ask(page).inputValue()).not.toMatch(/Hallworth|476/);
  });
});
