// Pieces of the kit that end by themselves or are left, in a real Chromium: what is said once, what a dialog asks first, what paper shows.
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { findBrowser } from '#api/evaluation/start/find-browser.ts';
import { type Site, serveGallery } from '#tests/support/gallery.ts';

let site: Site;
let browser: Browser;

beforeAll(async () => {
  site = await serveGallery();
  const executablePath = findBrowser('chromium') ?? undefined;
  browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
}, 120_000);

afterAll(async () => {
  await browser?.close();
  await site?.close();
});

async function withGallery(story: (page: Page) => Promise<void>): Promise<void> {
  const page = await browser.newPage({ viewport: { width: 320, height: 700 }, reducedMotion: 'reduce' });
  try {
    await page.goto(site.address);
    await page.getByRole('heading', { level: 1 }).waitFor();
    await story(page);
  } finally {
    await page.close();
  }
}

/** What live regions said, change by change. */
async function listen(page: Page): Promise<() => Promise<string[]>> {
  await page.evaluate(() => {
    const heard: string[] = [];
    Object.assign(window, { heard });
    const isLive = (node: Node) =>
      (node instanceof Element ? node : node.parentElement)?.closest('[role=status]') != null;
    new MutationObserver((changes) => {
      for (const { type, addedNodes, target } of changes) {
        const said = type === 'characterData' ? [target] : [...addedNodes];
        if (isLive(target)) heard.push(...said.map((node) => node.textContent ?? '').filter(Boolean));
      }
    }).observe(document.body, { subtree: true, childList: true, characterData: true });
  });
  return () => page.evaluate(() => (window as unknown as { heard: string[] }).heard);
}

test('the same sentence is heard again, and none again because a newer one went', async () => {
  await withGallery(async (page) => {
    const heard = await listen(page);
    const show = page.getByRole('button', { name: 'Show a toast' });
    await show.press('Enter');
    await show.press('Enter');
    await page.getByRole('button', { name: 'Show one with a deed' }).press('Enter');
    await expect.poll(heard).toEqual(['Note copied', 'Note copied', 'Draft deleted']);
    await page.getByRole('button', { name: 'Undo' }).press('Enter');
    await page.getByRole('button', { name: 'Undo' }).waitFor({ state: 'detached' });
    expect(await heard()).toHaveLength(3);
  });
});

test('a dialog with words in it asks before it closes; one without does not', async () => {
  await withGallery(async (page) => {
    await page.getByRole('button', { name: 'Open a dialog' }).press('Enter');
    const dialog = page.getByRole('dialog', { name: 'Keep this word' });
    const box = dialog.getByRole('textbox');
    const asked = page.getByRole('alertdialog', { name: 'Throw away what you wrote?' });
    await box.fill('Wren is a street here.');
    await page.mouse.click(2, 2);
    await asked.waitFor();
    await page.getByRole('button', { name: 'Keep writing' }).click();
    await asked.waitFor({ state: 'detached' });
    expect(await box.inputValue()).toBe('Wren is a street here.');
    await expect.poll(() => box.evaluate((it) => it === document.activeElement)).toBe(true);
    await page.keyboard.press('Escape');
    await asked.waitFor();
    // A second Escape goes back to the words.
    await page.keyboard.press('Escape');
    await asked.waitFor({ state: 'detached' });
    expect(await dialog.isVisible()).toBe(true);
    await dialog.getByRole('button', { name: 'Close' }).click();
    await page.getByRole('button', { name: 'Throw it away' }).click();
    await dialog.waitFor({ state: 'detached' });
  });
});

test('paper is white, whatever was chosen for the screen', async () => {
  const ground = (page: Page) => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  await withGallery(async (page) => {
    await page.getByText('Dark', { exact: true }).click();
    expect(await ground(page)).toBe('rgb(15, 23, 34)');
    await page.emulateMedia({ media: 'print' });
    expect(await ground(page)).toBe('rgb(240, 244, 245)');
  });
});
