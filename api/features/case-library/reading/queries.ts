// The SQL of reading the library: lists, one case study, its versions and its neighbours. What a peer may see is asked of `access`.
import { type RawBuilder, type Selectable, sql } from 'kysely';
import { creditOf } from '#api/access/author.ts';
import {
  areasWhereItWorked,
  isMyCase,
  isPublishedCase,
  isSourceTaken,
  threadFor,
} from '#api/access/case-study.ts';
import type { Peer } from '#api/access/peer.ts';
import type { Database } from '#api/database/index.ts';
import type { CaseVersionTable } from '#api/database/tables/case-library.ts';
import type { OrganisationType } from '#shared/basics/case-lists.ts';
import type { AreaId, CaseStudyId } from '#shared/basics/ids.ts';
import type { Barrier, Need } from '#shared/basics/lists.ts';

/** SQL: the words of `case_version` as they come out. */
export const shownWords = [
  'case_version.title',
  'case_version.situation',
  'case_version.tried',
  'case_version.happened',
  'case_version.learnt',
  'case_version.steps',
  'case_version.needs',
  'case_version.barriers',
  'case_version.people',
  'case_version.organisations',
] as const;

export type PlaceOf = { id: AreaId; name: string };
/** SQL: where `case_version` holds; null is anywhere. */
export const areaOf: RawBuilder<PlaceOf | null> = sql<PlaceOf | null>`(
    select json_build_object('id', area.area_id, 'name', area.name) from area
    where area.community_id = case_version.community_id and area.area_id = case_version.area_id)`;

const workedCount = sql<number>`(select count(*)::int from case_worked
    where case_worked.community_id = case_study.community_id and case_worked.case_id = case_study.case_id)`;
const usedCount = sql<number>`(select count(*)::int from case_use
    where case_use.community_id = case_study.community_id and case_use.case_id = case_study.case_id)`;

const publishedFor = (db: Database, peer: Peer) =>
  db
    .selectFrom('case_study')
    .innerJoin('case_version', (join) =>
      join
        .onRef('case_version.community_id', '=', 'case_study.community_id')
        .onRef('case_version.case_id', '=', 'case_study.case_id')
        .onRef('case_version.version', '=', 'case_study.published_version'),
    )
    .leftJoin('case_saved as saved', (join) =>
      join
        .onRef('saved.community_id', '=', 'case_study.community_id')
        .onRef('saved.case_id', '=', 'case_study.case_id')
        .on('saved.person_id', '=', peer.personId),
    )
    .select([
      'case_study.case_id as id',
      'case_study.evidence',
      creditOf.as('credit'),
      isMyCase(peer).as('isMine'),
      'case_study.is_fictional as isFictional',
      'case_version.version',
      'case_study.published_at as publishedAt',
      'case_study.review_by as reviewBy',
      sql<boolean>`(case_study.expired_at is not null)`.as('isExpired'),
      sql<boolean>`(saved.saved_at is not null)`.as('isSaved'),
      workedCount.as('workedCount'),
      usedCount.as('usedCount'),
      areasWhereItWorked.as('workedAreas'),
      sql<boolean>`exists (select 1 from case_worked as mine where mine.community_id = case_study.community_id
        and mine.case_id = case_study.case_id and mine.person_id = ${peer.personId})`.as('hasWorkedForMe'),
      ...shownWords,
      areaOf.as('area'),
    ])
    .where('case_study.community_id', '=', peer.communityId)
    .where(isPublishedCase);

export type CaseKey = { at: Date; id: CaseStudyId };
export type CaseFilter = {
  need?: Need | undefined;
  barrier?: Barrier | undefined;
  areaId?: AreaId | undefined;
  organisation?: OrganisationType | undefined;
  isSaved?: true | undefined;
};

/** Newest first. Of an area: what holds there, and what holds anywhere. */
export async function selectCases(
  db: Database,
  peer: Peer,
  { need, barrier, areaId, organisation, isSaved }: CaseFilter,
  before: CaseKey | null,
  limit: number,
) {
  let query = publishedFor(db, peer);
  if (need !== undefined) query = query.where(sql<boolean>`${need} = any (case_version.needs)`);
  if (barrier !== undefined) query = query.where(sql<boolean>`${barrier} = any (case_version.barriers)`);
  if (areaId !== undefined)
    query = query.where(
      sql<boolean>`(case_version.area_id is null or case_version.area_id = ${areaId}::uuid)`,
    );
  if (organisation !== undefined)
    query = query.where(sql<boolean>`${organisation} = any (case_version.organisations)`);
  if (isSaved) query = query.where('saved.saved_at', 'is not', null);
  if (before !== null)
    query = query.where(
      sql<boolean>`(case_study.published_at, case_study.case_id) < (${before.at}::timestamptz, ${before.id}::uuid)`,
    );
  return await query
    .orderBy('case_study.published_at', 'desc')
    .orderBy('case_study.case_id', 'desc')
    .limit(limit)
    .execute();
}

