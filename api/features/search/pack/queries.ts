// The SQL of the pack. What is in it has passed `searchableBy`, as every result of a search has.
import { sql } from 'kysely';
import { creditOf } from '#api/access/author.ts';
import type { Peer } from '#api/access/peer.ts';
import { searchableBy } from '#api/access/searchable.ts';
import type { Database } from '#api/database/index.ts';
import type { Reader } from '#api/features/search/finding/queries.ts';
import type { AreaId } from '#shared/basics/ids.ts';
import { type Need, needs, type Weekday } from '#shared/basics/lists.ts';
import { needStem } from '#shared/search/weigh-document.ts';

/** SQL: needs that `search_document` is filed under or speaks of, in hundredths. */
const aboutOf = sql<[Need, number][]>`coalesce((
    select json_agg(json_build_array(substr(given.stem, 2), given.count) order by given.count desc, given.stem)
    from unnest(search_document.stems, search_document.counts) as given (stem, count) 
    where given.stem = any(${needs.map(needStem)}::text[])), '[]')`;

/** SQL: an instant of the document, in UTC and to the millisecond. */
const freshOf = 'search_document.fresh_at as freshAt' as const;

export type Only = readonly string[] | null;

/** Of one's own area and of none first, and of those the newest. */
export async function selectPackedCases(
  db: Database,
  { peer, rules }: Reader,
  { only, limit }: { only: Only; limit: number },
) {
  let query = db
    .selectFrom('search_document')
    .innerJoin('case_study', (join) =>
      join
        .onRef('case_study.community_id', '=', 'search_document.community_id')
        .on(sql<boolean>`case_study.case_id = search_document.subject_id`),
    )
    .innerJoin('case_version', (join) =>
      join
        .onRef('case_version.community_id', '=', 'case_study.community_id')
        .onRef('case_version.case_id', '=', 'case_study.case_id')
        .onRef('case_version.version', '=', 'case_study.published_version'),
    )
    .leftJoin('area', (join) =>
      join
        .onRef('area.community_id', '=', 'case_version.community_id')
        .onRef('area.area_id', '=', 'case_version.area_id'),
    )
    .select([
      'case_study.case_id as id',
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
      'case_version.version',
      'area.area_id as areaId',
      'area.name as areaName',
      creditOf.as('credit'),
      'case_study.evidence',
      'case_study.is_fictional as isFictional',
      'case_study.review_by as reviewBy',
      aboutOf.as('about'),
      freshOf,
    ])
    .where('search_document.community_id', '=', peer.communityId)
    .where('search_document.kind', '=', 'case-study')
    .where(searchableBy(peer, rules));
  if (only !== null)
    query = query.where(sql<boolean>`search_document.subject_id = any(${[...only]}::uuid[])`);
  return await query
    .orderBy(
      sql`case when case_version.area_id is null or case_version.area_id = ${peer.areaId}::uuid then 0 else 1 end`,
    )
    .orderBy('search_document.fresh_at', 'desc')
    .orderBy('search_document.document_no')
    .limit(limit)
    .execute();
}

/** A number that a peer found to work stands before the feed's, as everywhere. */
const phoneOf = sql<string | null>`coalesce(
    (select statement.phone from service_statement as statement where statement.community_id = service.community_id
      and statement.service_id = service.service_id and statement.withdrawn_at is null and statement.phone is not null
      order by statement.stated_at desc, statement.statement_id desc limit 1),
    (select contact.phone from service_contact as contact where contact.community_id = service.community_id
      and contact.service_id = service.service_id and contact.phone is not null order by contact.number limit 1))`;

/** SQL: the role of whoever's word the capacity is. */
const toldByOf = sql<string | null>`(select statement.by_role from service_statement as statement
    where statement.community_id = service.community_id and statement.service_id = service.service_id
      and statement.withdrawn_at is null and statement.capacity is not null and statement.stated_at = service.told_at
    order by statement.statement_id desc limit 1)`;

type Time = { day: Weekday | null; opensAt: string | null; closesAt: string | null; words: string | null };
const timesOf = sql<
  Time[]
>`coalesce((select json_agg(json_build_object('day', part.day, 'opensAt', part.opens_at,
      'closesAt', part.closes_at, 'words', part.words) order by part.number) from service_time as part
    where part.community_id = service.community_id and part.service_id = service.service_id), '[]')`;
