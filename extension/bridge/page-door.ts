// From the worker and the panel into the page: the door that strip.js opens in the page's isolated world, and the two calls through it.
// The page strips before it answers, so nothing raw comes back through here. What a call takes with it goes into the page as arguments.
import { callInPage, injectFile, type PagePlace } from '#extension/platform/scripting.ts';
import type { Fingerprints } from '#shared/stripping/types.ts';
import type { RecordKey, Selected } from './hand-over.ts';

/** The salt lives as long as the browser session, so that a key that rests with a draft can be compared but not guessed. */
export type Take = { salt: string; today: string; beside: Beside | null };

/** What the top document says of the person on screen; a frame of another origin cannot see it for itself. */
export type Beside = { record: RecordKey; fingerprints: Fingerprints | null };

export type Taken =
  | ({ status: 'ready' } & Selected)
  | { status: 'empty' }
  | { status: 'too-long'; chars: number }
  /** The selection may be in a frame that this document cannot look into. */
  | { status: 'blocked' };

export type PageDoor = {
  takeSelection(take: Take): Promise<Taken>;
  readBeside(salt: string): Beside;
};

declare global {
  /** Lives in the extension's isolated world, where the page's own scripts cannot see it. */
  var peerHubPage: PageDoor | undefined;
}

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
