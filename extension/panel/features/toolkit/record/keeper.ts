// The record of conversations on this device: a list under whoever is signed in, or under nobody. It is never sent. Each change is
// read, made and written under one lock, because two panels may stand open.
import { createStore, type StoreApi } from 'zustand/vanilla';
import { addTalk, isSame, joined, newestFirst, readTallies, type Talk, type Tally } from './tally.ts';

export type RecordStorage = {
  readAll: (prefix: string) => Promise<Record<string, unknown>>;
  write: (key: string, value: unknown) => Promise<void>;
  remove: (key: string) => Promise<void>;
};
export type RecordParts = {
  storage: RecordStorage;
  /** One writer at a time in this browser. */
  lock: <T>(work: () => Promise<T>) => Promise<T>;
  /** Who is signed in; null: nobody. */
  owner: string | null;
};

export type RecordKeeper = {
  /** Null until the device has answered. Newest first. */
  store: StoreApi<{ tallies: readonly Tally[] | null }>;
  load: () => Promise<void>;
  /** Rejects where the device could not write it down. `fell`: so many of the oldest made room. */
  add: (talk: Talk) => Promise<{ added: Tally; fell: number }>;
  remove: (tally: Tally) => Promise<void>;
  /** What was deleted a moment ago. */
  putBack: (tally: Tally) => Promise<void>;
  clear: () => Promise<void>;
};

const folder = 'toolkit:';
const keyOf = (owner: string | null) => `${folder}${owner ?? 'nobody'}`;

export function makeRecord({ storage, lock, owner }: RecordParts): RecordKeeper {
  const store = createStore<{ tallies: readonly Tally[] | null }>(() => ({ tallies: null }));
  const key = keyOf(owner);
  const read = async (from: string) => readTallies((await storage.readAll(from))[from]);
  const show = (tallies: readonly Tally[]) => store.setState({ tallies: [...tallies].sort(newestFirst) });
  const write = async (tallies: readonly Tally[]) => {
    await storage.write(key, tallies);
    show(tallies);
  };

  return {
    store,
    load: () =>
      lock(async () => {
        const own = await read(key);
        if (owner === null) return show(own);
        const unclaimed = await read(keyOf(null));
        if (unclaimed.length === 0) return show(own);
        // Written first and taken away after: what stops in between is there twice and not lost.
        await write(joined(own, unclaimed));
        await storage.remove(keyOf(null));
      }),
    add: (talk) =>
      lock(async () => {
        const { kept, added, fell } = addTalk(await read(key), talk);
        await write(kept);
        return { added, fell };
      }),
    remove: (tally) => lock(async () => write((await read(key)).filter((one) => !isSame(one, tally)))),
    putBack: (tally) =>
      lock(async () => {
        const others = await read(key);
        if (others.some((one) => isSame(one, tally))) return;
        // A number that became free was given to the next one.
        const isTaken = others.some(({ number }) => number === tally.number);
        await write(isTaken ? addTalk(others, tally).kept : readTallies([...others, tally]));
      }),
    clear: () =>
      lock(async () => {
        await storage.remove(key);
        show([]);
      }),
  };
}
