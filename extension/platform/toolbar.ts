// The toolbar button, the keys and the entry in the page's menu: the ways in that the browser itself draws.
import { browser } from './browser.ts';
import { type PlaceLink, readPlaceLink } from './place-link.ts';

/** `link`: the person pressed while a link of a Peer Hub stood in the tab. The act itself gave leave to see that. */
export type ActedTab = { tabId: number | undefined; windowId: number; link: PlaceLink | null };

const acted = (tab: { id?: number; windowId?: number; url?: string } | undefined): ActedTab => ({
  tabId: tab?.id,
  windowId: tab?.windowId ?? browser.windows.WINDOW_ID_CURRENT,
  link: readPlaceLink(tab?.url),
});

export function onToolbarClick(heard: (tab: ActedTab) => void): void {
  browser.action.onClicked.addListener((tab) => heard(acted(tab)));
}

export function onCommand(heard: (command: string, tab: ActedTab) => void): void {
  browser.commands.onCommand.addListener((command, tab) => heard(command, acted(tab)));
}

/** The key a person would press, as the browser writes it, or nothing when none is set. */
export async function shortcutOf(command: string): Promise<string | undefined> {
  const commands = await browser.commands.getAll();
  return commands.find((c) => c.name === command)?.shortcut || undefined;
}

/** Where an entry is shown: on selected text, or in a field that one writes in. */
export type MenuEntry = { id: string; title: string; on: 'selection' | 'editable' };

/** Created anew at each install or update; old ones are replaced. */
export async function putMenuEntries(entries: readonly MenuEntry[]): Promise<void> {
  await browser.contextMenus.removeAll();
  for (const { id, title, on } of entries) browser.contextMenus.create({ id, title, contexts: [on] });
}

/** One more entry for as long as it is needed: `takeMenuEntry` ends it. */
export async function putMenuEntry(entry: MenuEntry): Promise<void> {
  await takeMenuEntry(entry.id);
  browser.contextMenus.create({ id: entry.id, title: entry.title, contexts: [entry.on] });
}

/** An entry that is not there is gone already. */
export const takeMenuEntry = (id: string): Promise<void> =>
  browser.contextMenus.remove(id).catch(() => undefined);

/**
 * `hadSelection` is all that is told of the browser's own copy of the selection: that copy is raw, so it goes no further than this line.
 */
export type MenuClick = { id: string; frameId: number; hadSelection: boolean };

export function onMenuClick(heard: (click: MenuClick, tab: ActedTab) => void): void {
  browser.contextMenus.onClicked.addListener((info, tab) =>
    heard(
      {
        id: String(info.menuItemId),
        frameId: info.frameId ?? 0,
        hadSelection: /\S/.test(info.selectionText ?? ''),
      },
      acted(tab),
    ),
  );
}
