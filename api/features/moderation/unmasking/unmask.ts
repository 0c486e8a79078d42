// Un-masking: a moderator's stated reason and a second moderator's yes, or at once when somebody is in danger. Asking,
// approving and every look are in the trail; the author is told why as soon as the name may be read.

import type { z } from 'zod';
import { writeAudit } from '#api/audit/index.ts';
import { type Trx, transact } from '#api/database/index.ts';
import { insertNotice } from '#api/features/moderation/authors/queries.ts';
import { placeCursor, readPlace } from '#api/paging/cursors.ts';
import { toPage } from '#api/paging/to-page.ts';
import { wakeModerators } from '#api/realtime/wake-moderators.ts';
import type { PeerContext } from '#api/trpc.ts';
import { makeUuid, type NoticeId, type PostId, type UnmaskingId } from '#shared/basics/ids.ts';
import { refuse } from '#shared/basics/refusals.ts';
import type { StrippedText } from '#shared/basics/text.ts';
import type * as contract from '#shared/contract/moderation.ts';
import { findUnmasked, insertUnmasking, lockUnmasking, selectUnmaskings, updateApproved } from './queries.ts';

export async function requestUnmasking(
  context: PeerContext,
  { key, postId, reason, isBreakGlass }: z.output<typeof contract.requestUnmasking.input>,
) {
  const { db, peer, now } = context;
  const unmaskingId = key as UnmaskingId;
  return transact(db, async (trx) => {
    const isNew = await insertUnmasking(trx, peer, { unmaskingId, postId, reason, isBreakGlass, now });
    const asked = await lockUnmasking(trx, peer, unmaskingId);
    if (asked === undefined) throw refuse('not-found');
    if (!asked.isMine || asked.postId !== postId) throw refuse('key-reused');
    if (isNew) {
      if (isBreakGlass) await tellAuthor(trx, context, { postId, reason });
      const deed = isBreakGlass ? 'unmasking-glass-broken' : 'unmasking-requested';
      await audit(trx, context, deed, unmaskingId);
      await wakeModerators(trx, peer.communityId);
    }
    return { unmaskingId, isOpen: asked.isOpen };
  });
}

export async function approveUnmasking(
  context: PeerContext,
  { unmaskingId }: z.output<typeof contract.approveUnmasking.input>,
) {
  const { db, peer, now } = context;
  return transact(db, async (trx) => {
    const asked = await lockUnmasking(trx, peer, unmaskingId);
    // To the author it does not exist yet: the notice tells them, and only once a second moderator has agreed.
    if (asked === undefined || asked.isAuthor) throw refuse('not-found');
    if (asked.isMine) throw refuse('own-case');
    if (asked.isOpen) throw refuse('already-decided');
    await updateApproved(trx, peer, unmaskingId, now);
    await tellAuthor(trx, context, asked);
    await audit(trx, context, 'unmasking-approved', unmaskingId);
    await wakeModerators(trx, peer.communityId);
    return {};
  });
}

export async function listUnmaskings(
  { db, peer }: PeerContext,
  ask: z.output<typeof contract.listUnmaskings.input>,
) {
  const rows = await selectUnmaskings(db, peer, readPlace<UnmaskingId>(ask.cursor), ask.limit + 1);
  return toPage(
    rows,
    ask.limit,
    ({ at, ...row }) => ({ ...row, requestedAt: at.toISOString() }),
    placeCursor,
  );
}

export async function readUnmasked(
  context: PeerContext,
  { unmaskingId }: z.output<typeof contract.readUnmasked.input>,
) {
  const { db, peer } = context;
  return transact(db, async (trx) => {
    const asked = await lockUnmasking(trx, peer, unmaskingId);
    if (asked === undefined || asked.isAuthor) throw refuse('not-found');
    if (!asked.isOpen || !(asked.isMine || asked.isApprovedByMe)) throw refuse('not-allowed');
    const person = await findUnmasked(trx, peer, unmaskingId);
    if (person === undefined) throw refuse('not-found');
    await audit(trx, context, 'unmasked-name-read', unmaskingId);
    return person;
  });
}

type About = { postId: PostId; reason: StrippedText };

const tellAuthor = (trx: Trx, { peer, now, random }: PeerContext, { postId, reason }: About) => {
  const noticeId: NoticeId = makeUuid(now.getTime(), random(10));
  return insertNotice(trx, peer, { noticeId, postId, kind: 'unmasked', words: reason, now });
};

const audit = (trx: Trx, { peer, now }: PeerContext, deed: string, unmaskingId: UnmaskingId) =>
  writeAudit(trx, {
    communityId: peer.communityId,
    at: now,
    actorId: peer.personId,
    deed,
    subjectKind: 'unmasking',
    subjectId: unmaskingId,
  });
