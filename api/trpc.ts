// What every deed is given, and who may knock. The first word of a route is a builder here; each asks who it is before
// it reads what was sent, so that a stranger learns nothing from how his words are judged.
import assert from 'node:assert/strict';
import { initTRPC } from '@trpc/server';
import { refuse } from '#shared/basics/refusals.ts';
import { judgedFor } from './access/kept.ts';
import type { KeptMemory } from './access/kept-memory.ts';
import { accessKey, isKey } from './access/key.ts';
import { auditKeyDeed } from './access/key-deeds.ts';
import { callerOf, type Peer } from './access/peer.ts';
import { checkRate, checkStranger, type Rates } from './access/rate.ts';
import { auditRefusal } from './access/refused-acts.ts';
import { accessSession, digest } from './access/session.ts';
import { checkStands } from './access/standing.ts';
import { canKnock, isPrivileged, mayCall, type Who } from './access/what.ts';
import { keysMayCall } from './access/what-keys.ts';
import type { Config } from './config.ts';
import { type Again, retried } from './database/faults.ts';
import { type Database, whileStanding } from './database/index.ts';
import { shapeError, toTrpcError } from './errors.ts';
import type { SearchMemory } from './features/search/memory.ts';
import type { Log } from './log.ts';
import type { Mailer } from './mail/letter.ts';
import type { Hub } from './realtime/hub.ts';

export type Random = (bytes: number) => Uint8Array;

/** Made once when the API opens. Nothing is reached for: time and chance are passed in too. */
export type Core = {
  db: Database;
  config: Config;
  log: Log;
  hub: Hub;
  rates: Rates;
  search: SearchMemory;
  /** What stripping keeps, as it was judged. */
  kept: KeptMemory;
  /** Null: this installation sends no mail. */
  mailer: Mailer | null;
  clock: () => Date;
  random: Random;
  /** How to try again after the database went away (`retried`). */
  again: Again;
};

/** Of one HTTP request. `now` is one moment for all of it; `address` counts towards limits and is never stored. */
export type PageContext = Core & { now: Date; address: string };

/** Of one call before we know who knocks. */
export type CallContext = PageContext & { token: string | null };

/** Of one call by somebody we know. */
export type PeerContext = CallContext & { peer: Peer };

const t = initTRPC
  .context<CallContext>()
  .meta<{ who: Who }>()
  .create({
    isDev: false,
    errorFormatter: shapeError,
    // A heartbeat finds dead connections. Half an hour: long enough to be cheap, short enough that a forgotten stream
    // has to show a token again.
    sse: {
      maxDurationMs: 30 * 60_000,
      ping: { enabled: true, intervalMs: 15_000 },
      client: { reconnectAfterInactivityMs: 40_000 },
    },
  });

/** Faults and bugs become codes here, once, for every procedure. */
const guarded = t.procedure.use(async ({ ctx, path, type, next }) => {
  const call = async () => {
    const result = await next();
    if (result.ok) return result;
    // What we threw ourselves arrives wrapped; what the transport threw is its own.
    throw result.error.code === 'INTERNAL_SERVER_ERROR' ? (result.error.cause ?? result.error) : result.error;
  };
  try {
    // Reading twice does no harm, so that a lost connection is healed before anybody sees it. A deed with a key heals
    // itself; any other is left to the person.
    return type === 'query' ? await retried(call, ctx.again) : await call();
  } catch (error) {
    throw toTrpcError(error, ctx.log, path);
  }
});

function checkListed(path: string, who: Who) {
  // A procedure that the table of access does not know never runs; a test says so long before.
  assert(mayCall[path] === who, 'api/access/what.ts and the router disagree.');
}

/** Anybody: signing in, and what the sign-in screen needs. */
export const open = guarded.meta({ who: 'open' }).use(({ ctx, path, next }) => {
  checkListed(path, 'open');
  checkRate(ctx.rates, `address:${ctx.address}`, ctx.now, ctx.config.limits.callsPerMinute);
  return next();
});

const knock = (who: Who) =>
  guarded.meta({ who }).use(async ({ ctx, path, type, next }) => {
    checkListed(path, who);
    const { address, config, db, now, rates, token } = ctx;
    if (token === null) throw refuse('not-signed-in');
    const { callsPerMinute } = config.limits;
    const stranger = { address, secretDigest: digest(token) };
    const peer: Peer = await checkStranger(rates, stranger, now, callsPerMinute, () =>
      isKey(token) ? accessKey(db, token, now) : accessSession(db, token, now),
    );
    checkRate(rates, callerOf(peer), now, callsPerMinute);
    const refused = (cause: unknown) => auditRefusal({ db, rates, peer, now, path, cause });
    if (peer.keyId !== undefined && !keysMayCall.has(path)) {
      const refusal = refuse('not-allowed');
      await refused(refusal);
      throw refusal;
    }
    const run = () =>
      auditKeyDeed({ db, peer, now, path, type }, () =>
        judgedFor(ctx, peer, () => next({ ctx: { ...ctx, peer } })),
      );
    // Of oneself alone, whatever one may do: no role can be taken away from it.
    if (who === 'open' || who === 'signed-in') return run();
    const standing = () => whileStanding((trx) => checkStands(trx, peer), run);
    if (!isPrivileged(who)) {
      if (!canKnock(peer, who)) throw refuse('not-allowed');
      return standing();
    }
    if (!canKnock(peer, who)) {
      const refusal = refuse('not-allowed');
      await refused(refusal);
      throw refusal;
    }
    const result = await standing();
    if (!result.ok) await refused(result.error.cause);
    return result;
  });

/** Whoever is signed in, whatever the role: one's own session and name. */
export const signedIn = knock('signed-in');
export const member = knock('member');
export const host = knock('host');
export const moderator = knock('moderator');
export const supervisor = knock('supervisor');
export const curator = knock('curator');
export const serviceManager = knock('service-manager');
export const administrator = knock('administrator');
export const auditor = knock('auditor');

export const { router, createCallerFactory } = t;
