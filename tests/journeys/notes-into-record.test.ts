// The note written into the demo record in real Chromium: into a text box and into an editor, at the caret, taken back by
// Ctrl and Z; a field that is read-only or too short keeps what it has; and another record is asked about first.
import type { Locator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { chooseMenuEntry } from '#tests/support/browsers/chromium.ts';
import { findPlanted } from '#tests/support/journey/evidence.ts';
import { type AtDesk, ben, signIn, takeSeat } from '#tests/support/journey/person.ts';
import { takePicture } from '#tests/support/journey/pictures.ts';
import { openStage, type Stage } from '#tests/support/journey/stage.ts';

let stage: Stage;
let desk: AtDesk;

beforeAll(async () => {
  stage = await openStage();
  desk = await takeSeat(stage, ben);
}, 180_000);
afterEach(async ({ task }) => {
  if (task.result?.state === 'fail' && desk) await takePicture(desk.panel, 'failed-note-into-record');
});
afterAll(async () => {
  await desk?.close();
  await stage?.close();
});

declare const chrome: {
  contextMenus: { update(id: string, change: object): Promise<void> };
  storage: { session: { set(values: object): Promise<void>; remove(keys: string[]): Promise<void> } };
};
/** Whether the page's menu holds our second entry: an entry that is not there cannot be changed. */
const hasPasteEntry = async () => {
  const worker = await desk.browser.worker();
  return worker.evaluate(() =>
    chrome.contextMenus.update('paste-note', {}).then(
      () => true,
      () => false,
    ),
  );
};

const noteBox = (panel: Page) => panel.getByRole('textbox', { name: 'Note' });

test('a note is begun beside the record', async () => {
  const { panel } = desk;
  await signIn(desk);
  await panel.getByRole('link', { name: 'Channels' }).click();
  await panel
    .getByRole('link', { name: /Housing and home/ })
    .first()
    .click();
  await panel.getByText('Has a safe next step').first().waitFor();
  await panel.locator('.ph-card', { hasText: 'Has a safe next step' }).first().getByRole('link').click();
  expect(await hasPasteEntry()).toBe(false);
  await panel.getByRole('button', { name: 'Copy as note' }).first().click();
  await expect.poll(hasPasteEntry).toBe(true);
  await noteBox(panel).fill('Reason for contact:\nCopper lantern club\n');
});

test('by the menu of a text box: at the caret, events fire, Ctrl and Z takes it back', async () => {
  const { panel, browser, record } = desk;
  const field = record.locator('#new-entry');
  await field.fill('before after');
  await field.evaluate((element: HTMLTextAreaElement) => {
    (globalThis as unknown as { heard: string[] }).heard = [];
    element.addEventListener('input', (event) =>
      (globalThis as unknown as { heard: string[] }).heard.push((event as InputEvent).inputType),
    );
    element.setSelectionRange(0, 7);
  });
  await chooseMenuEntry(browser, record, 'paste-note');
  await panel
    .getByText(/^Written into the text box/)
    .first()
    .waitFor();
  // What was selected stays; the note stands behind it.
  expect(await field.inputValue()).toBe('before Reason for contact:\nCopper lantern club\nafter');
  expect(await record.evaluate(() => (globalThis as unknown as { heard: string[] }).heard)).toContain(
    'insertText',
  );
  await field.press('Control+z');
  expect(await field.inputValue()).toBe('before after');
});

test('into an editor, by the button, into the field that had the focus', async () => {
  const { panel, record } = desk;
  const editor = record.locator('#new-entry-rich');
  await editor.click();
  await editor.press('Control+End');
  const before = (await editor.textContent()) ?? '';
  await panel.getByRole('button', { name: 'Write into the record' }).click();
  await panel
    .getByText(/^Written into the editor/)
    .first()
    .waitFor();
  expect((await editor.allInnerTexts()).join()).toMatch(/Reason for contact:\n+Copper lantern club/);
  expect(await editor.textContent()).toContain(before.trim());
  await record.bringToFront();
  await editor.press('Control+z');
  await expect.poll(() => editor.textContent()).not.toContain('Copper lantern club');
});

test('a field without room or for reading only keeps what it has, and says so', async () => {
  const { panel, browser, record } = desk;
  const field = record.locator('#new-entry');
  await field.fill('short');
  await field.evaluate((element: HTMLTextAreaElement) => element.setAttribute('maxlength', '12'));
  await field.focus();
  await chooseMenuEntry(browser, record, 'paste-note');
  await panel.getByText('The field has room for 7 more characters').first().waitFor();
  expect(await field.inputValue()).toBe('short');
  await field.evaluate((element: HTMLTextAreaElement) => {
    element.removeAttribute('maxlength');
    element.readOnly = true;
  });
  await field.focus();
  await chooseMenuEntry(browser, record, 'paste-note');
  await panel.getByText('The field does not take text').first().waitFor();
  expect(await field.inputValue()).toBe('short');
});

/** The fields of the demo record, as they are found in records. */
const fields: Record<string, { tab: string; find: (record: Page) => Locator }> = {
  'of one line': { tab: 'consultations', find: (record) => record.locator('#new-entry-line') },
  'that a script draws from its own state': {
    tab: 'consultations',
    find: (record) => record.locator('#new-task'),
  },
  'in an open shadow root': { tab: 'summary', find: (record) => record.locator('#shared-entry') },
  'in a frame of the same site': {
    tab: 'letters',
    find: (record) => record.frameLocator('#letter').locator('#letter-reply'),
  },
};

/** What stands in the field that has the focus, wherever it is. */
const focusedValue = () => {
  let element: Element | null = document.activeElement;
  for (let i = 0; i < 5 && element; i++) {
    const inside: Element | null | undefined =
      element.shadowRoot?.activeElement ?? (element as HTMLIFrameElement).contentDocument?.activeElement;
    if (!inside) break;
    element = inside;
  }
  return (element as HTMLTextAreaElement | null)?.value ?? '';
};

describe.each(Object.entries(fields))('a field %s', (_, { tab, find }) => {
  const line = 'Reason for contact: Copper lantern club';
  test.each(['the menu', 'the button'])('takes the note by %s, and gives it back', async (way) => {
    const { panel, browser, record } = desk;
    await record.bringToFront();
    await record.goto(stage.record('dorothy-hallworth', `?tab=${tab}`));
    const field = find(record);
    await field.click();
    await field.pressSequentially('Seen. ');
    if (way === 'the menu') await chooseMenuEntry(browser, record, 'paste-note');
    else await panel.getByRole('button', { name: 'Write into the record' }).click();
    await expect.poll(() => field.inputValue(), { timeout: 10_000 }).toContain('Copper lantern club');
    // A script that draws from its own state has had its turn, and keeps it.
    await record.evaluate(
      () => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))),
    );
    const written = await field.inputValue();
    expect(written.replace(/\s+/g, ' ').trim()).toBe(`Seen. ${line}`);
    await panel
      .getByText(/^Written into/)
      .first()
      .waitFor();
    await record.bringToFront();
    await field.press('Control+z');
    await expect.poll(() => field.inputValue()).toBe('Seen. ');
  });
});

