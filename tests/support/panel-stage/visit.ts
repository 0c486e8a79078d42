// Opens the panel on its stage in a real Chromium, as a person with a hand and a keyboard meets it.
import { type Browser, chromium, type Locator, type Page } from 'playwright-core';
import { afterAll, beforeAll, expect } from 'vitest';
import { findBrowser } from '#api/evaluation/start/find-browser.ts';
import type { HandOver } from '#extension/bridge/hand-over.ts';
import type { StrippedText } from '#shared/basics/text.ts';
import { type Site, servePanel } from './serve.ts';

const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

let site: Site;
let browser: Browser;
/** One build and one browser for a file of tests. */
export function standStage(): void {
  beforeAll(async () => {
    site = await servePanel();
    browser = await chromium.launch({ executablePath: findBrowser('chromium') ?? undefined, args: flags });
  }, 120_000);
  afterAll(async () => {
    await browser?.close();
    await site?.close();
  });
}

export async function withPanel(where: string, story: (page: Page) => Promise<void>): Promise<void> {
  const context = await browser.newContext({
    viewport: { width: 320, height: 700 },
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(error.message));
  try {
    await page.goto(site.address + where);
    await page.getByRole('heading', { level: 1 }).waitFor();
    await story(page);
    expect(faults).toEqual([]);
  } finally {
    await context.close();
  }
}

export const handOver = (text: string, record: string | null = null): HandOver => ({
  id: 'one',
  at: '2026-11-20T10:00:00.000Z',
  status: 'ready',
  text: text as StrippedText,
  removed: [
    { kind: 'PERSON', label: '[name 1]', start: 0, end: 8, why: 'the record', confidence: 'certain' },
    { kind: 'NHS_NUMBER', label: '[NHS number]', start: 0, end: 0, why: 'digits', confidence: 'certain' },
  ],
  record,
  fingerprints: null,
});
export const selected =
  '[name 1], NHS [NHS number], lives alone and is lonely since the bus to the lunch club was cut. Who can take her?';

export const give = (page: Page, what: HandOver) => page.evaluate((it) => window.stage.handOver(it), what);
export const questionBox = (page: Page) => page.getByRole('textbox', { name: 'Your question' });
export const tick = (page: Page) => page.getByRole('checkbox', { name: /nobody can be recognised/ });
/** As a hand does it: the words are part of the target. */
export const doTick = (page: Page) => page.getByText('I have read it: nobody can be recognised.').click();
/** As a hand does it: a fifth of a second apart, on the same spot, whatever stands there by then. */
export const doubleClick = async (page: Page, goal: Locator): Promise<void> => {
  await goal.click();
  await page.waitForTimeout(200);
  await page.mouse.down({ clickCount: 2 });
  await page.mouse.up({ clickCount: 2 });
};
export const post = (page: Page) => page.getByRole('button', { name: /^Post to / });
export const posted = (page: Page) => page.evaluate(() => window.stage.posted);
export const goTo = (page: Page, hash: string) =>
  page.evaluate((to) => {
    window.location.hash = to;
  }, hash);
export const openThread = async (
  page: Page,
  which: 'mine' | 'others' | 'accepted' | 'closed',
): Promise<string> => {
  const id = await page.evaluate((kind) => window.stage.threadIds(kind)[0] ?? '', which);
  await goTo(page, `#/threads/${id}`);
  await page.getByRole('article').first().waitFor();
  return id;
};
export const pasteInto = (page: Page, text: string, html?: string) =>
  page.evaluate(
    ([plain, rich]) => {
      const data = new DataTransfer();
      data.setData('text/plain', plain ?? '');
      if (rich) data.setData('text/html', rich);
      document.activeElement?.dispatchEvent(
        new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }),
      );
    },
    [text, html] as const,
  );
/** What rests on the device and in the session, as one text to be searched. */
export const rested = (page: Page) =>
  page.evaluate(() => JSON.stringify({ ...localStorage, ...sessionStorage }));
export const named = (page: Page, name: RegExp) => page.getByRole('textbox', { name });
/** A service with one of its folds open. */
export const openService = async (page: Page, fold: string) => {
  const id = await page.evaluate(() => window.stage.serviceId('Eastmere Debt Advice'));
  await goTo(page, `#/services/${id}`);
  await page.getByRole('button', { name: fold }).click();
};
