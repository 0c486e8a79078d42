// Drafts in the extension's own storage on this device. What is taken away there goes here at once; other changes of another panel are
// seen when this one is shown again.
import type { DraftStorage } from '#extension/panel/features/ask/index.ts';
import { forget, readStored, store, storedKeys, watchRemoved } from '#extension/platform/storage.ts';

export function localDrafts(): DraftStorage {
  const readAll = async (prefix: string) => {
    const keys = (await storedKeys('local')).filter((key) => key.startsWith(prefix));
    const values = await Promise.all(keys.map(async (key) => [key, await readStored('local', key)] as const));
    return Object.fromEntries(values);
  };
  return {
    readAll,
    write: (key, value) => store('local', key, value),
    remove: (key) => forget('local', key),
    watch(prefix, heard) {
      let known: ReadonlySet<string> = new Set();
      const compare = async () => {
        const now = await readAll(prefix);
        for (const key of known) if (!(key in now)) heard(key, undefined);
        for (const [key, value] of Object.entries(now)) heard(key, value);
        known = new Set(Object.keys(now));
      };
      // What cannot be read now is read the next time the panel is shown.
      const look = () => void compare().catch(() => undefined);
      window.addEventListener('focus', look);
      const stop = watchRemoved('local', prefix, (key) => heard(key, undefined));
      return () => {
        window.removeEventListener('focus', look);
        stop();
      };
    },
  };
}
