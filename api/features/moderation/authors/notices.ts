// Warning or suspending whoever wrote a post, by whatever name they speak: the answer is the same for everybody, so that
// nobody learns who it was. The person is told with the moderator's words.

import type { z } from 'zod';
import { writeAudit } from '#api/audit/index.ts';
import { transact } from '#api/database/index.ts';
import { suspendAuthorOf } from '#api/features/session/index.ts';
import { placeCursor, readPlace } from '#api/paging/cursors.ts';
import { toPage } from '#api/paging/to-page.ts';
import { wakeModerators } from '#api/realtime/wake-moderators.ts';
import type { PeerContext } from '#api/trpc.ts';
import type { NoticeId } from '#shared/basics/ids.ts';
import { refuse } from '#shared/basics/refusals.ts';
import type { listMyNotices as mine, warnAuthor as toAuthor } from '#shared/contract/moderation.ts';
import { findNotice, insertNotice, selectMyNotices } from './queries.ts';

type ToAuthor = z.output<typeof toAuthor.input>;

export const warnAuthor = (context: PeerContext, ask: ToAuthor) => tell(context, 'warned', ask);
export const suspendAuthor = (context: PeerContext, ask: ToAuthor) => tell(context, 'suspended', ask);

async function tell(
  { db, peer, now }: PeerContext,
  kind: 'warned' | 'suspended',
  { key, postId, words }: ToAuthor,
) {
  const noticeId = key as NoticeId;
  return transact(db, async (trx) => {
    if (!(await insertNotice(trx, peer, { noticeId, postId, kind, words, now }))) {
      const before = await findNotice(trx, peer, noticeId);
      // There is no such post, or it is one's own.
      if (before === undefined) throw refuse('not-found');
      // The same deed, sent again. Another one must not pass for done.
      if (before.kind === kind && before.postId === postId && before.words === words) return {};
      throw refuse('key-reused');
    }
    if (kind === 'suspended') await suspendAuthorOf(trx, peer, noticeId, now);
    await writeAudit(trx, {
      communityId: peer.communityId,
      at: now,
      actorId: peer.personId,
      deed: `author-${kind}`,
      subjectKind: 'post',
      subjectId: postId,
    });
    if (kind === 'suspended') await wakeModerators(trx, peer.communityId);
    return {};
  });
}

export async function listMyNotices({ db, peer }: PeerContext, ask: z.output<typeof mine.input>) {
  const rows = await selectMyNotices(db, peer, readPlace<NoticeId>(ask.cursor), ask.limit + 1);
  return toPage(rows, ask.limit, (row) => ({ ...row, at: row.at.toISOString() }), placeCursor);
}
