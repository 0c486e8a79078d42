// From the menu entry to the stripped draft on the screen: with the panel closed (a true right-click under Xvfb, the build
// that people get) and with it open (the listener called directly). Clocks are the browser's own, of one machine.
import type { Page } from 'playwright-core';
import { builtExtension } from '#tests/support/browsers/build.ts';
import {
  type Chromium,
  chooseMenuEntry,
  openPanel,
  panelPage,
  startChromium,
} from '#tests/support/browsers/chromium.ts';
import { onScreen, openScreen } from '#tests/support/browsers/xvfb.ts';
import { sarah, signIn, tellApiAddress } from '#tests/support/journey/person.ts';
import type { Stage } from '#tests/support/journey/stage.ts';

type Timed = { clickedAt?: number; draftAt?: number };

/** In the worker: when the menu entry reached us. */
async function timeClicks(browser: Chromium): Promise<void> {
  const worker = await browser.worker();
  await worker.evaluate(() => {
    type Clicks = { addListener: (hear: () => void) => void };
    const { chrome } = globalThis as unknown as { chrome: { contextMenus: { onClicked: Clicks } } };
    chrome.contextMenus.onClicked.addListener(() => {
      (globalThis as Timed).clickedAt = Date.now();
    });
  });
}

/** In the panel, from its first frame: when the draft's words are drawn. */
const watchDraft = () => {
  const timed = globalThis as Timed;
  const look = () => {
    const words = document.querySelector('textarea')?.value ?? '';
    if (timed.draftAt === undefined && words.includes('Thursday lunch')) timed.draftAt = Date.now();
    requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
};

async function elapsed(browser: Chromium, panel: Page): Promise<number> {
  await panel.waitForFunction(() => (globalThis as Timed).draftAt !== undefined, undefined, {
    timeout: 15_000,
  });
  const worker = await browser.worker();
  const clickedAt = await worker.evaluate(() => (globalThis as Timed).clickedAt ?? Number.NaN);
  return (await panel.evaluate(() => (globalThis as Timed).draftAt ?? Number.NaN)) - clickedAt;
}

export async function measureOpenPanel(stage: Stage, times: number): Promise<number[]> {
  const browser = await startChromium({
    extension: await builtExtension({ browser: 'chrome', mode: 'journeys' }),
  });
  try {
    await tellApiAddress(browser, stage.apiAddress);
    await timeClicks(browser);
    const record = browser.context.pages()[0] ?? (await browser.context.newPage());
    await record.goto(stage.record('dorothy-hallworth'));
    const panel = await openPanel(browser, record);
    await signIn({ browser, panel, ...sarah });
    const values: number[] = [];
    for (let time = 0; time < times; time++) {
      await panel.reload();
      await panel.getByRole('link').first().waitFor();
      await panel.evaluate(watchDraft);
      await record.locator('#new-entry').selectText();
      await chooseMenuEntry(browser, record, 'ask-peers');
      values.push(await elapsed(browser, panel));
      await discardDraft(panel);
    }
    return values;
  } finally {
    await browser.close();
  }
}

export async function measureClosedPanel(stage: Stage, times: number): Promise<number[]> {
  const screen = await openScreen();
  const extension = await builtExtension({ browser: 'chrome', mode: 'production' });
  const browser = await startChromium({ extension, headless: false, env: { DISPLAY: screen.display } });
  try {
    await tellApiAddress(browser, stage.apiAddress);
    await timeClicks(browser);
    await browser.context.addInitScript(watchDraft);
    const record = browser.context.pages()[0] ?? (await browser.context.newPage());
    await record.goto(stage.record('dorothy-hallworth'));
    const first = await openPanel(browser, record);
    await signIn({ browser, panel: first, ...sarah });
    await closePanel(browser, first);
    const values: number[] = [];
    for (let time = 0; time < times; time++) {
      await record.bringToFront();
      await record.locator('#new-entry').selectText();
      const at = await onScreen(record, '#new-entry');
      screen.pointAt(at.x, at.y);
      await screen.openMenu();
      screen.press('Up', 'Up', 'Return');
      const panel = await panelPage(browser);
      values.push(await elapsed(browser, panel));
      await discardDraft(panel);
      await closePanel(browser, panel);
    }
    return values;
  } finally {
    await browser.close();
    await screen.close();
  }
}

async function discardDraft(panel: Page): Promise<void> {
  await panel.getByRole('button', { name: 'Delete draft' }).click();
  await panel.getByText('Draft deleted').first().waitFor();
}

async function closePanel(browser: Chromium, panel: Page): Promise<void> {
  const closed = panel.waitForEvent('close');
  const worker = await browser.worker();
  await worker.evaluate(async () => {
    type Windows = { getAll: () => Promise<{ id: number }[]> };
    type SidePanel = { close: (of: { windowId: number }) => Promise<void> };
    const { chrome } = globalThis as unknown as { chrome: { windows: Windows; sidePanel: SidePanel } };
    for (const { id } of await chrome.windows.getAll()) await chrome.sidePanel.close({ windowId: id });
  });
  await closed;
}
