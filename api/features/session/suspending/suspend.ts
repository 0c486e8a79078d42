// Suspends whoever wrote a post. Every request asks anew whether its person is suspended; open streams look at once.
import type { Peer } from '#api/access/peer.ts';
import type { Trx } from '#api/database/index.ts';
import { wakeStreams } from '#api/features/session/queries.ts';
import type { PostId } from '#shared/basics/ids.ts';
import { updateAuthorSuspended } from './queries.ts';

export async function suspendAuthorOf(
  trx: Trx,
  own: Pick<Peer, 'communityId'>,
  postId: PostId,
  now: Date,
): Promise<void> {
  await updateAuthorSuspended(trx, own, postId, now);
  await wakeStreams(trx, own.communityId);
}
