// From a key to painted results, without a server, on the panel's stage in a real Chromium: `node tests/bench/search-paint.ts`. Words are
// typed as a hand types them; of each key the time until the list is another one, and painted, beside the letter alone. Prints; asserts nothing.
import { chromium, type Page } from 'playwright-core';
import { findBrowser } from '#api/evaluation/start/find-browser.ts';
import { say } from '#tests/support/machine/say.ts';
import { servePanel } from '#tests/support/panel-stage/serve.ts';
import { machineNotes, percentile } from './numbers.ts';

const typed = [
  'benefits advice',
  'meter in debt',
  'pantry vouchers',
  'cant afford the heating',
  'a lift to the clinic',
];
/** Between two keys of somebody who types fast. */
const keyMs = 200;

/** Notes when a key went down, and of the first change after it when that was painted. */
const watch = () => {
  const times: number[] = [];
  const letters: number[] = [];
  let pressed: number | null = null;
  const painted = (into: number[], from: number) =>
    requestAnimationFrame(() => setTimeout(() => into.push(performance.now() - from)));
  document.addEventListener(
    'keydown',
    () => {
      pressed = performance.now();
      painted(letters, pressed);
    },
    { capture: true },
  );
  new MutationObserver(() => {
    const from = pressed;
    if (from === null || document.querySelector('[aria-labelledby="found"] li') === null) return;
    pressed = null;
    // Of this frame, and once it has been painted.
    painted(times, from);
  }).observe(document.body, { subtree: true, childList: true, characterData: true });
  Object.assign(window, { paintTimes: { times, letters } });
};

type Times = { times: number[]; letters: number[] };
async function measure(page: Page, address: string): Promise<Times> {
  await page.goto(`${address}?kept#/search`);
  const box = page.getByRole('searchbox', { name: 'What are you looking for?' });
  await box.waitFor();
  await page.evaluate(() => {
    window.stage.network('down');
    window.stage.live('lost');
  });
  await box.fill('advice');
  await page.getByText('Offline: from').waitFor();
  await page.evaluate(watch);
  for (const words of typed) {
    await box.fill('');
    await box.pressSequentially(words, { delay: keyMs });
  }
  return page.evaluate(() => (window as unknown as { paintTimes: Times }).paintTimes);
}

const site = await servePanel();
const browser = await chromium.launch({
  executablePath: findBrowser('chromium') ?? undefined,
  args: ['--no-sandbox', '--disable-gpu'],
});
try {
  const page = await browser.newPage({ viewport: { width: 360, height: 800 } });
  const { times, letters } = await measure(page, site.address);
  const ms = (all: readonly number[]) =>
    `p50 ${percentile(all, 0.5).toFixed(1)} ms, p95 ${percentile(all, 0.95).toFixed(1)} ms of ${all.length}`;
  say(`Offline, a key to painted results: ${ms(times)} (bar 30). To its letter alone: ${ms(letters)}.`);
  say(machineNotes([`Chromium ${browser.version()}`]));
} finally {
  await browser.close();
  await site.close();
}
