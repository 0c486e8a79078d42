// A browser with the extension on it, for tests of the wire: parts that share one storage and one lock.
import { openApi } from '#extension/wire/api.ts';
import { type Keeper, makeKeeper, type SessionStore } from '#extension/wire/keeper.ts';
import type { House } from './house.ts';

/** One browser: a storage and a lock that all its parts share. `aheadMs`: how wrong its clock is. */
export function makeDevice(house: House, aheadMs = 0) {
  let value: unknown;
  const listeners = new Set<() => void>();
  const tell = () => {
    for (const heard of listeners) heard();
  };
  let ending: unknown;
  const store: SessionStore = {
    read: async () => structuredClone(value),
    write: async (next) => {
      value = structuredClone(next);
      tell();
    },
    clear: async () => {
      value = undefined;
      tell();
    },
    watch: (heard) => {
      listeners.add(heard);
      return () => listeners.delete(heard);
    },
  };
  let queue: Promise<unknown> = Promise.resolve();
  const lock = <T>(work: () => Promise<T>): Promise<T> => {
    const turn = queue.then(work, work);
    queue = turn.then(
      () => undefined,
      () => undefined,
    );
    return turn;
  };
  let refreshes = 0;
  const bare = openApi(house.url, { accessToken: async () => null, markStale: () => undefined });
  /** Another part of the extension on this device: a panel, the worker. */
  const part = (address = house.url): Keeper =>
    makeKeeper(address, {
      store,
      ending: {
        read: async () => structuredClone(ending),
        write: async (next) => {
          ending = structuredClone(next);
        },
        clear: async () => {
          ending = undefined;
        },
      },
      readSuspension: (refreshToken) => bare.session.readSuspension.mutate({ refreshToken }),
      lock,
      refresh: (refreshToken) => {
        refreshes += 1;
        return bare.session.refresh.mutate({ refreshToken });
      },
      nowMs: () => house.core.clock().getTime() + aheadMs,
    });
  return { part, kept: () => value, refreshes: () => refreshes };
}
