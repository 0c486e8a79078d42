// The system's own notifications: one at a time, shown where the person let us. Asked for when somebody turns them on, never at install.
import type { Permissions } from 'webextension-polyfill';
import { browser } from './browser.ts';

const noticeId = 'peer-hub-nudge';
const leave: Permissions.Permissions = { permissions: ['notifications'] };

export const mayNotify = (): Promise<boolean> => browser.permissions.contains(leave);

/** Shows the browser's own question. Must be called synchronously in the listener of a person's act. */
export const requestNotify = (): Promise<boolean> => browser.permissions.request(leave);

/** Without leave nothing is shown, and nothing is wrong. */
export async function showNotice(title: string, message: string): Promise<void> {
  if (!(await mayNotify())) return;
  const iconUrl = browser.runtime.getURL('icon/128.png');
  await browser.notifications.create(noticeId, { type: 'basic', iconUrl, title, message });
}

export async function clearNotice(): Promise<void> {
  if (await mayNotify()) await browser.notifications.clear(noticeId);
}

/** In the first tick, where there is leave already; it is put up again when leave is given. */
export function onNoticePressed(heard: (windowId: number) => void): void {
  let isListening = false;
  const listen = () => {
    // Without leave the browser does not even have the name.
    if (isListening || !browser.notifications) return;
    isListening = true;
    browser.notifications.onClicked.addListener((id) => {
      if (id !== noticeId) return;
      void browser.notifications.clear(noticeId);
      heard(browser.windows.WINDOW_ID_CURRENT);
    });
  };
  listen();
  browser.permissions.onAdded.addListener(listen);
}
