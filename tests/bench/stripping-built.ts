// Times the stripping engine as it is built, minified and cut into chunks, in a page of a real Chromium: where it runs. Time on the clock,
// because that is what a person waits; the middle of fifteen, once everything is warm. Prints; asserts nothing.
import { chromium } from 'playwright-core';
import { findBrowser } from '#api/evaluation/start/find-browser.ts';
import type * as Engine from '#shared/stripping/index.ts';
import { weighStripping } from '#tests/support/stripping-weight.ts';

const HOST = 'http://engine.test/';
type Timed = { kind: string; millisecondsFor: Record<string, number> };

/** Milliseconds for `items` one after the other, for `one` long text, and for a paste of 5 kB, in the browser. */
async function timeIn({ entry, items }: { entry: string; items: string[] }): Promise<Timed> {
  const { findIdentifiers, loadNames } = (await import(entry)) as typeof Engine;
  await loadNames();
  const one = items.join('\n');
  const paste = one.slice(0, 5_000);
  const ways: Record<string, () => void> = {
    'one string': () => void findIdentifiers(one),
    'item by item': () => {
      for (const item of items) findIdentifiers(item);
    },
    'a 5 KB paste': () => {
      for (let i = 0; i < 100; i++) findIdentifiers(paste);
    },
  };
  for (let i = 0; i < 8; i++) for (const run of Object.values(ways)) run();
  const millisecondsFor: Record<string, number> = {};
  for (const [way, run] of Object.entries(ways)) {
    const took: number[] = [];
    for (let i = 0; i < 15; i++) {
      const from = performance.now();
      run();
      took.push(performance.now() - from);
    }
    millisecondsFor[way] = took.sort((a, b) => a - b)[7] ?? 0;
  }
  return {
    kind: navigator.userAgent.replace(/.*(?=Headless|Chrome)|Headless| Safari.*/g, ''),
    millisecondsFor,
  };
}

export async function printBuiltSpeed(items: string[]): Promise<void> {
  const chunks = await weighStripping();
  const executablePath = findBrowser('chromium');
  if (!executablePath) return console.log('as built: no Chromium was found to time it in');
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
  try {
    const page = await browser.newPage();
    await page.route(`${HOST}**`, (route) => {
      const name = new URL(route.request().url()).pathname.slice(1);
      const code = chunks.find((chunk) => chunk.name === name)?.code;
      return route.fulfill({
        contentType: code === undefined ? 'text/html' : 'text/javascript',
        body: code ?? '',
      });
    });
    await page.goto(HOST);
    const entry = HOST + (chunks.find((chunk) => chunk.isFirst)?.name ?? '');
    const { kind, millisecondsFor: took } = await page.evaluate(timeIn, { entry, items });
    const size = items.join('\n').length;
    const speed = (way: string) => (size / 1000 / (took[way] ?? 0)).toFixed(2);
    console.log(
      `as built, in ${kind}: one string ${speed('one string')} MB/s, item by item ${speed('item by item')} MB/s, a 5 KB paste ${((took['a 5 KB paste'] ?? 0) / 100).toFixed(2)} ms`,
    );
  } finally {
    await browser.close();
  }
}