test('into a frame that is editable as a whole, as older editors are', async () => {
  const { panel, browser, record } = desk;
  await record.evaluate(() => {
    const frame = document.createElement('iframe');
    frame.id = 'old-editor';
    document.body.append(frame);
    (frame.contentDocument as Document).designMode = 'on';
  });
  const body = record.frameLocator('#old-editor').locator('body');
  await record.locator('#old-editor').click();
  await record.keyboard.type('Seen. ');
  await chooseMenuEntry(browser, record, 'paste-note');
  await panel
    .getByText(/^Written into the editor/)
    .first()
    .waitFor();
  expect(await body.textContent()).toMatch(/Seen\..+Copper lantern club/);
  await record.bringToFront();
  await record.keyboard.press('Control+z');
  await expect.poll(() => body.textContent()).not.toContain('Copper lantern club');
});

test('a frame of another site is out of reach: it says what to do instead and writes nowhere', async () => {
  const { panel, record } = desk;
  await record.goto(stage.record('dorothy-hallworth'));
  await record.evaluate(() => {
    const frame = document.createElement('iframe');
    frame.id = 'other-site';
    frame.src = `${location.href.replace('clinic.test', 'frame.test')}/letter`;
    document.body.append(frame);
  });
  const field = record.frameLocator('#other-site').locator('#letter-reply');
  await field.click();
  await panel.getByRole('button', { name: 'Write into the record' }).click();
  await panel.getByText('This page cannot be reached from here.').first().waitFor();
  expect(await field.inputValue()).toBe('');
});

test('nothing has the focus, or a field for numbers: it says so and writes nowhere', async () => {
  const { panel, record, browser } = desk;
  await record.evaluate(() => {
    const field = document.createElement('input');
    field.type = 'number';
    document.body.append(field);
    field.focus();
  });
  await chooseMenuEntry(browser, record, 'paste-note');
  await panel.getByText('No field has the focus').first().waitFor();
  expect(await record.evaluate(focusedValue)).toBe('');
});

test('beside another record it asks first', async () => {
  const { panel, browser, record } = desk;
  await record.goto(stage.record('tunde-oyelaran'));
  const field = record.locator('#new-entry');
  await field.fill('');
  await field.focus();
  await chooseMenuEntry(browser, record, 'paste-note');
  await panel.getByRole('alertdialog', { name: 'Another record is open' }).waitFor();
  expect(await field.inputValue()).toBe('');
  await panel.getByRole('button', { name: 'Do not write' }).click();
  expect(await field.inputValue()).toBe('');
});

test('the menu’s entry goes with the last note, and another window opening keeps it', async () => {
  const { panel, browser } = desk;
  const worker = await browser.worker();
  // As a second window with a note of its own would write it.
  const other = { 'paste-note-holder:-7': true };
  await worker.evaluate((held) => chrome.storage.session.set(held), other);
  await panel.getByRole('button', { name: 'Close', exact: true }).click();
  await noteBox(panel).waitFor({ state: 'detached' });
  expect(await hasPasteEntry()).toBe(true);
  await worker.evaluate((held) => chrome.storage.session.remove(Object.keys(held)), other);
  await panel.getByRole('button', { name: 'Copy as note' }).first().click();
  await noteBox(panel).waitFor();
  await panel.getByRole('button', { name: 'Close', exact: true }).click();
  await expect.poll(hasPasteEntry).toBe(false);
});

test('the note was in the panel’s memory and in the field, and nowhere else', async () => {
  await desk.evidence.collect(desk.panel);
  for (const { method, url, headers, body } of stage.tap.heard)
    desk.evidence.add('the wire', `${method} ${url} ${headers} ${body}`);
  desk.evidence.add('the log of the API', stage.log());
  // The search itself must see: what went over the wire is found.
  expect(findPlanted(desk.evidence.pieces, ['channels.listThreads'])).not.toEqual([]);
  expect(findPlanted(desk.evidence.pieces, ['Copper lantern'])).toEqual([]);
});
