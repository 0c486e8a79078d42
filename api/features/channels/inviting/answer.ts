// What waits for somebody at the doors of channels, and what they say to it. Who accepts has read the rules as they stand; of an answer
// and a withdrawal at once the second is told.
import type { z } from 'zod';
import { writeAudit } from '#api/audit/index.ts';
import { transact } from '#api/database/index.ts';
import {
  findDoor,
  insertMember,
  upsertAccepted,
  withdrawRequest,
} from '#api/features/channels/entering/queries.ts';
import { selectMyOffers } from '#api/features/channels/handing/queries.ts';
import { lockChannel } from '#api/features/channels/hosting/queries.ts';
import { deleteTakenOut, selectMyTakenOut } from '#api/features/channels/membership/queries.ts';
import { selectMyHostless } from '#api/features/channels/taking/queries.ts';
import { announce } from '#api/realtime/announce.ts';
import type { PeerContext } from '#api/trpc.ts';
import { limits } from '#shared/basics/limits.ts';
import { refuse } from '#shared/basics/refusals.ts';
import type {
  answerInvitation as answering,
  noteTakenOut as noting,
  setFindable as setting,
} from '#shared/contract/channel-inviting.ts';
import { openSince } from './invite.ts';
import {
  findFindable,
  findMyInvitation,
  lockInvitation,
  selectMyInvitations,
  updateInvitation,
  upsertFindable,
} from './queries.ts';

export async function listDoorNews({ db, peer, now }: PeerContext) {
  const most = limits.doorNewsMax;
  const invitations = await selectMyInvitations(db, peer, openSince(now), most);
  const offers = await selectMyOffers(db, peer, most);
  const takenOut = await selectMyTakenOut(db, peer, most);
  const hostless = await selectMyHostless(db, peer, most);
  const dated = <Row extends { at: Date }>({ at, ...row }: Row) => ({ ...row, at: at.toISOString() });
  return {
    items: [
      ...takenOut.map((row) => ({ kind: 'taken-out' as const, ...dated(row) })),
      ...invitations.map((row) => ({ kind: 'invitation' as const, ...dated(row) })),
      ...offers.map((row) => ({ kind: 'hosting' as const, ...dated(row) })),
      ...hostless.map((row) => ({ kind: 'hostless' as const, ...row })),
    ],
  };
}

export async function answerInvitation(
  { db, peer, now }: PeerContext,
  { invitationId, isAccepted, rulesVersion }: z.output<typeof answering.input>,
) {
  const state = isAccepted ? ('accepted' as const) : ('declined' as const);
  const { communityId, personId } = peer;
  return transact(db, async (trx) => {
    const asked = await findMyInvitation(trx, peer, invitationId);
    if (asked === undefined) throw refuse('not-found');
    // The channel first, as whoever invites holds it first: two deeds never wait for each other.
    await lockChannel(trx, peer, asked.channelId);
    const invitation = await lockInvitation(trx, peer, invitationId);
    if (invitation === undefined) throw refuse('not-found');
    const { channelId, invitedBy, invitedAt } = invitation;
    // Sent again after a lost answer.
    if (invitation.state === state) return {};
    if (invitation.state !== 'waiting' || invitedAt <= openSince(now)) throw refuse('invitation-over');
    if (isAccepted) {
      const door = await findDoor(trx, peer, channelId);
      if (door === undefined) throw refuse('not-found');
      if (door.rulesVersion !== rulesVersion) throw refuse('changed-elsewhere');
      await insertMember(trx, peer, channelId, now);
      await upsertAccepted(trx, peer, channelId, { version: rulesVersion, now });
      await withdrawRequest(trx, peer, channelId);
      await deleteTakenOut(trx, peer, channelId, personId);
    }
    await updateInvitation(trx, peer, invitationId, { state, now });
    await writeAudit(trx, {
      communityId,
      at: now,
      actorId: personId,
      deed: `invitation-${state}`,
      subjectKind: 'invitation',
      subjectId: invitationId,
    });
    // On other devices of theirs, and for whoever asked.
    await announce(trx, { communityId, kind: 'channel-changed', personId }, now);
    await announce(trx, { communityId, kind: 'channel-changed', personId: invitedBy }, now);
    return {};
  });
}

export async function noteTakenOut({ db, peer }: PeerContext, { channelId }: z.output<typeof noting.input>) {
  if (!(await deleteTakenOut(db, peer, channelId, peer.personId))) throw refuse('already-done');
  return {};
}

export async function readFindable({ db, peer }: PeerContext) {
  return { isFindable: await findFindable(db, peer) };
}

export async function setFindable(
  { db, peer, now }: PeerContext,
  { isFindable }: z.output<typeof setting.input>,
) {
  await upsertFindable(db, peer, { isFindable, now });
  return {};
}
