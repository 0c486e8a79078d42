// Inviting a colleague into a channel that not everybody reads: found by name, asked as this one person, bounded, audited, and taken back
// before it is answered. A suspended colleague is found and asked like any other: a list without them would say who it was.

import type { z } from 'zod';
import { type AccessedChannel, accessHostedChannel } from '#api/access/channel.ts';
import type { Peer } from '#api/access/peer.ts';
import { checkRate } from '#api/access/rate.ts';
import { writeAudit } from '#api/audit/index.ts';
import { type Trx, transact } from '#api/database/index.ts';
import { lockAsker } from '#api/features/channels/entering/queries.ts';
import { lockChannel } from '#api/features/channels/hosting/queries.ts';
import { askJob } from '#api/jobs/ask.ts';
import { toPage } from '#api/paging/to-page.ts';
import { announce } from '#api/realtime/announce.ts';
import type { PeerContext } from '#api/trpc.ts';
import { type InvitationId, makeUuid, type PersonId } from '#shared/basics/ids.ts';
import { limits } from '#shared/basics/limits.ts';
import { refuse } from '#shared/basics/refusals.ts';
import type {
  findColleagues as finding,
  inviteColleague as inviting,
  listInvitations as listing,
  withdrawInvitation as withdrawing,
} from '#shared/contract/channel-inviting.ts';
import {
  countInvitations,
  endOldInvitation,
  findInvitable,
  lockInvitation,
  selectColleagues,
  selectInvited,
  updateInvitation,
  upsertInvitation,
} from './queries.ts';

const dayMs = 24 * 3_600_000;
const minuteMs = 60_000;
const before = (now: Date, days: number) => new Date(now.getTime() - days * dayMs);

/** What was asked at this moment or earlier is over. */
export const openSince = (now: Date): Date => before(now, limits.invitationDays);

/** One letter would list the community; nothing is found by it. */
const lettersMin = 2;

export async function findColleagues(
  { db, peer, now, rates }: PeerContext,
  { channelId, words, cursor, limit }: z.output<typeof finding.input>,
) {
  const { kind } = await accessHostedChannel(db, peer, channelId);
  checkRate(rates, `colleagues:${peer.personId}`, now, limits.colleagueLooksPerMinute, minuteMs);
  const asked = words.trim().replaceAll(/\s+/g, ' ').toLowerCase();
  if (asked.length < lettersMin) return { items: [], next: null };
  const looked = { words: asked, channelId, isClosedRoom: kind !== 'open', openSince: openSince(now) };
  const rows = await selectColleagues(db, peer, looked, cursor ?? null, limit + 1);
  return toPage(
    rows,
    limit,
    (row) => row,
    ({ personId }) => personId,
  );
}

export async function inviteColleague(
  context: PeerContext,
  { channelId, personId }: z.output<typeof inviting.input>,
) {
  const { db, peer, now, random } = context;
  return transact(db, async (trx) => {
    const channel = await accessHostedChannel(trx, peer, channelId);
    checkInviting(channel);
    // Of two who invite at once both count, and neither passes a bound together with the other.
    await lockAsker(trx, peer);
    await lockChannel(trx, peer, channelId);
    const found = await findInvitable(trx, peer, channelId, personId);
    if (personId === peer.personId || found?.isMember) throw refuse('already-done');
    if (found === undefined) throw refuse('not-found');
    const about = { channelId, personId };
    const since = openSince(now);
    await endOldInvitation(trx, peer, about, { openSince: since, now });
    const counts = await countInvitations(trx, peer, about, { openSince: since, daySince: before(now, 1) });
    const isTooSoon = counts.declinedAt !== null && counts.declinedAt > before(now, limits.inviteAgainDays);
    const invitationId: InvitationId = makeUuid(now.getTime(), random(10));
    const made = await upsertInvitation(trx, peer, { invitationId, ...about, now });
    if (made === undefined) throw new Error('An invitation that was just made is missing.');
    // Sent again it is the one that waits.
    if (!made.isNew) return { invitationId: made.id };
    if (
      isTooSoon ||
      counts.waiting >= limits.invitationsWaitingMax ||
      counts.today >= limits.invitationsPerDayMax
    )
      throw refuse('too-many-requests');
    const { communityId } = peer;
    await askJob(
      trx,
      { kind: 'tell-invited', communityId, subjectId: invitationId, dueAt: now },
      { now, random },
    );
    await tell(trx, peer, now, { deed: 'colleague-invited', invitationId, personId });
    return { invitationId };
  });
}

/** An open channel is entered by everybody, and into a closed one nobody is asked. */
function checkInviting({ kind, isClosed }: AccessedChannel): void {
  if (kind === 'open') throw refuse('not-allowed');
  if (isClosed) throw refuse('channel-closed');
}

export async function withdrawInvitation(
  { db, peer, now }: PeerContext,
  { invitationId }: z.output<typeof withdrawing.input>,
) {
  return transact(db, async (trx) => {
    const invitation = await lockInvitation(trx, peer, invitationId);
    if (invitation === undefined) throw refuse('not-found');
    await accessHostedChannel(trx, peer, invitation.channelId);
    if (invitation.state === 'withdrawn') return {};
    if (invitation.state !== 'waiting') throw refuse('invitation-over');
    await updateInvitation(trx, peer, invitationId, { state: 'withdrawn', now });
    const { personId } = invitation;
    await tell(trx, peer, now, { deed: 'invitation-withdrawn', invitationId, personId });
    return {};
  });
}

export async function listInvitations(
  { db, peer, now }: PeerContext,
  { channelId, cursor, limit }: z.output<typeof listing.input>,
) {
  await accessHostedChannel(db, peer, channelId);
  const at = { channelId, openSince: openSince(now) };
  const rows = await selectInvited(db, peer, at, cursor ?? null, limit + 1);
  return toPage(
    rows,
    limit,
    ({ invitedAt, ...row }) => ({ ...row, invitedAt: invitedAt.toISOString() }),
    ({ id }) => id,
  );
}

type Told = { deed: string; invitationId: InvitationId; personId: PersonId };

async function tell(trx: Trx, peer: Peer, now: Date, { deed, invitationId, personId }: Told): Promise<void> {
  const { communityId, personId: actorId } = peer;
  const subject = { subjectKind: 'invitation', subjectId: invitationId };
  await writeAudit(trx, { communityId, at: now, actorId, deed, ...subject });
  await announce(trx, { communityId, kind: 'channel-changed', personId }, now);
}
