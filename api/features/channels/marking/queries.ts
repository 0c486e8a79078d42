// The SQL of thanks and of "worked for me": one row a person and post.
import { sql } from 'kysely';
import type { Peer } from '#api/access/peer.ts';
import { publicPost } from '#api/access/public-post.ts';
import { isMyThread } from '#api/access/thread.ts';
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

/** An answer that this peer reads as everybody does, and what they have said and may make of it. */
export async function findAnswerPlace(db: Database, peer: Peer, postId: PostId) {
  return await publicPost(db, peer, postId)
    .select([
      'post.thread_id as threadId',
      sql<boolean>`(post.author_id = ${peer.personId})`.as('isMine'),
      sql<boolean>`exists (select 1 from post_worked as said where said.community_id = post.community_id
        and said.post_id = post.post_id and said.person_id = ${peer.personId})`.as('hasWorked'),
      sql<boolean>`(channel.kind = 'open' and thread.accepted_post_id is not null and (${peer.roles.has('curator')}
        or ${isMyThread(peer)} or exists (select 1 from post as safe where safe.community_id = thread.community_id
          and safe.post_id = thread.accepted_post_id and safe.author_id = ${peer.personId})))`.as(
        'canMakeCase',
      ),
    ])
    .where('post.number', '>', 1)
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
