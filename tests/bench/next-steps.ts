// From opening the crisis path to three steps on the screen: decisions, keys, clicks and milliseconds for every path, and what
// a pack weighs and takes to verify. Prints; asserts nothing. With --walker it leaves the browser out.
import { chromium, type Page } from 'playwright-core';
import { findBrowser } from '#api/evaluation/start/find-browser.ts';
import { needsOf, shippedGlossary } from '#shared/glossary/index.ts';
import { canonicalJson } from '#shared/next-steps/canonical.ts';
import { checkPack } from '#shared/next-steps/check-pack.ts';
import { nationalPack as pack } from '#shared/next-steps/content/national.ts';
import { matchPaths } from '#shared/next-steps/match.ts';
import { openPack } from '#shared/next-steps/open-pack.ts';
import { threeSteps } from '#shared/next-steps/three-steps.ts';
import { writeTrail } from '#shared/next-steps/trail-words.ts';
import type { Path } from '#shared/next-steps/types.ts';
import { decisionsOf, movesAt, placeOf, start, step, type Trail } from '#shared/next-steps/walker.ts';
import { isAmongFirst, said } from '#tests/rooms/next-steps/said.ts';
import { servePanel } from '#tests/support/panel-stage/serve.ts';
import { machineNotes, percentile } from './numbers.ts';

const moment = { nowMs: Date.parse('2026-11-20T10:00:00Z'), isDoubtful: false };
const median = (all: number[]) => all.toSorted((a, b) => a - b)[Math.floor(all.length / 2)] ?? 0;
const worst = (all: number[]) => Math.max(...all);
const milli = (ms: number) => `${ms < 10 ? ms.toFixed(2) : Math.round(ms)} ms`;

/** The shortest way by tiles, answering no to each question: the longest of the usual ways. */
function wayTo(path: Path): Trail {
  let found: Trail | null = null;
  const walk = (trail: Trail) => {
    const place = placeOf(pack, trail);
    if (place.kind === 'steps') {
      if (place.path.id === path.id && (!found || trail.length < found.length)) found = trail;
      return;
    }
    for (const move of movesAt(pack, trail))
      if (move.kind === 'group' || move.kind === 'path' || (move.kind === 'answer' && move.answer === 'no'))
        walk(step(pack, trail, move));
  };
  walk(start);
  return found ?? start;
}

/** Fewest letters that put this path first, then Enter. */
function lettersTo(path: Path): number {
  const counts = path.words.flatMap((word) => {
    for (let letters = 3; letters <= word.length; letters++)
      if (matchPaths(pack, word.slice(0, letters)).paths[0]?.id === path.id) return [letters];
    return [];
  });
  return counts.length > 0 ? Math.min(...counts) : Number.NaN;
}

function benchWalker(): void {
  const times: number[] = [];
  for (let round = 0; round < 50; round++)
    for (const path of pack.paths) {
      const trail = wayTo(path);
      const from = performance.now();
      let walked: Trail = start;
      for (const move of trail) walked = step(pack, walked, move);
      const place = placeOf(pack, walked);
      if (place.kind === 'steps') threeSteps({ pack, area: null, moment }, place.steps);
      times.push(performance.now() - from);
    }
  const matching = Array.from({ length: 200 }, () => {
    const from = performance.now();
    matchPaths(pack, 'her husband hits her and there is no food in the house');
    return performance.now() - from;
  });
  console.log(
    `Walker, opening to three steps: median ${milli(median(times))}, worst ${milli(worst(times))}.`,
  );
  console.log(`Typed words to paths: median ${milli(median(matching))}, worst ${milli(worst(matching))}.`);
}

function benchSaid(): void {
  const ids = (typed: string, isMeant: boolean) =>
    matchPaths(pack, typed, isMeant ? needsOf(shippedGlossary, typed) : []).paths.map(({ id }) => id);
  for (const isMeant of [false, true]) {
    const found = said.map((one) => ({ one, paths: ids(one.typed, isMeant) }));
    const among = (first: number) => found.filter(({ one, paths }) => isAmongFirst(paths, one, first)).length;
    const shown = found.reduce((sum, { paths }) => sum + paths.length, 0) / said.length;
    console.log(
      `${said.length} sentences of somebody in a hurry, ${isMeant ? 'with the glossary' : 'by the path’s own words'}: ${among(1)} first, ${among(3)} among the first three; ${shown.toFixed(1)} shown.`,
    );
  }
}

async function benchPack(): Promise<void> {
  const keys = (await crypto.subtle.generateKey('Ed25519', true, ['sign', 'verify'])) as CryptoKeyPair;
  const payload = canonicalJson({ ...pack, version: pack.version + 1 });
  const bytes = new TextEncoder().encode(payload);
  const signature = Buffer.from(await crypto.subtle.sign('Ed25519', keys.privateKey, bytes)).toString(
    'base64url',
  );
  const sealed = JSON.stringify({ form: 'peer-hub-pack', keyId: 'bench', payload, signature });
  const squeezed = new Blob([sealed]).stream().pipeThrough(new CompressionStream('gzip'));
  const gzipBytes = (await new Response(squeezed).arrayBuffer()).byteLength;
  const verify = (_: string, text: string, signed: string) =>
    crypto.subtle.verify(
      'Ed25519',
      keys.publicKey,
      Buffer.from(signed, 'base64url'),
      new TextEncoder().encode(text),
    );
  const opening: number[] = [];
  const signatures: number[] = [];
  const checks: number[] = [];
  for (let round = 0; round < 50; round++) {
    let from = performance.now();
    await verify('', payload, signature);
    signatures.push(performance.now() - from);
    from = performance.now();
    checkPack(pack);
    checks.push(performance.now() - from);
    from = performance.now();
    const opened = await openPack(sealed, verify, pack.version);
    opening.push(performance.now() - from);
    if (!opened.ok) throw new Error(`The bench's own pack was refused: ${opened.why}.`);
  }
  console.log(
    `Pack: ${pack.paths.length} paths, ${pack.steps.length} steps, ${pack.lines.length} lines; ${Math.round(sealed.length / 1024)} KB sealed, ${Math.round(gzipBytes / 1024)} KB on the wire (gzip).`,
  );
  console.log(
    `Signature ${milli(median(signatures))}; every way walked ${milli(median(checks))}; opened whole ${milli(median(opening))} (worst ${milli(worst(opening))}).`,
  );
}

