// The SQL of a leak: its words, kept apart from the post, and who may have read them.
import { sql } from 'kysely';
import type { Peer } from '#api/access/peer.ts';
import type { Database, Trx } from '#api/database/index.ts';
import type { ModerationCaseId, PostId, ThreadId } from '#shared/basics/ids.ts';
import type { StrippedText } from '#shared/basics/text.ts';

type Own = Pick<Peer, 'communityId'>;
export type Evidence = { title: StrippedText | null; body: StrippedText };

export async function insertEvidence(
  trx: Trx,
  { communityId }: Own,
  postId: PostId,
  { title, body }: Evidence,
  now: Date,
): Promise<void> {
  await trx
    .insertInto('post_evidence')
    .values({ community_id: communityId, post_id: postId, title, body, taken_at: now })
    .execute();
}

export async function findEvidence(db: Database, { communityId }: Own, postId: PostId) {
  return await db
    .selectFrom('post_evidence')
    .select(['title', 'body', 'taken_at as takenAt'])
    .where('community_id', '=', communityId)
    .where('post_id', '=', postId)
    .executeTakeFirst();
}

export async function deleteEvidence(trx: Trx, { communityId }: Own, postId: PostId): Promise<void> {
  await trx
    .deleteFrom('post_evidence')
    .where('community_id', '=', communityId)
    .where('post_id', '=', postId)
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
    .select(['opened.post_id as postId', 'post.thread_id as threadId', 'post.number'])
    .where('opened.community_id', '=', communityId)
    .where('opened.case_id', '=', caseId)
    .executeTakeFirst();
}

type Seen = { postId: PostId; threadId: ThreadId; number: number };

/** Everybody who could open the channel's thread, whoever read so far first. The author is left out. */
export async function selectReaders(
  db: Database,
  { communityId }: Own,
  { postId, threadId, number }: Seen,
  offset: number,
  limit: number,
) {
  return await db
    .selectFrom('read_mark as mark')
    .innerJoin('person', (join) =>
      join
        .onRef('person.community_id', '=', 'mark.community_id')
        .onRef('person.person_id', '=', 'mark.person_id'),
    )
    .innerJoin('organisation', (join) =>
      join
        .onRef('organisation.community_id', '=', 'person.community_id')
        .onRef('organisation.organisation_id', '=', 'person.organisation_id'),
    )
    .innerJoin('post', (join) =>
      join.onRef('post.community_id', '=', 'mark.community_id').on('post.post_id', '=', postId),
    )
    .select([
      'person.name',
      'organisation.name as organisation',
      sql<boolean>`(mark.up_to_number >= ${number}::int)`.as('hasRead'),
    ])
    .where('mark.community_id', '=', communityId)
    .where('mark.thread_id', '=', threadId)
    .whereRef('mark.person_id', '<>', 'post.author_id')
    .orderBy('hasRead', 'desc')
    .orderBy('person.name')
    .orderBy('person.person_id')
    .offset(offset)
    .limit(limit)
    .execute();
}
