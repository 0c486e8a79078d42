// The SQL of what is under way: a draft for who may read it, one's own case studies, and the thread that one is drawn from.
import { sql } from 'kysely';
import { creditOf, mustHideAuthor } from '#api/access/author.ts';
import { isMyCase, isReadableDraft, isSourceTaken } from '#api/access/case-study.ts';
import type { Peer } from '#api/access/peer.ts';
import type { Database, Trx } from '#api/database/index.ts';
import { areaOf, shownWords } from '#api/features/case-library/reading/queries.ts';
import type { AreaId, CaseStudyId, PersonId, ThreadId } from '#shared/basics/ids.ts';
import type { StrippedText } from '#shared/basics/text.ts';
import type { Mention } from '#shared/contract/mentions.ts';

type Own = Pick<Peer, 'communityId' | 'personId'>;

/** The version under way, for who may read it. */
export async function findDraft(db: Database, peer: Peer, id: CaseStudyId) {
  return await db
    .selectFrom('case_study')
    .innerJoin('case_version', (join) =>
      join
        .onRef('case_version.community_id', '=', 'case_study.community_id')
        .onRef('case_version.case_id', '=', 'case_study.case_id')
        .on('case_version.state', '<>', 'published'),
    )
    .select([
      'case_study.case_id as id',
      'case_version.version',
      'case_version.state',
      'case_version.revision',
      'case_version.digest',
      'case_study.is_anonymous as isAnonymous',
      mustHideAuthor.as('mustHide'),
      isMyCase(peer).as('isMine'),
      creditOf.as('credit'),
      'case_study.origin',
      sql<ThreadId | null>`case when ${isMyCase(peer)} then case_study.source_thread_id end`.as('threadId'),
      'case_study.evidence',
      'case_study.review_by as reviewBy',
      'case_version.returned_words as returned',
      'case_version.details',
      'case_study.published_version as publishedVersion',
      isSourceTaken('case_version').as('isSourceTaken'),
      ...shownWords,
      areaOf.as('area'),
    ])
    .where('case_study.community_id', '=', peer.communityId)
    .where('case_study.case_id', '=', id)
    .where('case_study.state', '<>', 'withdrawn')
    .where(isReadableDraft(peer))
    .executeTakeFirst();
}

/** What somebody writes; what they brought in with a file waits for others and keeps nobody from writing. */
export async function countDrafts(db: Database, { communityId, personId }: Own): Promise<number> {
  const row = await db
    .selectFrom('case_study')
    .select(sql<number>`count(*)::int`.as('count'))
    .where('community_id', '=', communityId)
    .where('author_id', '=', personId)
    .where('state', 'in', ['draft', 'in-review'])
    .where('origin', '<>', 'import')
    .executeTakeFirst();
  return row?.count ?? 0;
}

export type MineKey = { at: Date; id: CaseStudyId };

/** Everything of one's own, in whatever state; what changed last first. */
export async function selectMine(
  db: Database,
  { communityId, personId }: Own,
  before: MineKey | null,
  limit: number,
) {
  return await db
    .selectFrom('case_study')
    .leftJoin('case_version as under', (join) =>
      join
        .onRef('under.community_id', '=', 'case_study.community_id')
        .onRef('under.case_id', '=', 'case_study.case_id')
        .on('under.state', '<>', 'published'),
    )
    .leftJoin('case_version as shown', (join) =>
      join
        .onRef('shown.community_id', '=', 'case_study.community_id')
        .onRef('shown.case_id', '=', 'case_study.case_id')
        .onRef('shown.version', '=', 'case_study.published_version'),
    )
    .select([
      'case_study.case_id as id',
      sql<string>`coalesce(shown.title, under.title)`.as('title'),
      'case_study.state',
      'under.version',
      'under.state as versionState',
      'under.revision',
      'case_study.is_anonymous as isAnonymous',
      sql<boolean>`(case_study.expired_at is not null and case_study.state = 'published')`.as('isExpired'),
      'case_study.review_by as reviewBy',
      'under.returned_words as returned',
      'case_study.withdrawn_reason as withdrawnReason',
      'case_study.withdrawn_words as withdrawnWords',
      'case_study.changed_at as changedAt',
      sql<boolean>`case when under.version is null then ${isSourceTaken('shown')} else ${isSourceTaken('under')} end`.as(
        'isSourceTaken',
      ),
    ])
    .where('case_study.community_id', '=', communityId)
    .where('case_study.author_id', '=', personId)
    .$if(before !== null, (query) =>
      query.where(
        sql<boolean>`(case_study.changed_at, case_study.case_id) < (${before?.at}::timestamptz, ${before?.id}::uuid)`,
      ),
    )
    .orderBy('case_study.changed_at', 'desc')
    .orderBy('case_study.case_id', 'desc')
    .limit(limit)
    .execute();
}