/** From the press to the frame that shows the next title. */
async function pressAndWait(page: Page, press: () => Promise<void>, title: string): Promise<number> {
  await page.evaluate((wanted) => {
    const state = window as unknown as { shown: Promise<number>; pressedAt: number };
    state.pressedAt = 0;
    const listen = (event: Event) => {
      if (state.pressedAt === 0) state.pressedAt = event.timeStamp;
    };
    for (const kind of ['pointerdown', 'keydown'])
      window.addEventListener(kind, listen, { capture: true, once: true });
    state.shown = new Promise((resolve) => {
      const look = () => {
        if (document.querySelector('h1')?.textContent === wanted)
          requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - state.pressedAt)));
        else requestAnimationFrame(look);
      };
      look();
    });
  }, title);
  await press();
  return page.evaluate(() => (window as unknown as { shown: Promise<number> }).shown);
}

async function benchScreen(): Promise<void> {
  const site = await servePanel();
  const browser = await chromium.launch({
    executablePath: findBrowser('chromium') ?? undefined,
    args: ['--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking'],
  });
  try {
    for (const network of ['fine', 'down'] as const) {
      const page = await browser.newPage({ viewport: { width: 320, height: 700 }, reducedMotion: 'reduce' });
      const firstFrames: number[] = [];
      for (let round = 0; round < 5; round++) {
        await page.goto('about:blank');
        await page.goto(`${site.address}?signed=out&network=${network}#/next-steps`);
        await page.getByRole('heading', { level: 1 }).waitFor();
        firstFrames.push(
          await page.evaluate(
            () => performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.NaN,
          ),
        );
      }
      console.log(
        `\nSigned out, network ${network}: first frame ${milli(median(firstFrames))} after the page began to load.`,
      );
      console.log('path            decisions  clicks  keys(*)  slowest screen  pressing to three steps');
      const slowest: number[] = [];
      const whole: number[] = [];
      const screens: number[] = [];
      for (const path of pack.paths) {
        const trail = wayTo(path);
        await page.evaluate(() => {
          window.location.hash = '#/';
        });
        await page.getByRole('heading', { name: 'Welcome to Peer Hub' }).waitFor();
        const took = [
          await pressAndWait(
            page,
            () => page.getByRole('button', { name: 'In crisis' }).click(),
            pack.first.title,
          ),
        ];
        let walked: Trail = start;
        for (const move of trail) {
          walked = step(pack, walked, move);
          const place = placeOf(pack, walked);
          const title =
            place.kind === 'tiles'
              ? place.group.title
              : place.kind === 'question'
                ? place.question.words
                : path.title;
          const press = async () => {
            if (move.kind === 'answer') return page.getByRole('button', { name: 'No', exact: true }).click();
            await page
              .locator(`a[href="#/next-steps/${writeTrail(walked).join('/')}"]`)
              .first()
              .click();
          };
          took.push(await pressAndWait(page, press, title));
        }
        slowest.push(worst(took));
        screens.push(...took);
        whole.push(took.reduce((sum, one) => sum + one, 0));
        // (*) the chord, the letters, Enter, and Tab + Enter (Tab, Tab + Enter for no) for each question.
        const keys = 1 + lettersTo(path) + 1 + path.questions.length * 3;
        console.log(
          `${path.id.padEnd(16)}${String(decisionsOf(trail)).padStart(8)}${String(trail.length + 1).padStart(9)}${String(keys).padStart(8)}${milli(worst(took)).padStart(17)}${milli(whole.at(-1) ?? 0).padStart(20)}`,
        );
      }
      console.log(
        `${screens.length} screens: p50 ${milli(percentile(screens, 0.5))}, p95 ${milli(percentile(screens, 0.95))}, worst ${milli(worst(slowest))} (aim: under 100 ms). All screens of a path: median ${milli(median(whole))}, worst ${milli(worst(whole))}.`,
      );
      await page.close();
    }
  } finally {
    await browser.close();
    await site.close();
  }
}

const byTiles = pack.paths.map((path) => decisionsOf(wayTo(path)));
const byWords = pack.paths.map((path) => 1 + path.questions.length);
console.log(
  `Decisions with every question answered no: by tiles median ${median(byTiles)}, most ${worst(byTiles)}; by typed words median ${median(byWords)}, most ${worst(byWords)}.`,
);
benchWalker();
benchSaid();
await benchPack();
if (!process.argv.includes('--walker')) await benchScreen();
console.log(`\n${machineNotes([])}`);