const placesOf = sql<string[]>`array(select concat_ws(', ', part.name, part.address, part.postcode)
    from service_place as part where part.community_id = service.community_id
      and part.service_id = service.service_id order by part.number limit 3)`;

/** SQL: of each need the one that said something of itself last, then the next. */
const turnOf = sql<string>`row_number() over (partition by service.needs[1]
    order by service.told_at desc nulls last, service.service_id)`;
/** So many may not be found (yet) without a device getting fewer than it is given. */
const spareMax = 100;

/** SQL: another one when anything is another that a device keeps of `service`: its record, its index, what was said of it. */
const serviceMark = sql<string>`left(md5(concat_ws('|', service.source_hash, service.status, service.told_capacity,
    extract(epoch from service.told_at), extract(epoch from service.confirmed_at),
    extract(epoch from search_document.written_at), (
      select concat(count(*), ':', extract(epoch from max(part.stated_at)), ':', extract(epoch from max(part.withdrawn_at)))
      from service_statement as part where part.community_id = service.community_id
        and part.service_id = service.service_id))), 16)`;

/** Those of the area that this reader finds. */
const servicesOf = (db: Database, { peer, rules }: Reader, areaId: AreaId) =>
  db
    .selectFrom('search_document')
    .innerJoin('service', (join) =>
      join
        .onRef('service.community_id', '=', 'search_document.community_id')
        .on(sql<boolean>`service.service_id = search_document.subject_id`),
    )
    .select(['service.service_id as id', serviceMark.as('mark')])
    .where('search_document.community_id', '=', peer.communityId)
    .where('search_document.kind', '=', 'service')
    .where('search_document.area_id', '=', areaId)
    .where('service.area_id', '=', areaId)
    .where(searchableBy(peer, rules));

/**
 * Of each need in turn: a large area loses no need whole. Chosen from the area's own rows first, so that the rules are asked of those
 * alone and not of thousands.
 */
export async function selectServiceMarks(db: Database, reader: Reader, areaId: AreaId, limit: number) {
  return await servicesOf(db, reader, areaId)
    .where(
      sql<boolean>`service.service_id in (select picked.service_id from (
        select service.service_id, ${turnOf} as turn from service
        where service.community_id = ${reader.peer.communityId} and service.area_id = ${areaId}
          and service.withdrawn_at is null) as picked
        order by picked.turn, picked.service_id limit ${limit + spareMax})`,
    )
    .orderBy(turnOf)
    .orderBy('service.service_id')
    .limit(limit)
    .execute();
}

export async function selectPackedServices(
  db: Database,
  reader: Reader,
  areaId: AreaId,
  ids: readonly string[],
) {
  return await servicesOf(db, reader, areaId)
    .innerJoin('area', (join) =>
      join
        .onRef('area.community_id', '=', 'service.community_id')
        .onRef('area.area_id', '=', 'service.area_id'),
    )
    .innerJoin('feed', (join) =>
      join
        .onRef('feed.community_id', '=', 'service.community_id')
        .onRef('feed.feed_id', '=', 'service.feed_id'),
    )
    .select([
      'service.name as title',
      'service.organisation',
      'service.summary',
      'service.eligibility',
      'service.how_to_refer as howToRefer',
      'service.url',
      'service.email',
      'service.status',
      'service.alert',
      'service.cost',
      'service.needs',
      'service.languages',
      'service.told_capacity as capacity',
      'service.told_at as capacityAt',
      toldByOf.as('capacityByRole'),
      'service.wait_words as waitWords',
      'service.area_id as areaId',
      'area.name as areaName',
      'feed.name as source',
      phoneOf.as('phone'),
      timesOf.as('times'),
      placesOf.as('places'),
      aboutOf.as('about'),
      freshOf,
    ])
    .where(sql<boolean>`search_document.subject_id = any(${[...ids]}::uuid[])`)
    .orderBy('service.service_id')
    .limit(ids.length)
    .execute();
}

/** Only a published area has services that are seen. */
export async function findPackArea(db: Database, { communityId }: Pick<Peer, 'communityId'>, areaId: AreaId) {
  return await db
    .selectFrom('area')
    .innerJoin('area_directory', (join) =>
      join
        .onRef('area_directory.community_id', '=', 'area.community_id')
        .onRef('area_directory.area_id', '=', 'area.area_id'),
    )
    .select(['area.area_id as id', 'area.name'])
    .where('area.community_id', '=', communityId)
    .where('area.area_id', '=', areaId)
    .where('area_directory.published_at', 'is not', null)
    .executeTakeFirst();
}
