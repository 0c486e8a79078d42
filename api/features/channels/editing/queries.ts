// The SQL of one's own post after it was written: other words, none, and what stood there before.
import { sql } from 'kysely';
import { visibleChannel } from '#api/access/channel.ts';
import type { Peer } from '#api/access/peer.ts';
import {
  isModeratedPost,
  isReadablePost,
  isReadableVersion,
  isVisibleThread,
} from '#api/access/visible-posts.ts';
import type { Database, Trx } from '#api/database/index.ts';
import type { PostId } from '#shared/basics/ids.ts';
import type { StrippedText } from '#shared/basics/text.ts';
import type { Mention } from '#shared/contract/mentions.ts';

type Own = Pick<Peer, 'communityId'>;

/** What an edit has to know of a post, whoever wrote it. The caller holds thread and post. */
export async function findEditable(trx: Trx, peer: Peer, postId: PostId) {
  return await trx
    .selectFrom('post')
    .select([
      sql<boolean>`(post.author_id = ${peer.personId})`.as('isMine'),
      'post.is_anonymous as isAnonymous',
      'post.edited_at as editedAt',
      'post.posted_at as postedAt',
      sql<boolean>`exists (select 1 from moderation_case as appeal where appeal.community_id = post.community_id
        and appeal.post_id = post.post_id and appeal.decided_at is null and appeal.appeal_of is not null)`.as(
        'isAppealed',
      ),
    ])
    .where('post.community_id', '=', peer.communityId)
    .where('post.post_id', '=', postId)
    .executeTakeFirst();
}

/** The words that stand there now become the newest of the earlier ones. */
export async function keepVersion(
  trx: Trx,
  { communityId }: Own,
  postId: PostId,
  wasPublic: boolean,
): Promise<void> {
  await sql`
    insert into post_version (community_id, post_id, version, title, body, mentions, is_shown, was_public,
      written_at)
    select post.community_id, post.post_id, post.version, case when post.number = 1 then thread.title end, post.body,
      post.mentions, ${wasPublic}, ${wasPublic}, coalesce(post.edited_at, post.posted_at)
    from post join thread on thread.community_id = post.community_id and thread.thread_id = post.thread_id
    where post.community_id = ${communityId} and post.post_id = ${postId}`.execute(trx);
}

/** From now on nobody but moderators is shown what stood there before. */
export async function hideVersions(trx: Trx, { communityId }: Own, postId: PostId): Promise<void> {
  await trx
    .updateTable('post_version')
    .set({ is_shown: false })
    .where('community_id', '=', communityId)
    .where('post_id', '=', postId)
    .execute();
}

/** What was drawn from its thread before `at` may say still what was hidden. */
export async function updateEarlierHidden(
  trx: Trx,
  { communityId }: Own,
  postId: PostId,
  at: Date,
): Promise<void> {
  await trx
    .updateTable('post')
    .set({ earlier_hidden_at: sql`greatest(earlier_hidden_at, ${at}::timestamptz)` })
    .where('community_id', '=', communityId)
    .where('post_id', '=', postId)
    .execute();
}

type Edited = {
  body: StrippedText;
  kept: readonly unknown[];
  mentions: readonly Mention[];
  state: 'visible' | 'held';
  now: Date;
};

export async function updateEdited(
  trx: Trx,
  { communityId }: Own,
  postId: PostId,
  { body, kept, mentions, state, now }: Edited,
): Promise<void> {
  await trx
    .updateTable('post')
    .set({
      body,
      kept: JSON.stringify(kept),
      mentions: JSON.stringify(mentions),
      state,
      version: sql`version + 1`,
      edited_at: now,
    })
    .where('community_id', '=', communityId)
    .where('post_id', '=', postId)
    .execute();
}

export async function updateWithdrawn(
  trx: Trx,
  { communityId }: Own,
  postId: PostId,
  { body, now }: { body: StrippedText; now: Date },
): Promise<void> {
  await trx
    .updateTable('post')
    .set({
      body,
      kept: '[]',
      mentions: '[]',
      state: 'withdrawn',
      version: sql`version + 1`,
      withdrawn_at: now,
    })
    .where('community_id', '=', communityId)
    .where('post_id', '=', postId)
    .execute();
}

/** A question that was taken back is not answered any more. */
export async function closeTakenBack(
  trx: Trx,
  { communityId }: Own,
  postId: PostId,
  title: StrippedText,
): Promise<void> {
  await sql`
    update thread set title = ${title}, state = 'closed' from post
    where post.community_id = thread.community_id and post.thread_id = thread.thread_id
      and post.community_id = ${communityId} and post.post_id = ${postId}`.execute(trx);
}

/** A post that this peer may read, or moderates. */
export async function findHistoried(db: Database, peer: Peer, postId: PostId) {
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
    .select('post.post_id as id')
    .where('post.community_id', '=', peer.communityId)
    .where('post.post_id', '=', postId)
    .where((of) =>
      of.or([
        of.and([visibleChannel(peer), isReadablePost(peer), isVisibleThread(peer)]),
        isModeratedPost(peer),
      ]),
    )
    .executeTakeFirst();
}

export async function selectVersions(db: Database, peer: Peer, postId: PostId, limit: number) {
  return await db
    .selectFrom('post_version')
    .innerJoin('post', (join) =>
      join
        .onRef('post.community_id', '=', 'post_version.community_id')
        .onRef('post.post_id', '=', 'post_version.post_id'),
    )
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
      'post_version.version',
      'post_version.title',
      'post_version.body',
      sql<Mention[]>`post_version.mentions`.as('mentions'),
      'post_version.is_shown as isShown',
      'post_version.written_at as writtenAt',
    ])
    .where('post_version.community_id', '=', peer.communityId)
    .where('post_version.post_id', '=', postId)
    .where(isReadableVersion(peer))
    .orderBy('post_version.version', 'desc')
    .limit(limit)
    .execute();
}

/** What was taken back long ago, unless moderators still look at it. Answers how many rows went. */
export async function deleteOldVersions(db: Database, before: Date, limit: number): Promise<number> {
  const { rows } = await sql`
    delete from post_version where (community_id, post_id, version) in (
      select old.community_id, old.post_id, old.version from post_version as old
      join post on post.community_id = old.community_id and post.post_id = old.post_id
      where post.withdrawn_at < ${before} and post.state = 'withdrawn' and not exists (
        select 1 from moderation_case as opened where opened.community_id = post.community_id
          and opened.post_id = post.post_id and opened.decided_at is null)
      limit ${limit})
    returning version`.execute(db);
  return rows.length;
}