export async function findPublished(db: Database, peer: Peer, id: CaseStudyId) {
  return await publishedFor(db, peer)
    .select(threadFor(peer).as('threadId'))
    .where('case_study.case_id', '=', id)
    .executeTakeFirst();
}

const shared = (column: 'needs' | 'barriers' | 'people' | 'organisations') =>
  sql`cardinality(array(select unnest(${sql.ref(`case_version.${column}`)}) intersect select unnest(${sql.ref(`here.${column}`)})))`;

/** Those that have most in common with it: needs weigh most, then organisations and barriers, then kinds of people. */
export async function selectRelated(db: Database, peer: Peer, id: CaseStudyId, limit: number) {
  const likeness = sql<number>`(4 * ${shared('needs')} + 2 * ${shared('organisations')} + ${shared('barriers')} + ${shared('people')}
    + case when case_version.needs[1] = here.needs[1] then 3 else 0 end)`;
  return await publishedFor(db, peer)
    .innerJoin('case_study as from_case', (join) =>
      join
        .onRef('from_case.community_id', '=', 'case_study.community_id')
        .on('from_case.case_id', '=', id)
        .on('from_case.state', '=', 'published'),
    )
    .innerJoin('case_version as here', (join) =>
      join
        .onRef('here.community_id', '=', 'from_case.community_id')
        .onRef('here.case_id', '=', 'from_case.case_id')
        .onRef('here.version', '=', 'from_case.published_version'),
    )
    .where('case_study.case_id', '<>', id)
    .where(sql<boolean>`case_version.needs && here.needs`)
    .orderBy(likeness, 'desc')
    .orderBy('case_study.published_at', 'desc')
    .orderBy('case_study.case_id', 'desc')
    .limit(limit)
    .execute();
}

const versionsOf = (db: Database, peer: Peer, id: CaseStudyId) =>
  db
    .selectFrom('case_study')
    .innerJoin('case_version', (join) =>
      join
        .onRef('case_version.community_id', '=', 'case_study.community_id')
        .onRef('case_version.case_id', '=', 'case_study.case_id')
        .on('case_version.state', '=', 'published'),
    )
    .select(['case_version.version', 'case_version.title', sql<Date>`case_version.decided_at`.as('at')])
    .where('case_study.community_id', '=', peer.communityId)
    .where('case_study.case_id', '=', id)
    .whereRef('case_version.version', '>=', 'case_study.history_from')
    .where(sql<boolean>`not ${isSourceTaken('case_version')}`)
    .where(isPublishedCase);

/** Newest first; `before` is the number of the last one of the page before. */
export async function selectVersions(
  db: Database,
  peer: Peer,
  id: CaseStudyId,
  before: number | null,
  limit: number,
) {
  return await versionsOf(db, peer, id)
    .$if(before !== null, (query) => query.where('case_version.version', '<', before))
    .orderBy('case_version.version', 'desc')
    .limit(limit)
    .execute();
}

type ShownColumn = (typeof shownWords)[number] extends `case_version.${infer Name}` ? Name : never;
type VersionRow = Pick<Selectable<CaseVersionTable>, ShownColumn | 'version'> & {
  area: PlaceOf | null;
  at: Date;
};

export async function findVersion(
  db: Database,
  peer: Peer,
  id: CaseStudyId,
  version: number,
): Promise<VersionRow | undefined> {
  return await versionsOf(db, peer, id)
    .select([...shownWords, areaOf.as('area')])
    .where('case_version.version', '=', version)
    .executeTakeFirst();
}

export async function findWithdrawn(db: Database, peer: Peer, id: CaseStudyId) {
  return await db
    .selectFrom('case_study')
    .innerJoin('case_version', (join) =>
      join
        .onRef('case_version.community_id', '=', 'case_study.community_id')
        .onRef('case_version.case_id', '=', 'case_study.case_id')
        .onRef('case_version.version', '=', 'case_study.published_version'),
    )
    .select([
      sql<
        string | null
      >`case when case_study.withdrawn_reason <> 'identifies' then case_version.title end`.as('title'),
      'case_study.withdrawn_reason as reason',
      'case_study.withdrawn_words as words',
      'case_study.withdrawn_at as withdrawnAt',
    ])
    .where('case_study.community_id', '=', peer.communityId)
    .where('case_study.case_id', '=', id)
    .where('case_study.state', '=', 'withdrawn')
    .executeTakeFirst();
}
