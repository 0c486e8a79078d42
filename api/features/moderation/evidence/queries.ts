// The SQL of a leak: its words, kept apart from the post, and who may have read them.
import { sql } from 'kysely';
import type { Peer } from '#api/access/peer.ts';
import type { Database, Trx } from '#api/database/index.ts';
import type { EarlierWords, PostWords } from '#api/features/channels/index.ts';
import type { ModerationCaseId, PostId, ThreadId } from '#shared/basics/ids.ts';
import type { StrippedText } from '#shared/basics/text.ts';

type Own = Pick<Peer, 'communityId'>;
export type Evidence = PostWords;

export async function insertEvidence(
  trx: Trx,
  { communityId }: Own,
  postId: PostId,
  { title, body, earlier }: Evidence,
  now: Date,
): Promise<void> {
  await trx
    .insertInto('post_evidence')
    .values({
      community_id: communityId,
      post_id: postId,
      title,
      body,
      earlier: JSON.stringify(earlier),
      taken_at: now,
    })
    .execute();
}

/** Of a post out of which something was cut before: what was kept then stands before it. */
export async function insertCutEvidence(
  trx: Trx,
  { communityId }: Own,
  postId: PostId,
  { title, body, earlier }: Evidence,
  now: Date,
): Promise<void> {
  await sql`
    insert into post_evidence as known (community_id, post_id, title, body, earlier, taken_at, is_cut)
    values (${communityId}, ${postId}, ${title}, ${body}, ${JSON.stringify(earlier)}::jsonb, ${now}, true)
    on conflict (community_id, post_id, is_cut) do update set
      title = excluded.title, body = excluded.body, taken_at = excluded.taken_at,
      forgotten_at = null, earlier = case when known.forgotten_at is null then known.earlier
        || jsonb_build_array(jsonb_build_object('title', known.title, 'body', known.body)) else '[]' end
        || excluded.earlier`.execute(trx);
}

export async function findEvidence(
  db: Database,
  { communityId }: Own,
  postId: PostId,
  { isCut }: { isCut: boolean },
) {
  return await db
    .selectFrom('post_evidence')
    .select([
      'title',
      sql<StrippedText>`post_evidence.body`.as('body'),
      sql<EarlierWords[]>`post_evidence.earlier`.as('earlier'),
      'taken_at as takenAt',
    ])
    .where('community_id', '=', communityId)
    .where('post_id', '=', postId)
    .where('is_cut', '=', isCut)
    .where('forgotten_at', 'is', null)
    .executeTakeFirst();
}

/** Held until the commit: whoever appeals may get these words back. True: they are forgotten. */
export async function holdEvidence(trx: Trx, { communityId }: Own, postId: PostId): Promise<boolean> {
  const row = await trx
    .selectFrom('post_evidence')
    .select('forgotten_at as forgottenAt')
    .where('community_id', '=', communityId)
    .where('post_id', '=', postId)
    .where('is_cut', '=', false)
    .forShare()
    .executeTakeFirst();
  return row !== undefined && row.forgottenAt !== null;
}

/**
 * SQL: the words of `kept` have been kept for long enough, counted from what was decided or un-masked last, and nobody waits for a decision.
 */
const isOld = (before: Date) => sql<boolean>`(kept.forgotten_at is null and kept.taken_at < ${before}
    and not exists (select 1 from moderation_case as opened where opened.community_id = kept.community_id
      and opened.post_id = kept.post_id and (opened.decided_at is null or opened.decided_at >= ${before}))
    and not exists (select 1 from unmasking as asked where asked.community_id = kept.community_id
      and asked.post_id = kept.post_id and greatest(asked.requested_at, asked.approved_at) >= ${before}))`;

export async function selectCommunitiesOfOld(db: Database, before: Date, limit: number) {
  return await db
    .selectFrom('post_evidence as kept')
    .select('kept.community_id as communityId')
    .distinct()
    .where(isOld(before))
    .limit(limit)
    .execute();
}

export async function lockOldEvidence(trx: Trx, { communityId }: Own, before: Date, limit: number) {
  return await trx
    .selectFrom('post_evidence as kept')
    .select(['kept.post_id as postId', 'kept.is_cut as isCut'])
    .where('kept.community_id', '=', communityId)
    .where(isOld(before))
    .orderBy('kept.taken_at')
    .limit(limit)
    .forUpdate()
    .skipLocked()
    .execute();
}

