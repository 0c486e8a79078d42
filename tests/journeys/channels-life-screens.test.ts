// A channel's door, what becomes of a post, and private talks on the panel's stage in a real Chromium: both themes, 320 and 240 px, by hand
// and by keys.
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { axeFindings } from '#tests/support/browsers/axe.ts';
import { takePicture } from '#tests/support/journey/pictures.ts';
import { goTo, openThread, standStage, withPanel } from '#tests/support/panel-stage/visit.ts';

standStage();
const heading = (page: Page, name: string | RegExp) =>
  page.getByRole('heading', { level: 1, name }).waitFor();
const overflow = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
const openChannel = async (page: Page, name: string) => {
  await page.getByRole('link', { name, exact: true }).click();
  await heading(page, name);
};

const rooms: [string, string, (page: Page) => Promise<void>][] = [
  [
    'rules',
    '?outside#/channels',
    async (page) => {
      await openChannel(page, 'Housing and home');
      await page.getByRole('button', { name: 'I accept the rules' }).waitFor();
    },
  ],
  [
    'asking to join',
    '?outside#/channels',
    async (page) => {
      await openChannel(page, 'Safety and rights');
      await page.getByRole('textbox', { name: 'Why do you want to join?' }).waitFor();
    },
  ],
  [
    'keeping house',
    '?moderator#/channels',
    async (page) => {
      await openChannel(page, 'Safety and rights');
      await page.getByText('Rosie Lindqvist, Pellhaven PCN').waitFor();
      await page.getByRole('button', { name: 'Purpose and rules' }).waitFor();
    },
  ],
  [
    'what holds posts',
    '?administrator#/channels',
    async (page) => {
      await openChannel(page, 'Housing and home');
      await page.getByRole('button', { name: 'What holds posts' }).click();
      await page.getByRole('textbox', { name: 'Words to look out for' }).waitFor();
    },
  ],
  [
    'warning in a talk',
    '?moderator#/talks/reports',
    async (page) => {
      await page.getByRole('radio', { name: 'A warning' }).check({ force: true });
      await page.getByRole('textbox', { name: 'Your words to them' }).waitFor();
    },
  ],
  [
    'thread',
    '?moderator#/channels',
    async (page) => {
      await openChannel(page, 'Housing and home');
      await page.locator('main a[href^="#/threads/"]').first().click();
      await page.getByRole('button', { name: 'Moderate this thread' }).waitFor();
      await page.getByRole('button', { name: 'Thank', exact: true }).first().scrollIntoViewIfNeeded();
    },
  ],
  ['talks', '#/talks', (page) => page.getByRole('link', { name: 'Bright Otter' }).waitFor()],
  [
    'talk',
    '#/talks',
    async (page) => {
      await page.getByRole('link', { name: 'Bright Otter' }).click();
      await page.getByText('I had the same last month').waitFor();
    },
  ],
  ['talks, empty', '?empty#/talks', (page) => page.getByText('No private talks').waitFor()],
  ['reported talks', '?moderator#/talks/reports', (page) => page.getByText('You started it.').waitFor()],
];

describe('every screen', () => {
  // Narrow is a matter of width alone.
  for (const [colorScheme, widths] of [
    ['light', [320, 240]],
    ['dark', [320]],
  ] as const)
    for (const width of widths)
      test.each(rooms)(
        `%s, ${colorScheme}, ${width} px: axe finds nothing and nothing is cut off`,
        async (name, where, reach) => {
          await withPanel(where, async (page) => {
            await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
            await page.setViewportSize({ width, height: 900 });
            await reach(page);
            expect(await overflow(page)).toBeLessThanOrEqual(0);
            expect(await axeFindings(page, colorScheme)).toEqual([]);
            await takePicture(page, `channel life ${name} ${colorScheme} ${width}`);
          });
        },
      );
});

