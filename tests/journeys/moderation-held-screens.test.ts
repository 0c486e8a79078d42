// What this safe place shows on the panel's stage in a real Chromium: why somebody is suspended, suspensions and how they are lifted, what waits
// for a moderator, urgent posts that are held; in both themes, at 320 and 240 px, by hand and by keys.
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { axeFindings } from '#tests/support/browsers/axe.ts';
import { takePicture } from '#tests/support/journey/pictures.ts';
import { standStage, withPanel } from '#tests/support/panel-stage/visit.ts';

standStage();
const overflow = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);

const screens: [string, string, (page: Page) => Promise<void>][] = [
  [
    'suspended',
    '?signed=suspended',
    async (page) => {
      await page.getByRole('heading', { level: 1, name: 'Your account is suspended' }).waitFor();
      await page.getByText('Gwen Parry, service manager').waitFor();
    },
  ],
  [
    'suspensions',
    '?moderator#/moderation',
    async (page) => {
      await page.getByRole('tab', { name: 'Suspensions' }).click();
      await page.getByText('Three warnings did not help.').waitFor();
    },
  ],
  [
    'what waits',
    '?moderator',
    (page) => page.getByRole('link', { name: '3 posts wait for a moderator, 1 pressing' }).waitFor(),
  ],
  [
    'urgent posts held',
    '?supervisor#/supervision/queue',
    (page) => page.getByRole('list', { name: 'Urgent posts that are held' }).waitFor(),
  ],
];

describe('every screen', () => {
  for (const colorScheme of ['light', 'dark'] as const)
    for (const width of [320, 240])
      test.each(screens)(
        `%s, ${colorScheme}, ${width} px: axe finds nothing and nothing is cut off`,
        async (name, scene, isThere) => {
          await withPanel(scene, async (page) => {
            await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
            await page.setViewportSize({ width, height: 900 });
            await isThere(page);
            expect(await overflow(page)).toBeLessThanOrEqual(0);
            expect(await axeFindings(page)).toEqual([]);
            await takePicture(page, `safe place ${name} ${colorScheme} ${width}`);
          });
        },
      );
});

test('whoever suspended says why it ends; another moderator need not; by keys', async () => {
  await withPanel('?moderator#/moderation', async (page) => {
    await page.getByRole('tab', { name: 'Suspensions' }).press('Enter');
    const cards = page.getByRole('list', { name: 'Suspensions' }).locator('> li');
    const mine = cards.filter({ hasText: 'By you' });
    await mine.getByRole('button', { name: 'Lift the suspension' }).press('Enter');
    await mine.getByText('You suspended the author yourself: say why it ends.').first().waitFor();
    expect(await page.evaluate(() => window.stage.calls)).not.toContain('liftSuspension');
    await mine.getByRole('textbox').fill('We have spoken.');
    await mine.getByRole('button', { name: 'Lift the suspension' }).press('Enter');
    await page.getByText('Lifted. The author can sign in again and is told.').first().waitFor();
    await cards
      .filter({ hasText: 'Quiet Otter' })
      .getByRole('button', { name: 'Lift the suspension' })
      .press('Enter');
    await expect.poll(() => page.getByRole('button', { name: 'Lift the suspension' }).count()).toBe(0);
  });
});

test('the number at the foot of every screen goes down as cases are decided', async () => {
  await withPanel('?moderator#/moderation', async (page) => {
    const more = page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: /^More/ });
    await expect.poll(() => more.textContent()).toContain('3');
    const unkind = page.getByRole('list', { name: 'Waiting' }).locator('> li').nth(1);
    await unkind.getByRole('button', { name: 'Keep it' }).click();
    await expect.poll(() => more.textContent()).toContain('2');
  });
});

test('an urgent post that is held is opened, read and looked after', async () => {
  await withPanel('?supervisor', async (page) => {
    await page.getByRole('link', { name: 'An urgent post is held' }).click();
    const held = page.getByRole('list', { name: 'Urgent posts that are held' }).locator('> li').first();
    expect(await held.textContent()).not.toContain('tonight');
    await held.getByRole('button', { name: 'Show the words' }).click();
    await held.getByText('They say that it ends tonight.').waitFor();
    await held.getByRole('button', { name: 'I look after it' }).click();
    await page.getByText('The author sees that you look after it.').first().waitFor();
    await held.getByText('You have it', { exact: true }).waitFor();
  });
});
