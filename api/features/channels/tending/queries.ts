// The SQL of what moderators do with a whole thread: end it, put it elsewhere, let it go on in another one.
import { sql } from 'kysely';
import { visibleChannel } from '#api/access/channel.ts';
import type { Peer } from '#api/access/peer.ts';
import { isVisibleThread } from '#api/access/visible-posts.ts';
import type { Database, Trx } from '#api/database/index.ts';
import type { ChannelId, ThreadId } from '#shared/basics/ids.ts';
import type { StrippedText } from '#shared/basics/text.ts';

type Own = Pick<Peer, 'communityId'>;

/** Open again, it is what it was: answered where an answer is accepted. */
export async function updateClosed(
  trx: Trx,
  { communityId }: Own,
  threadId: ThreadId,
  isClosed: boolean,
): Promise<void> {
  await trx
    .updateTable('thread')
    .set({
      state: isClosed ? 'closed' : sql`case when accepted_post_id is null then 'open' else 'answered' end`,
    })
    .where('community_id', '=', communityId)
    .where('thread_id', '=', threadId)
    .execute();
}

export async function updateChannel(
  trx: Trx,
  { communityId }: Own,
  threadId: ThreadId,
  channelId: ChannelId,
): Promise<void> {
  await trx
    .updateTable('thread')
    .set({ channel_id: channelId })
    .where('community_id', '=', communityId)
    .where('thread_id', '=', threadId)
    .execute();
}

/** What was merged into this one before goes along, so that a link is never more than one step. */
export async function updateMerged(
  trx: Trx,
  { communityId }: Own,
  { from, into }: { from: ThreadId; into: ThreadId },
): Promise<void> {
  await sql`
    update thread set merged_into = ${into}::uuid, state = case when thread_id = ${from} then 'closed' else state end
    where community_id = ${communityId} and (thread_id = ${from} or merged_into = ${from})`.execute(trx);
}

/** Until the commit, in the order of their ids: two merges at once do not wait for each other. */
export async function lockThreads(trx: Trx, { communityId }: Own, ids: readonly ThreadId[]): Promise<void> {
  await trx
    .selectFrom('thread')
    .select('thread_id')
    .where('community_id', '=', communityId)
    .where('thread_id', 'in', ids)
    .orderBy('thread_id')
    .forUpdate()
    .execute();
}

/** What was merged into a thread and this peer may read. */
export async function selectMerged(db: Database, peer: Peer, into: ThreadId, limit: number) {
  return await db
    .selectFrom('thread')
    .innerJoin('channel', (join) =>
      join
        .onRef('channel.community_id', '=', 'thread.community_id')
        .onRef('channel.channel_id', '=', 'thread.channel_id'),
    )
    .select(['thread.thread_id as id', sql<StrippedText>`thread.title`.as('title')])
    .where('thread.community_id', '=', peer.communityId)
    .where('thread.merged_into', '=', into)
    .where(visibleChannel(peer))
    .where(isVisibleThread(peer))
    .orderBy('thread.started_at')
    .orderBy('thread.thread_id')
    .limit(limit)
    .execute();
}
