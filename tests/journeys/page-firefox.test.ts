// The page room in a real Firefox: the true context menu, activeTab alone, the selection and the banner as Firefox tells them.
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { bannerIdentifiers, demoPatients, demoRecordPage } from '#api/evaluation/records/index.ts';
import type { HandOver } from '#extension/bridge/hand-over.ts';
import { builtExtension } from '#tests/support/browsers/build.ts';
import { type Firefox, startFirefox } from '#tests/support/browsers/firefox.ts';

const GECKO_ID = 'peer-hub@peer-hub.example';
const [dorothy] = demoPatients;

let server: Server;
let firefox: Firefox;
let address: string;

beforeAll(async () => {
  server = createServer((request, response) => {
    const url = new URL(request.url ?? '/', 'http://clinic.test');
    const demo = demoRecordPage(url.pathname, url.searchParams, '2026-11-20');
    response.writeHead(demo?.status ?? 404, { 'content-type': demo?.contentType ?? 'text/plain' });
    response.end(demo?.body ?? '');
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  address = `http://clinic.test:${(server.address() as AddressInfo).port}`;
  // What people get, so that it is the menu's own leave that opens the page.
  firefox = await startFirefox({
    extension: await builtExtension({ browser: 'firefox', mode: 'production' }),
    geckoId: GECKO_ID,
  });
});
afterAll(async () => {
  await firefox?.close();
  server?.close();
});

/** Read with the browser's own hand: a tab of the extension would change which page stands beside the panel. */
const handedOver = async (): Promise<HandOver | undefined> => {
  const stored = await firefox.inBrowser<[string, string][]>(
    `const { extensionStorageSession } = ChromeUtils.importESModule('resource://gre/modules/ExtensionStorage.sys.mjs');
     const { extension } = WebExtensionPolicy.getByID(arguments[0]);
     const all = Object.entries(extensionStorageSession.get(extension, null));
     return all.map(([key, held]) => [key, JSON.stringify(held.deserialize(globalThis, true))]);`,
    GECKO_ID,
  );
  const found = stored.find(([key]) => /^hand-over:\d+$/.test(key));
  return found ? (JSON.parse(found[1]) as HandOver) : undefined;
};

async function askAbout(path: string, selector: string): Promise<HandOver> {
  await firefox.open(`${address}${path}`);
  await firefox.inPage(
    `const element = document.querySelector(arguments[0]);
     if (element.localName === 'textarea') { element.focus(); element.select(); }
     else getSelection().selectAllChildren(element);
     element.scrollIntoView({ block: 'center' });`,
    selector,
  );
  await firefox.chooseMenuEntry(selector, 'Ask peers about this');
  await expect
    .poll(async () => (await handedOver())?.status ?? 'pending', { timeout: 15_000, interval: 100 })
    .not.toBe('pending');
  return (await handedOver())!;
}

const places = [
  ['top', 'consultations', '#entry-1 .text'],
  ['side', 'consultations', '#new-entry'],
  ['foot', 'summary', '#contacts'],
] as const;

for (const [banner, tab, selector] of places)
  test(`${selector} beside a banner: ${banner}`, async () => {
    const handOver = await askAbout(`/records/${dorothy!.key}?tab=${tab}&banner=${banner}`, selector);
    expect(handOver).toMatchObject({ status: 'ready', record: expect.stringMatching(/^[0-9a-f]{64}$/) });
    const said = JSON.stringify(handOver).toLowerCase();
    expect(bannerIdentifiers(dorothy!).filter((i) => said.includes(i.toLowerCase())).length).toBe(0);
    if (tab === 'summary' && handOver.status === 'ready') expect(handOver.text).toMatch(/\t.*\n/);
  });
