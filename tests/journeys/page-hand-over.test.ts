// The built extension, from the menu entry to what waits for the panel: stripped, blocked, too long or empty, and never raw.
import type { Page, Worker } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { bannerIdentifiers, demoPatients, demoRecordPage } from '#api/evaluation/records/index.ts';
import type { HandOver } from '#extension/bridge/hand-over.ts';
import { builtExtension } from '#tests/support/browsers/build.ts';
import { type Chromium, panelPage, startChromium } from '#tests/support/browsers/chromium.ts';
import type { WorkerChrome } from '#tests/support/browsers/worker-chrome.ts';

/** What the worker's own console would offer. */
declare const chrome: WorkerChrome;

const [dorothy] = demoPatients;
const record = demoRecordPage(
  `/records/${dorothy!.key}`,
  new URLSearchParams({ banner: 'top' }),
  '2026-11-20',
)!.body;
const FRAMED = '<p>HALLWORTH, Dorothy (Mrs) Born 14-Mar-1958 NHS No. 943 476 5919</p>';

const pages: Record<string, string> = {
  'http://clinic.test/record': record,
  'http://clinic.test/next': '<p>Another page</p>',
  'http://clinic.test/box': '<textarea></textarea>',
  'http://clinic.test/foreign': `${FRAMED}<iframe src="http://frame.test/letter"></iframe>`,
  'http://clinic.test/framed': `${FRAMED}<iframe src="/letter"></iframe>`,
  'http://clinic.test/letter': '<p id="l">Dorothy came with a list.</p>',
  'http://frame.test/letter': '<p id="l">Dorothy came with a list.</p>',
};

let browser: Chromium;
let page: Page;
let worker: Worker;
beforeAll(async () => {
  browser = await startChromium({ extension: await builtExtension({ browser: 'chrome', mode: 'journeys' }) });
  await browser.context.route('**/*.test/**', (route) => {
    const body = pages[route.request().url()];
    if (body === undefined) return route.fulfill({ status: 404, body: '' });
    return route.fulfill({ contentType: 'text/html; charset=utf-8', body });
  });
  worker = await browser.worker();
  page = await browser.context.newPage();
});
afterAll(() => browser?.close());

const soon = { timeout: 10_000 };

async function open(path: string): Promise<void> {
  await page.goto(`http://clinic.test${path}`);
  // Navigating clears what waits for the panel; the test begins after that has been heard.
  await expect
    .poll(() => worker.evaluate(async () => Object.keys(await chrome.storage.session.get(null))), soon)
    .not.toContainEqual(expect.stringMatching(/^hand-over/));
}

/** Runs the true listener of the menu entry. Headless Chromium has no menu to click; the true click has a journey of its own. */
const chooseAskPeers = (frameId = 0, selectionText = 'Dorothy Hallworth') =>
  worker.evaluate(
    async ([frame, text]) => {
      const [tab] = await chrome.tabs.query({ active: true, currentWindow: true });
      chrome.contextMenus.onClicked.dispatch(
        { menuItemId: 'ask-peers', frameId: frame, selectionText: text },
        tab!,
      );
    },
    [frameId, selectionText] as const,
  );

const pressKey = () =>
  worker.evaluate(async () => {
    const [tab] = await chrome.tabs.query({ active: true, currentWindow: true });
    chrome.commands.onCommand.dispatch('ask-peers', tab!);
  });

async function handedOver(): Promise<HandOver> {
  const read = () =>
    worker.evaluate(async () => {
      const all = await chrome.storage.session.get(null);
      const key = Object.keys(all).find((k) => /^hand-over:\d+$/.test(k));
      return key ? all[key] : undefined;
    }) as Promise<HandOver | undefined>;
  await expect.poll(async () => (await read())?.status ?? 'pending', soon).not.toBe('pending');
  return (await read())!;
}

const everythingStored = () =>
  worker.evaluate(async () =>
    JSON.stringify([await chrome.storage.session.get(null), await chrome.storage.local.get(null)]),
  );

