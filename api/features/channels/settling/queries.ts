// The SQL by which a post changes state after it was posted. Who may ask for that is decided by whoever calls.
import { sql } from 'kysely';
import type { Peer } from '#api/access/peer.ts';
import type { Trx } from '#api/database/index.ts';
import type { ChannelId, PostId, ThreadId } from '#shared/basics/ids.ts';
import type { PostState } from '#shared/basics/lists.ts';
import type { StrippedText } from '#shared/basics/text.ts';

type Own = Pick<Peer, 'communityId'>;

/** Holds thread and post until the commit, in the order in which every deed does. */
export async function lockPostAndThread(trx: Trx, { communityId }: Own, postId: PostId) {
  const place = await trx
    .selectFrom('post')
    .select('thread_id as threadId')
    .where('community_id', '=', communityId)
    .where('post_id', '=', postId)
    .executeTakeFirst();
  if (place === undefined) return undefined;
  const thread = await trx
    .selectFrom('thread')
    .select(['title', 'channel_id as channelId', 'accepted_post_id as acceptedPostId'])
    .where('community_id', '=', communityId)
    .where('thread_id', '=', place.threadId)
    .forUpdate()
    .executeTakeFirst();
  const post = await trx
    .selectFrom('post')
    .select(['number', 'state', 'body'])
    .where('community_id', '=', communityId)
    .where('post_id', '=', postId)
    .forUpdate()
    .executeTakeFirst();
  if (thread === undefined || post === undefined) return undefined;
  return { ...place, ...thread, ...post } satisfies { threadId: ThreadId; channelId: ChannelId };
}

export async function updatePostState(
  trx: Trx,
  { communityId }: Own,
  postId: PostId,
  state: PostState,
): Promise<void> {
  await trx
    .updateTable('post')
    .set({ state })
    .where('community_id', '=', communityId)
    .where('post_id', '=', postId)
    .execute();
}

/** An answer that is no longer seen is nobody's safe next step. */
export async function clearAccepted(
  trx: Trx,
  { communityId }: Own,
  threadId: ThreadId,
  postId: PostId,
): Promise<number> {
  const { numUpdatedRows } = await trx
    .updateTable('thread')
    .set({ accepted_post_id: null, state: sql`case when state = 'answered' then 'open' else state end` })
    .where('community_id', '=', communityId)
    .where('thread_id', '=', threadId)
    .where('accepted_post_id', '=', postId)
    .executeTakeFirst();
  return Number(numUpdatedRows);
}

export async function updatePostWords(
  trx: Trx,
  { communityId }: Own,
  postId: PostId,
  body: StrippedText,
): Promise<void> {
  await trx
    .updateTable('post')
    .set({ body })
    .where('community_id', '=', communityId)
    .where('post_id', '=', postId)
    .execute();
}

export async function updateThreadTitle(
  trx: Trx,
  { communityId }: Own,
  threadId: ThreadId,
  title: StrippedText,
): Promise<void> {
  await trx
    .updateTable('thread')
    .set({ title })
    .where('community_id', '=', communityId)
    .where('thread_id', '=', threadId)
    .execute();
}
