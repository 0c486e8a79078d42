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
};

const patterns = (value: unknown): string[] =>
  Array.isArray(value) ? value.filter((v) => typeof v === 'string') : [];

async function managed(): Promise<Record<string, unknown>> {
  // Firefox rejects where no policy is set; that is the ordinary case, not a fault.
  return await browser.storage.managed.get(null).catch(() => ({}));
}

export async function readConfiguration(): Promise<Configuration> {
  const policy = await managed();
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
  };
}

export async function saveApiAddress(address: string): Promise<void> {
  await store('local', API_KEY, address);
}

export async function saveSites(own: string[]): Promise<void> {
  await store('local', SITES_KEY, own);
}

/** Hears that a policy, the address or the list of sites changed. */
export function onConfigurationChanged(heard: () => void): Stop {
  const ruled = (_changes: unknown, area: string) => {
    if (area === 'managed') heard();
  };
  browser.storage.onChanged.addListener(ruled);
  const stops = [watchStored('local', API_KEY, heard), watchStored('local', SITES_KEY, heard)];
  return () => {
    browser.storage.onChanged.removeListener(ruled);
    for (const stop of stops) stop();
  };
}