/** Of those that are held; asked once more. Says how many. */
export async function emptyEvidence(
  trx: Trx,
  { communityId }: Own,
  held: readonly { postId: PostId; isCut: boolean }[],
  { before, now }: { before: Date; now: Date },
): Promise<number> {
  const rows = await trx
    .updateTable('post_evidence as kept')
    .set({ title: null, body: null, earlier: '[]', forgotten_at: now })
    .where('kept.community_id', '=', communityId)
    .where(
      sql<boolean>`(kept.post_id, kept.is_cut) in (select held.post_id, held.is_cut from unnest(
        ${sql.val(held.map(({ postId }) => postId))}::uuid[], ${sql.val(held.map(({ isCut }) => isCut))}::boolean[])
        as held (post_id, is_cut))`,
    )
    .where(isOld(before))
    .returning('kept.post_id')
    .execute();
  return rows.length;
}

export async function deleteEvidence(trx: Trx, { communityId }: Own, postId: PostId): Promise<void> {
  await trx
    .deleteFrom('post_evidence')
    .where('community_id', '=', communityId)
    .where('post_id', '=', postId)
    .where('is_cut', '=', false)
    .execute();
}

export async function findCasePost(db: Database, { communityId }: Own, caseId: ModerationCaseId) {
  return await db
    .selectFrom('moderation_case as opened')
    .innerJoin('post', (join) =>
      join
        .onRef('post.community_id', '=', 'opened.community_id')
        .onRef('post.post_id', '=', 'opened.post_id'),
    )
    .select(['opened.post_id as postId', 'opened.decision', 'post.thread_id as threadId', 'post.number'])
    .where('opened.community_id', '=', communityId)
    .where('opened.case_id', '=', caseId)
    .executeTakeFirst();
}

type Seen = { postId: PostId; threadId: ThreadId; number: number };

/** SQL: this `person` read as far as the post; null in a thread where anybody is masked, for whoever wrote has read. */
const hasRead = (threadId: ThreadId, number: number) => sql<boolean | null>`case
    when exists (select 1 from post as masked where masked.community_id = person.community_id
      and masked.thread_id = ${threadId} and masked.is_anonymous) then null
    else exists (select 1 from read_mark as mark where mark.community_id = person.community_id
      and mark.person_id = person.person_id and mark.thread_id = ${threadId}
      and mark.up_to_number >= ${number}::int) end`;

/** Everybody who can open the channel of the post, by name. */
export async function selectWhoCouldRead(
  db: Database,
  { communityId }: Own,
  { threadId, postId, number }: Seen,
  offset: number,
  limit: number,
) {
  return await db
    .selectFrom('person')
    .innerJoin('organisation', (join) =>
      join
        .onRef('organisation.community_id', '=', 'person.community_id')
        .onRef('organisation.organisation_id', '=', 'person.organisation_id'),
    )
    .innerJoin('post', (join) =>
      join.onRef('post.community_id', '=', 'person.community_id').on('post.post_id', '=', postId),
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
    .select(['person.name', 'organisation.name as organisation', hasRead(threadId, number).as('hasRead')])
    .where('person.community_id', '=', communityId)
    .where(sql<boolean>`(channel.kind = 'open' or exists (select 1 from channel_member as joined
      where joined.community_id = channel.community_id and joined.channel_id = channel.channel_id
        and joined.person_id = person.person_id))`)
    .orderBy(sql`coalesce(${hasRead(threadId, number)}, false)`, 'desc')
    .orderBy('person.name')
    .orderBy('person.person_id')
    .offset(offset)
    .limit(limit)
    .execute();
}

/** How many read as far as the post, its author left out: they always have. */
export async function countReaders(
  db: Database,
  { communityId }: Own,
  { postId, threadId, number }: Seen,
): Promise<number> {
  const row = await db
    .selectFrom('read_mark as mark')
    .innerJoin('post', (join) =>
      join.onRef('post.community_id', '=', 'mark.community_id').on('post.post_id', '=', postId),
    )
    .select(sql<number>`count(*)::int`.as('count'))
    .where('mark.community_id', '=', communityId)
    .where('mark.thread_id', '=', threadId)
    .where('mark.up_to_number', '>=', number)
    .whereRef('mark.person_id', '<>', 'post.author_id')
    .executeTakeFirst();
  return row?.count ?? 0;
}
