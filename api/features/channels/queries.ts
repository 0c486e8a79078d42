// All SQL of channels, threads and posts. What a peer may see is asked of `access`; nothing here decides it.
import { sql } from 'kysely';
import { authorOf } from '#api/access/author.ts';
import {
  hasAcceptedRules,
  isChannelMember,
  joiningOf,
  listedChannel,
  visibleChannel,
} from '#api/access/channel.ts';
import { answersOfThread, countsFor, unreadOfThread, watchOf } from '#api/access/counts.ts';
import { thanksOf, workedOf } from '#api/access/marks.ts';
import type { Peer } from '#api/access/peer.ts';
import { takesTalks } from '#api/access/relay.ts';
import { isMyThread } from '#api/access/thread.ts';
import { bodyFor, isPublicPost, isVisibleThread, mentionsFor, stateFor } from '#api/access/visible-posts.ts';
import type { Database, Trx } from '#api/database/index.ts';
import type { ChannelId, PostId, ThreadId } from '#shared/basics/ids.ts';
import {
  type AskedPage,
  type Keyed,
  type NewPost,
  type NewThread,
  type ThreadFilter,
  type ThreadKey,
  toKeyRow,
  toPostRow,
  toThreadRow,
} from './kinds.ts';

const channelsFor = (db: Database, peer: Peer) =>
  db
    .selectFrom('channel')
    .leftJoin('person as host', (join) =>
      join
        .onRef('host.community_id', '=', 'channel.community_id')
        .onRef('host.person_id', '=', 'channel.host_id'),
    )
    .leftJoin(countsFor(db, peer).as('counts'), 'counts.channel_id', 'channel.channel_id')
    .select([
      'channel.channel_id as id',
      'channel.slug',
      'channel.name',
      'channel.purpose',
      'host.name as host',
      'channel.kind',
      'channel.needs',
      'channel.is_urgent as isUrgent',
      'channel.is_read_only as isReadOnly',
      'channel.hold_overruled as holdsOverruled',
      'channel.closed_at as closedAt',
      isChannelMember(peer).as('isMember'),
      visibleChannel(peer).as('canRead'),
      sql<number>`coalesce(counts.threads, 0)`.as('threads'),
      sql<number>`coalesce(counts.unread, 0)`.as('unread'),
      watchOf(peer, 'channel').as('watch'),
      sql<boolean>`(not ${hasAcceptedRules(peer)})`.as('mustAcceptRules'),
      joiningOf(peer).as('joining'),
    ])
    .where(listedChannel(peer));

/** Urgent channels first, then by name; `after` is the last channel of the page before. */
export async function selectChannels(db: Database, peer: Peer, after: ChannelId | null, limit: number) {
  return channelsFor(db, peer)
    .$if(after !== null, (query) =>
      // The inner `channel` is the last of the page before. One that is hidden must begin no page: where it begins
      // would tell that it exists, and between which names.
      query.where(
        sql<boolean>`(not channel.is_urgent, channel.name, channel.channel_id) > (
          select not channel.is_urgent, channel.name, channel.channel_id from channel
          where channel.channel_id = ${after} and ${listedChannel(peer)})`,
      ),
    )
    .orderBy('channel.is_urgent', 'desc')
    .orderBy('channel.name')
    .orderBy('channel.channel_id')
    .limit(limit)
    .execute();
}

export async function findChannel(db: Database, peer: Peer, id: ChannelId) {
  return channelsFor(db, peer).where('channel.channel_id', '=', id).executeTakeFirst();
}

