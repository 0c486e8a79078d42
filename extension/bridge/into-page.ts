// From the worker and the panel into the page: the three calls through the page's door. What a call needs travels as its arguments.
import { callInPage, injectFile, type PagePlace } from '#extension/platform/scripting.ts';
import type { Beside, Take, Taken, Wrote } from './page-door.ts';

const STRIP_FILE = '/strip.js';

/** The file is some hundred kilobytes with its names, so it is injected only where it is not there yet. */
async function knock<Args extends unknown[], Result>(
  place: PagePlace,
  deed: (...args: Args) => Result,
  ...args: Args
): Promise<Awaited<Result>> {
  const first = await callInPage(place, deed, ...args);
  if (first !== null && first !== undefined) return first;
  await injectFile(place, STRIP_FILE);
  return await callInPage(place, deed, ...args);
}

/** Strips what is selected there. Rejects where the page may not be reached. */
export async function takeSelection(place: PagePlace, take: Take): Promise<Taken> {
  const taken = await knock(place, (t: Take) => globalThis.peerHubPage?.takeSelection(t) ?? null, take);
  if (!taken) throw new Error('The page has no door.');
  return taken;
}

/** Who is on screen, as a salted key and fingerprints. Rejects where the page may not be reached. */
export async function readBeside(place: PagePlace, salt: string): Promise<Beside> {
  const beside = await knock(place, (s: string) => globalThis.peerHubPage?.readBeside(s) ?? null, salt);
  if (!beside) throw new Error('The page has no door.');
  return beside;
}

/** Writes at the caret of the field that has the focus there. Rejects where the page may not be reached. */
export async function writeNote(place: PagePlace, note: string): Promise<Wrote> {
  const wrote = await knock(place, (n: string) => globalThis.peerHubPage?.writeNote(n) ?? null, note);
  if (!wrote) throw new Error('The page has no door.');
  return wrote;
}
