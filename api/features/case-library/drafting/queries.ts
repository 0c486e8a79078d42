// The SQL of writing case studies. Whoever changes one holds its row first and reads its version after that, so that the
// second of two sees what the first did.
import { sql } from 'kysely';
import { isMyCase } from '#api/access/case-study.ts';
import type { Peer } from '#api/access/peer.ts';
import type { Trx } from '#api/database/index.ts';
import type { CaseOrigin, CaseState, CaseVersionState, EvidenceMark } from '#shared/basics/case-lists.ts';
import type { CaseStudyId, ThreadId } from '#shared/basics/ids.ts';
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
    .set((eb) => ({
      ...toColumns(written),
      // The same words are as old as they were.
      written_at: sql<Date>`case when digest = ${written.digest} then written_at else ${written.now} end`,
      details: '[]',
      revision: eb('revision', '+', 1),
    }))
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

/** A copy of the published version, to write on: its words are as old as they were. */
export async function copyPublished(
  trx: Trx,
  { communityId }: Pick<Peer, 'communityId'>,
  id: CaseStudyId,
): Promise<void> {
  await sql`
    insert into case_version (community_id, case_id, version, state, revision, title, situation, tried, happened, learnt,
      steps, needs, barriers, area_id, people, organisations, details, digest, written_at)
    select of.community_id, of.case_id, of.version + 1, 'draft', 1, of.title, of.situation, of.tried, of.happened,
      of.learnt, of.steps, of.needs, of.barriers, of.area_id, of.people, of.organisations, '[]', of.digest, of.written_at
    from case_version as of
    join case_study on case_study.community_id = of.community_id and case_study.case_id = of.case_id
      and case_study.published_version = of.version
    where of.community_id = ${communityId} and of.case_id = ${id}
    on conflict do nothing`.execute(trx);
}
