// axe on a screen as it stands: every rule, no exceptions. Says rule and place, never the words on the screen.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';

/** Run as a whole by the debugger, so that the page's own script policy stays as it is. */
export const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

type Found = { violations: { id: string; impact: string | null; nodes: { target: unknown[] }[] }[] };

export const toFindings = ({ violations }: Found): string[] =>
  violations.flatMap(({ id, impact, nodes }) =>
    nodes.map(({ target }) => `${id} (${impact}) at ${target.join(' ')}`),
  );

export async function axeFindings(page: Page): Promise<string[]> {
  const isThere = await page.evaluate(() => 'axe' in globalThis);
  if (!isThere) await page.evaluate(axeSource);
  const found = await page.evaluate(() =>
    (globalThis as unknown as { axe: { run: () => Promise<Found> } }).axe.run(),
  );
  return toFindings(found);
}
