// From the worker's menu entry to the panel that holds the note, and from there into the page. Only where the click was travels through
// storage; the note itself goes from the panel's memory into the field and nowhere else.
import type { PagePlace } from '#extension/platform/scripting.ts';
import { store, watchStored } from '#extension/platform/storage.ts';
import { putMenuEntry, takeMenuEntry } from '#extension/platform/toolbar.ts';
import { activeTabId } from '#extension/platform/windows.ts';
import { writeNote } from './into-page.ts';
import type { Wrote } from './page-door.ts';

export const PASTE_ENTRY = 'paste-note';

const keyOf = (windowId: number): string => `paste-note:${windowId}`;

/** `at` makes two clicks on the same field two. */
export const askToPaste = (windowId: number, place: PagePlace): Promise<void> =>
  store('session', keyOf(windowId), { ...place, at: Date.now() });

/**
 * The entry stands in the page's menu only while a panel holds a note: a second entry of ours makes the browser fold both into a
 * submenu, and asking peers would take one action more.
 */
export function onPasteAsked(windowId: number, heard: (place: PagePlace) => void): () => void {
  void putMenuEntry({ id: PASTE_ENTRY, title: 'Paste Peer Hub note here', on: 'editable' });
  const unwatch = watchStored('session', keyOf(windowId), (value) => {
    if (typeof value !== 'object' || value === null) return;
    const { tabId, frameId } = value as Partial<PagePlace>;
    if (typeof tabId === 'number' && typeof frameId === 'number') heard({ tabId, frameId });
  });
  return () => {
    unwatch();
    void forgetPasteEntry();
  };
}

/** For a panel that opens: one that was closed over a note left its entry standing. */
export const forgetPasteEntry = (): Promise<void> => takeMenuEntry(PASTE_ENTRY);

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
