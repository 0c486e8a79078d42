// From the key for crises, wherever it was pressed, to the panel of that window. Nothing travels but the moment: a panel that opens
// later, for another reason, must not begin there.
import { forget, readStored, store, watchStored } from '#extension/platform/storage.ts';

const keyOf = (windowId: number): string => `crisis-asked:${windowId}`;

/** The panel takes it within a second or two, also one that had to be opened first. */
export const crisisAskedMsMax = 15_000;

export const askForCrisis = (windowId: number): Promise<void> =>
  store('session', keyOf(windowId), { atMs: Date.now() });

const isFresh = (value: unknown): boolean => {
  const { atMs } = (value ?? {}) as { atMs?: unknown };
  return typeof atMs === 'number' && Math.abs(Date.now() - atMs) < crisisAskedMsMax;
};

/** Subscribes first, then reads: neither side has to be awake when the other speaks. */
export function onCrisisAsked(windowId: number, heard: () => void): () => void {
  const key = keyOf(windowId);
  let isEnded = false;
  const take = (value: unknown) => {
    if (isEnded || !isFresh(value)) return;
    void forget('session', key);
    heard();
  };
  const unwatch = watchStored('session', key, take);
  void readStored('session', key).then(take);
  return () => {
    isEnded = true;
    unwatch();
  };
}
