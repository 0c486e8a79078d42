// From a true right-click on a demo record into the crisis path, with a real pointer under Xvfb and nothing given beforehand: the
// stripped words suggest paths, three steps stand, and the very patient is nowhere. Linux only: elsewhere there is no such screen.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { demoPatients, plantedIdentifiers } from '#api/evaluation/records/index.ts';
import { builtExtension } from '#tests/support/browsers/build.ts';
import { type Chromium, panelPage, startChromium } from '#tests/support/browsers/chromium.ts';
import { onScreen, openScreen, type Screen } from '#tests/support/browsers/xvfb.ts';
import { findPlanted } from '#tests/support/journey/evidence.ts';
import { tellApiAddress } from '#tests/support/journey/person.ts';
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

  test('leads in two presses to the paths that the stripped words speak of, signed out, and on to three steps', async () => {
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
    await panel.getByRole('button', { name: 'In crisis' }).click();
    await panel.getByRole('heading', { level: 1, name: 'What is happening?' }).waitFor();
    const suggested = panel.getByRole('region', { name: 'Your words may speak of' }).getByRole('link');
    await suggested.first().waitFor();
    screen.keep('right-click-in-crisis');
    await suggested.first().click();
    const three = panel.getByRole('list', { name: 'Three next steps' });
    for (let asked = 0; asked < 2 && (await three.count()) === 0; asked++)
      await panel.getByRole('button', { name: 'No', exact: true }).click();
    await three.waitFor();
    expect(await three.locator('> li').count()).toBe(3);
    const seen = await panel.evaluate(() => `${document.body.textContent} ${window.location.href}`);
    expect(findPlanted([{ where: 'the panel', text: seen }], plantedIdentifiers(dorothy))).toEqual([]);
  }, 120_000);
});
