// The worker's own life: installed, updated, started with the browser; and what build this is.
import { browser } from './browser.ts';

/** Installed or updated. */
export function onInstalled(heard: () => void): void {
  browser.runtime.onInstalled.addListener(() => heard());
}

export function onBrowserStart(heard: () => void): void {
  browser.runtime.onStartup.addListener(() => heard());
}

export const extensionVersion = (): string => browser.runtime.getManifest().version;
