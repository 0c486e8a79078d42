// Whether a provider of this installation would ever vouch for an identity, as `identify.ts` reads what it says: so that a slip in an
// issuer is found when somebody is added and not when they cannot come in.
import type { Config } from '#api/config.ts';
import { presets } from './presets.ts';
import { type ProviderSettings, readProviders } from './settings.ts';

type Named = { issuer: string; tenant: string };

export const couldVouch = (config: Config, named: Named): boolean =>
  readProviders(config).some((settings) => isOf(settings, named));

function isOf({ preset, issuer: own, tenants = [] }: ProviderSettings, { issuer, tenant }: Named): boolean {
  if (presets[preset].who !== 'entra') return issuer === own && tenant === '';
  // Entra has one issuer a tenant, beside the shared address that is configured.
  return (
    tenants.includes(tenant) && issuer.includes(tenant) && new URL(issuer).origin === new URL(own).origin
  );
}
