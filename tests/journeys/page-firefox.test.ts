// The page room in a real Firefox: the true context menu, activeTab alone, the selection and the banner as Firefox tells them.
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { bannerIdentifiers, demoPatients, demoRecordPage } from '#api/evaluation/records/index.ts';
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

/** Everything the extension keeps, as its own sidebar sees it: what the page handed over has become a draft there. */
const everythingKept = () =>
  firefox.inSidebar<string>(
    `const { storage } = window.browser;
     return Promise.all([storage.session.get(null), storage.local.get(null)]).then((all) => JSON.stringify(all));`,
  );

async function askAbout(path: string, selector: string, phrase: string): Promise<string> {
  await firefox.open(`${address}${path}`);
  await firefox.inPage(
    `const element = document.querySelector(arguments[0]);
     if (element.localName === 'textarea') { element.focus(); element.select(); }
     else getSelection().selectAllChildren(element);
     element.scrollIntoView({ block: 'center' });`,
    selector,
  );
  await firefox.chooseMenuEntry(selector, 'Ask peers about this');
  const soon = { timeout: 20_000, interval: 100 };
  await expect.poll(() => everythingKept().catch(() => ''), soon).toContain(phrase);
  return await everythingKept();
}

const places = [
  ['top', 'consultations', '#entry-1 .text', 'eats toast most evenings'],
  ['side', 'consultations', '#new-entry', 'the bus stops at two'],
  ['foot', 'summary', '#contacts', 'Late husband\\t'],
] as const;

for (const [banner, tab, selector, phrase] of places)
  test(`${selector} beside a banner: ${banner}`, async () => {
    const path = `/records/${dorothy!.key}?tab=${tab}&banner=${banner}`;
    const kept = (await askAbout(path, selector, phrase)).toLowerCase();
    expect(bannerIdentifiers(dorothy!).filter((i) => kept.includes(i.toLowerCase())).length).toBe(0);
  });
