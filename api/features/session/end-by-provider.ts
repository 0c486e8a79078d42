// Back-channel logout (OpenID Connect Back-Channel Logout 1.0): the provider tells us that a sitting is over, for
// instance because the smartcard was taken out. A forged, old or repeated word changes nothing.
import { createRemoteJWKSet, errors, type JWTPayload, type JWTVerifyGetKey, jwtVerify } from 'jose';
import { transact } from '#api/database/index.ts';
import { faultFields } from '#api/log.ts';
import type { PageContext } from '#api/trpc.ts';
import { Refusal, refuse } from '#shared/basics/refusals.ts';
import { tellEnded } from './ended.ts';
import { presets } from './presets.ts';
import { openProvider } from './provider.ts';
import { endSessionsOfProvider, rememberLogoutToken } from './queries.ts';
import { type ProviderSettings, readProviders, sessionLimits } from './settings.ts';

const logoutEvent = 'http://schemas.openid.net/event/backchannel-logout';

export async function endByProvider(
  context: PageContext,
  providerKey: string,
  logoutToken: string | null,
): Promise<{ ended: number }> {
  const { db, config, now, log } = context;
  const settings = readProviders(config).find((one) => one.key === providerKey);
  if (!settings || !logoutToken) throw refuse('malformed');
  const { issuer, jti, sid, subject, expiresAt } = await verify(settings, logoutToken, now).catch(
    (error: unknown) => {
      // By its kind alone: somebody stays signed in who should not, unless it was forged.
      if (error instanceof Refusal)
        log.warn('provider-logout-refused', {
          provider: settings.key,
          refusal: error.code,
          ...(error.cause === undefined ? {} : faultFields(error.cause)),
        });
      throw error;
    },
  );
  const ended = await transact(db, async (trx) => {
    if (!(await rememberLogoutToken(trx, { issuer, jti, expiresAt }, now))) throw refuse('already-done');
    const sessions = await endSessionsOfProvider(trx, { providerKey, issuer, sid, subject }, now);
    for (const session of sessions) await tellEnded(trx, session, 'provider-logout', now);
    return sessions.length;
  });
  log.info('provider-logout', { provider: providerKey, ended });
  return { ended };
}

async function verify(settings: ProviderSettings, token: string, now: Date) {
  const opened = await openProvider(settings, now);
  const { issuer, jwks_uri: keys } = opened.serverMetadata();
  if (!keys) throw refuse('sign-in-refused');
  let payload: JWTPayload;
  try {
    ({ payload } = await jwtVerify(token, keySet(settings, keys), {
      audience: settings.clientId,
      algorithms: [...presets[settings.preset].algorithms],
      requiredClaims: ['iss', 'iat', 'jti', 'events'],
      maxTokenAge: sessionLimits.logoutTokenMinutes * 60,
      clockTolerance: 30,
      currentDate: now,
    }));
  } catch (cause) {
    if (cause instanceof Refusal) throw cause;
    throw Object.assign(refuse('sign-in-refused'), { cause });
  }
  const { iss, jti, sid, sub, events, nonce, iat, tid } = payload;
  const expected = typeof tid === 'string' ? issuer.replace('{tenantid}', tid) : issuer;
  const isLogout = typeof events === 'object' && events !== null && logoutEvent in events;
  // A nonce marks an ID token: without this rule a stolen one could be played as a logout.
  if (iss !== expected || !isLogout || nonce !== undefined || !jti || iat === undefined)
    throw refuse('sign-in-refused');
  if (typeof sid !== 'string' && typeof sub !== 'string') throw refuse('sign-in-refused');
  return {
    issuer: iss,
    jti,
    sid: typeof sid === 'string' ? sid : null,
    subject: typeof sub === 'string' ? sub : null,
    // Remembered for as long as the age check alone would let it pass again.
    expiresAt: new Date((iat + sessionLimits.logoutTokenMinutes * 60 + 60) * 1000),
  };
}

/** Public keys only; jose fetches them anew when a token names one it does not know, and not more often than it should. */
const keySets = new WeakMap<ProviderSettings, { address: string; keys: JWTVerifyGetKey }>();

function keySet(settings: ProviderSettings, address: string): JWTVerifyGetKey {
  const known = keySets.get(settings);
  if (known?.address === address) return known.keys;
  const fetched = createRemoteJWKSet(new URL(address), { timeoutDuration: 10_000 });
  const keys: JWTVerifyGetKey = (header, token) => fetched(header, token).catch(toRefusal);
  keySets.set(settings, { address, keys });
  return keys;
}

/** A key that is not among the provider's is the token's fault. Keys that nobody could fetch are not: the provider may say it again. */
function toRefusal(cause: unknown): never {
  const isForeign =
    cause instanceof errors.JWKSNoMatchingKey ||
    cause instanceof errors.JWKSMultipleMatchingKeys ||
    cause instanceof errors.JOSENotSupported;
  throw isForeign ? cause : Object.assign(refuse('unavailable'), { cause });
}
