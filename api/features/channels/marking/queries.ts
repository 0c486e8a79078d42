// The SQL of thanks and of "worked for me": one row a person and post.
import { sql } from 'kysely';
import { visibleChannel } from '#api/access/channel.ts';
import type { Peer } from '#api/access/peer.ts';
import { isPublicPost, isVisibleThread } from '#api/access/visible-posts.ts';
import type { Database, Trx } from '#api/database/index.ts';
import type { PostId } from '#shared/basics/ids.ts';

/** A post that this peer reads as everybody does. */
export async function findMarkable(db: Database, peer: Peer, postId: PostId) {
  return await db
    .selectFrom('post')
    .innerJoin('thread', (join) =>
      join
        .onRef('thread.community_id', '=', 'post.community_id')
        .onRef('thread.thread_id', '=', 'post.thread_id'),
    )
    .innerJoin('channel', (join) =>
      join
        .onRef('channel.community_id', '=', 'thread.community_id')
        .onRef('channel.channel_id', '=', 'thread.channel_id'),
    )
    .select([
      'post.number',
      'post.thread_id as threadId',
      'thread.channel_id as channelId',
      sql<boolean>`(post.author_id = ${peer.personId})`.as('isMine'),
    ])
    .where('post.community_id', '=', peer.communityId)
    .where('post.post_id', '=', postId)
    .where(isPublicPost)
    .where(visibleChannel(peer))
    .where(isVisibleThread(peer))
    .executeTakeFirst();
}

/** True when it is new. */
export async function insertThanks(trx: Trx, peer: Peer, postId: PostId, now: Date): Promise<boolean> {
  const { communityId, personId } = peer;
  const row = await trx
    .insertInto('post_thanks')
    .values({ community_id: communityId, post_id: postId, person_id: personId, at: now })
    .onConflict((conflict) => conflict.doNothing())
    .returning('post_id')
    .executeTakeFirst();
  return row !== undefined;
}

export async function deleteThanks(trx: Trx, peer: Peer, postId: PostId): Promise<boolean> {
  const row = await trx
    .deleteFrom('post_thanks')
    .where('community_id', '=', peer.communityId)
    .where('post_id', '=', postId)
    .where('person_id', '=', peer.personId)
    .returning('post_id')
    .executeTakeFirst();
  return row !== undefined;
}

export async function insertWorked(trx: Trx, peer: Peer, postId: PostId, now: Date): Promise<boolean> {
  const { communityId, personId, areaId } = peer;
  const row = await trx
    .insertInto('post_worked')
    .values({ community_id: communityId, post_id: postId, person_id: personId, area_id: areaId, at: now })
    .onConflict((conflict) => conflict.doNothing())
    .returning('post_id')
    .executeTakeFirst();
  return row !== undefined;
}

export async function deleteWorked(trx: Trx, peer: Peer, postId: PostId): Promise<boolean> {
  const row = await trx
    .deleteFrom('post_worked')
    .where('community_id', '=', peer.communityId)
    .where('post_id', '=', postId)
    .where('person_id', '=', peer.personId)
    .returning('post_id')
    .executeTakeFirst();
  return row !== undefined;
}
