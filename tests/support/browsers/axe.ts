// axe on a screen as it stands: every rule, no exceptions. Says rule and place, never the words on the screen.
// Seen again in the other theme, only what depends on colour is asked again.
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

/** The rules that a theme can break: https://github.com/dequelabs/axe-core/blob/develop/doc/rule-descriptions.md. */
const colourRules = ['color-contrast', 'link-in-text-block'];

/** A colour on its way from one state to the next is neither of them: what was begun by the last press is ended first. */
async function endTransitions(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const one of document.getAnimations()) if (one instanceof CSSTransition) one.finish();
  });
}

/** `again` in the dark theme: the screen was judged whole in the light one. */
export async function axeFindings(page: Page, again: 'light' | 'dark' = 'light'): Promise<string[]> {
  const isThere = await page.evaluate(() => 'axe' in globalThis);
  if (!isThere) await page.evaluate(axeSource);
  await endTransitions(page);
  const found = await page.evaluate(
    (only) =>
      (globalThis as unknown as { axe: { run: (options: object) => Promise<Found> } }).axe.run(
        only ? { runOnly: { type: 'rule', values: only } } : {},
      ),
    again === 'dark' ? colourRules : undefined,
  );
  return toFindings(found);
}
