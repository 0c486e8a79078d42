// From the worker's menu entry to the panel that holds the note, and from there into the page. Only where the click was travels through
// storage; the note itself goes from the panel's memory into the field and nowhere else.
import type { PagePlace } from '#extension/platform/scripting.ts';
import { forget, store, storedKeys, watchStored } from '#extension/platform/storage.ts';
import { putMenuEntry, takeMenuEntry } from '#extension/platform/toolbar.ts';
import { activeTabId } from '#extension/platform/windows.ts';
import { writeNote } from './into-page.ts';
import type { Wrote } from './page-door.ts';

export const PASTE_ENTRY = 'paste-note';

const keyOf = (windowId: number): string => `paste-note:${windowId}`;

/** `at` makes two clicks on the same field two. */
export const askToPaste = (windowId: number, place: PagePlace): Promise<void> =>
  store('session', keyOf(windowId), { ...place, at: Date.now() });

/** One key a window whose panel holds a note; the entry is one for the whole browser. */
const holderPrefix = 'paste-note-holder:';

/**
 * The entry stands in the page's menu only while a panel holds a note: a second entry of ours makes the browser fold both into a
 * submenu, and asking peers would take one action more.
 */
export function onPasteAsked(windowId: number, heard: (place: PagePlace) => void): () => void {
  void holdEntry(windowId);
  const unwatch = watchStored('session', keyOf(windowId), (value) => {
    if (typeof value !== 'object' || value === null) return;
    const { tabId, frameId } = value as Partial<PagePlace>;
    if (typeof tabId === 'number' && typeof frameId === 'number') heard({ tabId, frameId });
  });
  return () => {
    unwatch();
    void forgetPasteEntry(windowId);
  };
}

async function holdEntry(windowId: number): Promise<void> {
  await store('session', holderPrefix + windowId, true);
  await putMenuEntry({ id: PASTE_ENTRY, title: 'Paste Peer Hub note here', on: 'editable' });
}

/** A note was left, its window was closed, or a panel opens that was closed over one. Another window's note keeps the entry. */
export async function forgetPasteEntry(windowId: number): Promise<void> {
  await forget('session', holderPrefix + windowId);
  const isHeld = (await storedKeys('session')).some((key) => key.startsWith(holderPrefix));
  if (!isHeld) await takeMenuEntry(PASTE_ENTRY);
}

/** Without a place: the field that had the focus in the page beside this window. */
export async function writeNoteThere(
  windowId: number,
  note: string,
  place: PagePlace | null,
): Promise<Wrote> {
  try {
    const tabId = place?.tabId ?? (await activeTabId(windowId));
    if (tabId === undefined) return { status: 'blocked' };
    return await writeNote({ tabId, frameId: place?.frameId ?? 0 }, note);
  } catch {
    // No leave, a PDF viewer, a policy: the panel has one sentence for it.
    return { status: 'blocked' };
  }
}
