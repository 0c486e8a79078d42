// The extension's side of signing in, against the real API: one refresher for two panels and the worker, what is kept
// where, what a closed window, a wrong clock and a lost network do.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openApi } from '#extension/wire/api.ts';
import { type Keeper, makeKeeper } from '#extension/wire/keeper.ts';
import { toRefusal } from '#extension/wire/refusal.ts';
import { listProviders, signIn, signOut, signOutEverywhere } from '#extension/wire/session.ts';
import { Refusal } from '#shared/basics/refusals.ts';
import type { Provider } from '#shared/contract/session.ts';
import { extensionRedirect, Window } from '#tests/support/issuers/browser.ts';
import { CrookedIssuer } from '#tests/support/issuers/crooked.ts';
import { makeDevice as makeDeviceAt } from '#tests/support/issuers/device.ts';
import { type House, type Known, openHouse, settle } from '#tests/support/issuers/house.ts';

let issuer: CrookedIssuer;
let house: House;
let sarah: Known;
let provider: Provider;

beforeAll(async () => {
  issuer = await CrookedIssuer.start();
  house = await openHouse(() => [
    {
      key: 'crooked',
      name: 'Testshire sign-in',
      preset: 'oidc',
      issuer: issuer.issuer,
      clientId: 'peer-hub',
      auth: { method: 'client_secret', secret: 'a-secret-that-is-long-enough' },
    },
  ]);
  sarah = await settle(house.core, { issuer: issuer.issuer, subject: 'sarah-whitlow', slug: 'sarah' });
  const offered = await listProviders(house.url);
  provider = offered.providers[0] as Provider;
});
afterAll(async () => {
  await house?.close();
  await issuer?.close();
});

const makeDevice = (aheadMs?: number) => makeDeviceAt(house, aheadMs);

const launch = async (url: string): Promise<string | undefined> => (await new Window().open(url)).url.href;
const partsFor = (keeper: Keeper) => ({
  address: house.url,
  keeper,
  launch,
  redirectUri: extensionRedirect,
  device: 'Chromium on Linux',
});

async function refusalOf(work: Promise<unknown>): Promise<string> {
  const error: unknown = await work.then(
    () => new Error('It was not refused.'),
    (thrown: unknown) => thrown,
  );
  return toRefusal(error).code;
}

describe('signing in', () => {
  test('the button carries the provider’s name; signed in, the session is in the store and calls work', async () => {
    expect(provider).toMatchObject({ key: 'crooked', name: 'Testshire sign-in' });
    const device = makeDevice();
    const keeper = device.part();
    expect(await keeper.isSignedIn()).toBe(false);
    expect(await signIn(partsFor(keeper), provider)).toBe('signed-in');
    const me = await openApi(house.url, keeper).session.readMe.query({});
    expect(me.name).toBe('Sarah Whitlow');
    expect(await keeper.idleLockMinutes()).toBe(10);
    // The verifier and the code were in no store.
    expect(Object.keys(device.kept() as object).sort()).toEqual(['address', 'receivedMs', 'tokens']);
  });

  test('a closed window is no refusal and changes nothing', async () => {
    const keeper = makeDevice().part();
    const parts = { ...partsFor(keeper), launch: async () => undefined };
    expect(await signIn(parts, provider)).toBe('closed');
    expect(await keeper.isSignedIn()).toBe(false);
  });

  test.each([
    ['a foreign address', () => 'https://evil.example/?code=abc', 'sign-in-refused'],
    ['another sign-in’s answer', () => `${extensionRedirect}?code=abc&state=other`, 'sign-in-refused'],
    [
      'a refusal of the API',
      (state: string) => `${extensionRedirect}?refusal=no-role&state=${state}`,
      'no-role',
    ],
    [
      'a refusal nobody knows',
      (state: string) => `${extensionRedirect}?refusal=boom&state=${state}`,
      'sign-in-refused',
    ],
    [
      'a forged code',
      (state: string) => `${extensionRedirect}?code=${'a'.repeat(43)}&state=${state}`,
      'sign-in-expired',
    ],
    ['no code', (state: string) => `${extensionRedirect}?state=${state}`, 'sign-in-refused'],
  ])('%s in the answer', async (_name, answer, code) => {
    const keeper = makeDevice().part();
    const parts = {
      ...partsFor(keeper),
      launch: async (url: string) => answer(new URL(url).searchParams.get('state') ?? ''),
    };
    expect(await refusalOf(signIn(parts, provider))).toBe(code);
    expect(await keeper.isSignedIn()).toBe(false);
  });

  test('a window that cannot load says that Peer Hub cannot be reached', async () => {
    const parts = {
      ...partsFor(makeDevice().part()),
      launch: () => Promise.reject(new Error('Authorization page could not be loaded.')),
    };
    expect(await refusalOf(signIn(parts, provider))).toBe('unavailable');
  });
});

