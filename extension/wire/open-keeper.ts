// The keeper of this browser's session, put together once for panel and worker: the same keys, the same lock, the same patience.
import { forget, readStored, store, watchStored } from '#extension/platform/storage.ts';
import { nobody, openApi } from './api.ts';
import { type Keeper, keeperTimes, makeKeeper } from './keeper.ts';

export const sessionKey = 'session';
const endingKey = 'session-ending';

export function openKeeper(address: string): Keeper {
  const { session } = openApi(address, nobody);
  // Whoever asks holds the lock that every other panel and the worker wait for.
  const inTime = () => ({ signal: AbortSignal.timeout(keeperTimes.askMsMax) });
  return makeKeeper(address, {
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
    refresh: (refreshToken) => session.refresh.mutate({ refreshToken }, inTime()),
    readSuspension: (refreshToken) => session.readSuspension.mutate({ refreshToken }, inTime()),
    nowMs: Date.now,
  });
}
