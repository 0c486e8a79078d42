// The trial's own provider: one taps on an invented colleague and is in. No password, no consent loop, nothing loaded from
// elsewhere, and never in production.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { StartFault } from '#api/config.ts';
import {
  type DemoPerson,
  type LocalProvider,
  localClientId,
  startLocalProvider,
} from '#api/evaluation/provider/index.ts';
import { Window } from '#tests/support/issuers/browser.ts';
import { answerOf, attempt, clientOf, redeem } from '#tests/support/issuers/extension.ts';
import { type House, openHouse, settle } from '#tests/support/issuers/house.ts';
import { freePort } from '#tests/support/machine/ports.ts';

let provider: LocalProvider;
let house: House;
const person = { roles: ['member'], community: 'Testshire', isSuspended: false } as const;
const people: DemoPerson[] = [
  { ...person, key: 'sarah-whitlow', name: 'Sarah Whitlow', organisation: 'Harrowmere Central PCN' },
  {
    ...person,
    key: 'ben-adeyemi',
    name: 'Ben <b>Adeyemi</b>',
    organisation: 'Pellhaven Coast PCN',
    roles: ['member', 'supervisor'],
  },
  {
    ...person,
    key: 'gareth-bowden',
    name: 'Gareth Bowden',
    organisation: 'Pellhaven Coast PCN',
    isSuspended: true,
  },
];
const options = {
  isProduction: false,
  people,
  clientSecret: 'a-secret-that-is-long-enough',
};

beforeAll(async () => {
  const [port, apiPort] = [await freePort(), await freePort()];
  const issuer = `http://127.0.0.1:${port}`;
  provider = await startLocalProvider({
    ...options,
    port,
    issuer,
    redirectUri: `http://127.0.0.1:${apiPort}/sign-in/callback`,
  });
  house = await openHouse(
    () => [
      {
        key: 'evaluation',
        name: 'Peer Hub evaluation',
        preset: 'oidc',
        issuer,
        clientId: localClientId,
        auth: { method: 'client_secret', secret: options.clientSecret },
      },
    ],
    apiPort,
  );
  await settle(house.core, { issuer, subject: 'sarah-whitlow', slug: 'sarah' });
});
afterAll(async () => {
  await house?.close();
  await provider?.close();
});

async function choose(window: Window, url: URL, who: string) {
  const jar = window.cookies.get(url.hostname) ?? new Map<string, { value: string; path: string }>();
  const cookie = [...jar].map(([name, { value }]) => `${name}=${value}`).join('; ');
  const response = await fetch(url, {
    method: 'POST',
    redirect: 'manual',
    headers: { cookie, 'content-type': 'application/x-www-form-urlencoded' },
    body: new URLSearchParams({ person: who }),
  });
  return { status: response.status, body: await response.text(), next: response.headers.get('location') };
}

test('one tap signs in; the page says that everybody is invented', async () => {
  const window = new Window();
  const begun = attempt(house, 'evaluation');
  const page = await window.open(begun.url);
  expect(page.status).toBe(200);
  expect(page.body).toContain('Fictional, evaluation only');
  expect(page.body).toContain('Sarah Whitlow');
  expect(page.body).toContain('Link worker, supervisor');
  expect(page.body).not.toContain('<b>Adeyemi</b>');
  expect(page.body).not.toMatch(/<script|type="password"|https?:\/\//);
  expect(page.headers.get('content-security-policy')).toContain("default-src 'none'");
  const { status, next } = await choose(window, page.url, 'sarah-whitlow');
  expect(status).toBe(303);
  const { code } = answerOf(await window.open(new URL(next ?? '', page.url).href));
  const tokens = await redeem(house, code ?? '', begun.verifier);
  const me = await clientOf(house, tokens.accessToken).session.readMe.query({});
  expect(me.name).toBe('Sarah Whitlow');
});

test('the next sign-in in the same browser asks again: a shared computer signs nobody in by itself', async () => {
  const window = new Window();
  const first = await window.open(attempt(house, 'evaluation').url);
  const { next } = await choose(window, first.url, 'sarah-whitlow');
  await window.open(new URL(next ?? '', first.url).href);
  const second = await window.open(attempt(house, 'evaluation').url);
  expect(second.status).toBe(200);
  expect(second.body).toContain('Who would you like to be?');
});

test('somebody else signs in where another was, in the same browser', async () => {
  await settle(house.core, { issuer: provider.issuer, subject: 'ben-adeyemi', slug: 'ben' });
  const window = new Window();
  const arrived: string[] = [];
  for (const who of ['sarah-whitlow', 'ben-adeyemi', 'sarah-whitlow']) {
    const begun = attempt(house, 'evaluation');
    const page = await window.open(begun.url);
    const { next } = await choose(window, page.url, who);
    const { code } = answerOf(await window.open(new URL(next ?? '', page.url).href));
    const tokens = await redeem(house, code ?? '', begun.verifier);
    arrived.push((await clientOf(house, tokens.accessToken).session.readMe.query({})).personId);
  }
  expect(arrived[0]).toBe(arrived[2]);
  expect(arrived[1]).not.toBe(arrived[0]);
});

test('somebody who is not on the page is not signed in', async () => {
  const window = new Window();
  const page = await window.open(attempt(house, 'evaluation').url);
  expect((await choose(window, page.url, 'harold-finchley')).status).toBe(400);
});

test('a window that has nothing to do with a sign-in gets a sentence', async () => {
  const page = await new Window().open(`${provider.issuer}/person/unknown`);
  expect(page.status).toBe(400);
  expect(page.body).toContain('This sign-in is over');
});

test('asked at another name of this computer, the sign-in goes home once, where its cookie will be found', async () => {
  const here = attempt(house, 'evaluation').url.replace('127.0.0.1', 'localhost');
  const page = await new Window().open(here);
  expect(page.passed.map((url) => url.hostname)).toEqual([
    'localhost',
    '127.0.0.1',
    '127.0.0.1',
    '127.0.0.1',
  ]);
  expect(page.body).toContain('Who would you like to be?');
});

describe('refused', () => {
  test('in production', async () => {
    const asked = startLocalProvider({
      ...options,
      isProduction: true,
      port: 0,
      issuer: 'http://127.0.0.1:1',
      redirectUri: 'http://127.0.0.1:1/x',
    });
    await expect(asked).rejects.toThrow(StartFault);
  });

  test('on a port that is taken', async () => {
    const asked = startLocalProvider({
      ...options,
      port: provider.port,
      issuer: provider.issuer,
      redirectUri: 'http://127.0.0.1:1/x',
    });
    await expect(asked).rejects.toThrow(`Port ${provider.port} is taken`);
  });
});
