// The hosting of a channel goes from hand to hand and is never let fall: offered to one person, who accepts or declines. Where a host has
// gone from the community, a moderator offers it. Nobody becomes a host without saying yes.
import type { z } from 'zod';
import { accessHostedChannel } from '#api/access/channel.ts';
import type { Peer } from '#api/access/peer.ts';
import { writeAudit } from '#api/audit/index.ts';
import { type Database, type Trx, transact } from '#api/database/index.ts';
import { insertMember } from '#api/features/channels/entering/queries.ts';
import { lockChannel } from '#api/features/channels/hosting/queries.ts';
import { findInvitable } from '#api/features/channels/inviting/queries.ts';
import { askJob } from '#api/jobs/ask.ts';
import { announce } from '#api/realtime/announce.ts';
import type { PeerContext } from '#api/trpc.ts';
import { type ChannelId, type HostingOfferId, makeUuid, type PersonId } from '#shared/basics/ids.ts';
import { refuse } from '#shared/basics/refusals.ts';
import type {
  answerHosting as answering,
  offerHosting as offering,
  withdrawHosting as withdrawing,
} from '#shared/contract/channel-inviting.ts';
import {
  deleteMyOffer,
  deleteOffer,
  findHost,
  findMyOffer,
  findOffer,
  updateHost,
  upsertOffer,
} from './queries.ts';

/** Its host; or a moderator, where the host is gone. A suspended host is not gone: who may act must not say who is suspended. */
export async function canHandOver(db: Database, peer: Peer, channelId: ChannelId): Promise<boolean> {
  const host = await findHost(db, peer, channelId);
  if (host === undefined) return false;
  return host.hostId === peer.personId || (peer.roles.has('moderator') && !host.isHere);
}

/** Held until the commit: hosting changes hands one at a time. */
async function accessHandOver(trx: Trx, peer: Peer, channelId: ChannelId) {
  const channel = await accessHostedChannel(trx, peer, channelId);
  const door = await lockChannel(trx, peer, channelId);
  if (!(await canHandOver(trx, peer, channelId))) throw refuse('not-allowed');
  return { ...channel, hostId: door?.hostId ?? null };
}

export async function offerHosting(
  { db, peer, now, random }: PeerContext,
  { channelId, personId }: z.output<typeof offering.input>,
) {
  const { communityId } = peer;
  return transact(db, async (trx) => {
    const { kind, hostId } = await accessHandOver(trx, peer, channelId);
    if (personId === hostId) throw refuse('already-done');
    if (personId === peer.personId) throw refuse('own-case');
    const found = await findInvitable(trx, peer, channelId, personId);
    // Into a channel that not everybody reads one comes first, and hosts it then.
    if (found === undefined || (kind !== 'open' && !found.isMember)) throw refuse('not-found');
    const waiting = await findOffer(trx, peer, channelId);
    if (waiting?.personId === personId) return {};
    const offerId: HostingOfferId = makeUuid(now.getTime(), random(10));
    await upsertOffer(trx, peer, { channelId, offerId, personId, now });
    await askJob(trx, { kind: 'tell-invited', communityId, subjectId: offerId, dueAt: now }, { now, random });
    await audit(trx, peer, now, { deed: 'hosting-offered', channelId, detail: { personId } });
    for (const told of waiting === undefined ? [personId] : [waiting.personId, personId])
      await announce(trx, { communityId, kind: 'channel-changed', personId: told }, now);
    return {};
  });
}

export async function withdrawHosting(
  { db, peer, now }: PeerContext,
  { channelId }: z.output<typeof withdrawing.input>,
) {
  return transact(db, async (trx) => {
    await accessHandOver(trx, peer, channelId);
    const personId = await deleteOffer(trx, peer, channelId);
    if (personId === null) return {};
    await audit(trx, peer, now, { deed: 'hosting-withdrawn', channelId, detail: { personId } });
    await announce(trx, { communityId: peer.communityId, kind: 'channel-changed', personId }, now);
    return {};
  });
}

export async function answerHosting(
  { db, peer, now }: PeerContext,
  { offerId, isAccepted }: z.output<typeof answering.input>,
) {
  const { communityId, personId } = peer;
  return transact(db, async (trx) => {
    const offer = await findMyOffer(trx, peer, offerId);
    if (offer === undefined) throw refuse('invitation-over');
    const { channelId, offeredBy } = offer;
    const door = await lockChannel(trx, peer, channelId);
    // The channel is held first by everybody; what was withdrawn while this waited is over.
    if (!(await deleteMyOffer(trx, peer, offerId))) throw refuse('invitation-over');
    const deed = isAccepted ? 'hosting-taken' : 'hosting-declined';
    const from: PersonId | null = door?.hostId ?? null;
    if (isAccepted) {
      await updateHost(trx, peer, channelId, personId);
      await insertMember(trx, peer, channelId, now);
    }
    await audit(trx, peer, now, { deed, channelId, detail: { from } });
    if (isAccepted)
      await announce(
        trx,
        { communityId, kind: 'channel-changed', channelId, threadId: null, postId: null },
        now,
      );
    else await announce(trx, { communityId, kind: 'channel-changed', personId: offeredBy }, now);
    return {};
  });
}

type Audited = { deed: string; channelId: ChannelId; detail: Record<string, PersonId | null> };

async function audit(trx: Trx, peer: Peer, now: Date, { deed, channelId, detail }: Audited): Promise<void> {
  const { communityId, personId } = peer;
  const subject = { subjectKind: 'channel', subjectId: channelId };
  await writeAudit(trx, { communityId, at: now, actorId: personId, deed, ...subject, detail });
}
