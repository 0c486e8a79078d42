// The session that the panel keeps, as the worker finds it at one moment: it remembers nothing of it.
import { readConfiguration } from '#extension/platform/configuration.ts';
import { forget, readStored, store, watchStored } from '#extension/platform/storage.ts';
import { type Api, nobody, openApi } from '#extension/wire/api.ts';
import { makeKeeper } from '#extension/wire/keeper.ts';

export const sessionKey = 'session';
const endingKey = 'session-ending';
/** Written by a panel that locked itself: its sign-out may still be on the way. */
export const lockedKey = 'panel:locked-after-minutes';

export type SessionThere = {
  api: Api;
  isIn: () => Promise<boolean>;
  /** Where a policy names them. */
  packKeys: Readonly<Record<string, string>> | null;
};

export async function openSession(): Promise<SessionThere> {
  const { apiAddress, packKeys } = await readConfiguration();
  const keeper = makeKeeper(apiAddress, {
    store: {
      read: () => readStored('session', sessionKey),
      write: (value) => store('session', sessionKey, value),
      clear: () => forget('session', sessionKey),
      watch: (heard) => watchStored('session', sessionKey, heard),
    },
    ending: {
      read: () => readStored('session', endingKey),
      write: (value) => store('session', endingKey, value),
      clear: () => forget('session', endingKey),
    },
    lock: (work) => navigator.locks.request('peer-hub-session', work),
    refresh: (refreshToken) => openApi(apiAddress, nobody).session.refresh.mutate({ refreshToken }),
    readSuspension: (refreshToken) =>
      openApi(apiAddress, nobody).session.readSuspension.mutate({ refreshToken }),
    nowMs: Date.now,
  });
  return {
    api: openApi(apiAddress, keeper),
    isIn: async () =>
      (await keeper.isSignedIn()) && typeof (await readStored('session', lockedKey)) !== 'number',
    packKeys,
  };
}