/** One's own question of the stage. */
const openMine = async (page: Page) => {
  await goTo(page, '#/mine');
  await page.locator('main a[href^="#/threads/"]').first().click();
  await page.getByRole('button', { name: 'More for your post' }).first().waitFor();
};

test('a reported talk: a warning needs words, a suspension is asked twice, and then it is decided', async () => {
  await withPanel('?moderator#/talks/reports', async (page) => {
    await page.getByRole('radio', { name: 'A warning' }).check({ force: true });
    await page.getByRole('button', { name: 'Let it go on' }).click();
    await page.getByText('Tell them why, in a few words.').waitFor();
    await page.getByRole('radio', { name: 'A suspension' }).check({ force: true });
    await page.getByRole('textbox', { name: 'Your words to them' }).fill('Until we have spoken.');
    await page.getByRole('button', { name: 'End the talk' }).click();
    const sure = page.getByRole('alertdialog', { name: 'Suspend whoever is reported?' });
    await sure.getByRole('button', { name: 'Cancel' }).click();
    await page.getByRole('button', { name: 'End the talk' }).click();
    await sure.getByRole('button', { name: 'Suspend them' }).click();
    await page.getByText('The talk has ended for both').first().waitFor();
    await page.getByText('Nothing is reported').waitFor();
  });
});

test('an administrator sets what holds posts; a word that is too long is said before it is sent', async () => {
  await withPanel('?administrator#/channels', async (page) => {
    await openChannel(page, 'Housing and home');
    const open = page.getByRole('button', { name: 'What holds posts' });
    await open.click();
    const flagged = page.getByRole('textbox', { name: 'Words to look out for' });
    await expect.poll(() => flagged.inputValue()).toBe('crypto');
    await flagged.fill(`crypto\n${'x'.repeat(41)}`);
    await page.getByText('Each has between 2 and 40 letters.').waitFor();
    await flagged.fill('crypto\nlottery');
    await page.getByText('A word is doubted').click();
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByText('Saved. It holds from the next post on.').first().waitFor();
    await open.click();
    await expect.poll(() => flagged.inputValue()).toBe('crypto\nlottery');
    expect(await page.getByRole('switch', { name: 'A word is doubted' }).isChecked()).toBe(true);
  });
});

test('rules are accepted, and one may ask', async () => {
  await withPanel('?outside#/channels', async (page) => {
    await openChannel(page, 'Housing and home');
    expect(await page.getByRole('link', { name: 'Ask in this channel' }).count()).toBe(0);
    await page.getByRole('button', { name: 'I accept the rules' }).click();
    await page.getByText('Accepted. You can post here now.').first().waitFor();
    await page.getByRole('link', { name: 'Ask in this channel' }).waitFor();
    await page.getByRole('button', { name: 'Rules of this channel' }).click();
    await page.getByText('Say when you are not sure.').waitFor();
  });
});

test('a sentence asks to join, an empty one does not, and it can be taken back', async () => {
  await withPanel('?outside#/channels', async (page) => {
    await openChannel(page, 'Safety and rights');
    await page.getByRole('button', { name: 'Ask to join' }).click();
    await page.getByText('Write a sentence first.').waitFor();
    await page.getByRole('textbox', { name: 'Why do you want to join?' }).fill('I work with families there.');
    await page.getByRole('button', { name: 'Ask to join' }).click();
    await page.getByText('You asked to join. Nobody has decided yet.').waitFor();
    await page.getByRole('button', { name: 'Take it back' }).click();
    await page.getByRole('textbox', { name: 'Why do you want to join?' }).waitFor();
  });
});

