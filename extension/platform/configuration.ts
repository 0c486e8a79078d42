// What a deployer or the person set: managed policy wins, then the options page, then the evaluation's address.
import { toApiAddress } from './api-address.ts';
import { browser, type Stop } from './browser.ts';
import { readStored, store, watchStored } from './storage.ts';

/** Where `npm start` puts the API. */
const EVALUATION_API = 'http://localhost:4680';
const API_KEY = 'api-address';
const SITES_KEY = 'sites';

export type Source = 'policy' | 'person' | 'evaluation';
export type Configuration = {
  apiAddress: string;
  apiAddressFrom: Source;
  /** Match patterns of sites where the button may appear, once the person granted each. */
  sites: { pattern: string; from: Source }[];
  /** Public keys of crisis packs, by id, where a policy names them: then no others are believed. Null: learnt at sign-in. */
  packKeys: Readonly<Record<string, string>> | null;
};

const patterns = (value: unknown): string[] =>
  Array.isArray(value) ? value.filter((v) => typeof v === 'string') : [];

/** `id:key`, the key as 43 signs of base64url (32 bytes, Ed25519). What is written otherwise is no key. */
function packKeysOf(value: unknown): Record<string, string> | null {
  const found = patterns(value).flatMap((text) => {
    const [, id, key] = /^([\w-]{1,80}):([\w-]{43})$/.exec(text.trim()) ?? [];
    return id !== undefined && key !== undefined ? [[id, key] as const] : [];
  });
  // A policy whose every key is written wrongly still rules: nothing is believed rather than anything.
  return Array.isArray(value) && value.length > 0 ? Object.fromEntries(found) : null;
}

/**
 * Chromium lets `managed.get` wait some five seconds after it loaded an extension (measured), so the policy last seen answers at once
 * and a newer one is written over it, which everybody hears. Only a first start has nothing seen, and waits a little.
 */
const POLICY_KEY = 'policy-seen';
const SEEN_WAIT_MS = 50;
const UNSEEN_WAIT_MS = 300;

type Policy = Record<string, unknown>;

async function freshPolicy(seen: unknown): Promise<Policy> {
  // Firefox rejects where no policy is set; that is the ordinary case, not a fault.
  const policy: Policy = await browser.storage.managed.get(null).catch(() => ({}));
  if (JSON.stringify(policy) !== JSON.stringify(seen)) await store('local', POLICY_KEY, policy);
  return policy;
}

async function readPolicy(): Promise<Policy> {
  const seen = (await readStored('local', POLICY_KEY)) as Policy | undefined;
  const waited = new Promise<Policy>((resolve) => {
    setTimeout(() => resolve(seen ?? {}), seen ? SEEN_WAIT_MS : UNSEEN_WAIT_MS);
  });
  return await Promise.race([freshPolicy(seen), waited]);
}

export async function readConfiguration(): Promise<Configuration> {
  const policy = await readPolicy();
  const ruled = toApiAddress(policy.apiAddress);
  const typed = toApiAddress(await readStored('local', API_KEY));
  const ruledSites = patterns(policy.clinicalHosts);
  const ownSites = patterns(await readStored('local', SITES_KEY)).filter((p) => !ruledSites.includes(p));
  return {
    apiAddress: ruled ?? typed ?? EVALUATION_API,
    apiAddressFrom: ruled ? 'policy' : typed ? 'person' : 'evaluation',
    sites: [
      ...ruledSites.map((pattern) => ({ pattern, from: 'policy' as const })),
      ...ownSites.map((pattern) => ({ pattern, from: 'person' as const })),
    ],
    packKeys: packKeysOf(policy.packKeys),
  };
}

export async function saveApiAddress(address: string): Promise<void> {
  await store('local', API_KEY, address);
}

export async function saveSites(own: string[]): Promise<void> {
  await store('local', SITES_KEY, own);
}

/** Hears that the policy, the address or the list of sites changed. */
export function onConfigurationChanged(heard: () => void): Stop {
  const ruled = (_changes: unknown, area: string) => {
    if (area === 'managed') heard();
  };
  browser.storage.onChanged.addListener(ruled);
  const stops = [POLICY_KEY, API_KEY, SITES_KEY].map((key) => watchStored('local', key, heard));
  return () => {
    browser.storage.onChanged.removeListener(ruled);
    for (const stop of stops) stop();
  };
}
