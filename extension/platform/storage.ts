// What the extension remembers. `session` is memory only and gone with the browser; `local` rests on the disk, so only stripped text
// and preferences may go there. Values come back as `unknown`: whoever reads them says what they are.
// The browser's storage is not atomic: each key has one writer.
import { browser, type Stop } from './browser.ts';

export type Area = 'session' | 'local';

export async function readStored(area: Area, key: string): Promise<unknown> {
  return (await browser.storage[area].get(key))[key];
}

export async function store(area: Area, key: string, value: unknown): Promise<void> {
  await browser.storage[area].set({ [key]: value });
}

export async function forget(area: Area, ...keys: string[]): Promise<void> {
  await browser.storage[area].remove(keys);
}

/** Every key of an area, for purges: "everything that starts with…". */
export async function storedKeys(area: Area): Promise<string[]> {
  return Object.keys(await browser.storage[area].get(null));
}

/** Hears each change of one key; `undefined` when it was removed. Subscribe first, then read once. */
export function watchStored(area: Area, key: string, heard: (value: unknown) => void): Stop {
  const listener = (changes: Record<string, { newValue?: unknown }>, where: string) => {
    const change = where === area ? changes[key] : undefined;
    if (change) heard(change.newValue);
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}

/** Hears of every key with this beginning that is taken away, by whichever part of the extension. */
export function watchRemoved(area: Area, prefix: string, heard: (key: string) => void): Stop {
  const listener = (changes: Record<string, { newValue?: unknown }>, where: string) => {
    if (where !== area) return;
    for (const [key, { newValue }] of Object.entries(changes))
      if (newValue === undefined && key.startsWith(prefix)) heard(key);
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}
