// The SQL that reads a thread for the search: what everybody in its channel sees, and nothing that waits or was hidden.
import { sql } from 'kysely';
import { threadSeal } from '#api/access/searchable.ts';
import { isPublicPost } from '#api/access/visible-posts.ts';
import type { Database, Trx } from '#api/database/index.ts';
import type { ChannelId, CommunityId, ThreadId } from '#shared/basics/ids.ts';
import type { Mention } from '#shared/contract/mentions.ts';

/** SQL: whose members alone read what stands in `channel`; null is everybody. */
const audience = sql<ChannelId | null>`(case when channel.kind <> 'open' then channel.channel_id end)`;

type Spoken = { body: string; mentions: Mention[] };

/** The answer that was accepted stands first, because it is what somebody looks for. */
export async function findThreadText(
  trx: Trx,
  communityId: CommunityId,
  threadId: ThreadId,
  postsMax: number,
) {
  return await trx
    .selectFrom('thread')
    .innerJoin('channel', (join) =>
      join
        .onRef('channel.community_id', '=', 'thread.community_id')
        .onRef('channel.channel_id', '=', 'thread.channel_id'),
    )
    .select([
      'thread.title',
      'thread.needs',
      'thread.barriers',
      'thread.state',
      'thread.last_post_at as freshAt',
      threadSeal.as('seal'),
      audience.as('audienceId'),
      sql<
        Spoken[]
      >`coalesce((select jsonb_agg(jsonb_build_object('body', said.body, 'mentions', said.mentions)
          order by said.number <> 1, said.post_id is distinct from thread.accepted_post_id, said.number)
        from (select post.body, post.mentions, post.number, post.post_id from post
          where post.community_id = thread.community_id and post.thread_id = thread.thread_id and ${isPublicPost}
          order by post.number <> 1, post.post_id is distinct from thread.accepted_post_id, post.number
          limit ${postsMax}) as said), '[]'::jsonb)`.as('posts'),
    ])
    .where('thread.community_id', '=', communityId)
    .where('thread.thread_id', '=', threadId)
    .executeTakeFirst();
}

/** Threads stand in the order of their key. */
export type ThreadPlace = { communityId: CommunityId; threadId: ThreadId };

const isBehind = ({ communityId, threadId }: ThreadPlace) =>
  sql<boolean>`((thread.community_id, thread.thread_id) > (${communityId}::uuid, ${threadId}::uuid))`;

/** The last thread of so many behind a place; none where fewer are left. */
export async function findWindowEnd(db: Database, after: ThreadPlace | null, size: number) {
  let query = db.selectFrom('thread').select(['community_id as communityId', 'thread_id as threadId']);
  if (after !== null) query = query.where(isBehind(after));
  return await query
    .orderBy('community_id')
    .orderBy('thread_id')
    .offset(size - 1)
    .limit(1)
    .executeTakeFirst();
}

type Window = { after: ThreadPlace | null; upTo: ThreadPlace | null };

/** Threads of a window that the search does not know, or knows as they were. */
export async function selectStaleThreads(db: Database, { after, upTo }: Window, limit: number) {
  let query = db
    .selectFrom('thread')
    .innerJoin('channel', (join) =>
      join
        .onRef('channel.community_id', '=', 'thread.community_id')
        .onRef('channel.channel_id', '=', 'thread.channel_id'),
    )
    .leftJoin('search_document as known', (join) =>
      join
        .onRef('known.community_id', '=', 'thread.community_id')
        .onRef('known.subject_id', '=', 'thread.thread_id')
        .on('known.kind', '=', 'thread'),
    )
    .select(['thread.community_id as communityId', 'thread.thread_id as threadId'])
    .where(
      sql<boolean>`(${threadSeal} is distinct from known.seal
        or (known.seal is not null and known.audience_id is distinct from ${audience}))`,
    );
  if (after !== null) query = query.where(isBehind(after));
  if (upTo !== null) query = query.where(sql<boolean>`(not ${isBehind(upTo)})`);
  return await query.orderBy('thread.community_id').orderBy('thread.thread_id').limit(limit).execute();
}

/** Threads that the search still knows though they are gone: a copy must not outlive its original. */
export async function selectGoneThreads(db: Database, limit: number) {
  return await db
    .selectFrom('search_document as known')
    .select(['known.community_id as communityId', 'known.subject_id as id'])
    .where('known.kind', '=', 'thread')
    .where(
      sql<boolean>`not exists (select 1 from thread where thread.community_id = known.community_id
        and thread.thread_id = known.subject_id)`,
    )
    .orderBy('known.document_no')
    .limit(limit)
    .execute();
}