test('a post is edited by keys, shows its history, and is taken back after a second look', async () => {
  await withPanel('', async (page) => {
    await openMine(page);
    await page.getByRole('button', { name: 'More for your post' }).first().focus();
    await page.keyboard.press('Enter');
    await page.getByRole('menuitem', { name: 'Edit' }).press('Enter');
    const dialog = page.getByRole('dialog', { name: 'Edit your post' });
    await dialog.waitFor();
    expect(await axeFindings(page)).toEqual([]);
    await takePicture(page, 'channel life edit');
    const box = dialog.getByRole('textbox', { name: 'Your words' });
    const before = await box.inputValue();
    await box.fill('Which service lends heaters in the first cold week?');
    await dialog.getByRole('button', { name: 'Save' }).click();
    await dialog.getByText('Please confirm before you save.').waitFor();
    await dialog.getByRole('checkbox', { name: /nobody can be recognised/ }).press('Space');
    await dialog.getByRole('button', { name: 'Save' }).click();
    await dialog.waitFor({ state: 'detached' });
    await page.getByText('Which service lends heaters in the first cold week?').waitFor();
    await page.getByRole('button', { name: 'See what it said before' }).click();
    await page.getByRole('dialog').getByText(before.slice(0, 40)).waitFor();
    await takePicture(page, 'channel life history');
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'More for your post' }).first().click();
    await page.getByRole('menuitem', { name: 'Take back' }).click();
    await page.getByRole('alertdialog', { name: 'Take this post back?' }).waitFor();
    await page.getByRole('button', { name: 'Take it back' }).click();
    await page.getByText('The author took this post back.').waitFor();
  });
});

test('thanks and "worked for me" are counted, and undone from the toast', async () => {
  await withPanel('', async (page) => {
    await openThread(page, 'others');
    await page.getByRole('button', { name: 'Thank', exact: true }).first().click();
    await page.getByText('1 thanks').waitFor();
    await page.getByRole('button', { name: 'Undo' }).first().click();
    await expect.poll(() => page.getByText('1 thanks').count()).toBe(0);
    await page.getByRole('button', { name: 'Worked for me' }).first().click();
    await page.getByText('Worked for 1 worker in Eastmere').waitFor();
    await page.getByRole('button', { name: 'What you hear of it' }).click();
    await page.getByRole('menuitem', { name: /^Mute/ }).click();
    await page.getByText('Muted for you. Nobody else sees that.').first().waitFor();
  });
});

test('a moderator merges a thread: its link leads on, and the old one can still be read', async () => {
  await withPanel('?moderator#/channels', async (page) => {
    await openChannel(page, 'Housing and home');
    const threads = page.locator('main a[href^="#/threads/"]');
    const from = (await threads.first().getAttribute('href')) ?? '';
    const title = (await threads.first().textContent()) ?? '';
    await threads.first().click();
    await page.getByRole('button', { name: 'Moderate this thread' }).click();
    await page.getByRole('menuitem', { name: 'Merge into another thread' }).click();
    const dialog = page.getByRole('dialog', { name: 'Merge this thread into another' });
    await dialog.getByRole('radio').first().check({ force: true });
    await dialog.getByRole('button', { name: 'Merge', exact: true }).click();
    await expect.poll(() => page.evaluate(() => window.location.hash)).not.toBe(from);
    await page.getByText('Also asked:').waitFor();
    await page.getByRole('link', { name: title }).click();
    await page.getByText('This question was merged with another one.').waitFor();
  });
});

test('a mask is written to, a talk goes on in its own place, and ends for good', async () => {
  await withPanel('#/channels', async (page) => {
    await goTo(page, '#/talks');
    await page.getByRole('link', { name: 'Bright Otter' }).click();
    await page.getByRole('textbox', { name: 'Your message' }).fill('I rang at eight and stayed on the line.');
    await page.getByRole('checkbox', { name: /nobody can be recognised/ }).press('Space');
    await page.getByRole('button', { name: 'Send' }).click();
    await page.getByRole('listitem').getByText('I rang at eight').waitFor();
    await page.getByRole('button', { name: 'More for this talk' }).click();
    await page.getByRole('menuitem', { name: 'End this talk' }).click();
    await page.getByRole('button', { name: 'End it' }).click();
    await page.getByText('This talk has ended.').waitFor();
    expect(await page.getByRole('textbox', { name: 'Your message' }).count()).toBe(0);
  });
});
