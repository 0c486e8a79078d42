// Every screen by keyboard alone at 320 px: the Tab key reaches all that can be pressed or written in, each stands in sight
// then, and nothing holds the focus fast. That each piece shows its focus is the gallery's test.
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import {
  give,
  goTo,
  handOver,
  openThread,
  questionBox,
  selected,
  standStage,
  withPanel,
} from '#tests/support/panel-stage/visit.ts';

standStage();

type Here = { name: string; isSeen: boolean } | 'outside' | 'again';

/** Marks what has the focus and says how it stands. `outside`: the browser's own; `again`: it was here before. */
const look = (page: Page): Promise<Here> =>
  page.evaluate(() => {
    const at = document.activeElement;
    if (!(at instanceof HTMLElement) || at === document.body) return 'outside';
    if (at.dataset.reached) return 'again';
    at.dataset.reached = 'yes';
    const drawn = at.closest('label') ?? at;
    const box = drawn.getBoundingClientRect();
    const middle = { x: box.left + box.width / 2, y: Math.max(box.top, 0) + Math.min(box.height, 40) / 2 };
    const there = document.elementFromPoint(middle.x, middle.y);
    return {
      name: `${at.localName} ${(at.getAttribute('aria-label') ?? drawn.textContent ?? '').trim().slice(0, 40)}`,
      isSeen: there !== null && (drawn.contains(there) || there.contains(drawn)),
    };
  });

/** What stands there to be used and was not reached. Of a group that arrows walk through, one is enough. */
const unreached = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const groups = '[role="radiogroup"], [role="tablist"], [role="grid"]';
    const usable = 'a[href], button, input, textarea, select, summary, [role="tab"], [role="switch"]';
    return [...document.querySelectorAll<HTMLElement>(usable)]
      .filter((one) => {
        if (one.matches(':disabled, [aria-hidden="true"] *, [tabindex="-1"]:not([role="tab"])')) return false;
        if (!one.checkVisibility({ visibilityProperty: true })) return false;
        const group = one.closest(groups);
        return !one.dataset.reached && !group?.querySelector('[data-reached]');
      })
      .map(
        (one) =>
          `${one.localName} ${(one.getAttribute('aria-label') ?? one.textContent ?? '').trim().slice(0, 40)}`,
      );
  });

const pressesMax = 120;

async function walk(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const one of document.querySelectorAll<HTMLElement>('[data-reached]')) delete one.dataset.reached;
    (document.activeElement as HTMLElement | null)?.blur();
  });
  const wrong: string[] = [];
  let count = 0;
  // A screen begins with the focus on its title, so the way leads round past the browser and back from the top.
  for (let presses = 0; presses < pressesMax; presses++) {
    await page.keyboard.press('Tab');
    const here = await look(page);
    if (here === 'outside') continue;
    if (here === 'again') break;
    count++;
    if (!here.isSeen) wrong.push(`out of sight: ${here.name}`);
  }
  expect(wrong).toEqual([]);
  expect(count).toBeGreaterThan(2);
  expect(await unreached(page)).toEqual([]);
}

const screens: [string, string, (page: Page) => Promise<unknown>][] = [
  ['sign-in', '?signed=out', (page) => page.getByRole('button', { name: /^Continue with/ }).waitFor()],
  ['home', '', (page) => page.getByRole('heading', { name: 'Asked by your peers' }).waitFor()],
  ['channels', '#/channels', (page) => page.getByRole('link', { name: 'Housing and home' }).waitFor()],
  ['my questions', '#/mine', (page) => page.getByText('Your question').first().waitFor()],
  ['more', '#/more', (page) => page.getByText('Sarah Whitlow').waitFor()],
  ['sessions', '#/sessions', (page) => page.getByText('Firefox on Linux').waitFor()],
  ['danger', '?signed=out#/danger', (page) => page.getByText('999').first().waitFor()],
];

describe('by keyboard alone', () => {
  test.each(screens)('%s', async (_, where, ready) => {
    await withPanel(where, async (page) => {
      await ready(page);
      await walk(page);
    });
  });

  test('a channel', async () => {
    await withPanel('', async (page) => {
      await goTo(page, `#/channels/${await page.evaluate(() => window.stage.channelIds()[1])}`);
      await page.getByRole('tab', { name: 'Open' }).waitFor();
      await walk(page);
    });
  });

  test.each(['mine', 'others', 'accepted'] as const)('a thread: %s', async (which) => {
    await withPanel('', async (page) => {
      await openThread(page, which);
      await walk(page);
    });
  });

  test('the composer, with everything unfolded, and the drafts', async () => {
    await withPanel('', async (page) => {
      await give(page, handOver(selected));
      await questionBox(page).waitFor();
      await page.getByRole('button', { name: /^Where it goes/ }).click();
      await walk(page);
      await goTo(page, '#/drafts');
      await page.getByRole('button', { name: /^Delete/ }).waitFor();
      await walk(page);
    });
  });
});
