// What stripping leaves alone for somebody of this area (decision 9): services, places, roles and public numbers. Kept on the
// device, so that it works offline; asked for again when it is old, and sent again only if it changed. Until it is there the
// engine takes out too much, never too little.
import { createStore, type StoreApi } from 'zustand/vanilla';
import { boundKeep, type KeptList, keepListKey, readKeptList } from '#extension/bridge/keep-list.ts';
import type { DraftStorage } from '#extension/panel/features/ask/index.ts';
import type { DirectoryCalls } from '#extension/panel/features/directory/index.ts';
import type { Keep } from '#shared/stripping/index.ts';

/** A service that opens today may be written about tomorrow. */
export const keepListTimes = { askAgainMs: 6 * 3_600_000 } as const;
/** Two hundred services a page: an area of this size is larger than any we know. */
const pagesMax = 100;

export type KeepListKeeper = {
  store: StoreApi<Keep>;
  /** What the device kept, signed in or not. */
  load: () => Promise<void>;
  /** Asks if what is held is old or of another area. Two at once ask once. */
  sync: (calls: Pick<DirectoryCalls, 'keepList'>, placeId: string) => Promise<void>;
};

export type KeepListParts = {
  storage: Pick<DraftStorage, 'readAll' | 'write'>;
  nowMs: () => number;
  always: Keep;
};

export function makeKeepList({ storage, nowMs, always }: KeepListParts): KeepListKeeper {
  const store = createStore<Keep>(() => always);
  let held: KeptList | null = null;
  let underWay: Promise<void> | null = null;

  const use = (list: KeptList | null) => {
    held = list;
    // A new object each time: the engine builds its index by it.
    store.setState(
      {
        phrases: [...always.phrases, ...(list?.phrases ?? [])],
        phones: [...always.phones, ...(list?.phones ?? [])],
      },
      true,
    );
  };
  const isFresh = (placeId: string): boolean => {
    const age = held === null ? -1 : nowMs() - held.heardMs;
    return held?.placeId === placeId && age >= 0 && age < keepListTimes.askAgainMs;
  };

  async function ask(calls: Pick<DirectoryCalls, 'keepList'>, placeId: string): Promise<void> {
    // Of the area before: its services are strangers' words here.
    if (held && held.placeId !== placeId) use(null);
    const have = held?.version;
    const first = await calls.keepList({ have });
    const heard = { placeId, version: first.version, heardMs: nowMs() };
    if (first.isSame && held) {
      use({ ...held, ...heard });
    } else {
      const phrases = [...first.phrases];
      const phones = [...first.phones];
      let { next } = first;
      for (let page = 1; page < pagesMax && next !== null; page++) {
        const more = await calls.keepList({ cursor: next });
        phrases.push(...more.phrases);
        phones.push(...more.phones);
        next = more.next;
      }
      use({ ...boundKeep({ phrases, phones }), ...heard });
    }
    // No room on the device: it holds until the panel closes, and the caller says so.
    await storage.write(keepListKey, held);
  }

  return {
    store,
    async load() {
      const kept = readKeptList((await storage.readAll(keepListKey))[keepListKey]);
      if (kept && held === null) use(kept);
    },
    async sync(calls, placeId) {
      if (underWay !== null) await underWay.catch(() => undefined);
      if (isFresh(placeId)) return;
      underWay = ask(calls, placeId).finally(() => {
        underWay = null;
      });
      await underWay;
    },
  };
}