describe('staying signed in', () => {
  async function signedIn(aheadMs = 0) {
    const device = makeDevice(aheadMs);
    await signIn(partsFor(device.part()), provider);
    return device;
  }

  test('two panels and the worker find the token near its end: one of them refreshes, all go on', async () => {
    const device = await signedIn();
    const parts = [device.part(), device.part(), device.part()];
    for (let round = 1; round <= 3; round++) {
      house.later(9.5 * 60_000);
      const names = await Promise.all(
        parts.map(async (keeper) => (await openApi(house.url, keeper).session.readMe.query({})).name),
      );
      expect(names).toEqual(['Sarah Whitlow', 'Sarah Whitlow', 'Sarah Whitlow']);
      expect(device.refreshes()).toBe(round);
    }
  });

  test('a clock that is an hour slow: the refused token is noticed, refreshed once and the call asked again', async () => {
    const device = await signedIn(-3_600_000);
    const keeper = device.part();
    const api = openApi(house.url, keeper);
    house.later(11 * 60_000);
    await expect(api.session.readMe.query({})).resolves.toMatchObject({ name: 'Sarah Whitlow' });
    expect(device.refreshes()).toBe(1);
  });

  test('a clock that is an hour fast does not refresh with every call', async () => {
    const device = await signedIn(3_600_000);
    const api = openApi(house.url, device.part());
    for (let call = 0; call < 5; call++) await api.session.readMe.query({});
    expect(device.refreshes()).toBe(0);
  });

  test('a session that ended elsewhere is dropped here, and everybody hears it', async () => {
    const device = await signedIn();
    const [panel, worker] = [device.part(), device.part()];
    await openApi(house.url, panel).session.signOutEverywhere.mutate({});
    let heard = 0;
    panel.watch(() => {
      heard += 1;
    });
    expect(await refusalOf(openApi(house.url, worker).session.readMe.query({}))).toBe('not-signed-in');
    expect(await panel.isSignedIn()).toBe(false);
    expect(heard).toBe(1);
  });

  test('who is suspended is told why and whom to ask, in every part, until somebody signs in again', async () => {
    const device = await signedIn();
    const [panel, worker] = [device.part(), device.part()];
    const { db } = house.core;
    await db
      .updateTable('person')
      .set({ suspended_at: house.core.clock() })
      .where('person_id', '=', sarah.personId)
      .execute();
    try {
      // As a refused call or stream does it.
      const token = await worker.accessToken();
      worker.markStale(token as string);
      expect(await worker.accessToken()).toBeNull();
      expect(await panel.isSignedIn()).toBe(false);
      expect(await panel.whyEnded()).toEqual({ code: 'suspended', suspension: { words: null, ask: [] } });
    } finally {
      await db
        .updateTable('person')
        .set({ suspended_at: null })
        .where('person_id', '=', sarah.personId)
        .execute();
    }
    expect(await signIn(partsFor(panel), provider)).toBe('signed-in');
    expect(await worker.whyEnded()).toBeNull();
    await worker.drop();
    expect(await panel.whyEnded()).toBeNull();
  });

  test('a refusal heard by a call closes the session with its reason', async () => {
    const device = await signedIn();
    const keeper = device.part();
    await keeper.close('session-expired');
    expect(await keeper.isSignedIn()).toBe(false);
    expect(await keeper.whyEnded()).toEqual({ code: 'session-expired', suspension: null });
    // A second one has nothing to close.
    await keeper.close('suspended');
    expect(await keeper.whyEnded()).toMatchObject({ code: 'session-expired' });
  });

  test('another address of the API is another house: the session of the first is not shown to it', async () => {
    const device = await signedIn();
    expect(await device.part('https://hub.example').accessToken()).toBeNull();
    expect(await device.part().isSignedIn()).toBe(true);
  });

  test('nonsense in the store is nobody', async () => {
    const keeper = makeKeeper(house.url, {
      store: {
        read: async () => ({ tokens: 1 }),
        write: async () => {},
        clear: async () => {},
        watch: () => () => {},
      },
      ending: { read: async () => 'nonsense', write: async () => {}, clear: async () => {} },
      lock: (work) => work(),
      refresh: () => Promise.reject(new Error('not asked')),
      readSuspension: () => Promise.reject(new Error('not asked')),
      nowMs: Date.now,
    });
    expect(await keeper.accessToken()).toBeNull();
    expect(await keeper.whyEnded()).toBeNull();
  });

  test('without the network a living token is used, and a dead one says that Peer Hub cannot be reached', async () => {
    const device = await signedIn();
    const keeper = device.part();
    await house.stop();
    try {
      house.later(9.5 * 60_000);
      expect(await keeper.accessToken()).toMatch(/^[\w-]{43}$/);
      house.later(60_000);
      await expect(keeper.accessToken()).rejects.toThrow(Refusal);
      expect(await refusalOf(openApi(house.url, keeper).session.readMe.query({}))).toBe('unavailable');
      // Nobody was signed out by a lost network.
      expect(await keeper.isSignedIn()).toBe(true);
    } finally {
      await house.start();
    }
    await expect(openApi(house.url, keeper).session.readMe.query({})).resolves.toBeTruthy();
  });
});

