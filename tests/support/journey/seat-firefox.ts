// One person at their desk in real Firefox: a profile of their own with the built extension, the sidebar that Firefox opens with it, and a
// demo record beside it.
import { vi } from 'vitest';
import { builtExtension } from '#tests/support/browsers/build.ts';
import { type Firefox, startFirefox } from '#tests/support/browsers/firefox.ts';
import type { Stage } from './stage.ts';

export async function takeFirefoxSeat(
  stage: Stage,
  colorScheme: 'light' | 'dark' = 'light',
): Promise<Firefox> {
  const extension = await builtExtension({ browser: 'firefox', mode: 'journeys' });
  const firefox = await startFirefox({ extension, geckoId: 'peer-hub@peer-hub.example', colorScheme });
  try {
    await nameService(firefox, stage.apiAddress);
    // The sidebar stood before the address was known. It has begun anew when it asked there; what it is given from now on, it keeps.
    const hasAsked = () =>
      stage.tap.heard.some(
        ({ url, headers }) => url.includes('listProviders') && headers.includes(firefox.extensionHost),
      );
    await vi.waitUntil(hasAsked, { timeout: 60_000 });
    await firefox.open(stage.record('dorothy-hallworth'));
    return firefox;
  } catch (error) {
    await firefox.close();
    throw error;
  }
}

/** As the options page would. */
export async function nameService(firefox: Firefox, address: string): Promise<void> {
  await firefox.open(`moz-extension://${firefox.extensionHost}/options.html`);
  await firefox.inPage(`return browser.storage.local.set({ 'api-address': arguments[0] });`, address);
}
