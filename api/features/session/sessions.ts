// The person's own sessions: seen and ended by nobody else. An ended one is outside with the next request, and its
// streams with the next look of the stream (`access/session.ts`).
import type { z } from 'zod';
import type { Peer } from '#api/access/peer.ts';
import { type Trx, transact } from '#api/database/index.ts';
import type { PeerContext } from '#api/trpc.ts';
import type { SessionId } from '#shared/basics/ids.ts';
import { refuse } from '#shared/basics/refusals.ts';
import type * as contract from '#shared/contract/session.ts';
import { tellEnded } from './ended.ts';
import { endSession, endSessionsOfPerson, selectSessions, wakeStreams } from './queries.ts';

type Answer<Procedure extends { output: z.ZodType }> = z.output<Procedure['output']>;

export async function listSessions({
  db,
  peer,
  now,
}: PeerContext): Promise<Answer<typeof contract.listSessions>> {
  const rows = await selectSessions(db, peer, now);
  return {
    sessions: rows.map(({ sessionId, device, startedAt, lastUsedAt }) => ({
      id: sessionId,
      device,
      startedAt: startedAt.toISOString(),
      lastUsedAt: lastUsedAt.toISOString(),
      isThisOne: sessionId === peer.sessionId,
    })),
  };
}

export async function revokeSession(
  context: PeerContext,
  { sessionId }: z.output<typeof contract.revokeSession.input>,
): Promise<Record<string, never>> {
  const mine = await selectSessions(context.db, context.peer, context.now);
  // Somebody else's session and none at all are one answer.
  if (!mine.some((one) => one.sessionId === sessionId)) throw refuse('not-found');
  await endOne(context, sessionId, 'revoked');
  return {};
}

export async function signOut(context: PeerContext): Promise<Record<string, never>> {
  await endOne(context, context.peer.sessionId, 'signed-out');
  return {};
}

export async function signOutEverywhere({ db, peer, now }: PeerContext): Promise<{ ended: number }> {
  return await transact(db, async (trx) => ({
    ended: await endSessionsOf(trx, peer, 'signed-out-everywhere', now),
  }));
}

/** Every session of somebody, on whatever device. How many there were. */
export async function endSessionsOf(
  trx: Trx,
  { communityId, personId }: Pick<Peer, 'communityId' | 'personId'>,
  reason: 'signed-out-everywhere' | 'membership-ended',
  now: Date,
): Promise<number> {
  const ended = await endSessionsOfPerson(trx, { communityId, personId }, now, reason);
  // What an administrator did is one entry, theirs: how many more follow would tell of somebody who was suspended behind a mask.
  if (reason === 'membership-ended') await wakeStreams(trx, communityId);
  else
    for (const { sessionId } of ended)
      await tellEnded(trx, { communityId, personId, sessionId }, reason, now);
  return ended.length;
}

async function endOne({ db, peer, now }: PeerContext, sessionId: SessionId, reason: string): Promise<void> {
  await transact(db, async (trx) => {
    const isEnded = await endSession(trx, { communityId: peer.communityId, sessionId }, now, reason);
    if (isEnded) await tellEnded(trx, { ...peer, sessionId }, reason, now);
  });
}
