// The note pasted as a person does it, once: the build that people get, a true right-click in the record's field under Xvfb, the real menu
// and the real keys, no permission given beforehand. Linux only: elsewhere there is no such screen to borrow.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { builtExtension } from '#tests/support/browsers/build.ts';
import { type Chromium, openPanel, startChromium } from '#tests/support/browsers/chromium.ts';
import { openScreen, type Screen } from '#tests/support/browsers/xvfb.ts';
import { noteBox, openAnswered } from '#tests/support/journey/answer-to-record.ts';
import { ben, signIn, tellApiAddress } from '#tests/support/journey/person.ts';
import { openStage, type Stage } from '#tests/support/journey/stage.ts';

describe.runIf(process.platform === 'linux')('a true right-click in a field', () => {
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

  test('pastes the note there; it asks first, because nothing allowed it to read whose record this is', async () => {
    const record = browser.context.pages()[0]!;
    await record.goto(stage.record('dorothy-hallworth'));
    // The browser's own edges, measured while the panel takes none of the width.
    const edge = await record.evaluate(() => ({
      x: window.screenX + (window.outerWidth - window.innerWidth) / 2,
      y: window.screenY + (window.outerHeight - window.innerHeight),
    }));
    const panel = await openPanel(browser, record);
    await signIn({ browser, panel, ...ben });
    await openAnswered(panel);
    await panel.getByRole('button', { name: 'Copy as note' }).first().click();
    await noteBox(panel).fill('Copper lantern club\nThursdays');
    await record.bringToFront();
    const field = record.locator('#new-entry');
    await field.fill('');
    await field.scrollIntoViewIfNeeded();
    const box = (await field.boundingBox())!;
    screen.pointAt(edge.x + box.x + 40, edge.y + box.y + 20);
    screen.click(1);
    await expect.poll(() => field.evaluate((one) => one === document.activeElement)).toBe(true);
    await screen.openMenu();
    screen.keep('right-click-paste-menu');
    // Ours stands above the browser's own last entry, Inspect.
    screen.press('Up', 'Up', 'Return');
    await panel.getByRole('alertdialog', { name: 'The record cannot be read' }).waitFor();
    expect(await field.inputValue()).toBe('');
    await panel.getByRole('button', { name: 'Write here' }).click();
    await expect.poll(() => field.inputValue(), { timeout: 10_000 }).toBe('Copper lantern club\nThursdays');
    screen.keep('right-click-pasted');
    screen.click(1);
    screen.press('ctrl+z');
    await expect.poll(() => field.inputValue()).toBe('');
    // Now that the click has let it read the record, and the person has said that it is the right one, it does not ask again.
    await screen.openMenu();
    screen.press('Up', 'Up', 'Return');
    await expect.poll(() => field.inputValue(), { timeout: 10_000 }).toBe('Copper lantern club\nThursdays');
  }, 120_000);
});
