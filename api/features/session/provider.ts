// The one place that speaks to a sign-in provider (OpenID Connect, code flow, we are a confidential client). What it
// hands out has been verified: issuer, audience, nonce, state, signature, verifier, age. The provider's tokens end here.
import { decodeProtectedHeader, importJWK, type JWK } from 'jose';
import * as oidc from 'openid-client';
import { Refusal, refuse } from '#shared/basics/refusals.ts';
import { presets } from './presets.ts';
import { isLoopback, type ProviderSettings } from './settings.ts';

/** What the provider said, verified. `userinfo` is empty where the shape does not need it. */
export type Heard = { claims: oidc.IDToken; userinfo: Readonly<Record<string, unknown>>; issuer: string };

export type Secrets = { state: string; nonce: string; verifier: string };

/** Discovery is asked for anew after an hour: endpoints move, and a provider that was away comes back. */
const keptMs = 60 * 60_000;
/** A memory of public documents only; it hangs on the settings, so two APIs in one process share nothing. */
const kept = new WeakMap<ProviderSettings, { until: number; opened: Promise<oidc.Configuration> }>();

export function openProvider(settings: ProviderSettings, now: Date): Promise<oidc.Configuration> {
  const known = kept.get(settings);
  if (known && known.until > now.getTime()) return known.opened;
  const opened = discover(settings).catch((error: unknown) => {
    kept.delete(settings);
    throw toRefusal(error);
  });
  kept.set(settings, { until: now.getTime() + keptMs, opened });
  return opened;
}

async function discover(settings: ProviderSettings): Promise<oidc.Configuration> {
  const isPlain = new URL(settings.issuer).protocol === 'http:' && isLoopback(settings.issuer);
  return await oidc.discovery(
    new URL(settings.issuer),
    settings.clientId,
    settings.auth.method === 'client_secret' ? { client_secret: settings.auth.secret } : {},
    await clientAuthentication(settings),
    {
      // Without the second one the library trusts TLS and never looks at the ID token's signature.
      execute: [...(isPlain ? [oidc.allowInsecureRequests] : []), oidc.enableNonRepudiationChecks],
      timeout: 10,
    },
  );
}

async function clientAuthentication({ auth, preset }: ProviderSettings): Promise<oidc.ClientAuth> {
  if (auth.method === 'client_secret') return oidc.ClientSecretBasic(auth.secret);
  const { alg, key: jwk, audience = presets[preset].assertionAudience } = auth;
  const key = await importJWK(jwk as JWK, alg);
  if (key instanceof Uint8Array || key.type !== 'private')
    throw new Error('The client key is not a private key.');
  if (audience === 'issuer') return oidc.PrivateKeyJwt({ key, kid: jwk.kid });
  return (server, client, body, headers) =>
    oidc.PrivateKeyJwt(
      { key, kid: jwk.kid },
      {
        // CIS2 expects the token endpoint letter by letter, port and all, where the library sends the issuer.
        [oidc.modifyAssertion]: (_header, payload) => {
          if (server.token_endpoint) payload.aud = server.token_endpoint;
        },
      },
    )(server, client, body, headers);
}

/** The provider's own page, with everything that ties its answer to this very question. */
export async function askProvider(
  config: oidc.Configuration,
  settings: ProviderSettings,
  callbackUrl: string,
  { state, nonce, verifier }: Secrets,
): Promise<string> {
  const shape = presets[settings.preset];
  return oidc.buildAuthorizationUrl(config, {
    redirect_uri: callbackUrl,
    response_type: 'code',
    scope: settings.takesMail ? `${shape.scope} email` : shape.scope,
    state,
    nonce,
    code_challenge: await oidc.calculatePKCECodeChallenge(verifier),
    code_challenge_method: 'S256',
    ...(shape.maxAgeSeconds === undefined ? {} : { max_age: String(shape.maxAgeSeconds) }),
    ...shape.ask,
  }).href;
}

export async function hearProvider(
  config: oidc.Configuration,
  settings: ProviderSettings,
  answeredUrl: string,
  { state, nonce, verifier }: Secrets,
): Promise<Heard> {
  const shape = presets[settings.preset];
  try {
    const tokens = await oidc.authorizationCodeGrant(config, new URL(answeredUrl), {
      expectedState: state,
      expectedNonce: nonce,
      pkceCodeVerifier: verifier,
      maxAge: shape.maxAgeSeconds,
      idTokenExpected: true,
    });
    const claims = tokens.claims();
    if (!claims || !tokens.id_token) throw refuse('sign-in-refused');
    // Our list, not the provider's: a downgraded discovery document must not choose the signature.
    const { alg } = decodeProtectedHeader(tokens.id_token);
    if (!alg || !shape.algorithms.includes(alg)) throw refuse('sign-in-refused');
    const userinfo = shape.needsUserinfo
      ? await oidc.fetchUserInfo(config, tokens.access_token, claims.sub)
      : {};
    return { claims, userinfo, issuer: config.serverMetadata().issuer };
  } catch (error) {
    throw toRefusal(error);
  }
}

/** A provider that cannot be reached is a fault of the world; everything else it says wrongly is a refusal. */
function toRefusal(error: unknown): Error {
  if (error instanceof Refusal) return error;
  return Object.assign(refuse(isAway(error) ? 'unavailable' : 'sign-in-refused'), { cause: error });
}

function isAway(error: unknown): boolean {
  // `fetch` fails with a TypeError without a code; the library's own TypeErrors carry one.
  if (error instanceof TypeError) return !('code' in error);
  if (!(error instanceof oidc.ClientError)) return false;
  if (error.code === 'OAUTH_TIMEOUT' || error.code === 'OAUTH_ABORT') return true;
  return error.cause instanceof Response && error.cause.status >= 500;
}
