// Who decides where the service is and on which sites the button may stand: the policy, then the person, then the trial.
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { onConfigurationChanged, readConfiguration } from '#extension/platform/configuration.ts';

type Change = (changes: Record<string, { newValue?: unknown }>, area: string) => void;

/** The browser's storage, with a policy that answers when the test lets it. */
const stand = vi.hoisted(() => ({
  policy: async (): Promise<Record<string, unknown>> => ({}),
  local: {} as Record<string, unknown>,
  listeners: new Set<unknown>(),
}));
const tell: Change = (changes, area) => {
  for (const heard of stand.listeners) (heard as Change)(changes, area);
};

vi.mock('#extension/platform/browser.ts', () => ({
  browser: {
    storage: {
      managed: { get: () => stand.policy() },
      local: {
        get: async (key: string) => ({ [key]: stand.local[key] }),
        set: async (values: Record<string, unknown>) => void Object.assign(stand.local, values),
      },
      onChanged: {
        addListener: (heard: unknown) => stand.listeners.add(heard),
        removeListener: (heard: unknown) => stand.listeners.delete(heard),
      },
    },
  },
}));

const policy = {
  apiAddress: 'https://peer-hub.example/path',
  clinicalHosts: ['https://records.example/*', 7],
};

beforeEach(() => {
  vi.useFakeTimers();
  stand.local = {};
  stand.policy = async () => ({});
});
afterEach(() => vi.useRealTimers());

/** Lets the waiting inside pass without waiting. */
async function read() {
  const reading = readConfiguration();
  await vi.runAllTimersAsync();
  return await reading;
}

describe('the address and the sites', () => {
  test('nobody said anything: the trial’s address, no site', async () => {
    expect(await read()).toEqual({
      apiAddress: 'http://localhost:4680',
      apiAddressFrom: 'evaluation',
      sites: [],
      packKeys: null,
    });
  });

  test('the policy wins over the person, and what is no pattern is no site', async () => {
    stand.local = {
      'api-address': 'https://elsewhere.example',
      sites: ['https://records.example/*', 'https://own.example/*'],
    };
    expect(await read()).toMatchObject({ apiAddress: 'https://elsewhere.example', apiAddressFrom: 'person' });
    stand.policy = async () => policy;
    expect(await read()).toEqual({
      apiAddress: 'https://peer-hub.example',
      apiAddressFrom: 'policy',
      sites: [
        { pattern: 'https://records.example/*', from: 'policy' },
        { pattern: 'https://own.example/*', from: 'person' },
      ],
      packKeys: null,
    });
  });

  test('keys of crisis packs come from the policy alone; one written wrongly is none, and still no others are believed', async () => {
    const key = 'A'.repeat(43);
    stand.policy = async () => ({ packKeys: [`0123456789abcdef:${key}`, 'no key', 7] });
    expect((await read()).packKeys).toEqual({ '0123456789abcdef': key });
    stand.policy = async () => ({ packKeys: ['no key'] });
    expect((await read()).packKeys).toEqual({});
    stand.policy = async () => ({ packKeys: [] });
    expect((await read()).packKeys).toBeNull();
  });

  test('a policy with an address that we would not take from a person is not taken either', async () => {
    stand.policy = async () => ({ apiAddress: 'http://peer-hub.example' });
    expect(await read()).toMatchObject({ apiAddressFrom: 'evaluation' });
  });

  test('a browser without a policy says so with an error, which is none', async () => {
    stand.policy = () => Promise.reject(new Error('Managed storage manifest not found'));
    expect(await read()).toMatchObject({ apiAddressFrom: 'evaluation' });
  });

  test('a policy that is slow to answer is the one last seen, and a newer one is heard', async () => {
    stand.policy = async () => policy;
    await read();
    stand.policy = () => new Promise(() => undefined);
    expect(await read()).toMatchObject({ apiAddress: 'https://peer-hub.example', apiAddressFrom: 'policy' });
    stand.policy = async () => ({ apiAddress: 'https://new.example' });
    await read();
    expect(await read()).toMatchObject({ apiAddress: 'https://new.example' });
  });

  test('each of the three is heard when it changes, and not after it was stopped', () => {
    let times = 0;
    const stop = onConfigurationChanged(() => {
      times++;
    });
    tell({ apiAddress: {} }, 'managed');
    for (const key of ['policy-seen', 'api-address', 'sites']) tell({ [key]: { newValue: [] } }, 'local');
    tell({ 'draft:one': { newValue: {} } }, 'local');
    expect(times).toBe(4);
    stop();
    tell({ sites: { newValue: [] } }, 'local');
    expect(times).toBe(4);
  });
});