test('a selected note arrives stripped, and nothing raw is anywhere in storage', async () => {
  await open('/record');
  await page.locator('#entry-1 .text').selectText();
  await chooseAskPeers();
  const handOver = await handedOver();
  expect(handOver).toMatchObject({ status: 'ready', record: expect.stringMatching(/^[0-9a-f]{64}$/) });
  const text = handOver.status === 'ready' ? handOver.text : '';
  expect(text).toContain('[name');
  const stored = (await everythingStored()).toLowerCase();
  expect(bannerIdentifiers(dorothy!).filter((i) => stored.includes(i.toLowerCase())).length).toBe(0);
});

test('by keyboard from a text box', async () => {
  await open('/record');
  await page.locator('#new-entry').selectText();
  await pressKey();
  expect(await handedOver()).toMatchObject({
    status: 'ready',
    text: expect.stringContaining('Thursday lunch'),
  });
});

test('a second choice on the same page needs no second injection and gives the newer text', async () => {
  await open('/record');
  await page.locator('#entry-1 .text').selectText();
  await chooseAskPeers();
  const first = await handedOver();
  await page.locator('#entry-2 .text').selectText();
  await chooseAskPeers();
  await expect.poll(async () => (await handedOver()).id, soon).not.toBe(first.id);
  expect(await handedOver()).toMatchObject({
    status: 'ready',
    text: expect.stringContaining('prepayment meter'),
  });
});

test('nothing selected', async () => {
  await open('/box');
  await pressKey();
  expect((await handedOver()).status).toBe('empty');
});

test('two hundred thousand characters', async () => {
  await open('/box');
  await page.locator('textarea').evaluate((box: HTMLTextAreaElement) => {
    box.value = 'walked on '.repeat(20_000);
    box.select();
  });
  await chooseAskPeers();
  expect(await handedOver()).toMatchObject({ status: 'too-long', chars: 200_000 });
});

/** Frame ids are small numbers; the browser's refusal tells a foreign frame from one that does not exist. */
const findFrame = (refused: boolean) =>
  worker.evaluate(async (wantsRefused) => {
    const [tab] = await chrome.tabs.query({ active: true, currentWindow: true });
    for (let frameId = 1; frameId < 400; frameId++) {
      try {
        await chrome.scripting.executeScript({
          target: { tabId: tab!.id, frameIds: [frameId] },
          func: () => 1,
        });
        if (!wantsRefused) return frameId;
      } catch (error) {
        if (wantsRefused && /Cannot access|permission/i.test(String(error))) return frameId;
      }
    }
    return -1;
  }, refused);

test('a frame of another origin is blocked, from the menu and by keyboard', async () => {
  await open('/foreign');
  const frame = page.frames()[1]!;
  await frame.locator('#l').click();
  await frame.locator('#l').selectText();
  const frameId = await findFrame(true);
  expect(frameId).toBeGreaterThan(0);
  await chooseAskPeers(frameId);
  const first = await handedOver();
  expect(first.status).toBe('blocked');
  await pressKey();
  await expect.poll(async () => (await handedOver()).id, soon).not.toBe(first.id);
  expect((await handedOver()).status).toBe('blocked');
});

test('a frame of the same origin is stripped with the banner above it', async () => {
  await open('/framed');
  await page.frames()[1]!.locator('#l').selectText();
  await chooseAskPeers(await findFrame(false));
  const handOver = await handedOver();
  expect(handOver).toMatchObject({ status: 'ready', text: expect.stringContaining('came with a list') });
  expect(JSON.stringify(handOver)).not.toMatch(/dorothy/i);
});

test('a page the browser keeps for itself is blocked', async () => {
  await page.goto('chrome://version');
  await chooseAskPeers();
  expect((await handedOver()).status).toBe('blocked');
});

