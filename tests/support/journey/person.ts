// One person at their desk in real Chromium: a profile of their own with the built extension, a demo record, and the real
// side panel beside it.
import type { Page } from 'playwright-core';
import { builtExtension } from '#tests/support/browsers/build.ts';
import {
  type Chromium,
  chooseMenuEntry,
  openPanel,
  startChromium,
} from '#tests/support/browsers/chromium.ts';
import { type Evidence, gatherEvidence } from './evidence.ts';
import type { Stage } from './stage.ts';

/** Keys of the evaluation's content. */
export const sarah = { key: 'sarah-whitlow', name: 'Sarah Whitlow' } as const;
export const ben = { key: 'ben-adeyemi', name: 'Ben Adeyemi' } as const;
export type Who = { key: string; name: string };

export type AtDesk = Who & {
  browser: Chromium;
  record: Page;
  panel: Page;
  evidence: Evidence;
  close: () => Promise<void>;
};

/** The clinical system is its own site: what it asks of its own host is not ours to search. */
const clinicalHosts = ['clinic.test', 'frame.test'];

export async function takeSeat(
  stage: Stage,
  who: Who,
  colorScheme: 'light' | 'dark' = 'light',
): Promise<AtDesk> {
  const extension = await builtExtension({ browser: 'chrome', mode: 'journeys' });
  const browser = await startChromium({ extension, colorScheme });
  try {
    const evidence = await gatherEvidence(browser, who.name, clinicalHosts);
    await tellApiAddress(browser, stage.apiAddress);
    const record = browser.context.pages()[0] ?? (await browser.context.newPage());
    await record.goto(stage.record('dorothy-hallworth'));
    const panel = await openPanel(browser, record);
    return { ...who, browser, record, panel, evidence, close: browser.close };
  } catch (error) {
    await browser.close();
    throw error;
  }
}

/** As the options page would. */
export async function tellApiAddress(browser: Chromium, address: string): Promise<void> {
  const worker = await browser.worker();
  await worker.evaluate(async (at) => {
    type Storage = { local: { set: (values: object) => Promise<void> } };
    const { chrome } = globalThis as unknown as { chrome: { storage: Storage } };
    await chrome.storage.local.set({ 'api-address': at });
  }, address);
}

/** Through the real window of the local provider: one tap on an invented colleague. */
export async function signIn({
  browser,
  panel,
  key,
  name,
}: Pick<AtDesk, 'browser' | 'panel' | 'key' | 'name'>): Promise<void> {
  const window = browser.context.waitForEvent('page');
  await panel.getByRole('button', { name: /^Continue with/ }).click();
  await (await window).locator(`button[value="${key}"]`).click();
  await panel
    .getByText(`Hello, ${name.split(' ')[0]}`)
    .or(panel.getByRole('textbox', { name: 'Your question' }))
    .first()
    .waitFor();
}

export const goTo = (panel: Page, hash: string) =>
  panel.evaluate((to) => {
    window.location.hash = to;
  }, hash);

/** A desk that several people use: whoever sits down there signs the one before them out. `isTaken`: somebody sits there already. */
export function turnsAt(desk: () => AtDesk, isTaken = false): (who: Who) => Promise<Page> {
  let isSignedIn = isTaken;
  return async (who) => {
    const { panel, browser } = desk();
    if (isSignedIn) {
      await goTo(panel, '#/more');
      await panel.getByRole('button', { name: 'Sign out' }).click();
      await panel.getByRole('button', { name: /^Continue with/ }).waitFor();
    }
    isSignedIn = true;
    await signIn({ browser, panel, ...who });
    return panel;
  };
}

/** Selects an element's words in the record and chooses the entry in its menu. */
export async function askAbout(
  { browser, record }: Pick<AtDesk, 'browser' | 'record'>,
  selector: string,
): Promise<void> {
  const place = record.locator(selector);
  await place.scrollIntoViewIfNeeded();
  await place.selectText();
  await chooseMenuEntry(browser, record, 'ask-peers');
}
