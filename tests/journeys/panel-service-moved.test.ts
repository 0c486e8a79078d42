// A panel that stands before its service is named, in the true sidebar of Firefox, which opens with the installation, and in Chromium's side
// panel: it says that nobody answers, and goes to the service by itself when somebody names it, on the screen where it was.
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { builtExtension } from '#tests/support/browsers/build.ts';
import { openPanel, startChromium } from '#tests/support/browsers/chromium.ts';
import { type Firefox, startFirefox } from '#tests/support/browsers/firefox.ts';
import { type Sidebar, sidebarOf } from '#tests/support/browsers/firefox-sidebar.ts';
import { tellApiAddress } from '#tests/support/journey/person.ts';
import { keepPicture } from '#tests/support/journey/pictures.ts';
import { nameService } from '#tests/support/journey/seat-firefox.ts';
import { freePort } from '#tests/support/machine/ports.ts';

const offer = {
  providers: [{ key: 'elsewhere', name: 'Testshire sign-in', startPath: '/' }],
  isEvaluation: false,
};
let service: Server;
let address: string;
let firefox: Firefox;
let sidebar: Sidebar;

beforeAll(async () => {
  service = createServer((_, response) => {
    response.writeHead(200, { 'content-type': 'application/json', 'access-control-allow-origin': '*' });
    response.end(JSON.stringify([{ result: { data: offer } }]));
  });
  await new Promise<void>((listening) => service.listen(0, '127.0.0.1', listening));
  address = `http://localhost:${(service.address() as AddressInfo).port}`;
  firefox = await startFirefox({
    extension: await builtExtension({ browser: 'firefox', mode: 'journeys' }),
    geckoId: 'peer-hub@peer-hub.example',
  });
  sidebar = sidebarOf(firefox);
}, 240_000);
afterAll(async () => {
  await firefox?.close();
  service?.close();
});
afterEach(async ({ task }) => {
  if (task.result?.state === 'fail') keepPicture('failed-firefox-service-moved', await firefox.screenshot());
});

test('it stands without anybody’s press, asks where it is told to, and says that nobody answers there', async () => {
  await sidebar.see('Welcome to Peer Hub');
  await nameService(firefox, `http://localhost:${await freePort()}`);
  await sidebar.see('Peer Hub cannot be reached just now');
  await sidebar.see('Where is the service?');
});

test('another address is asked without a press, and the sign-in of that service is offered', async () => {
  await nameService(firefox, address);
  await sidebar.see('Continue with Testshire sign-in');
  expect(await sidebar.words()).not.toContain('cannot be reached');
});

test('whoever reads what is for everybody stays there while the address changes', async () => {
  await sidebar.press('In crisis');
  await expect.poll(() => firefox.inSidebar(`return location.hash;`)).toContain('next-steps');
  await firefox.inSidebar(`document.documentElement.dataset.stood = 'before';`);
  await nameService(firefox, `http://localhost:${await freePort()}`);
  const stood = () => firefox.inSidebar(`return document.documentElement.dataset.stood ?? 'anew';`);
  await expect.poll(() => stood().catch(() => 'between')).toBe('anew');
  await expect
    .poll(() => firefox.inSidebar(`return location.hash;`).catch(() => 'between'))
    .toContain('next-steps');
});

test('Chromium’s side panel goes there by itself as well', async () => {
  const chromium = await startChromium({
    extension: await builtExtension({ browser: 'chrome', mode: 'journeys' }),
  });
  try {
    await tellApiAddress(chromium, `http://localhost:${await freePort()}`);
    const page = chromium.context.pages()[0] ?? (await chromium.context.newPage());
    const panel = await openPanel(chromium, page);
    await panel.getByText('Peer Hub cannot be reached just now').waitFor();
    await tellApiAddress(chromium, address);
    await panel.getByRole('button', { name: 'Continue with Testshire sign-in' }).waitFor();
  } finally {
    await chromium.close();
  }
});
