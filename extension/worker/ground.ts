// The ground the hand-over stands on in a real browser: session storage keyed by window, and the door into the page.
import type { HandOver } from '#extension/bridge/hand-over.ts';
import { handOverKey } from '#extension/bridge/hand-over.ts';
import { readBeside, takeSelection } from '#extension/bridge/into-page.ts';
import { keepListKey, readKeptList } from '#extension/bridge/keep-list.ts';
import { recordSalt } from '#extension/bridge/record-beside.ts';
import { forget, readStored, store, storedKeys } from '#extension/platform/storage.ts';
import type { Ground } from './hand-over.ts';

const tabKey = (windowId: number): string => `hand-over-tab:${windowId}`;

export const ground: Ground = {
  newId: () => crypto.randomUUID(),
  now: () => new Date(),
  salt: recordSalt,
  // Without it too much is taken out, never too little.
  keep: async () => {
    const kept = readKeptList(await readStored('local', keepListKey).catch(() => null));
    return kept && { phrases: kept.phrases, phones: kept.phones };
  },
  // The worker is the only writer of this key, so what is read is what it wrote.
  read: async (windowId) => (await readStored('session', handOverKey(windowId))) as HandOver | undefined,
  write: (windowId, handOver) => store('session', handOverKey(windowId), handOver),
  clear: (windowId) => forget('session', handOverKey(windowId), tabKey(windowId)),
  rememberTab: (windowId, tabId) => store('session', tabKey(windowId), tabId),
  waiting: async () =>
    (await storedKeys('session')).flatMap((key) => {
      const windowId = /^hand-over:(\d+)$/.exec(key)?.[1];
      return windowId === undefined ? [] : [Number(windowId)];
    }),
  tabOf: async (windowId) => {
    const tabId = await readStored('session', tabKey(windowId));
    return typeof tabId === 'number' ? tabId : undefined;
  },
  take: takeSelection,
  beside: readBeside,
};
