// The box answers with each key from this device and the server's answer takes its place, on the panel's stage in a real Chromium: said
// plainly, heard once; nothing moves under a finger or a key; an error leaves what stands, and says so.
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { axeFindings } from '#tests/support/browsers/axe.ts';
import { takePicture } from '#tests/support/journey/pictures.ts';
import { standStage, withPanel } from '#tests/support/panel-stage/visit.ts';

standStage();
const box = (page: Page) => page.getByRole('searchbox', { name: 'What are you looking for?' });
const section = (page: Page) => page.locator('section[aria-labelledby="found"]');
const found = (page: Page) => section(page).locator('> ul > li');
const first = (page: Page) => found(page).first().getByRole('heading', { level: 3 });
const asking = 'From this device; asking the rest.';
const whole = 'All of Peer Hub was asked.';
const failed = 'From this device; the rest could not be asked.';
const turn = (page: Page, how: 'free' | 'held' | 'refused') =>
  page.evaluate((it) => window.stage.searchServer(it), how);
const top = async (page: Page) => (await found(page).first().boundingBox())?.y;
const seen = (page: Page, words: string) =>
  section(page).locator('p', { hasText: words }).filter({ visible: true });

/** What a screen reader would have been told, in order. */
const listen = (page: Page) =>
  page.evaluate(() => {
    const heard: string[] = [];
    new MutationObserver(() => {
      const said =
        document.querySelector('section[aria-labelledby="found"] [role="status"]')?.textContent ?? '';
      if (said !== '' && said !== heard.at(-1)) heard.push(said);
    }).observe(document.body, { subtree: true, childList: true, characterData: true });
    Object.assign(window, { heard });
  });
const heard = (page: Page) => page.evaluate(() => (window as unknown as { heard: string[] }).heard);

/** Typed, answered from here, and the server has not answered yet. */
async function typeAndHold(page: Page, words = 'benefits advice'): Promise<void> {
  // With the index built, which on a busy machine takes longer than a silent server is waited for.
  await turn(page, 'free');
  await box(page).fill('a');
  await seen(page, whole).waitFor();
  await box(page).fill('');
  await section(page).waitFor({ state: 'detached' });
  await page.evaluate(() => (window as unknown as { heard?: string[] }).heard?.splice(0));
  await turn(page, 'held');
  await box(page).fill(words);
  await first(page).getByText('Harrowmere Benefits Advice').waitFor();
}

for (const colorScheme of ['light', 'dark'] as const)
  for (const width of [320, 240])
    test(`${colorScheme}, ${width} px: this device answers, then the server, and one thing is heard`, async () => {
      await withPanel('?kept#/search', async (page) => {
        await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
        await page.setViewportSize({ width, height: 900 });
        await listen(page);
        await typeAndHold(page);
        await seen(page, asking).waitFor();
        await takePicture(page, `search device ${colorScheme} ${width}`);
        expect(await heard(page)).toEqual([]);
        await turn(page, 'free');
        await first(page).getByText('PIP refused').waitFor();
        await seen(page, whole).waitFor();
        await expect.poll(() => heard(page)).toEqual(['3 found']);
        expect(await axeFindings(page, colorScheme)).toEqual([]);
        await takePicture(page, `search whole ${colorScheme} ${width}`);
      });
    });

test('who has begun to move within the results is left there, and takes the newer ones by a press', async () => {
  await withPanel('?kept#/search', async (page) => {
    await listen(page);
    await typeAndHold(page);
    const link = found(page).first().getByRole('link');
    await link.focus();
    const before = await top(page);
    await turn(page, 'free');
    const newer = page.getByRole('button', { name: 'Show newer results' });
    await newer.waitFor();
    expect(await link.evaluate((it) => it === document.activeElement)).toBe(true);
    expect(await top(page)).toBe(before);
    await expect.poll(() => heard(page)).toEqual(['There are newer results.']);
    expect(await axeFindings(page)).toEqual([]);
    await takePicture(page, 'search newer');
    await newer.press('Enter');
    await first(page).getByText('PIP refused').waitFor();
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('found');
    // Another question begins from the start.
    await box(page).fill('benefits');
    await first(page).getByText('PIP refused').waitFor();
  });
});

test('a finger that is on a result presses that result', async () => {
  await withPanel('?kept#/search', async (page) => {
    await typeAndHold(page);
    const target = await first(page).getByRole('link').boundingBox();
    await page.mouse.move((target?.x ?? 0) + 10, (target?.y ?? 0) + 5);
    await page.mouse.down();
    await turn(page, 'free');
    await page.getByRole('button', { name: 'Show newer results' }).waitFor();
    await page.mouse.up();
    await expect.poll(() => page.evaluate(() => window.location.hash)).toMatch(/^#\/services\/.*12$/);
  });
});

test('a server that says no leaves what this device found, and says so', async () => {
  await withPanel('?kept#/search', async (page) => {
    await listen(page);
    await typeAndHold(page);
    await turn(page, 'refused');
    await seen(page, failed).waitFor();
    await page.getByRole('button', { name: 'Try again' }).waitFor();
    await first(page).getByText('Harrowmere Benefits Advice').waitFor();
    expect(await axeFindings(page)).toEqual([]);
    await takePicture(page, 'search failed');
    await turn(page, 'free');
    await page.getByRole('button', { name: 'Try again' }).press('Enter');
    await page.getByRole('button', { name: 'Show newer results' }).press('Enter');
    await first(page).getByText('PIP refused').waitFor();
  });
});

test('an answer to older words never stands for newer ones', async () => {
  await withPanel('?kept#/search', async (page) => {
    await typeAndHold(page, 'benefits');
    await page.waitForTimeout(500);
    await box(page).fill('zebra');
    await expect.poll(() => found(page).count()).toBe(0);
    // Nothing here is not yet nothing at all.
    expect(await page.getByRole('heading', { name: 'Nothing found' }).count()).toBe(0);
    await page.waitForTimeout(500);
    await turn(page, 'free');
    await page.getByRole('heading', { name: 'Nothing found' }).last().waitFor();
    expect(await page.getByText('PIP refused').count()).toBe(0);
  });
});

test('a name and half a name stay on this device', async () => {
  await withPanel('?kept&names=late#/search', async (page) => {
    await page.evaluate(() => window.stage.bringNames());
    await box(page).fill('advice');
    await seen(page, whole).waitFor();
    const asked = () =>
      page.evaluate(() => window.stage.searched.map((ask) => (ask as { words: string }).words));
    await page.evaluate(() => {
      window.stage.searched.length = 0;
    });
    await box(page).fill('food for Margaret Holl');
    await page.waitForTimeout(600);
    expect((await asked()).join(' ')).not.toMatch(/Marg|Holl/);
  });
});
