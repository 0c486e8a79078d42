// The keys we suggest are given by the browser: one that it keeps for itself is silently not assigned, and nobody would notice.
import { expect, test } from 'vitest';
import { builtExtension } from '#tests/support/browsers/build.ts';
import { startChromium } from '#tests/support/browsers/chromium.ts';

type Command = { name: string; shortcut: string };

test('every key that the manifest suggests is assigned in Chromium', async () => {
  const extension = await builtExtension({ browser: 'chrome', mode: 'journeys' });
  const browser = await startChromium({ extension, colorScheme: 'light' });
  try {
    const worker = await browser.worker();
    const commands = await worker.evaluate(async () => {
      const { chrome } = globalThis as unknown as {
        chrome: { commands: { getAll: () => Promise<Command[]> } };
      };
      return (await chrome.commands.getAll()).filter(({ name }) => !name.startsWith('_'));
    });
    expect(commands.length).toBeGreaterThan(2);
    expect(commands.filter(({ shortcut }) => shortcut === '').map(({ name }) => name)).toEqual([]);
  } finally {
    await browser.close();
  }
});