export async function findAreaOf(
  db: Database,
  { communityId }: Pick<Peer, 'communityId'>,
  areaId: AreaId,
): Promise<{ id: AreaId } | undefined> {
  return await db
    .selectFrom('area')
    .select('area_id as id')
    .where('community_id', '=', communityId)
    .where('area_id', '=', areaId)
    .executeTakeFirst();
}

/** Curators hear that something waits for them. */
export async function selectCurators(
  db: Database,
  { communityId }: Pick<Peer, 'communityId'>,
  limit: number,
): Promise<{ personId: PersonId }[]> {
  return await db
    .selectFrom('person_role')
    .innerJoin('person', (join) =>
      join
        .onRef('person.community_id', '=', 'person_role.community_id')
        .onRef('person.person_id', '=', 'person_role.person_id'),
    )
    .select('person.person_id as personId')
    .where('person_role.community_id', '=', communityId)
    .where('person_role.role', '=', 'curator')
    .where('person.suspended_at', 'is', null)
    .orderBy('person.person_id')
    .limit(limit)
    .execute();
}

/** Nobody takes words out of the thread until the commit; what was taken out before is seen to be gone. */
export async function holdSource(trx: Trx, { communityId }: Pick<Peer, 'communityId'>, threadId: ThreadId) {
  await trx
    .selectFrom('thread')
    .select('thread_id')
    .where('community_id', '=', communityId)
    .where('thread_id', '=', threadId)
    .forShare()
    .execute();
}

/** Words of a post, and what in them is not its own. */
type Spoken = { body: StrippedText; mentions: Mention[] };

/** The question and the answer that was marked as the safe next step, and this peer's part in it. The caller has accessed the thread. */
export async function findSource(db: Database, peer: Peer, threadId: ThreadId) {
  return await db
    .selectFrom('thread')
    .innerJoin('post as question', (join) =>
      join
        .onRef('question.community_id', '=', 'thread.community_id')
        .onRef('question.thread_id', '=', 'thread.thread_id')
        .on('question.number', '=', 1),
    )
    .innerJoin('post as answer', (join) =>
      join
        .onRef('answer.community_id', '=', 'thread.community_id')
        .onRef('answer.post_id', '=', 'thread.accepted_post_id'),
    )
    .select([
      'thread.title',
      'thread.needs',
      'thread.barriers',
      sql<Spoken>`json_build_object('body', question.body, 'mentions', question.mentions)`.as('question'),
      sql<Spoken>`json_build_object('body', answer.body, 'mentions', answer.mentions)`.as('answer'),
      sql<boolean>`(thread.author_id = ${peer.personId} or answer.author_id = ${peer.personId})`.as(
        'hasPart',
      ),
      sql<boolean>`exists (select 1 from post where post.community_id = thread.community_id
        and post.thread_id = thread.thread_id and post.author_id = ${peer.personId} and post.is_anonymous)`.as(
        'isHidden',
      ),
      sql<Spoken[]>`coalesce((select json_agg(json_build_object('body', post.body, 'mentions', post.mentions)
          order by post.number) from post
        where post.community_id = thread.community_id and post.thread_id = thread.thread_id
          and post.author_id = thread.author_id and post.is_anonymous = thread.is_anonymous
          and post.number > answer.number and post.state = 'visible'), '[]')`.as('later'),
    ])
    .where('thread.community_id', '=', peer.communityId)
    .where('thread.thread_id', '=', threadId)
    .where('question.state', '=', 'visible')
    .where('answer.state', '=', 'visible')
    .executeTakeFirst();
}
