// How the secrets of a session are made: 256 random bits at the start, and from then on each successor is derived from
// the token it replaces together with a secret of the server. So two panels that refresh at once get the same answer
// although nothing of it is stored, and neither the database nor the server's secret alone can make a token.
import { createHmac, timingSafeEqual } from 'node:crypto';
import type { Config } from '#api/config.ts';
import type { Random } from '#api/trpc.ts';
import type { SessionId } from '#shared/basics/ids.ts';
import type { Tokens } from '#shared/contract/session.ts';
import { sessionLimits } from './settings.ts';

const toText = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64url');

/** An opaque secret of 43 characters, without a prefix that would tell what it opens. */
export const makeSecret = (random: Random): string => toText(random(32));

const derive = (serverSecret: string, ...parts: (string | number)[]): string =>
  createHmac('sha256', serverSecret).update(parts.join('\n')).digest('base64url');

/** The access token that goes with a refresh token of this generation. */
export const accessOf = (
  serverSecret: string,
  sessionId: SessionId,
  generation: number,
  refresh: string,
): string => derive(serverSecret, 'access', sessionId, generation, refresh);

/** The refresh token that replaces this one. */
export const successorOf = (
  serverSecret: string,
  sessionId: SessionId,
  generation: number,
  refresh: string,
): string => derive(serverSecret, 'refresh', sessionId, generation + 1, refresh);

/** Compares two digests without telling by time where they differ. */
export function isSame(one: string, other: string): boolean {
  const [a, b] = [Buffer.from(one), Buffer.from(other)];
  return a.length === b.length && timingSafeEqual(a, b);
}

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
