// From a link or a notice that was pressed to the panel of that window: which of its places is meant. An id at most; a panel that
// opens later, for another reason, must not go there.
import { forget, readStored, store, watchStored } from '#extension/platform/storage.ts';
import { isPlace, type Place } from '#shared/basics/places.ts';

const keyOf = (windowId: number): string => `place-asked:${windowId}`;
/** Somebody who has to sign in first still gets there: the panel goes to the place and asks for the sign-in there. */
const askedMsMax = 15_000;

export const askForPlace = (windowId: number, place: string): Promise<void> =>
  store('session', keyOf(windowId), { place, atMs: Date.now() });

function readAsked(value: unknown): Place | null {
  const { place, atMs } = (value ?? {}) as { place?: unknown; atMs?: unknown };
  if (!isPlace(place) || typeof atMs !== 'number') return null;
  return Math.abs(Date.now() - atMs) < askedMsMax ? place : null;
}

/** Subscribes first, then reads: neither side has to be awake when the other speaks. */
export function onPlaceAsked(windowId: number, heard: (place: string) => void): () => void {
  const key = keyOf(windowId);
  let isEnded = false;
  const take = (value: unknown) => {
    const place = readAsked(value);
    if (isEnded || place === null) return;
    void forget('session', key);
    heard(place);
  };
  const unwatch = watchStored('session', key, take);
  void readStored('session', key).then(take);
  return () => {
    isEnded = true;
    unwatch();
  };
}
