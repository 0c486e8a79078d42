// The sites a person let the extension into. Nothing is granted at install; the browser asks in its own words each time.
import { browser, type Stop } from './browser.ts';

export async function hasSite(site: string): Promise<boolean> {
  return await browser.permissions.contains({ origins: [site] });
}

/** Shows the browser's own question. Must be called synchronously in the listener of a person's act. */
export function requestSite(site: string): Promise<boolean> {
  return browser.permissions.request({ origins: [site] });
}

export async function giveUpSite(site: string): Promise<boolean> {
  return await browser.permissions.remove({ origins: [site] });
}

export function onSitesChanged(heard: () => void): Stop {
  const listener = () => heard();
  browser.permissions.onAdded.addListener(listener);
  browser.permissions.onRemoved.addListener(listener);
  return () => {
    browser.permissions.onAdded.removeListener(listener);
    browser.permissions.onRemoved.removeListener(listener);
  };
}