const threadsFor = (db: Database, peer: Peer) =>
  db
    .selectFrom('thread')
    .innerJoin('channel', (join) =>
      join
        .onRef('channel.community_id', '=', 'thread.community_id')
        .onRef('channel.channel_id', '=', 'thread.channel_id'),
    )
    .select([
      'thread.thread_id as id',
      'thread.channel_id as channelId',
      'channel.name as channelName',
      'thread.title',
      authorOf('thread').as('author'),
      isMyThread(peer).as('isMine'),
      'thread.needs',
      'thread.barriers',
      'thread.urgency',
      'thread.state',
      'thread.is_fictional as isFictional',
      'thread.accepted_post_id as acceptedPostId',
      'thread.started_at as startedAt',
      'thread.last_post_at as lastPostAt',
      answersOfThread.as('answers'),
      unreadOfThread(peer).as('unread'),
      watchOf(peer, 'thread').as('watch'),
    ])
    .where('thread.community_id', '=', peer.communityId)
    .where(visibleChannel(peer))
    .where(isVisibleThread(peer));

/** Newest talk first. `before` is the last thread of the page before. */
export async function selectThreads(
  db: Database,
  peer: Peer,
  { channelId, state, isMine }: ThreadFilter,
  before: ThreadKey | null,
  limit: number,
) {
  let query = threadsFor(db, peer);
  // What was merged is found where it went on; one's own question stays among one's own.
  if (channelId !== undefined)
    query = query.where('thread.channel_id', '=', channelId).where('thread.merged_into', 'is', null);
  if (state !== undefined) query = query.where('thread.state', '=', state);
  if (isMine) query = query.where('thread.author_id', '=', peer.personId);
  if (before !== null)
    query = query.where(
      sql<boolean>`(thread.last_post_at, thread.thread_id) < (${before.lastPostAt}::timestamptz, ${before.id}::uuid)`,
    );
  return query
    .orderBy('thread.last_post_at', 'desc')
    .orderBy('thread.thread_id', 'desc')
    .limit(limit)
    .execute();
}

/** Open questions of others where this peer reads, may post and muted nothing, newest first. Urgent: its channel is, or it says so. */
export async function selectAsked(db: Database, peer: Peer, { isUrgent, before, limit }: AskedPage) {
  let query = threadsFor(db, peer)
    .where('thread.state', '=', 'open')
    .where('thread.merged_into', 'is', null)
    .where('thread.author_id', '<>', peer.personId)
    .where('channel.closed_at', 'is', null)
    .where('channel.is_read_only', '=', false)
    .where(sql<boolean>`((channel.is_urgent or thread.urgency = 'urgent') = ${isUrgent})`)
    .where(sql<boolean>`coalesce(${watchOf(peer, 'thread')}, ${watchOf(peer, 'channel')}, '') <> 'muted'`);
  if (before !== null)
    query = query.where(
      sql<boolean>`(thread.started_at, thread.thread_id) < (${before.lastPostAt}::timestamptz, ${before.id}::uuid)`,
    );
  return query
    .orderBy('thread.started_at', 'desc')
    .orderBy('thread.thread_id', 'desc')
    .limit(limit)
    .execute();
}

export async function findThread(db: Database, peer: Peer, id: ThreadId) {
  return threadsFor(db, peer).where('thread.thread_id', '=', id).executeTakeFirst();
}

const postsOf = (db: Database, peer: Peer, threadId: ThreadId) =>
  db
    .selectFrom('post')
    .innerJoin('thread', (join) =>
      join
        .onRef('thread.community_id', '=', 'post.community_id')
        .onRef('thread.thread_id', '=', 'post.thread_id'),
    )
    .select([
      'post.post_id as id',
      'post.thread_id as threadId',
      'post.number',
      authorOf('post').as('author'),
      sql<boolean>`(post.author_id = ${peer.personId})`.as('isMine'),
      bodyFor(peer).as('body'),
      stateFor(peer).as('state'),
      sql<boolean>`(thread.accepted_post_id is not distinct from post.post_id)`.as('isAccepted'),
      mentionsFor(peer).as('mentions'),
      'post.posted_at as postedAt',
      'post.version',
      'post.edited_at as editedAt',
      thanksOf(peer).as('thanks'),
      workedOf(peer).as('worked'),
      takesTalks.as('takesTalks'),
    ])
    .where('post.community_id', '=', peer.communityId)
    .where('post.thread_id', '=', threadId);

