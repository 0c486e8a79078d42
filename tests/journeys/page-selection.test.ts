// The selection as the person sees it, from every kind of place a clinical page keeps text in.
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Clinic, openClinic } from '#tests/support/clinical-page/room.ts';

let clinic: Clinic;
beforeAll(async () => {
  clinic = await openClinic();
});
afterAll(() => clinic?.close());

const selected = (page: Page) => page.evaluate(() => globalThis.pageRoom.room.selected());

const select = (page: Page, from: string, to = from) =>
  page.evaluate(
    ([a, b]) => {
      const [first, last] = [document.querySelector(a!)!, document.querySelector(b!)!];
      getSelection()!.setBaseAndExtent(first, 0, last, last.childNodes.length);
    },
    [from, to],
  );

/** As a person does it, from inside the first word to inside the last. */
async function drag(page: Page, from: string, to: string): Promise<void> {
  const [start, end] = [await page.locator(from).boundingBox(), await page.locator(to).boundingBox()];
  await page.mouse.move(start!.x + 1, start!.y + start!.height / 2);
  await page.mouse.down();
  await page.mouse.move(end!.x + end!.width - 1, end!.y + end!.height / 2, { steps: 6 });
  await page.mouse.up();
}

test('paragraphs, lists and preformatted text keep their lines', async () => {
  const page = await clinic.open(
    '<main><p>First  visit.</p><p>Second<br>visit.</p><ul><li>one<li>two</ul><pre>a\n  b</pre></main>',
  );
  await select(page, 'main');
  const text = await selected(page);
  expect(text.split(/\n+/)).toEqual(['First visit.', 'Second', 'visit.', 'one', 'two', 'a', '  b']);
  await page.close();
});

test('table cells are parted by tabs and rows by lines', async () => {
  const page = await clinic.open(
    '<table><tr><td>Need</td><td>Barrier</td></tr><tr><td>Lunch</td><td>Bus</td></tr></table>',
  );
  await select(page, 'table');
  expect((await selected(page)).trim()).toBe('Need\tBarrier\nLunch\tBus');
  await page.close();
});

test('a text box gives the words selected in it, and a password never', async () => {
  const page = await clinic.open(
    '<p>around</p><textarea>one\ntwo three</textarea><input value="a short line"><input type="password" value="secret">',
  );
  await page.evaluate(() => {
    const box = document.querySelector('textarea')!;
    box.focus();
    box.setSelectionRange(0, 7);
  });
  expect(await selected(page)).toBe('one\ntwo');
  await page.evaluate(() => {
    const box = document.querySelector('input')!;
    box.focus();
    box.select();
  });
  expect(await selected(page)).toBe('a short line');
  await page.evaluate(() => {
    const box = document.querySelector<HTMLInputElement>('[type=password]')!;
    box.focus();
    box.select();
  });
  expect(await selected(page)).not.toContain('secret');
  await page.close();
});

test('an editable region gives its lines', async () => {
  const page = await clinic.open('<div contenteditable><p>Plan <b>agreed</b></p><p>Ring on Friday</p></div>');
  await page.locator('div').focus();
  await page.keyboard.press('Control+A');
  expect((await selected(page)).split(/\n+/)).toEqual(['Plan agreed', 'Ring on Friday']);
  await page.close();
});

const SHADOW = `<p id="before">Before</p>
<x-note><template shadowrootmode="open"><style>p{margin:0}</style><p id="one">Shadow one</p><x-inner><template shadowrootmode="open"><p id="deep">Nested note</p><table><tr><td>a</td><td>b</td></tr></table></template></x-inner><slot></slot><p id="hidden" style="display:none">unseen</p></template><span>slotted</span></x-note>
<p id="after">After</p>`;

test('inside an open shadow root, also a nested one', async () => {
  const page = await clinic.open(SHADOW);
  await drag(page, '#deep', '#deep');
  expect(await selected(page)).toMatch(/ested note|Nested note/);
  await drag(page, '#one', '#deep');
  expect((await selected(page)).split('\n')).toEqual(['Shadow one', 'Nested note']);
  await page.close();
});

test('over a shadow root, all that is highlighted and nothing that is not shown', async () => {
  const page = await clinic.open(SHADOW);
  await drag(page, '#before', '#after');
  expect((await selected(page)).split('\n')).toEqual([
    'Before',
    'Shadow one',
    'Nested note',
    'a\tb',
    'slotted',
    'After',
  ]);
  await page.close();
});

test('from a shadow root out into the page', async () => {
  const page = await clinic.open(SHADOW);
  await drag(page, '#deep', '#after');
  expect((await selected(page)).split('\n')).toEqual(['Nested note', 'a\tb', 'slotted', 'After']);
  await page.close();
});

test('a text box inside a shadow root', async () => {
  const page = await clinic.open(
    '<x-box><template shadowrootmode="open"><textarea>inside the box</textarea></template></x-box>',
  );
  await page.locator('textarea').focus();
  await page.keyboard.press('Control+A');
  expect(await selected(page)).toBe('inside the box');
  await page.close();
});

test('in a frame of the same origin, asked from the top', async () => {
  const page = await clinic.open('<p>outside</p><iframe src="/letter"></iframe>', {
    'http://clinic.test/letter': '<p id="l">Words of the letter</p>',
  });
  const frame = page.frames()[1]!;
  await frame.locator('#l').click();
  await page.keyboard.press('Control+A');
  expect((await selected(page)).trim()).toBe('Words of the letter');
  await page.close();
});

test('with a selection in two frames, the one the person is in', async () => {
  const page = await clinic.open('<p id="top">outside</p><iframe src="/letter"></iframe>', {
    'http://clinic.test/letter': '<p id="l">Words of the letter</p>',
  });
  await page.frames()[1]!.locator('#l').click();
  await page.keyboard.press('Control+A');
  await page.locator('#top').click();
  await select(page, '#top');
  expect(await selected(page)).toBe('outside');
  await page.close();
});

test('right-to-left words and emoji come whole', async () => {
  const page = await clinic.open('<p dir="rtl">السلام عليكم שלום 👩🏽‍🌾🇬🇧 café</p>');
  await select(page, 'p');
  expect(await selected(page)).toBe('السلام عليكم שלום 👩🏽‍🌾🇬🇧 café');
  await page.close();
});

test('nothing selected is nothing', async () => {
  const page = await clinic.open('<p>words</p><textarea>more</textarea>');
  expect(await selected(page)).toBe('');
  await page.locator('textarea').focus();
  await page.close();
});
