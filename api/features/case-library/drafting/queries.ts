// The SQL of case studies under way. Whoever changes one holds its row first and reads its version after that, so that the
// second of two sees what the first did.
import { sql } from 'kysely';
import { creditOf, mustHideAuthor } from '#api/access/author.ts';
import { isMyCase, isReadableDraft } from '#api/access/case-study.ts';
import type { Peer } from '#api/access/peer.ts';
import type { Database, Trx } from '#api/database/index.ts';
import { areaOf, shownWords } from '#api/features/case-library/reading/queries.ts';
import type { CaseOrigin, CaseState, CaseVersionState, EvidenceMark } from '#shared/basics/case-lists.ts';
import type { AreaId, CaseStudyId, PersonId, ThreadId } from '#shared/basics/ids.ts';
import type { CaseContent } from '#shared/contract/case-library.ts';

type Own = Pick<Peer, 'communityId' | 'personId'>;

export type NewCase = {
  id: CaseStudyId;
  isAnonymous: boolean;
  evidence: EvidenceMark;
  origin: CaseOrigin;
  threadId: ThreadId | null;
  now: Date;
};

/** False when this id was used before. */
export async function insertCase(trx: Trx, { communityId, personId }: Own, made: NewCase): Promise<boolean> {
  const row = await trx
    .insertInto('case_study')
    .values({
      community_id: communityId,
      case_id: made.id,
      author_id: personId,
      is_anonymous: made.isAnonymous,
      state: 'draft',
      evidence: made.evidence,
      origin: made.origin,
      source_thread_id: made.threadId,
      is_fictional: false,
      published_version: null,
      review_by: null,
      published_at: null,
      expired_at: null,
      withdrawn_at: null,
      withdrawn_reason: null,
      withdrawn_words: null,
      changed_at: made.now,
    })
    .onConflict((conflict) => conflict.doNothing())
    .returning('case_id')
    .executeTakeFirst();
  return row !== undefined;
}

export type Written = { content: CaseContent; digest: string; now: Date };

const toColumns = ({ content, digest, now }: Written) => ({
  title: content.title,
  situation: content.situation,
  tried: content.tried,
  happened: content.happened,
  learnt: content.learnt,
  steps: content.steps,
  needs: content.needs,
  barriers: content.barriers,
  area_id: content.areaId,
  people: content.people,
  organisations: content.organisations,
  digest,
  written_at: now,
});

export async function insertVersion(
  trx: Trx,
  { communityId }: Pick<Peer, 'communityId'>,
  { id, version, ...written }: Written & { id: CaseStudyId; version: number },
): Promise<void> {
  await trx
    .insertInto('case_version')
    .values({
      community_id: communityId,
      case_id: id,
      version,
      state: 'draft',
      revision: 1,
      details: '[]',
      submitted_at: null,
      decided_by: null,
      decided_at: null,
      returned_words: null,
      ...toColumns(written),
    })
    .execute();
}

type Working = { id: CaseStudyId; version: number };

/** What was given back stays so, with its words, until it is sent again. Answers to details belong to the words they were given for. */
export async function updateVersion(
  trx: Trx,
  { communityId }: Pick<Peer, 'communityId'>,
  { id, version, ...written }: Written & Working,
): Promise<void> {
  await trx
    .updateTable('case_version')
    .set((eb) => ({ ...toColumns(written), details: '[]', revision: eb('revision', '+', 1) }))
    .where('community_id', '=', communityId)
    .where('case_id', '=', id)
    .where('version', '=', version)
    .execute();
}

type Settled = Working & { state: CaseVersionState; details: readonly unknown[]; submittedAt: Date | null };

/** Sent for review, or taken back. */
export async function updateVersionState(
  trx: Trx,
  { communityId }: Pick<Peer, 'communityId'>,
  { id, version, state, details, submittedAt }: Settled,
): Promise<void> {
  await trx
    .updateTable('case_version')
    .set((eb) => ({
      state,
      details: JSON.stringify(details),
      submitted_at: submittedAt,
      returned_words: null,
      revision: eb('revision', '+', 1),
    }))
    .where('community_id', '=', communityId)
    .where('case_id', '=', id)
    .where('version', '=', version)
    .execute();
}

