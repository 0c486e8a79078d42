// Moderation on the panel's stage in a real Chromium: reporting, the queue and its decisions, names asked for, and an author's own side,
// in both themes, at 320 and 240 px, by hand and by keys, empty, offline.
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { axeFindings } from '#tests/support/browsers/axe.ts';
import { takePicture } from '#tests/support/journey/pictures.ts';
import { goTo, standStage, withPanel } from '#tests/support/panel-stage/visit.ts';

standStage();
const heading = (page: Page, name: string) =>
  page.getByRole('heading', { level: 1, name, exact: true }).waitFor();
const overflow = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
const waiting = (page: Page) => page.getByRole('list', { name: 'Waiting' }).locator('> li');

const screens: [string, string, string, string, RegExp][] = [
  ['queue', '?moderator', '#/moderation', 'Moderation', /harpist/],
  ['queue, empty', '?moderator&empty', '#/moderation', 'Moderation', /Nothing waits/],
  ['mine', '', '#/standing', 'Moderators and you', /Please say it kindly/],
  ['mine, empty', '?empty', '#/standing', 'Moderators and you', /Nothing here/],
];

describe('every screen', () => {
  for (const colorScheme of ['light', 'dark'] as const)
    for (const width of [320, 240])
      test.each(screens)(
        `%s, ${colorScheme}, ${width} px: axe finds nothing and nothing is cut off`,
        async (name, scene, way, title, shown) => {
          await withPanel(`${scene}${way}`, async (page) => {
            await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
            await page.setViewportSize({ width, height: 900 });
            await heading(page, title);
            await page.getByText(shown).first().waitFor();
            expect(await overflow(page)).toBeLessThanOrEqual(0);
            expect(await axeFindings(page, colorScheme)).toEqual([]);
            await takePicture(page, `moderation ${name} ${colorScheme} ${width}`);
          });
        },
      );
});

test('a leak stands on top and is taken out everywhere after a second look; who may have seen it is told with a caveat', async () => {
  await withPanel('?moderator#/moderation', async (page) => {
    const leak = waiting(page).first();
    await leak.getByText('Is it the harpist').waitFor();
    await leak.getByText('2 reports').waitFor();
    await leak.getByRole('button', { name: /take it out everywhere/ }).click();
    await page.getByRole('alertdialog', { name: 'Take it out everywhere?' }).waitFor();
    expect(await axeFindings(page)).toEqual([]);
    await takePicture(page, 'moderation leak asked again');
    await page.getByRole('button', { name: 'Take it out now' }).click();
    await page.getByText('Taken out everywhere.').first().waitFor();
    await expect.poll(() => waiting(page).count()).toBe(2);
    await page.getByRole('tab', { name: 'Decided' }).click();
    await page.getByText('[removed]').waitFor();
    await page.getByRole('button', { name: 'Who may have seen it' }).click();
    await page.getByText('Ben Adeyemi, Pellhaven PCN. Read as far as this post').waitFor();
    await page.getByText(/over a shoulder/).waitFor();
  });
});

test('a part is taken out word by word, and what stays is shown before; by keys', async () => {
  await withPanel('?moderator#/moderation', async (page) => {
    const leak = waiting(page).first();
    await leak.getByRole('button', { name: 'Take a part out' }).press('Enter');
    const dialog = page.getByRole('dialog', { name: 'Take out what identifies' });
    await dialog.getByRole('button', { name: 'Take these words out' }).press('Enter');
    await dialog.getByText('Choose at least one word.').waitFor();
    await dialog.getByRole('checkbox', { name: 'harpist' }).press('Space');
    await dialog.getByText('Is it the [removed] from the mill?').waitFor();
    expect(await axeFindings(page)).toEqual([]);
    await takePicture(page, 'moderation cut');
    await dialog.getByRole('button', { name: 'Take these words out' }).press('Enter');
    await page.getByText('Taken out. The rest stands, and its author is told.').first().waitFor();
    await page.getByRole('tab', { name: 'Decided' }).click();
    await page.getByText('Is it the [removed] from the mill?').waitFor();
    await page.getByText('A part was taken out').waitFor();
  });
});