/** Of a thread that was accessed. In order of number; `after` is the last one of the page before. */
export async function selectPosts(db: Database, peer: Peer, id: ThreadId, after: number, limit: number) {
  return postsOf(db, peer, id).where('post.number', '>', after).orderBy('post.number').limit(limit).execute();
}

/** The safe next step of a thread that was accessed, however many posts stand before it. */
export async function findAcceptedPost(db: Database, peer: Peer, threadId: ThreadId) {
  return postsOf(db, peer, threadId)
    .whereRef('post.post_id', '=', 'thread.accepted_post_id')
    .executeTakeFirst();
}

/** What was done with this key, if anything. */
export async function findKey(db: Database, peer: Peer, key: string) {
  return db
    .selectFrom('post_key')
    .innerJoin('post', (join) =>
      join
        .onRef('post.community_id', '=', 'post_key.community_id')
        .onRef('post.post_id', '=', 'post_key.post_id'),
    )
    .select([
      'post_key.ask_hash as askHash',
      'post_key.thread_id as threadId',
      'post_key.post_id as postId',
      'post.number',
      'post.state',
    ])
    .where('post_key.community_id', '=', peer.communityId)
    .where('post_key.author_id', '=', peer.personId)
    .where('post_key.key', '=', key)
    .executeTakeFirst();
}

/** Takes the key for this deed; false when it was taken. A second send waits here for the first one's commit. */
export async function insertKey(trx: Trx, peer: Peer, keyed: Keyed): Promise<boolean> {
  const row = await trx
    .insertInto('post_key')
    .values(toKeyRow(peer, keyed))
    .onConflict((conflict) => conflict.doNothing())
    .returning('post_id')
    .executeTakeFirst();
  return row !== undefined;
}

export async function insertThread(trx: Trx, peer: Peer, thread: NewThread): Promise<void> {
  await trx.insertInto('thread').values(toThreadRow(peer, thread)).execute();
}

export async function insertPost(trx: Trx, peer: Peer, post: NewPost): Promise<void> {
  await trx.insertInto('post').values(toPostRow(peer, post)).execute();
}

/** Holds the thread until the commit: its posts are numbered one after the other, and its state stands still. */
export async function lockThread(trx: Trx, peer: Pick<Peer, 'communityId'>, threadId: ThreadId) {
  return trx
    .selectFrom('thread')
    .select(['state', 'last_number as lastNumber', 'accepted_post_id as acceptedPostId'])
    .where('community_id', '=', peer.communityId)
    .where('thread_id', '=', threadId)
    .forUpdate()
    .executeTakeFirst();
}

/** `now` of two answers may be out of order; the thread's last moment never goes back. */
export async function updateLastPost(
  trx: Trx,
  peer: Peer,
  threadId: ThreadId,
  number: number,
  now: Date,
): Promise<void> {
  await trx
    .updateTable('thread')
    .set({ last_number: number, last_post_at: sql`greatest(last_post_at, ${now}::timestamptz)` })
    .where('community_id', '=', peer.communityId)
    .where('thread_id', '=', threadId)
    .execute();
}

/** Is this post an answer of the thread that everybody sees? */
export async function findAnswer(db: Database, peer: Peer, threadId: ThreadId, postId: PostId) {
  return db
    .selectFrom('post')
    .select('post_id as id')
    .where('community_id', '=', peer.communityId)
    .where('thread_id', '=', threadId)
    .where('post_id', '=', postId)
    .where('number', '>', 1)
    .where(isPublicPost)
    .executeTakeFirst();
}

export async function updateAccepted(
  trx: Trx,
  peer: Peer,
  threadId: ThreadId,
  postId: PostId | null,
): Promise<void> {
  await trx
    .updateTable('thread')
    .set({ accepted_post_id: postId, state: postId === null ? 'open' : 'answered' })
    .where('community_id', '=', peer.communityId)
    .where('thread_id', '=', threadId)
    .execute();
}
