// The SQL by which a post changes state after it was posted. Who may ask for that is decided by whoever calls.
import { sql } from 'kysely';
import type { Peer } from '#api/access/peer.ts';
import type { Trx } from '#api/database/index.ts';
import type { PostId, ThreadId } from '#shared/basics/ids.ts';
import type { PostState } from '#shared/basics/lists.ts';
import type { StrippedText } from '#shared/basics/text.ts';
import type { Mention } from '#shared/contract/mentions.ts';

type Own = Pick<Peer, 'communityId'>;

/** Holds thread and post until the commit. */
export async function lockPostAndThread(trx: Trx, { communityId }: Own, postId: PostId) {
  return await trx
    .selectFrom('thread')
    .innerJoin('post', (join) =>
      join
        .onRef('post.community_id', '=', 'thread.community_id')
        .onRef('post.thread_id', '=', 'thread.thread_id'),
    )
    .select([
      'post.thread_id as threadId',
      'thread.channel_id as channelId',
      'thread.title',
      'post.number',
      'post.state',
      'post.body',
      sql<Mention[]>`post.mentions`.as('mentions'),
      'post.version',
      'post.withdrawn_at as withdrawnAt',
    ])
    .where('post.community_id', '=', communityId)
    .where('post.post_id', '=', postId)
    .forUpdate(['thread', 'post'])
    .executeTakeFirst();
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

/** A post that was held is news from the moment it is let out; the thread's last moment never goes back. */
export async function touchThread(
  trx: Trx,
  { communityId }: Own,
  threadId: ThreadId,
  now: Date,
): Promise<void> {
  await trx
    .updateTable('thread')
    .set({ last_post_at: sql`greatest(last_post_at, ${now}::timestamptz)` })
    .where('community_id', '=', communityId)
    .where('thread_id', '=', threadId)
    .execute();
}

/** A place behind all others, so that whoever has read past its first one has it to read. The caller holds the thread. */
export async function moveToEnd(
  trx: Trx,
  { communityId }: Own,
  threadId: ThreadId,
  postId: PostId,
): Promise<void> {
  await sql`
    with place as (
      update thread set last_number = last_number + 1
      where community_id = ${communityId} and thread_id = ${threadId} returning last_number)
    update post set number = place.last_number from place
    where post.community_id = ${communityId} and post.post_id = ${postId}`.execute(trx);
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

/** Other words by a moderator: a version of their own, so that who edits or decides on the words before is told. */
export async function updateCutWords(
  trx: Trx,
  { communityId }: Own,
  postId: PostId,
  { body, mentions }: { body: StrippedText; mentions: readonly Mention[] },
): Promise<void> {
  await trx
    .updateTable('post')
    .set({ body, mentions: JSON.stringify(mentions), kept: '[]', version: sql`version + 1` })
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

/** Words that stood in a post before, oldest first. */
export type EarlierWords = {
  version: number;
  title: StrippedText | null;
  body: StrippedText;
  /** None in what was kept before they were written down. */
  mentions?: Mention[];
  isShown: boolean;
  /** Everybody saw them. As `isShown` in what was taken before that was written down. */
  wasPublic?: boolean;
  writtenAt: string;
};

/** Takes all earlier words out and hands them over. */
export async function takeVersions(trx: Trx, { communityId }: Own, postId: PostId): Promise<EarlierWords[]> {
  const rows = await trx
    .deleteFrom('post_version')
    .where('community_id', '=', communityId)
    .where('post_id', '=', postId)
    .returning([
      'version',
      'title',
      'body',
      sql<Mention[]>`mentions`.as('mentions'),
      'is_shown as isShown',
      'was_public as wasPublic',
      'written_at as writtenAt',
    ])
    .execute();
  return rows
    .sort((one, other) => one.version - other.version)
    .map((row) => ({ ...row, writtenAt: row.writtenAt.toISOString() }));
}

export async function insertVersions(
  trx: Trx,
  { communityId }: Own,
  postId: PostId,
  versions: readonly EarlierWords[],
): Promise<void> {
  await trx
    .insertInto('post_version')
    .values(
      versions.map(({ isShown, wasPublic = isShown, writtenAt, mentions, ...words }) => ({
        community_id: communityId,
        post_id: postId,
        ...words,
        mentions: JSON.stringify(mentions ?? []),
        // Kept before anybody wrote down what they mention: nobody could cut a title out of them.
        is_shown: isShown && mentions !== undefined,
        was_public: wasPublic,
        written_at: writtenAt,
      })),
    )
    .execute();
}

/** Whether everybody saw this post in other words. */
export async function wasShown(trx: Trx, { communityId }: Own, postId: PostId): Promise<boolean> {
  const row = await trx
    .selectFrom('post_version')
    .select('version')
    .where('community_id', '=', communityId)
    .where('post_id', '=', postId)
    .where('was_public', '=', true)
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
}
