// What signing in needs to be told by whoever runs the house. Plain data, so that a preset is a few lines and a test
// can point it at an issuer of its own. `api/config.ts` reads it from the environment; nothing here reads anything.

/** How we prove to the provider that it is us. CIS2 and Entra both know `private_key_jwt`. */
export type ClientAuth =
  | { method: 'client_secret'; secret: string }
  | {
      method: 'private_key_jwt';
      alg: 'RS256' | 'RS512' | 'PS256' | 'ES256';
      /** Private JSON Web Key; `kid` is how the provider finds our public half at `/sign-in/jwks.json`. */
      key: Readonly<Record<string, unknown>> & { kid: string };
      /** The assertion's `aud`: CIS2 wants the token endpoint, exactly as in discovery; the standard says the issuer. */
      audience: 'issuer' | 'token-endpoint';
    };

/** What a provider of this shape asks for and must prove on return. One row of `presets.ts`. */
export type Shape = {
  scope: string;
  /** Sent with the request: level of authentication, or that the person must type something again. */
  ask: Readonly<Record<string, string>>;
  /** Signatures we take on ID and logout tokens. `none` is never among them. */
  algorithms: readonly string[];
  /** Oldest sign-in at the provider that we accept, in seconds; undefined: not asked. */
  maxAgeSeconds?: number;
  /** Userinfo is fetched where the ID token does not say enough. */
  needsUserinfo: boolean;
  who: 'subject' | 'entra' | 'cis2';
  /** CIS2: the least `authentication_assurance_level` and `id_assurance_level`. */
  assurance?: { authenticationMin: number; identityMin: number };
};

export type PresetName = 'nhs-cis2' | 'nhs-net-connect' | 'oidc';

export type ProviderSettings = {
  /** In addresses and tables: lower-case letters, digits and dashes. */
  key: string;
  /** On the button, as the person knows it: "NHS Care Identity Service 2". */
  name: string;
  preset: PresetName;
  /** The issuer's address, or for a provider of many tenants its `…/.well-known/openid-configuration`. */
  issuer: string;
  clientId: string;
  auth: ClientAuth;
  /** Entra: the only tenants whose people may come in. */
  tenants?: readonly string[];
  /** Plain http towards the provider: loopback issuers of the evaluation and of tests, nothing else. */
  allowsPlainHttp?: boolean;
};

export type SignInSettings = {
  /** Where browsers reach this API, without a trailing slash. */
  publicUrl: string;
  /** Where a sign-in may be answered: the extension's own redirect addresses, compared whole. */
  redirectUris: readonly string[];
  /** At least 32 random bytes as text. Together with a presented token it makes the next one; alone it makes nothing. */
  secret: string;
  providers: readonly ProviderSettings[];
  isEvaluation: boolean;
  /** Minutes without use after which the panel locks. */
  idleLockMinutes: number;
};

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
  /** `last_used_at` moves at most this often, so that reading costs no writing. */
  touchSeconds: 60,
  logoutTokenMinutes: 5,
} as const;
