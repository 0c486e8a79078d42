// The small number on the toolbar button, and what the button says when pointed at.
import { browser } from './browser.ts';

/** An empty text takes the number away. */
export async function setBadge(text: string, title: string): Promise<void> {
  await Promise.all([
    browser.action.setBadgeText({ text }),
    browser.action.setTitle({ title }),
    browser.action.setBadgeBackgroundColor({ color: '#005eb8' }),
  ]);
}
