// Suspends whoever a moderator's notice is to, and lets them in again. Every request asks anew whether its person is suspended; open streams look at once.
import type { Peer } from '#api/access/peer.ts';
import type { Trx } from '#api/database/index.ts';
import { wakeStreams } from '#api/features/session/queries.ts';
import type { NoticeId } from '#shared/basics/ids.ts';
import { updateAuthorReinstated, updateAuthorSuspended } from './queries.ts';

export async function suspendAuthorOf(
  trx: Trx,
  own: Pick<Peer, 'communityId'>,
  noticeId: NoticeId,
  now: Date,
): Promise<void> {
  await updateAuthorSuspended(trx, own, noticeId, now);
  await wakeStreams(trx, own.communityId);
}

/** Of whom this notice is, unless another suspension of theirs stands. They sign in anew. */
export const reinstateAuthorOf = (
  trx: Trx,
  own: Pick<Peer, 'communityId'>,
  noticeId: NoticeId,
): Promise<void> => updateAuthorReinstated(trx, own, noticeId);
