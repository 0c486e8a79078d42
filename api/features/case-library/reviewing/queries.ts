// The SQL of the curators' queue and of deciding.
import { sql } from 'kysely';
import { creditOf } from '#api/access/author.ts';
import { isMyCase, isReadableDraft, isSourceTaken, isUnattended } from '#api/access/case-study.ts';
import type { Peer } from '#api/access/peer.ts';
import type { Database, Trx } from '#api/database/index.ts';
import type { EvidenceMark, WithdrawReason } from '#shared/basics/case-lists.ts';
import type { CaseStudyId, CommunityId, PersonId, ThreadId } from '#shared/basics/ids.ts';
import type { StrippedText } from '#shared/basics/text.ts';

type Own = Pick<Peer, 'communityId'>;

const queuedFor = (db: Database, peer: Peer) =>
  db
    .selectFrom('case_study')
    .innerJoin('case_version', (join) =>
      join
        .onRef('case_version.community_id', '=', 'case_study.community_id')
        .onRef('case_version.case_id', '=', 'case_study.case_id'),
    )
    .select([
      'case_study.case_id as id',
      'case_version.version',
      'case_version.revision',
      'case_version.title',
      'case_version.needs',
      creditOf.as('credit'),
      isMyCase(peer).as('isMine'),
      'case_study.origin',
      'case_study.published_version as publishedVersion',
      'case_study.review_by as reviewBy',
      sql<number>`jsonb_array_length(case_version.details)`.as('details'),
      isSourceTaken('case_version').as('isSourceTaken'),
    ])
    .where('case_study.community_id', '=', peer.communityId);

export type QueueKey = { at: Date; id: CaseStudyId };

/** Who has waited longest first. */
export async function selectWaiting(db: Database, peer: Peer, after: QueueKey | null, limit: number) {
  return await queuedFor(db, peer)
    .select(sql<Date>`case_version.submitted_at`.as('since'))
    .where('case_version.state', '=', 'in-review')
    .where(isReadableDraft(peer))
    .where('case_study.state', '<>', 'withdrawn')
    .$if(after !== null, (query) =>
      query.where(
        sql<boolean>`(case_version.submitted_at, case_study.case_id) > (${after?.at}::timestamptz, ${after?.id}::uuid)`,
      ),
    )
    .orderBy('case_version.submitted_at')
    .orderBy('case_study.case_id')
    .limit(limit)
    .execute();
}

/** Expired long ago, and nobody has looked at it since. */
export async function selectOwnerless(
  db: Database,
  peer: Peer,
  now: Date,
  after: QueueKey | null,
  limit: number,
) {
  return await queuedFor(db, peer)
    .select(sql<Date>`case_study.expired_at`.as('since'))
    .where('case_study.state', '=', 'published')
    .whereRef('case_version.version', '=', 'case_study.published_version')
    .where(isUnattended(now))
    .$if(after !== null, (query) =>
      query.where(
        sql<boolean>`(case_study.expired_at, case_study.case_id) > (${after?.at}::timestamptz, ${after?.id}::uuid)`,
      ),
    )
    .orderBy('case_study.expired_at')
    .orderBy('case_study.case_id')
    .limit(limit)
    .execute();
}

export type Published = {
  id: CaseStudyId;
  version: number;
  evidence: EvidenceMark;
  reviewBy: string;
  hidesEarlier: boolean;
  now: Date;
};

export async function publishVersion(
  trx: Trx,
  { communityId, personId }: Pick<Peer, 'communityId' | 'personId'>,
  { id, version, now }: Published,
): Promise<void> {
  await trx
    .updateTable('case_version')
    .set((eb) => ({
      state: 'published',
      decided_by: personId,
      decided_at: now,
      returned_words: null,
      revision: eb('revision', '+', 1),
    }))
    .where('community_id', '=', communityId)
    .where('case_id', '=', id)
    .where('version', '=', version)
    .execute();
}

export async function showVersion(
  trx: Trx,
  { communityId }: Own,
  { id, version, evidence, reviewBy, hidesEarlier, now }: Published,
): Promise<void> {
  await trx
    .updateTable('case_study')
    .set({
      state: 'published',
      evidence,
      published_version: version,
      review_by: reviewBy,
      published_at: now,
      expired_at: null,
      changed_at: now,
      ...(hidesEarlier && { history_from: version }),
    })
    .where('community_id', '=', communityId)
    .where('case_id', '=', id)
    .execute();
}

type GivenBack = { id: CaseStudyId; version: number; words: StrippedText; now: Date };

