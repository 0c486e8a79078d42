// How long the tokens of a session live, and how a pair of them travels.
import type { Config } from '#api/config.ts';
import type { Tokens } from '#shared/contract/session.ts';
import { sessionLimits } from './settings.ts';

/** Nothing outlives the session. */
export function expiriesOf(now: Date, endsAt: Date): { access: Date; refresh: Date } {
  const within = (minutes: number) => new Date(Math.min(now.getTime() + minutes * 60_000, endsAt.getTime()));
  return { access: within(sessionLimits.accessMinutes), refresh: within(sessionLimits.refreshIdleMinutes) };
}

export function toTokens(
  config: Pick<Config, 'idleLockMinutes'>,
  pair: { accessToken: string; refreshToken: string; accessExpiresAt: Date; sessionEndsAt: Date },
): Tokens {
  return {
    accessToken: pair.accessToken,
    accessExpiresAt: pair.accessExpiresAt.toISOString(),
    refreshToken: pair.refreshToken,
    sessionEndsAt: pair.sessionEndsAt.toISOString(),
    idleLockMinutes: config.idleLockMinutes,
  };
}
