// The floating button in a real Firefox, where nothing in a page may open the sidebar: it takes the words and says which
// key to press.
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { bannerIdentifiers, demoPatients, demoRecordPage } from '#api/evaluation/records/index.ts';
import { builtExtension } from '#tests/support/browsers/build.ts';
import { type Firefox, startFirefox } from '#tests/support/browsers/firefox.ts';

const [dorothy] = demoPatients;
const soon = { timeout: 20_000, interval: 100 };
let server: Server;
let firefox: Firefox;
let address: string;
/** A tab of the extension that stays behind. */
let options: string;

beforeAll(async () => {
  server = createServer((request, response) => {
    const url = new URL(request.url ?? '/', 'http://clinic.test');
    const demo = demoRecordPage(url.pathname, url.searchParams, '2026-11-20');
    response.writeHead(demo?.status ?? 404, { 'content-type': demo?.contentType ?? 'text/plain' });
    response.end(demo?.body ?? '');
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  address = `http://clinic.test:${(server.address() as AddressInfo).port}/records/${dorothy!.key}`;
  firefox = await startFirefox({
    extension: await builtExtension({ browser: 'firefox', mode: 'journeys' }),
    geckoId: 'peer-hub@peer-hub.example',
  });
});
afterAll(async () => {
  await firefox?.close();
  server?.close();
});

const kept = () =>
  firefox.inTab<string>(
    options,
    `return Promise.all([browser.storage.session.get(null), browser.storage.local.get(null)]).then((all) => JSON.stringify(all));`,
  );
/** The button's words and place; nothing while there is no button. */
const button = () =>
  firefox.insidePage<{ words: string; x: number; y: number } | null>(
    `const shown = document.querySelector('peer-hub-button')?.openOrClosedShadowRoot.querySelector('button');
     if (!shown) return null;
     const { x, y, width, height } = shown.getBoundingClientRect();
     return { words: shown.textContent, x: x + width / 2, y: y + height / 2 };`,
  );

test('pressed, it takes the words and says which key opens Peer Hub', async () => {
  options = await firefox.openBehind(`moz-extension://${firefox.extensionHost}/options.html`);
  // As the options page does once the person granted the site.
  await firefox.inTab(options, `return browser.storage.local.set({ sites: ['http://clinic.test/*'] });`);
  await expect
    .poll(
      () =>
        firefox.inTab<number>(
          options,
          `return browser.scripting.getRegisteredContentScripts().then((all) => all.length);`,
        ),
      soon,
    )
    .toBe(1);
  await firefox.open(address);
  await firefox.inPage(`document.querySelector('#entry-1 .text').scrollIntoView({ block: 'center' });`);
  await firefox.doubleClick('#entry-1 .text');
  await expect.poll(async () => (await button())?.words, soon).toBe('Ask peers about this');
  const { x, y } = (await button())!;
  await firefox.clickInPage(x, y);
  await expect
    .poll(async () => (await button())?.words, soon)
    .toBe('Taken. Press Alt+Shift+H to open Peer Hub');
  // It was taken indeed: Firefox opens the sidebar when an extension is installed, and there it has become a draft.
  await expect.poll(kept, soon).toContain('"draft:');
  const text = (await kept()).toLowerCase();
  expect(bannerIdentifiers(dorothy!).filter((one) => text.includes(one.toLowerCase()))).toEqual([]);
});
