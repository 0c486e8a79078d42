// Receives what the page handed over: subscribes first, then reads once, so that it is seen whichever side was awake
// first (decision 5). A hand-over is taken once, and its key is deleted as soon as its words are in a draft.
import { type HandOver, handOverKey } from '#extension/bridge/hand-over.ts';

/** Memory-only storage of the extension, as this file needs it. */
export type HandOverStorage = {
  read: (key: string) => Promise<unknown>;
  remove: (key: string) => Promise<void>;
  watch: (key: string, heard: (value: unknown) => void) => () => void;
};

const statuses = ['pending', 'ready', 'empty', 'too-long', 'blocked'];

function readHandOver(value: unknown): HandOver | null {
  if (typeof value !== 'object' || value === null) return null;
  const { id, status } = value as Partial<HandOver>;
  if (typeof id !== 'string' || typeof status !== 'string' || !statuses.includes(status)) return null;
  if (status === 'ready' && typeof (value as { text?: unknown }).text !== 'string') return null;
  return value as HandOver;
}

/** Calls `heard` for each state of each hand-over to this window, once. Returns how to stop listening. */
export function receiveHandOvers(
  storage: HandOverStorage,
  windowId: number,
  heard: (handOver: HandOver) => Promise<void> | void,
  failed: (cause: unknown) => void,
): () => void {
  const key = handOverKey(windowId);
  const seen = new Set<string>();
  let isOver = false;

  const take = async (value: unknown): Promise<void> => {
    const handOver = readHandOver(value);
    if (!handOver || isOver) return;
    const once = `${handOver.id} ${handOver.status}`;
    if (seen.has(once)) return;
    seen.add(once);
    await heard(handOver);
    if (handOver.status === 'pending') return;
    // Only what was taken is deleted: a newer one may already lie there.
    const lying = readHandOver(await storage.read(key));
    if (lying?.id === handOver.id) await storage.remove(key);
  };
  const listen = (value: unknown) => {
    take(value).catch(failed);
  };

  const stop = storage.watch(key, listen);
  storage.read(key).then(listen).catch(failed);
  return () => {
    isOver = true;
    stop();
  };
}
