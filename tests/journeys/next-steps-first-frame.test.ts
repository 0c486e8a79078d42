// The first frame of the built extension: the crisis path stands on it although the policy, the window and the storage never answer;
// and the key for crises leads there from anywhere in the browser.
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { builtExtension } from '#tests/support/browsers/build.ts';
import { type Chromium, openPanel, startChromium } from '#tests/support/browsers/chromium.ts';
import type { WorkerChrome } from '#tests/support/browsers/worker-chrome.ts';
import { takePicture } from '#tests/support/journey/pictures.ts';

let browser: Chromium;
beforeAll(async () => {
  browser = await startChromium({ extension: await builtExtension({ browser: 'chrome', mode: 'journeys' }) });
}, 120_000);
afterAll(() => browser?.close());

type Frames = { first: string | null };
const heading = (page: Page, name: string) =>
  page.getByRole('heading', { level: 1, name, exact: true }).waitFor();

/** Before anything of ours runs: a browser that answers nothing, and a note of what stands on the first frame that shows anything. */
async function openDeaf(way: string): Promise<Page> {
  const page = await browser.context.newPage();
  await page.addInitScript(() => {
    const never = () => new Promise(() => undefined);
    const { chrome } = globalThis as unknown as {
      chrome: Record<'storage' | 'windows', Record<string, Record<string, unknown>>>;
    };
    for (const area of ['managed', 'local', 'session'])
      Object.assign(chrome.storage[area] ?? {}, { get: never });
    Object.assign(chrome.windows, { getCurrent: never });
    const frames: Frames = { first: null };
    Object.assign(window, { frames_: frames });
    const look = () => {
      const root = document.getElementById('root');
      if (root && root.childElementCount > 0) {
        frames.first = document.querySelector('h1')?.textContent ?? '(no title)';
        return;
      }
      requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  });
  await page.goto(`chrome-extension://${browser.extensionId}/sidepanel.html${way}`);
  return page;
}
const firstFrame = (page: Page) =>
  page.evaluate(() => (window as unknown as { frames_: Frames }).frames_.first);

test('the crisis path is on the first frame while nothing else has answered, and can be walked to three steps', async () => {
  const page = await openDeaf('#/next-steps');
  await heading(page, 'What is happening?');
  expect(await firstFrame(page)).toBe('What is happening?');
  await page.getByRole('link', { name: 'Domestic abuse' }).click();
  await page.getByRole('button', { name: 'Yes', exact: true }).click();
  await heading(page, 'Domestic abuse');
  const steps = page.getByRole('list', { name: 'Three next steps' }).locator('> li');
  expect(await steps.count()).toBe(3);
  await takePicture(page, 'next-steps first frame');
  await page.close();
});

test('so is the card for danger, and “In crisis” on a panel that knows nothing yet', async () => {
  const danger = await openDeaf('#/danger');
  expect(await firstFrame(danger)).toBe('In danger now?');
  await danger.getByRole('link', { name: /^Call Emergency services, 999/ }).waitFor();
  await danger.close();
  const home = await openDeaf('#/');
  await home.getByRole('button', { name: 'In crisis' }).click();
  await heading(home, 'What is happening?');
  await home.close();
});

test('the key for crises leads there from the page beside, whatever the panel showed', async () => {
  const beside = browser.context.pages()[0] ?? (await browser.context.newPage());
  await beside.goto('about:blank');
  const panel = await openPanel(browser, beside);
  await panel.getByRole('heading', { level: 1, name: 'Welcome to Peer Hub' }).waitFor();
  const press = async () => {
    const worker = await browser.worker();
    await beside.bringToFront();
    await worker.evaluate(async () => {
      const { chrome } = globalThis as unknown as { chrome: WorkerChrome };
      const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
      chrome.commands.onCommand.dispatch('in-crisis', tab as object);
    });
  };
  await press();
  await heading(panel, 'What is happening?');
  await panel.getByRole('link', { name: 'Domestic abuse' }).click();
  await press();
  await heading(panel, 'What is happening?');
});
