// Reaching into a page, with the permission that a person's act gave for it. A page that may not be reached answers by rejecting.
import type { Scripting } from 'webextension-polyfill';
import { browser } from './browser.ts';

export type PagePlace = { tabId: number; frameId: number };

/** At once, also into a page that is still loading something: what a person selected is there already. */
const into = ({ tabId, frameId }: PagePlace) => ({
  target: { tabId, frameIds: [frameId] },
  injectImmediately: true,
});

export async function injectFile(place: PagePlace, file: string): Promise<void> {
  await browser.scripting.executeScript({ ...into(place), files: [file] });
}

/**
 * Runs `deed` in the page and hands back what it returns. It travels as source text, so it may use its arguments and the page's globals alone.
 */
export async function callInPage<Args extends unknown[], Result>(
  place: PagePlace,
  deed: (...args: Args) => Result,
  ...args: Args
): Promise<Awaited<Result>> {
  const injection: Scripting.ScriptInjection = {
    ...into(place),
    func: deed as (...args: unknown[]) => unknown,
    args,
  };
  const [first] = await browser.scripting.executeScript(injection);
  if (!first || first.error) throw new Error('The page did not answer.');
  return first.result as Awaited<Result>;
}

export type Registration = { id: string; file: string; matches: string[] };

export async function registeredScripts(): Promise<Registration[]> {
  const scripts = await browser.scripting.getRegisteredContentScripts();
  return scripts.map((s) => ({ id: s.id, file: s.js?.[0] ?? '', matches: [...(s.matches ?? [])] }));
}

/** In every frame of the sites, because a record's text often stands in one. */
export async function registerScript({ id, file, matches }: Registration): Promise<void> {
  await browser.scripting.registerContentScripts([
    { id, js: [file], matches, allFrames: true, runAt: 'document_idle', persistAcrossSessions: true },
  ]);
}

export async function unregisterScript(id: string): Promise<void> {
  await browser.scripting.unregisterContentScripts({ ids: [id] });
}
