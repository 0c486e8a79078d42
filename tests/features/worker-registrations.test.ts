// The floating button is registered on exactly the sites that are listed and granted, however often and in whatever order it is synced.
import { expect, test } from 'vitest';
import type { Registration } from '#extension/platform/scripting.ts';
import { BUTTON_ID, makeSync, type Registrar } from '#extension/worker/registrations.ts';

function makeBrowser(sites: string[], granted: string[]) {
  const state = { sites, granted, registered: [] as Registration[], calls: [] as string[] };
  const registrar: Registrar = {
    configuration: async () => ({
      sites: state.sites.map((pattern) => ({ pattern, from: 'person' as const })),
    }),
    hasSite: async (pattern) => {
      if (pattern === 'nonsense') throw new Error('Invalid match pattern');
      return state.granted.includes(pattern);
    },
    registered: async () => state.registered,
    register: async (registration) => {
      if (state.registered.some((r) => r.id === registration.id)) throw new Error('Duplicate script ID');
      state.calls.push('register');
      state.registered.push(registration);
    },
    unregister: async (id) => {
      state.calls.push('unregister');
      state.registered = state.registered.filter((r) => r.id !== id);
    },
  };
  return { state, sync: makeSync(registrar) };
}

const A = 'https://a.test/*';
const B = 'https://b.test/*';

test('only what is listed and granted', async () => {
  const { state, sync } = makeBrowser([A, B, 'nonsense'], [A, 'https://c.test/*']);
  await sync();
  expect(state.registered).toMatchObject([{ id: BUTTON_ID, matches: [A] }]);
});

test('many syncs side by side make one registration', async () => {
  const { state, sync } = makeBrowser([A], [A]);
  await Promise.all([sync(), sync(), sync()]);
  await sync();
  expect(state.calls).toEqual(['register']);
});

test('a site added, a grant taken away, the last one gone', async () => {
  const { state, sync } = makeBrowser([A], [A]);
  await sync();
  state.sites = [B, A];
  state.granted = [A, B];
  await sync();
  expect(state.registered[0]?.matches).toEqual([A, B]);
  state.granted = [B];
  await sync();
  expect(state.registered[0]?.matches).toEqual([B]);
  state.granted = [];
  await sync();
  expect(state.registered).toEqual([]);
});

test('a registration that the browser forgot is made again', async () => {
  const { state, sync } = makeBrowser([A], [A]);
  await sync();
  state.registered = [];
  await sync();
  expect(state.registered).toHaveLength(1);
});

test('one failed sync does not stop the next', async () => {
  const { state, sync } = makeBrowser([A], [A]);
  state.registered = [{ id: BUTTON_ID, file: '', matches: [B] }];
  const whole = state.registered;
  Object.defineProperty(state, 'registered', {
    get: () => {
      throw new Error('busy');
    },
    configurable: true,
  });
  await expect(sync()).rejects.toThrow('busy');
  Object.defineProperty(state, 'registered', { value: whole, writable: true });
  await sync();
  expect(state.registered[0]?.matches).toEqual([A]);
});
