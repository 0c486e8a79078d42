// The only file that takes the browser's API from webextension-polyfill. Its neighbours in this room turn it into plain functions;
// nobody outside the room sees it, and nothing that runs in a clinical page may reach it.
import polyfill, { type Browser } from 'webextension-polyfill';

/** Chrome's side panel, which the polyfill passes through and its types do not know. */
type SidePanel = { open(where: { windowId: number }): Promise<void> };

/** Firefox has `sidebarAction` and Chrome has `sidePanel`; each is missing in the other. */
export type PeerHubBrowser = Omit<Browser, 'sidebarAction'> & {
  sidePanel?: SidePanel;
  sidebarAction?: Browser['sidebarAction'];
};

export const browser: PeerHubBrowser = polyfill;

/** Ends a subscription. Calling it twice is harmless. */
export type Stop = () => void;
