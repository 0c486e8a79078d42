// Ends a suspension: another moderator's yes is enough, whoever suspended says why. The person is let in again when no other
// suspension of theirs stands, and is told; the moderator learns no name.

import type { z } from 'zod';
import { writeAudit } from '#api/audit/index.ts';
import { transact } from '#api/database/index.ts';
import { reinstateAuthorOf } from '#api/features/session/index.ts';
import { placeCursor, readPlace } from '#api/paging/cursors.ts';
import { toPage } from '#api/paging/to-page.ts';
import { wakeModerators } from '#api/realtime/wake-moderators.ts';
import type { PeerContext } from '#api/trpc.ts';
import { makeUuid, type NoticeId } from '#shared/basics/ids.ts';
import { refuse } from '#shared/basics/refusals.ts';
import type * as contract from '#shared/contract/moderation.ts';
import { liftNotice, lockSuspension, selectSuspensions } from './queries.ts';

export async function listSuspensions(
  { db, peer }: PeerContext,
  ask: z.output<typeof contract.listSuspensions.input>,
) {
  const rows = await selectSuspensions(db, peer, readPlace<NoticeId>(ask.cursor), ask.limit + 1);
  return toPage(
    rows,
    ask.limit,
    ({ at, liftedAt, ...row }) => ({
      ...row,
      suspendedAt: at.toISOString(),
      liftedAt: liftedAt?.toISOString() ?? null,
    }),
    placeCursor,
  );
}

export async function liftSuspension(
  { db, peer, now, random }: PeerContext,
  { noticeId, words }: z.output<typeof contract.liftSuspension.input>,
) {
  return transact(db, async (trx) => {
    const suspended = await lockSuspension(trx, peer, noticeId);
    if (suspended === undefined) throw refuse('not-found');
    if (suspended.isMine && words === undefined) throw refuse('empty');
    if (suspended.isLiftedByMe) return {};
    if (suspended.liftedAt !== null) throw refuse('already-decided');
    const told: NoticeId = makeUuid(now.getTime(), random(10));
    await liftNotice(trx, peer, { noticeId, told, words: words ?? null, now });
    await reinstateAuthorOf(trx, peer, noticeId);
    await writeAudit(trx, {
      communityId: peer.communityId,
      at: now,
      actorId: peer.personId,
      deed: 'author-reinstated',
      // Of a talk the notice: its moderators know it by that.
      ...(suspended.postId === null
        ? { subjectKind: 'notice', subjectId: noticeId }
        : { subjectKind: 'post', subjectId: suspended.postId }),
      detail: { isOwn: suspended.isMine, hasWords: words !== undefined },
    });
    await wakeModerators(trx, peer.communityId);
    return {};
  });
}