test('a page that is still loading something is taken from at once', async () => {
  let finish = () => {};
  const held = new Promise<void>((done) => {
    finish = done;
  });
  await page.route('http://clinic.test/slow.js', async (route) => {
    await held;
    await route.fulfill({ contentType: 'text/javascript', body: '' });
  });
  pages['http://clinic.test/slow'] = '<p id="l">Waiting for the bus.</p><script src="/slow.js"></script>';
  await page.goto('http://clinic.test/slow', { waitUntil: 'commit' });
  await page.locator('#l').selectText();
  await pressKey();
  expect(await handedOver()).toMatchObject({ status: 'ready', text: 'Waiting for the bus.' });
  finish();
});

test('what was taken is dropped when the page goes elsewhere or another tab comes', async () => {
  await open('/record');
  await page.locator('#entry-1 .text').selectText();
  await chooseAskPeers();
  await handedOver();
  await open('/next');
  await open('/record');
  await page.locator('#entry-1 .text').selectText();
  await chooseAskPeers();
  await handedOver();
  const other = await browser.context.newPage();
  await expect.poll(async () => await everythingStored(), soon).not.toMatch(/hand-over:/);
  await other.close();
});

test('before the person acts the page holds nothing of ours; afterwards nothing its scripts can see', async () => {
  await open('/record');
  const traces = () =>
    page.evaluate(() => ({
      global: 'peerHubPage' in globalThis,
      elements: document.querySelectorAll('peer-hub-button').length,
    }));
  expect(await traces()).toEqual({ global: false, elements: 0 });
  await page.locator('#entry-1 .text').selectText();
  await chooseAskPeers();
  await handedOver();
  expect(await traces()).toEqual({ global: false, elements: 0 });
});

/** With the panel open what was handed over is collected at once, so it is heard rather than read. */
async function listen(): Promise<() => Promise<HandOver[]>> {
  await worker.evaluate(() => {
    const heard: unknown[] = [];
    Object.assign(globalThis, { heard });
    chrome.storage.session.onChanged.addListener((changes) => {
      for (const [key, { newValue }] of Object.entries(changes))
        if (/^hand-over:\d+$/.test(key) && newValue) heard.push(newValue);
    });
  });
  return () => worker.evaluate(() => (globalThis as unknown as { heard: HandOver[] }).heard);
}

test('on a site the worker added the button appears at a selection, opens the panel and hands over', async () => {
  const registered = () =>
    worker.evaluate(async () => (await chrome.scripting.getRegisteredContentScripts()).length);
  await worker.evaluate(() => chrome.storage.local.set({ sites: ['http://clinic.test/*'] }));
  await expect.poll(registered, soon).toBe(1);
  await open('/record');
  const button = page.locator('peer-hub-button');
  expect(await button.count()).toBe(0);
  const heard = await listen();
  const statuses = async () => (await heard()).map(({ status }) => status);
  const box = (await page.locator('#entry-1 .text').boundingBox())!;
  await page.mouse.click(box.x + 30, box.y + 10, { clickCount: 3 });
  await button.waitFor();
  const at = (await button.boundingBox())!;
  await page.mouse.click(at.x + at.width / 2, at.y + at.height / 2);
  await expect.poll(statuses, soon).toEqual(['pending', 'ready']);
  await panelPage(browser);
  await expect.poll(() => button.count(), soon).toBe(0);

  // By keyboard the focus passes through text boxes on its way; what is taken stays what the button appeared for.
  await page.bringToFront();
  await page.mouse.click(box.x + 30, box.y + 10, { clickCount: 3 });
  await button.waitFor();
  for (let presses = 0; presses < 40; presses++) {
    await page.keyboard.press('Tab');
    if (await button.evaluate((host) => document.activeElement === host)) break;
  }
  await page.keyboard.press('Enter');
  await expect.poll(statuses, soon).toEqual(['pending', 'ready', 'pending', 'ready']);
  const [, first, , second] = await heard();
  expect(second).toMatchObject({ text: first?.status === 'ready' ? first.text : '' });

  await worker.evaluate(() => chrome.storage.local.set({ sites: [] }));
  await expect.poll(registered, soon).toBe(0);
});
