// From a key to painted results in a real Chromium: `node tests/bench/search-paint.ts [--offline | --online]`. Offline on the panel's stage;
// online at a desk of its own, with the extension as it is built and the real API on loopback. Words are typed as a hand types them; of each
// key the time until the list is another one, and painted, beside the letter alone; online also from the last key to the server's answer.
// Prints; asserts nothing.
import { parseArgs } from 'node:util';
import { chromium, type Page } from 'playwright-core';
import { findBrowser } from '#api/evaluation/start/find-browser.ts';
import { sarah, signIn, takeSeat } from '#tests/support/journey/person.ts';
import { openStage } from '#tests/support/journey/stage.ts';
import { say } from '#tests/support/machine/say.ts';
import { servePanel } from '#tests/support/panel-stage/serve.ts';
import { machineNotes, percentile } from './numbers.ts';

const { values: asked } = parseArgs({
  options: { offline: { type: 'boolean' }, online: { type: 'boolean' } },
});
const typed = [
  'benefits advice',
  'meter in debt',
  'pantry vouchers',
  'cant afford the heating',
  'a lift to the clinic',
];
/** Between two keys of somebody who types fast. */
const keyMs = 200;

/** Notes when a key went down, of the first change after it when that was painted, and when the whole answer was. */
const watch = () => {
  const times: number[] = [];
  const letters: number[] = [];
  const wholes: number[] = [];
  let pressed: number | null = null;
  let last: number | null = null;
  const painted = (into: number[], from: number) =>
    requestAnimationFrame(() => setTimeout(() => into.push(performance.now() - from)));
  const isWhole = () =>
    document.querySelector('[aria-labelledby="found"] [data-shown="true"]')?.textContent ===
    'All of Peer Hub was asked.';
  document.addEventListener(
    'keydown',
    () => {
      pressed = performance.now();
      last = pressed;
      painted(letters, pressed);
    },
    { capture: true },
  );
  new MutationObserver(() => {
    if (last === null || document.querySelector('[aria-labelledby="found"] li') === null) return;
    // Of this frame, and once it has been painted.
    if (pressed !== null) painted(times, pressed);
    pressed = null;
    if (!isWhole()) return;
    painted(wholes, last);
    last = null;
  }).observe(document.body, { subtree: true, childList: true, characterData: true, attributes: true });
  Object.assign(window, { paintTimes: { times, letters, wholes } });
};

type Times = { times: number[]; letters: number[]; wholes: number[] };
const boxOf = (page: Page) => page.getByRole('searchbox', { name: 'What are you looking for?' });

async function typeAll(page: Page, rest: () => Promise<unknown>): Promise<Times> {
  const box = boxOf(page);
  await page.evaluate(watch);
  for (const words of typed) {
    await box.fill('');
    await box.pressSequentially(words, { delay: keyMs });
    await rest();
  }
  return page.evaluate(() => (window as unknown as { paintTimes: Times }).paintTimes);
}

const ms = (all: readonly number[]) =>
  `p50 ${percentile(all, 0.5).toFixed(1)} ms, p95 ${percentile(all, 0.95).toFixed(1)} ms of ${all.length}`;

async function offline(): Promise<void> {
  const site = await servePanel();
  const browser = await chromium.launch({
    executablePath: findBrowser('chromium') ?? undefined,
    args: ['--no-sandbox', '--disable-gpu'],
  });
  try {
    const page = await browser.newPage({ viewport: { width: 360, height: 800 } });
    await page.goto(`${site.address}?kept#/search`);
    await boxOf(page).waitFor();
    await page.evaluate(() => {
      window.stage.network('down');
      window.stage.live('lost');
    });
    await boxOf(page).fill('advice');
    await page.getByText('Offline: from').waitFor();
    const { times, letters } = await typeAll(page, async () => undefined);
    say(`Offline, a key to painted results: ${ms(times)} (bar 30). To its letter alone: ${ms(letters)}.`);
    say(machineNotes([`Chromium ${browser.version()}`]));
  } finally {
    await browser.close();
    await site.close();
  }
}

async function online(): Promise<void> {
  const stage = await openStage();
  const desk = await takeSeat(stage, sarah);
  const whole = (page: Page) =>
    page.locator('p', { hasText: 'All of Peer Hub was asked.' }).filter({ visible: true });
  try {
    await signIn(desk);
    const { panel } = desk;
    await panel.evaluate(() => {
      window.location.hash = '#/search';
    });
    await boxOf(panel).fill('advice');
    // What this device keeps comes in quiet; a panel that opens lets the worker look again.
    for (let tries = 0; tries < 20 && (await whole(panel).count()) === 0; tries++) {
      await panel.reload();
      await boxOf(panel).fill('advice');
      await panel.waitForTimeout(3_000);
    }
    const { times, letters, wholes } = await typeAll(panel, () => whole(panel).waitFor());
    say(
      `Online, a key to the first painted results: ${ms(times)} (bar 100). To its letter alone: ${ms(letters)}.`,
    );
    say(`Online, the last key to the whole answer: ${ms(wholes)}.`);
  } finally {
    await desk.close();
    await stage.close();
  }
}

// The stage's build would tell the API that it is production.
if (!asked.offline) await online();
if (!asked.online) await offline();
