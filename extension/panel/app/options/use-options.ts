// The options as they stand in the browser, read again whenever they change there: another window or a policy may change them.
import { useEffect, useState } from 'react';
import { readArrived } from '#extension/bridge/arrived-packs.ts';
import {
  type Configuration,
  onConfigurationChanged,
  readConfiguration,
} from '#extension/platform/configuration.ts';
import { hasSite, onSitesChanged } from '#extension/platform/permissions.ts';
import { shortcutOf } from '#extension/platform/toolbar.ts';

export type Site = Configuration['sites'][number] & { isAllowed: boolean };
export type Options = Pick<Configuration, 'apiAddress' | 'apiAddressFrom'> & {
  sites: Site[];
  /** Ids alone: a key is long and says nothing to a person. */
  packKeys: string[];
  packKeysFrom: 'policy' | 'learnt' | 'none';
  askKey: string | undefined;
  openKey: string | undefined;
  crisisKey: string | undefined;
};

async function readOptions(): Promise<Options> {
  const { sites, packKeys: ruled, ...configuration } = await readConfiguration();
  const keys = Object.keys(ruled ?? (await readArrived())?.keys ?? {});
  const allowed = await Promise.all(
    // A policy's pattern may be written wrongly; it is then shown as not allowed.
    sites.map(async (site) => ({ ...site, isAllowed: await hasSite(site.pattern).catch(() => false) })),
  );
  return {
    ...configuration,
    sites: allowed,
    packKeys: keys,
    packKeysFrom: ruled ? 'policy' : keys.length > 0 ? 'learnt' : 'none',
    askKey: await shortcutOf('ask-peers'),
    openKey: await shortcutOf('open-panel'),
    crisisKey: await shortcutOf('in-crisis'),
  };
}

export function useOptions(): Options | undefined {
  const [options, setOptions] = useState<Options>();
  useEffect(() => {
    let isHere = true;
    const read = () => void readOptions().then((next) => isHere && setOptions(next));
    const stops = [onConfigurationChanged(read), onSitesChanged(read)];
    read();
    return () => {
      isHere = false;
      for (const stop of stops) stop();
    };
  }, []);
  return options;
}
