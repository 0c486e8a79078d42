// Which providers people may sign in with: plain data read from the configuration and judged once, so that a preset is
// a few lines and a test can point it at an issuer of its own.
import { z } from 'zod';
import { type Config, StartFault } from '#api/config.ts';

/** How we prove to the provider that it is us. CIS2 and Entra both know `private_key_jwt`. */
const clientAuth = z.discriminatedUnion('method', [
  z.strictObject({ method: z.literal('client_secret'), secret: z.string().min(16) }),
  z.strictObject({
    method: z.literal('private_key_jwt'),
    alg: z.enum(['RS256', 'RS512', 'PS256', 'ES256']),
    /** Private JSON Web Key; `kid` is how the provider finds our public half at `/sign-in/jwks.json`. */
    key: z.looseObject({ kty: z.string(), kid: z.string().min(1) }),
    /** The assertion's `aud`, where a provider wants another than its shape does. */
    audience: z.enum(['issuer', 'token-endpoint']).optional(),
  }),
]);

const providerSettings = z
  .strictObject({
    /** In addresses and tables. */
    key: z.string().regex(/^[a-z0-9-]{1,40}$/),
    /** On the button, as the person knows it. */
    name: z.string().min(1).max(60),
    preset: z.enum(['nhs-cis2', 'nhs-net-connect', 'oidc']),
    issuer: z.url(),
    clientId: z.string().min(1),
    auth: clientAuth,
    /** Entra: the only tenants whose people may come in. */
    tenants: z.array(z.guid()).min(1).optional(),
    /** Ask for the e-mail address too, so that who wants nudges need not type it. It never says who somebody is. */
    takesMail: z.boolean().optional(),
  })
  .refine((one) => one.preset !== 'nhs-net-connect' || one.tenants, {
    message: 'nhs-net-connect needs the list of its tenants',
  })
  .refine((one) => one.preset !== 'nhs-cis2' || one.auth.method === 'private_key_jwt', {
    message: 'nhs-cis2 needs private_key_jwt',
  });
export type ProviderSettings = z.infer<typeof providerSettings>;
export type PresetName = ProviderSettings['preset'];

/** What a provider of this shape asks for and must prove on return. One row of `presets.ts`. */
export type Shape = {
  scope: string;
  /** Sent with the request: level of authentication, or that the person must type something again. */
  ask: Readonly<Record<string, string>>;
  /** Signatures we take on ID and logout tokens. `none` is never among them. */
  algorithms: readonly string[];
  /** Oldest sign-in at the provider that we accept; undefined: not asked. */
  maxAgeSeconds?: number;
  /** The `aud` of our client assertion. The standard says the issuer; CIS2 wants the token endpoint, letter by letter. */
  assertionAudience: 'issuer' | 'token-endpoint';
  needsUserinfo: boolean;
  who: 'subject' | 'entra' | 'cis2';
  /** CIS2: the least `authentication_assurance_level` and `id_assurance_level`. */
  assurance?: { authenticationMin: number; identityMin: number };
};

const kept = new WeakMap<Config, readonly ProviderSettings[]>();

/** Refuses to start on what it cannot read; never repeats a value, for the text holds secrets. */
export function readProviders(config: Config): readonly ProviderSettings[] {
  const known = kept.get(config);
  if (known) return known;
  const providers = config.providers === null ? [] : parseProviders(config.providers);
  for (const { key, issuer } of providers) {
    if (new URL(issuer).protocol !== 'https:' && (config.isProduction || !isLoopback(issuer)))
      throw new StartFault(`The sign-in provider ${key} must be reached by https.`);
  }
  kept.set(config, providers);
  return providers;
}

function parseProviders(text: string): readonly ProviderSettings[] {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new StartFault('PEER_HUB_PROVIDERS is not JSON: a list of sign-in providers is expected.');
  }
  const parsed = z.array(providerSettings).max(8).safeParse(value);
  if (!parsed.success) {
    const where = parsed.error.issues.map((issue) => `${issue.path.join('.') || 'list'} (${issue.code})`);
    throw new StartFault(`PEER_HUB_PROVIDERS is not right at: ${where.join(', ')}.`);
  }
  if (new Set(parsed.data.map((one) => one.key)).size < parsed.data.length)
    throw new StartFault('PEER_HUB_PROVIDERS names one key twice.');
  return parsed.data;
}

/** Plain http is for issuers on this very machine: the evaluation's own and those of tests. */
export const isLoopback = (address: string): boolean =>
  ['127.0.0.1', 'localhost', '[::1]'].includes(new URL(address).hostname);

/** Bounds of a sign-in and a session, unit last. */
export const sessionLimits = {
  signInMinutes: 10,
  codeSeconds: 60,
  accessMinutes: 10,
  /** A refresh token unused for this long is dead: the laptop was closed and went home. */
  refreshIdleMinutes: 240,
  /** A working day with overtime; then the provider is asked again. */
  sessionHours: 12,
  /** Two panels and the worker may refresh with the same token within this time and get the same answer. */
  graceSeconds: 30,
  generationsMax: 2_000,
  sessionsPerPersonMax: 10,
  /** How long an ended session can still be explained. */
  rememberedDays: 30,
  logoutTokenMinutes: 5,
} as const;

export const startPath = '/sign-in/start';
/** Registered with every provider, letter by letter. */
export const callbackPath = '/sign-in/callback';
