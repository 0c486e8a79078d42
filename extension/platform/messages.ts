// Messages between the rooms of the extension, the ends that hold the browser's API. The page's end is in from-page.ts.
import { browser } from './browser.ts';

export type Sender = { tabId: number | undefined; windowId: number | undefined; frameId: number };

/**
 * Hears messages of this extension alone. `heard` runs in the first tick, while the person's act still counts; what it answers
 * (or its promise) goes back, and `undefined` leaves the message to another listener.
 */
export function onMessage(heard: (message: unknown, sender: Sender) => Promise<unknown> | undefined): void {
  const listener = (
    message: unknown,
    from: { id?: string; tab?: { id?: number; windowId?: number }; frameId?: number },
  ) =>
    from.id === browser.runtime.id
      ? heard(message, { tabId: from.tab?.id, windowId: from.tab?.windowId, frameId: from.frameId ?? 0 })
      : undefined;
  browser.runtime.onMessage.addListener(listener);
}
