// Asking to join a channel, and what is said to it. Bounded, audited, and the asker sees what came of it; of two who decide the second
// is told, and nobody decides of their own.

import type { z } from 'zod';
import { accessChannel, accessHostedChannel } from '#api/access/channel.ts';
import type { Peer } from '#api/access/peer.ts';
import { writeAudit } from '#api/audit/index.ts';
import { type Trx, transact } from '#api/database/index.ts';
import { placeCursor, readPlace } from '#api/paging/cursors.ts';
import { toPage } from '#api/paging/to-page.ts';
import { announce } from '#api/realtime/announce.ts';
import type { PeerContext } from '#api/trpc.ts';
import { type ChannelId, type JoinRequestId, makeUuid } from '#shared/basics/ids.ts';
import { limits } from '#shared/basics/limits.ts';
import { refuse } from '#shared/basics/refusals.ts';
import type {
  askToJoin as asking,
  decideJoin as deciding,
  listJoins as listing,
  withdrawJoin as withdrawing,
} from '#shared/contract/channel-entry.ts';
import {
  countAsking,
  findDoor,
  insertMember,
  lockAsker,
  lockRequest,
  selectWaiting,
  updateDecided,
  upsertRequest,
  withdrawRequest,
} from './queries.ts';

const dayMs = 24 * 3_600_000;

export async function askToJoin(
  { db, peer, now, random }: PeerContext,
  { channelId, words }: z.output<typeof asking.input>,
) {
  return transact(db, async (trx) => {
    const channel = await accessChannel(trx, peer, channelId);
    if (channel.isMember) throw refuse('already-done');
    if (channel.kind !== 'request') throw refuse('not-allowed');
    if (channel.isClosed) throw refuse('channel-closed');
    await lockAsker(trx, peer);
    const { elsewhere, refusedAt } = await countAsking(trx, peer, channelId);
    const isTooSoon =
      refusedAt !== null && now.getTime() < refusedAt.getTime() + limits.joinAgainDays * dayMs;
    if (elsewhere >= limits.joinsWaitingMax || isTooSoon) throw refuse('too-many-requests');
    const requestId: JoinRequestId = makeUuid(now.getTime(), random(10));
    const asked = await upsertRequest(trx, peer, { requestId, channelId, words, now });
    if (asked === undefined) throw new Error('A request that was just made is missing.');
    if (asked.isNew) await tell(trx, peer, now, { deed: 'join-asked', requestId, channelId });
    return { requestId: asked.id };
  });
}

export async function withdrawJoin(
  { db, peer, now }: PeerContext,
  { channelId }: z.output<typeof withdrawing.input>,
) {
  return transact(db, async (trx) => {
    await accessChannel(trx, peer, channelId);
    if (await withdrawRequest(trx, peer, channelId)) await tellHost(trx, peer, channelId, now);
    return {};
  });
}

export async function listJoins(
  { db, peer }: PeerContext,
  { channelId, cursor, limit }: z.output<typeof listing.input>,
) {
  await accessHostedChannel(db, peer, channelId);
  const rows = await selectWaiting(db, peer, channelId, readPlace<JoinRequestId>(cursor), limit + 1);
  return toPage(
    rows,
    limit,
    ({ askedAt, ...row }) => ({ ...row, askedAt: askedAt.toISOString() }),
    ({ askedAt, id }) => placeCursor({ at: askedAt, id }),
  );
}

export async function decideJoin(
  { db, peer, now }: PeerContext,
  { requestId, isGranted, words }: z.output<typeof deciding.input>,
) {
  const answer = words ?? null;
  const state = isGranted ? ('granted' as const) : ('refused' as const);
  if (!isGranted && answer === null) throw refuse('empty');
  return transact(db, async (trx) => {
    const request = await lockRequest(trx, peer, requestId);
    if (request === undefined) throw refuse('not-found');
    const { channelId, personId } = request;
    await accessHostedChannel(trx, peer, channelId);
    if (personId === peer.personId) throw refuse('own-case');
    // Sent again after a lost answer.
    if (request.decidedBy === peer.personId && request.state === state && request.answer === answer)
      return {};
    // Taken back by its asker is decided, too.
    if (request.state !== 'waiting') throw refuse('already-decided');
    await updateDecided(trx, peer, requestId, { state, answer, by: peer.personId, now });
    const { communityId } = peer;
    if (isGranted) await insertMember(trx, { communityId, personId }, channelId, now);
    await writeAudit(trx, {
      communityId,
      at: now,
      actorId: peer.personId,
      deed: `join-${state}`,
      subjectKind: 'join-request',
      subjectId: requestId,
      detail: { hasWords: answer !== null },
    });
    await announce(trx, { communityId, kind: 'channel-changed', personId }, now);
    await tellHost(trx, peer, channelId, now);
    return {};
  });
}

type Told = { deed: string; requestId: JoinRequestId; channelId: ChannelId };

async function tell(trx: Trx, peer: Peer, now: Date, { deed, requestId, channelId }: Told): Promise<void> {
  const { communityId, personId } = peer;
  await writeAudit(trx, {
    communityId,
    at: now,
    actorId: personId,
    deed,
    subjectKind: 'join-request',
    subjectId: requestId,
  });
  await tellHost(trx, peer, channelId, now);
}

async function tellHost(trx: Trx, peer: Peer, channelId: ChannelId, now: Date): Promise<void> {
  const { communityId } = peer;
  const door = await findDoor(trx, peer, channelId);
  if (door && door.hostId !== null)
    await announce(trx, { communityId, kind: 'channel-changed', personId: door.hostId }, now);
}
