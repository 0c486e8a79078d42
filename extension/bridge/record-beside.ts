// For the panel: which record stands beside it now (decision 7)? A page that cannot be read is said to be so, and the panel then asks
// before it posts or writes. The browser's leave to read ends when the tab goes to another site, so "unreadable" is common and honest.
import { readStored, store } from '#extension/platform/storage.ts';
import { activeTabId, onPageChanged } from '#extension/platform/windows.ts';
import { readBeside } from './into-page.ts';
import type { Beside } from './page-door.ts';

export type RecordBeside = ({ readable: true } & Beside) | { readable: false };

const SALT_KEY = 'record-salt';

/** Made once a browser session, by whoever needs it first. Memory only: a key that rests with a draft is no use without it. */
export async function recordSalt(): Promise<string> {
  const known = await readStored('session', SALT_KEY);
  if (typeof known === 'string') return known;
  const salt = crypto.randomUUID();
  await store('session', SALT_KEY, salt);
  return salt;
}

export async function readRecordBeside(windowId: number, salt?: string): Promise<RecordBeside> {
  try {
    const tabId = await activeTabId(windowId);
    if (tabId === undefined) return { readable: false };
    return { readable: true, ...(await readBeside({ tabId, frameId: 0 }, salt ?? (await recordSalt()))) };
  } catch {
    // No leave, a PDF viewer, a browser's own page, a policy: the answer is the same, and the panel has words for it.
    return { readable: false };
  }
}

/** Hears that another page now stands beside the panel of this window. What is there is only known by reading. */
export function onRecordMayHaveChanged(windowId: number, heard: () => void): () => void {
  return onPageChanged((where) => {
    if (where === windowId) heard();
  });
}
