// The SQL of thanks and of "worked for me": one row a person and post.
import { sql } from 'kysely';
import type { Peer } from '#api/access/peer.ts';
import { publicPost } from '#api/access/public-post.ts';
import type { Database, Trx } from '#api/database/index.ts';
import type { PostId } from '#shared/basics/ids.ts';

/** A post that this peer reads as everybody does. */
export async function findMarkable(db: Database, peer: Peer, postId: PostId) {
  return await publicPost(db, peer, postId)
    .select([
      'post.number',
      'post.thread_id as threadId',
      'thread.channel_id as channelId',
      sql<boolean>`(post.author_id = ${peer.personId})`.as('isMine'),
    ])
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
