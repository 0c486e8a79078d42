// Every screen of the panel in a real Chromium, on ports of our own: axe finds nothing in either theme, and nothing breaks
// at 320 and 240 px, however little or much there is to show.
import type { Page } from 'playwright-core';
import { describe, test } from 'vitest';
import { judgeScreen } from '#tests/support/journey/screens.ts';
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

describe('every screen', () => {
  const screens: [string, string, (page: Page) => Promise<unknown>][] = [
    ['sign-in', '?signed=out', (page) => page.getByRole('button', { name: /^Continue with/ }).waitFor()],
    [
      'sign-in unreachable',
      '?signed=out&network=down',
      (page) => page.getByText(/cannot be reached/).waitFor(),
    ],
    ['home', '', (page) => page.getByRole('heading', { name: 'Asked by your peers' }).waitFor()],
    ['home, empty', '?empty', (page) => page.getByText('Nothing waits for you').waitFor()],
    ['home, loading', '?network=slow', (page) => page.getByText('Loading threads').first().waitFor()],
    ['home, offline', '?network=down', (page) => page.getByText('This could not be loaded').waitFor()],
    ['channels', '#/channels', (page) => page.getByRole('link', { name: 'Housing and home' }).waitFor()],
    ['channels, empty', '?empty#/channels', (page) => page.getByText('No channels yet').waitFor()],
    ['my questions', '#/mine', (page) => page.getByText('Your question').first().waitFor()],
    ['my questions, empty', '?empty#/mine', (page) => page.getByText('You have not asked').waitFor()],
    ['ask, blank', '#/ask', (page) => questionBox(page).waitFor()],
    ['drafts, empty', '#/drafts', (page) => page.getByText('No drafts').waitFor()],
    ['more', '#/more', (page) => page.getByText('Sarah Whitlow').waitFor()],
    ['sessions', '#/sessions', (page) => page.getByText('Firefox on Linux').waitFor()],
    [
      'danger, signed out and offline',
      '?signed=out&network=down#/danger',
      (page) => page.getByText('999').waitFor(),
    ],
    [
      'a thread that is not there',
      '#/threads/01890000-0000-7000-8000-000000000000',
      (page) => page.getByText(/not open to you/).waitFor(),
    ],
    [
      'a draft that is gone',
      '#/drafts/01890000-0000-7000-8000-000000000000',
      (page) => page.getByText('not here any more').waitFor(),
    ],
  ];
  test.each(screens)('%s', async (name, where, ready) => {
    await withPanel(where, async (page) => {
      await ready(page);
      await judgeScreen(page, `panel ${name}`);
    });
  });

  test('a channel', async () => {
    await withPanel('', async (page) => {
      await goTo(page, `#/channels/${await page.evaluate(() => window.stage.channelIds()[1])}`);
      await page.getByRole('tab', { name: 'Open' }).waitFor();
      await judgeScreen(page, 'panel channel');
    });
  });

  test.each(['mine', 'others', 'accepted', 'closed'] as const)('a thread: %s', async (which) => {
    await withPanel('?long', async (page) => {
      await openThread(page, which);
      await judgeScreen(page, `panel thread ${which}`);
    });
  });

  test('the note', async () => {
    await withPanel('', async (page) => {
      await openThread(page, 'accepted');
      await page.getByRole('button', { name: 'Copy as note' }).click();
      await page.getByRole('textbox', { name: 'Note' }).waitFor();
      await judgeScreen(page, 'panel note');
    });
  });

  test('the composer with everything in it', async () => {
    await withPanel('', async (page) => {
      await give(
        page,
        handOver(`${selected} She says she wants to die. She is 81, the only widow in the hamlet.`),
      );
      await questionBox(page).press('End');
      await questionBox(page).pressSequentially(' Ring 07700 900123');
      await page
        .getByRole('button', { name: /^Take out/ })
        .first()
        .waitFor();
      await page.getByText('If someone is in danger now, call first').waitFor();
      await page.getByRole('button', { name: /^Where it goes/ }).click();
      await page.getByRole('radiogroup').waitFor();
      await judgeScreen(page, 'panel composer');
    });
  });
});