describe('signing out', () => {
  test('ends the session here and there', async () => {
    const device = makeDevice();
    const keeper = device.part();
    await signIn(partsFor(keeper), provider);
    const token = await keeper.accessToken();
    const { isTold } = await signOut(house.url, keeper);
    expect(device.kept()).toBeUndefined();
    expect(await isTold).toBe(true);
    const old = openApi(house.url, { accessToken: async () => token, markStale: () => undefined });
    expect(await refusalOf(old.session.readMe.query({}))).toBe('session-expired');
  });

  test('works here without the network, and says that the API was not told', async () => {
    const device = makeDevice();
    const keeper = device.part();
    await signIn(partsFor(keeper), provider);
    await house.stop();
    try {
      const { isTold } = await signOut(house.url, keeper);
      expect(device.kept()).toBeUndefined();
      expect(await isTold).toBe(false);
    } finally {
      await house.start();
    }
  });

  test('ends it there too when the computer slept past the end of its token', async () => {
    const keeper = makeDevice().part();
    await signIn(partsFor(keeper), provider);
    house.later(11 * 60_000);
    expect(await (await signOut(house.url, keeper)).isTold).toBe(true);
  });

  test('everywhere means everywhere: without the network it is refused and this session stays', async () => {
    const device = makeDevice();
    const keeper = device.part();
    await signIn(partsFor(keeper), provider);
    await house.stop();
    try {
      expect(await refusalOf(signOutEverywhere(openApi(house.url, keeper), keeper))).toBe('unavailable');
      expect(await keeper.isSignedIn()).toBe(true);
    } finally {
      await house.start();
    }
    const { ended } = await signOutEverywhere(openApi(house.url, keeper), keeper);
    expect(ended).toBeGreaterThanOrEqual(1);
    expect(await keeper.isSignedIn()).toBe(false);
  });
});
