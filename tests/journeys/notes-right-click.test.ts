// The note pasted as a person does it, once: the build that people get, a true right-click in the record's field under Xvfb, the real menu
// and the real keys, no permission given beforehand. Linux only: elsewhere there is no such screen to borrow.
import { describe, expect, test } from 'vitest';
import { openPanel } from '#tests/support/browsers/chromium.ts';
import { noteBox, openAnswered } from '#tests/support/journey/answer-to-record.ts';
import { ben, signIn } from '#tests/support/journey/person.ts';
import { standAtTrueScreen } from '#tests/support/journey/true-screen.ts';

describe.runIf(process.platform === 'linux')('a true right-click in a field', () => {
  const at = standAtTrueScreen();

  test('pastes the note there; it asks first, because nothing allowed it to read whose record this is', async () => {
    const { browser, screen, stage } = at;
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
