// At the door of a service that does not answer, in a real Chromium: what happened is said and stays said, a press asks again, and whoever
// only waits goes in too.
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { judgeScreen } from '#tests/support/journey/screens.ts';
import { standStage, withPanel } from '#tests/support/panel-stage/visit.ts';

standStage();

const again = (page: Page) => page.getByRole('button', { name: 'Try again' });
const wayIn = (page: Page) => page.getByRole('button', { name: /^Continue with/ });
const asks = (page: Page) =>
  page.evaluate(() => window.stage.calls.filter((name) => name === 'listProviders').length);
const network = (page: Page, how: 'fine' | 'slow' | 'down') =>
  page.evaluate((it) => window.stage.network(it), how);

describe('a line that takes the call and answers nothing', () => {
  test('is told of while the call still waits, and a press asks anew and does not join it', async () => {
    await withPanel('?signed=out&network=slow', async (page) => {
      await page.getByText('Peer Hub is taking longer than usual to answer.').waitFor();
      await judgeScreen(page, 'panel sign-in slow');
      const before = await asks(page);
      await network(page, 'fine');
      await again(page).click();
      await wayIn(page).waitFor();
      expect(await asks(page)).toBe(before + 1);
      expect(await again(page).count()).toBe(0);
    });
  });

  test('by keyboard too: the way in is one step behind where the button was', async () => {
    await withPanel('?signed=out&network=slow', async (page) => {
      await again(page).focus();
      await network(page, 'fine');
      await page.keyboard.press('Enter');
      await wayIn(page).waitFor();
      await page.locator('#page-title:focus').waitFor();
      await page.keyboard.press('Tab');
      expect(await page.locator(':focus').textContent()).toMatch(/^Continue with/);
    });
  });

  test('can be pressed again where the next call hangs too', async () => {
    await withPanel('?signed=out&network=slow', async (page) => {
      await again(page).click();
      await expect.poll(() => asks(page)).toBe(2);
      await page.locator('button:not([data-pending])', { hasText: 'Try again' }).click();
      await expect.poll(() => asks(page)).toBe(3);
    });
  });
});

describe('a service that is away', () => {
  test('the words and the button stay while it is asked again and again, and the way in comes without a press', async () => {
    await withPanel('?signed=out&network=down', async (page) => {
      await page.getByText(/cannot be reached just now/).waitFor();
      // What is taken away and put back, even for a moment, is another element.
      await again(page).evaluate((button) => Object.assign(button, { isTheSame: true }));
      const before = await asks(page);
      await expect.poll(() => asks(page)).toBeGreaterThan(before + 2);
      expect(await again(page).evaluate((button) => 'isTheSame' in button)).toBe(true);
      await network(page, 'fine');
      await wayIn(page).waitFor();
      expect(await page.getByText(/cannot be reached just now/).count()).toBe(0);
    });
  });
});
