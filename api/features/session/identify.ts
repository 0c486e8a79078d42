// From what the provider said to whom we may look for: pure rules, one a shape. A name or an e-mail never identifies.
import type { Config } from '#api/config.ts';
import { refuse } from '#shared/basics/refusals.ts';
import { presets } from './presets.ts';
import type { Heard } from './provider.ts';
import { type ProviderSettings, readProviders, type Shape } from './settings.ts';

export type Identity = {
  issuer: string;
  tenant: string;
  subject: string;
  /** The provider's `sid` and `sub`, for its back-channel logout. */
  providerSession: string | null;
  providerSubject: string;
  /** CIS2: the organisation of the role that was chosen; the others say nothing of it. */
  odsCode: string | null;
};

export function identify(heard: Heard, settings: ProviderSettings): Identity {
  const { claims } = heard;
  const common = {
    issuer: claims.iss,
    tenant: '',
    subject: claims.sub,
    providerSession: typeof claims.sid === 'string' ? claims.sid : null,
    providerSubject: claims.sub,
    odsCode: null,
  };
  const shape = presets[settings.preset];
  if (shape.who === 'entra') return { ...common, ...entraPerson(heard, settings) };
  if (shape.who === 'cis2') {
    checkAssurance(claims, shape);
    return { ...common, odsCode: odsCodeOfRole(heard) };
  }
  return common;
}

/**
 * Whether a provider of this installation would ever vouch for somebody so: a slip in an issuer is found when a colleague is added, and
 * not when they cannot come in.
 */
export const couldVouch = (config: Config, named: Pick<Identity, 'issuer' | 'tenant'>): boolean =>
  readProviders(config).some(({ preset, issuer, tenants = [] }) => {
    if (presets[preset].who !== 'entra') return named.issuer === issuer && named.tenant === '';
    // Entra has one issuer a tenant, beside the shared address that is configured.
    const isThere = new URL(named.issuer).origin === new URL(issuer).origin;
    return isThere && tenants.includes(named.tenant) && named.issuer.includes(named.tenant);
  });

/** Where letters may go: only what the provider itself has verified, and only if it was asked. Another one is typed and confirmed. */
export function vouchedMail({ claims, userinfo }: Heard, { takesMail }: ProviderSettings): string | null {
  if (!takesMail) return null;
  for (const { email, email_verified: isVerified } of [claims, userinfo])
    if (typeof email === 'string' && isVerified === true) return email;
  return null;
}

/** Only tenants on the list, and the issuer must be the one of that very tenant: Entra has one per tenant. */
function entraPerson({ claims, issuer }: Heard, { tenants = [] }: ProviderSettings) {
  const { tid, oid } = claims;
  if (typeof tid !== 'string' || typeof oid !== 'string' || oid === '') throw refuse('sign-in-refused');
  if (!tenants.includes(tid)) throw refuse('organisation-not-listed');
  if (!claims.iss.includes(tid) || claims.iss !== issuer.replace('{tenantid}', tid))
    throw refuse('sign-in-refused');
  return { tenant: tid, subject: oid };
}

/** What was asked for is not what was done: the level is read on return, in each place where CIS2 states it. */
function checkAssurance(claims: Heard['claims'], { assurance }: Shape): void {
  if (!assurance) return;
  const stated = /^AAL([123])_/.exec(typeof claims.acr === 'string' ? claims.acr : '')?.[1];
  const levels = {
    acr: Number(stated ?? 0),
    authentication: Number(claims.authentication_assurance_level ?? 0),
    identity: Number(claims.id_assurance_level ?? 0),
  };
  const isEnough =
    levels.acr >= assurance.authenticationMin &&
    levels.authentication >= assurance.authenticationMin &&
    levels.identity >= assurance.identityMin;
  if (!isEnough) throw refuse('assurance-too-low');
}

/** The chosen role is named in the ID token; userinfo says whose role it is. A person may have none. */
function odsCodeOfRole({ claims, userinfo }: Heard): string {
  const chosen = claims.selected_roleid;
  const roles = Array.isArray(userinfo.nhsid_nrbac_roles) ? userinfo.nhsid_nrbac_roles : [];
  const role = roles.find((one) => isRecord(one) && chosen !== undefined && one.person_roleid === chosen);
  if (!isRecord(role) || typeof role.org_code !== 'string') throw refuse('no-role');
  return role.org_code;
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;
