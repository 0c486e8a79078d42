// A true pointer on a true screen: the build that people get in a browser that is shown under Xvfb, no permission given beforehand. Registers
// what a file of such journeys needs; call it inside a `describe` that runs on Linux alone, elsewhere there is no such screen to borrow.
import type { Page } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { builtExtension } from '#tests/support/browsers/build.ts';
import { type Chromium, panelPage, startChromium } from '#tests/support/browsers/chromium.ts';
import { onScreen, openScreen, type Screen } from '#tests/support/browsers/xvfb.ts';
import { tellApiAddress } from './person.ts';
import { openStage, type Stage } from './stage.ts';

export function standAtTrueScreen() {
  const at = {} as { stage: Stage; screen: Screen; browser: Chromium };
  beforeAll(async () => {
    at.stage = await openStage();
    at.screen = await openScreen();
    const extension = await builtExtension({ browser: 'chrome', mode: 'production' });
    at.browser = await startChromium({ extension, headless: false, env: { DISPLAY: at.screen.display } });
    await tellApiAddress(at.browser, at.stage.apiAddress);
  }, 180_000);
  afterAll(async () => {
    await at.browser?.close();
    await at.screen?.close();
    await at.stage?.close();
  });
  return at;
}

/** Selects the first entry of a record and chooses ours in its menu; answers the panel, where the words are kept as a draft. */
export async function askByHand({
  stage,
  screen,
  browser,
}: ReturnType<typeof standAtTrueScreen>): Promise<Page> {
  const record = browser.context.pages()[0]!;
  await record.goto(stage.record('dorothy-hallworth'));
  await record.bringToFront();
  const text = '#entry-1 .text';
  await record.locator(text).scrollIntoViewIfNeeded();
  const at = await onScreen(record, text);
  screen.pointAt(at.x, at.y);
  // Three clicks select the paragraph.
  screen.click(1, 3);
  await record.waitForFunction(() => String(getSelection()).length > 100);
  await screen.openMenu();
  // Ours stands above the browser's own last entry, Inspect.
  screen.press('Up', 'Up', 'Return');
  const panel = await panelPage(browser);
  await panel.getByText('What you selected is kept as a draft.').waitFor();
  return panel;
}