/** Of one that is published the state stays: its new version goes its own way. */
export async function updateCaseState(
  trx: Trx,
  { communityId }: Pick<Peer, 'communityId'>,
  { id, state, now }: { id: CaseStudyId; state: Exclude<CaseState, 'published' | 'withdrawn'>; now: Date },
): Promise<void> {
  await trx
    .updateTable('case_study')
    .set({
      state: sql<CaseState>`case when published_version is null then ${state} else state end`,
      changed_at: now,
    })
    .where('community_id', '=', communityId)
    .where('case_id', '=', id)
    .execute();
}

export async function updateAnonymity(
  trx: Trx,
  { communityId }: Pick<Peer, 'communityId'>,
  { id, isAnonymous, now }: { id: CaseStudyId; isAnonymous: boolean; now: Date },
): Promise<void> {
  await trx
    .updateTable('case_study')
    .set({ is_anonymous: isAnonymous, changed_at: now })
    .where('community_id', '=', communityId)
    .where('case_id', '=', id)
    .execute();
}

/** Holds the case study until the commit. */
export async function lockCase(trx: Trx, peer: Peer, id: CaseStudyId) {
  return await trx
    .selectFrom('case_study')
    .select([
      'state',
      'evidence',
      'is_fictional as isFictional',
      'author_id as authorId',
      'published_version as publishedVersion',
      isMyCase(peer).as('isMine'),
    ])
    .where('community_id', '=', peer.communityId)
    .where('case_id', '=', id)
    .forUpdate()
    .executeTakeFirst();
}

export async function deleteVersion(
  trx: Trx,
  { communityId }: Pick<Peer, 'communityId'>,
  { id, version }: Working,
): Promise<void> {
  await trx
    .deleteFrom('case_version')
    .where('community_id', '=', communityId)
    .where('case_id', '=', id)
    .where('version', '=', version)
    .where('state', '<>', 'published')
    .execute();
}

/** One that nobody ever saw. Its versions go with it. */
export async function deleteUnseenCase(
  trx: Trx,
  { communityId }: Pick<Peer, 'communityId'>,
  id: CaseStudyId,
): Promise<void> {
  await trx
    .deleteFrom('case_study')
    .where('community_id', '=', communityId)
    .where('case_id', '=', id)
    .where('published_version', 'is', null)
    .execute();
}

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
      ...shownWords,
      areaOf.as('area'),
    ])
    .where('case_study.community_id', '=', peer.communityId)
    .where('case_study.case_id', '=', id)
    .where('case_study.state', '<>', 'withdrawn')
    .where(isReadableDraft(peer))
    .executeTakeFirst();
}

export async function countDrafts(db: Database, { communityId, personId }: Own): Promise<number> {
  const row = await db
    .selectFrom('case_study')
    .select(sql<number>`count(*)::int`.as('count'))
    .where('community_id', '=', communityId)
    .where('author_id', '=', personId)
    .where('state', 'in', ['draft', 'in-review'])
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

/** A copy of the published version, to write on. */
export async function copyPublished(
  trx: Trx,
  { communityId }: Pick<Peer, 'communityId'>,
  id: CaseStudyId,
  now: Date,
): Promise<void> {
  await sql`
    insert into case_version (community_id, case_id, version, state, revision, title, situation, tried, happened, learnt,
      steps, needs, barriers, area_id, people, organisations, details, digest, written_at)
    select of.community_id, of.case_id, of.version + 1, 'draft', 1, of.title, of.situation, of.tried, of.happened,
      of.learnt, of.steps, of.needs, of.barriers, of.area_id, of.people, of.organisations, '[]', of.digest, ${now}
    from case_version as of
    join case_study on case_study.community_id = of.community_id and case_study.case_id = of.case_id
      and case_study.published_version = of.version
    where of.community_id = ${communityId} and of.case_id = ${id}
    on conflict do nothing`.execute(trx);
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
      'question.body as question',
      'answer.body as answer',
      sql<boolean>`(thread.author_id = ${peer.personId} or answer.author_id = ${peer.personId})`.as(
        'hasPart',
      ),
      sql<boolean>`exists (select 1 from post where post.community_id = thread.community_id
        and post.thread_id = thread.thread_id and post.author_id = ${peer.personId} and post.is_anonymous)`.as(
        'isHidden',
      ),
      sql<string[]>`coalesce((select json_agg(post.body order by post.number) from post
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