export async function returnVersion(
  trx: Trx,
  { communityId, personId }: Pick<Peer, 'communityId' | 'personId'>,
  { id, version, words, now }: GivenBack,
): Promise<void> {
  await trx
    .updateTable('case_version')
    .set((eb) => ({
      state: 'returned',
      decided_by: personId,
      decided_at: now,
      returned_words: words,
      submitted_at: null,
      revision: eb('revision', '+', 1),
    }))
    .where('community_id', '=', communityId)
    .where('case_id', '=', id)
    .where('version', '=', version)
    .execute();
}

export async function updateEvidence(
  trx: Trx,
  { communityId }: Own,
  { id, evidence, now }: { id: CaseStudyId; evidence: EvidenceMark; now: Date },
): Promise<void> {
  await trx
    .updateTable('case_study')
    .set({ evidence, changed_at: now })
    .where('community_id', '=', communityId)
    .where('case_id', '=', id)
    .execute();
}

export async function updateReviewBy(
  trx: Trx,
  { communityId }: Own,
  { id, reviewBy, now }: { id: CaseStudyId; reviewBy: string; now: Date },
): Promise<void> {
  await trx
    .updateTable('case_study')
    .set({ review_by: reviewBy, expired_at: null, changed_at: now })
    .where('community_id', '=', communityId)
    .where('case_id', '=', id)
    .execute();
}

type Withdrawn = {
  id: CaseStudyId;
  reason: WithdrawReason;
  words: StrippedText | null;
  now: Date;
};

export async function withdrawCase(
  trx: Trx,
  { communityId }: Own,
  { id, reason, words, now }: Withdrawn,
): Promise<void> {
  await trx
    .updateTable('case_study')
    .set({
      state: 'withdrawn',
      withdrawn_at: now,
      withdrawn_reason: reason,
      withdrawn_words: words,
      changed_at: now,
    })
    .where('community_id', '=', communityId)
    .where('case_id', '=', id)
    .execute();
}

/** Its newest version and how it was decided. */
export async function findDecision(trx: Trx, { communityId }: Own, id: CaseStudyId) {
  return await trx
    .selectFrom('case_study')
    .innerJoin('case_version', (join) =>
      join
        .onRef('case_version.community_id', '=', 'case_study.community_id')
        .onRef('case_version.case_id', '=', 'case_study.case_id'),
    )
    .select([
      'case_version.version',
      'case_version.state',
      'case_version.revision',
      'case_version.decided_by as decidedBy',
      'case_version.returned_words as returned',
      'case_study.evidence',
      'case_study.review_by as reviewBy',
    ])
    .where('case_study.community_id', '=', communityId)
    .where('case_study.case_id', '=', id)
    .orderBy('case_version.version', 'desc')
    .limit(1)
    .executeTakeFirst();
}

/** What was drawn from a thread, held until the commit. */
export async function lockCasesFrom(trx: Trx, { communityId }: Own, threadId: ThreadId) {
  return await trx
    .selectFrom('case_study')
    .select(['case_id as id', 'author_id as authorId'])
    .where('community_id', '=', communityId)
    .where('source_thread_id', '=', threadId)
    .orderBy('case_id')
    .forUpdate()
    .execute();
}

/** How many versions they have, and when words of one were written last. */
export async function measureVersions(trx: Trx, { communityId }: Own, ids: readonly CaseStudyId[]) {
  const row = await trx
    .selectFrom('case_version')
    .select([sql<number>`count(*)::int`.as('count'), sql<Date | null>`max(written_at)`.as('writtenAt')])
    .where('community_id', '=', communityId)
    .where(sql<boolean>`case_id = any(${[...ids]}::uuid[])`)
    .executeTakeFirst();
  return row ?? { count: 0, writtenAt: null };
}

export type Expired = { communityId: CommunityId; id: CaseStudyId; authorId: PersonId };

/** Marks some whose day has passed, and says whose they are. */
export async function expireSome(trx: Trx, now: Date, limit: number): Promise<Expired[]> {
  const { rows } = await sql<Expired>`
    update case_study set expired_at = ${now}, changed_at = ${now}
    where (community_id, case_id) in (
      select community_id, case_id from case_study
      where state = 'published' and expired_at is null and review_by < ${now.toISOString().slice(0, 10)}
      order by review_by limit ${limit} for update skip locked)
    returning community_id as "communityId", case_id as id, author_id as "authorId"`.execute(trx);
  return rows;
}