test('returning needs words; what identifies in them goes out first; by keys', async () => {
  await withPanel('?moderator#/moderation', async (page) => {
    const unkind = waiting(page).nth(1);
    await unkind.getByText('pull himself together').waitFor();
    await unkind.getByRole('button', { name: 'Return it' }).press('Enter');
    await unkind.getByText('Say to the author what to change first.').first().waitFor();
    await unkind
      .getByRole('textbox', { name: 'Words to the author' })
      .first()
      .fill('Leave out 07700 900123.');
    await unkind.getByRole('button', { name: 'Return it' }).press('Enter');
    await expect
      .poll(() => unkind.getByRole('textbox', { name: 'Words to the author' }).first().inputValue())
      .toBe('Leave out [phone].');
    await unkind.getByRole('button', { name: 'Return it' }).press('Enter');
    await page.getByText('Returned to its author.').first().waitFor();
    await waiting(page).getByText('Another moderator decides.').waitFor();
  });
});

test('a name is shown to a second moderator who agrees', async () => {
  await withPanel('?moderator#/moderation', async (page) => {
    await page.getByRole('tab', { name: 'Names asked for' }).click();
    await page.getByText('We fear for the author.').waitFor();
    await page.getByRole('button', { name: 'I agree: the name may be seen' }).click();
    await page.getByRole('button', { name: 'Show the name' }).click();
    await page.getByText('Kofi Danso-Bright, Eastmere PCN').waitFor();
    expect(await axeFindings(page)).toEqual([]);
  });
});

test('an author sees what was decided and why, and appeals once', async () => {
  await withPanel('#/standing', async (page) => {
    await page.getByText('Please say it kindly.').waitFor();
    await page.getByText('There was danger to life.').waitFor();
    await page.getByText('Taken away').waitFor();
    await page.getByRole('button', { name: 'Appeal', exact: true }).click();
    await page.getByRole('textbox', { name: 'Why it should stand' }).fill('I meant what he says of himself.');
    await page.getByRole('button', { name: 'Send the appeal' }).click();
    await page.getByText('Sent. Another moderator will decide.').first().waitFor();
    await expect.poll(() => page.getByRole('button', { name: 'Appeal', exact: true }).count()).toBe(0);
  });
});

test('a post of somebody else is reported in three presses, one’s own cannot be', async () => {
  await withPanel('', async (page) => {
    const [other] = await page.evaluate(() => window.stage.threadIds('others'));
    await goTo(page, `#/threads/${other}`);
    await page.getByRole('button', { name: 'Report', exact: true }).first().click();
    await page.getByRole('dialog', { name: 'Report this post' }).waitFor();
    await page.getByRole('button', { name: 'Send the report' }).click();
    await page.getByText('Choose what is wrong first.').first().waitFor();
    await page.getByText('Somebody can be recognised').click();
    await page.getByText('It goes to the top of the list.').waitFor();
    expect(await axeFindings(page)).toEqual([]);
    await takePicture(page, 'moderation report');
    await page.getByRole('button', { name: 'Send the report' }).click();
    await page.getByText('Reported. A moderator will look at it.').first().waitFor();
    expect(await page.evaluate(() => window.stage.calls)).toContain('reportPost');
  });
});

test('without a network it says so, and nothing is lost', async () => {
  await withPanel('?moderator&network=down#/moderation', async (page) => {
    await page.getByText('No connection to Peer Hub').first().waitFor();
    expect(await axeFindings(page)).toEqual([]);
  });
});

test('who is no moderator finds no queue on the way', async () => {
  await withPanel('#/more', async (page) => {
    await page.getByRole('link', { name: 'Moderators and you' }).waitFor();
    expect(await page.getByRole('link', { name: 'Moderation', exact: true }).count()).toBe(0);
  });
});
