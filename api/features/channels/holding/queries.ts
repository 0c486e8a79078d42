// The SQL of holding: a channel's rules, how much of an author stands already, and why a post is held.
import type { Peer } from '#api/access/peer.ts';
import type { Database, Trx } from '#api/database/index.ts';
import type { ChannelId, PostId } from '#shared/basics/ids.ts';
import type { HoldReason } from '#shared/basics/lists.ts';

type Own = Pick<Peer, 'communityId'>;

export async function findHolding(db: Database, { communityId }: Own, channelId: ChannelId) {
  return await db
    .selectFrom('channel')
    .leftJoin('channel_holding as rule', (join) =>
      join
        .onRef('rule.community_id', '=', 'channel.community_id')
        .onRef('rule.channel_id', '=', 'channel.channel_id'),
    )
    .select([
      'channel.hold_overruled as holdsOverruled',
      'rule.first_posts as firstPosts',
      'rule.flagged_words as flaggedWords',
      'rule.holds_doubt as holdsDoubt',
    ])
    .where('channel.community_id', '=', communityId)
    .where('channel.channel_id', '=', channelId)
    .executeTakeFirst();
}

/** Whether any channel here holds what the engine doubts. */
export async function findIsDoubtHeld(db: Database, { communityId }: Own): Promise<boolean> {
  const rule = await db
    .selectFrom('channel_holding')
    .select('channel_id')
    .where('community_id', '=', communityId)
    .where('holds_doubt', '=', true)
    .limit(1)
    .executeTakeFirst();
  return rule !== undefined;
}

/** How many of this author's posts everybody sees, counted no further than `most`. */
export async function countStanding(db: Database, peer: Peer, most: number): Promise<number> {
  const rows = await db
    .selectFrom('post')
    .select('post_id')
    .where('community_id', '=', peer.communityId)
    .where('author_id', '=', peer.personId)
    .where('state', '=', 'visible')
    .limit(most)
    .execute();
  return rows.length;
}

export async function insertHold(
  trx: Trx,
  { communityId }: Own,
  postId: PostId,
  why: HoldReason[],
  now: Date,
): Promise<void> {
  await trx
    .insertInto('post_hold')
    .values({ community_id: communityId, post_id: postId, why, held_at: now })
    // An edit that is held again says why anew.
    .onConflict((conflict) =>
      conflict
        .columns(['community_id', 'post_id'])
        .doUpdateSet((row) => ({ why: row.ref('excluded.why'), held_at: row.ref('excluded.held_at') })),
    )
    .execute();
}

type Rules = { firstPosts: number; flaggedWords: string[]; holdsDoubt: boolean };

export async function upsertHolding(
  trx: Trx,
  { communityId }: Own,
  channelId: ChannelId,
  { firstPosts, flaggedWords, holdsDoubt }: Rules,
  now: Date,
): Promise<void> {
  const rule = {
    first_posts: firstPosts,
    flagged_words: flaggedWords,
    holds_doubt: holdsDoubt,
    changed_at: now,
  };
  await trx
    .insertInto('channel_holding')
    .values({ community_id: communityId, channel_id: channelId, ...rule })
    .onConflict((conflict) => conflict.columns(['community_id', 'channel_id']).doUpdateSet(rule))
    .execute();
}

export async function updateHoldOverruled(
  trx: Trx,
  { communityId }: Own,
  channelId: ChannelId,
  holdsOverruled: boolean,
): Promise<void> {
  await trx
    .updateTable('channel')
    .set({ hold_overruled: holdsOverruled })
    .where('community_id', '=', communityId)
    .where('channel_id', '=', channelId)
    .execute();
}
