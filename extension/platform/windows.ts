// Windows, the page beside the panel, and the panel itself, which Chrome calls a side panel and Firefox a sidebar.
import { browser, type Stop } from './browser.ts';

/** The window this panel or options page stands in. */
export async function currentWindowId(): Promise<number> {
  const here = await browser.windows.getCurrent();
  return here.id ?? browser.windows.WINDOW_ID_NONE;
}

export async function activeTabId(windowId: number): Promise<number | undefined> {
  const [tab] = await browser.tabs.query({ active: true, windowId });
  return tab?.id;
}

/** Whether a script in a page can bring the panel up. Firefox accepts only a menu entry, a key or its own buttons. */
export const pageCanOpenPanel = (): boolean => browser.sidePanel !== undefined;

/**
 * Opens the panel. It must be the first synchronous statement of the listener of a person's act: one microtask earlier and Chromium
 * refuses (decision 5). Answers whether it opened; a refusal is not an error, because the hand-over waits for the panel.
 */
export function openPanel(windowId: number): Promise<boolean> {
  if (!browser.sidePanel && isSidebarOpen(windowId)) return Promise.resolve(true);
  const opening = browser.sidePanel
    ? browser.sidePanel.open({ windowId })
    : (browser.sidebarAction?.open() ?? Promise.reject(new Error('This browser has no side panel.')));
  return opening.then(
    () => true,
    () => false,
  );
}

/**
 * Firefox loads a sidebar that is open anew when it is told to open it, and what the panel holds in memory, such as a note, is gone. Asked
 * without waiting, because the act must still count; Firefox's background is a page that may ask so.
 */
const isSidebarOpen = (windowId: number): boolean =>
  browser.extension.getViews({ type: 'sidebar', windowId }).length > 0;

/** Another tab came to the front, or the tab in front went elsewhere. */
export type PageChange = 'shown' | 'navigated';

/** Hears that another page now stands beside the panel of a window. Without leave for a site its address stays unknown. */
export function onPageChanged(heard: (windowId: number, tabId: number, how: PageChange) => void): Stop {
  const activated = (info: { tabId: number; windowId: number }) => heard(info.windowId, info.tabId, 'shown');
  const updated = (
    tabId: number,
    change: { status?: string; url?: string },
    tab: { windowId?: number; active?: boolean },
  ) => {
    const hasLeft = change.status === 'loading' || change.url !== undefined;
    if (hasLeft && tab.active && tab.windowId !== undefined) heard(tab.windowId, tabId, 'navigated');
  };
  browser.tabs.onActivated.addListener(activated);
  browser.tabs.onUpdated.addListener(updated);
  return () => {
    browser.tabs.onActivated.removeListener(activated);
    browser.tabs.onUpdated.removeListener(updated);
  };
}

export function onWindowClosed(heard: (windowId: number) => void): void {
  browser.windows.onRemoved.addListener(heard);
}

/** Where a person works now, for an act that names no window. */
export async function lastFocusedWindowId(): Promise<number> {
  return (await browser.windows.getLastFocused()).id ?? browser.windows.WINDOW_ID_NONE;
}

/** The panel in a tab of its own, where the browser opens it nowhere else. */
export async function openPanelAsPage(place: string): Promise<void> {
  const url = browser.runtime.getURL(`sidepanel.html#/${place === 'home' ? '' : place}`);
  await browser.tabs.create({ url });
}

export async function openOptions(): Promise<void> {
  await browser.runtime.openOptionsPage();
}
