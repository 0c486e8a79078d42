// What stripping must leave alone for somebody of this area (decision 9): services, places, roles and public numbers, read page
// by page once and held in memory. Until it is there the engine takes out too much, never too little.
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Keep } from '#shared/stripping/index.ts';
import type { DirectoryCalls } from './calls.ts';

/** Two hundred services a page: an area of this size is larger than any we know. */
const pagesMax = 100;

export type KeepKeeper = {
  store: StoreApi<Keep>;
  load: (calls: Pick<DirectoryCalls, 'keepList'>) => Promise<void>;
  /** A service was chosen by hand: its name stays, whatever area it is of. */
  add: (phrase: string) => void;
};

export function makeKeepKeeper(always: Keep): KeepKeeper {
  const store = createStore<Keep>(() => always);
  const join = (more: Keep) =>
    // A new object each time: the engine builds its index by it.
    store.setState(
      ({ phrases, phones }) => ({
        phrases: [...new Set([...phrases, ...more.phrases])],
        phones: [...new Set([...phones, ...more.phones])],
      }),
      true,
    );
  return {
    store,
    async load(calls) {
      const phrases: string[] = [];
      const phones: string[] = [];
      let cursor: string | undefined;
      for (let page = 0; page < pagesMax; page++) {
        const one = await calls.keepList({ cursor });
        phrases.push(...one.phrases);
        phones.push(...one.phones);
        if (one.next === null) break;
        cursor = one.next;
      }
      join({ phrases, phones });
    },
    add: (phrase) => {
      if (!store.getState().phrases.includes(phrase)) join({ phrases: [phrase], phones: [] });
    },
  };
}
