// Once, everything as a person meets it: the build that people get, a true right-click with a real pointer under Xvfb, the
// real menu, no permission given beforehand. Linux only: elsewhere there is no such screen to borrow.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { demoPatients, plantedIdentifiers } from '#api/evaluation/records/index.ts';
import { builtExtension } from '#tests/support/browsers/build.ts';
import { type Chromium, panelPage, startChromium } from '#tests/support/browsers/chromium.ts';
import { onScreen, openScreen, type Screen } from '#tests/support/browsers/xvfb.ts';
import { findPlanted } from '#tests/support/journey/evidence.ts';
import { sarah, signIn, tellApiAddress } from '#tests/support/journey/person.ts';
import { openStage, type Stage } from '#tests/support/journey/stage.ts';

const dorothy = demoPatients.find(({ key }) => key === 'dorothy-hallworth')!;

describe.runIf(process.platform === 'linux')('a true right-click', () => {
  let stage: Stage;
  let screen: Screen;
  let browser: Chromium;

  beforeAll(async () => {
    stage = await openStage();
    screen = await openScreen();
    const extension = await builtExtension({ browser: 'chrome', mode: 'production' });
    browser = await startChromium({ extension, headless: false, env: { DISPLAY: screen.display } });
    await tellApiAddress(browser, stage.apiAddress);
  }, 180_000);
  afterAll(async () => {
    await browser?.close();
    await screen?.close();
    await stage?.close();
  });

  test('opens the panel; after signing in the stripped selection stands in the box', async () => {
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
    await signIn({ browser, panel, ...sarah });
    const box = panel.getByRole('textbox', { name: 'Your question' });
    await expect.poll(() => box.inputValue(), { timeout: 15_000 }).toContain('has stopped cooking');
    const words = await box.inputValue();
    expect(words).toContain('116 123');
    expect(findPlanted([{ where: 'the draft', text: words }], plantedIdentifiers(dorothy))).toEqual([]);
    screen.keep('right-click');
  }, 120_000);
});
