// The SQL of the crisis path: reviews, times, and what an area's pack is made of.
import { sql } from 'kysely';
import type { Peer } from '#api/access/peer.ts';
import type { Database, Trx } from '#api/database/index.ts';
import type { AreaId, CommunityId, PersonId } from '#shared/basics/ids.ts';
import type { ServiceTime } from './service-hours.ts';

type Own = Pick<Peer, 'communityId'>;

export async function findReview(db: Database | Trx, { communityId }: Own, digest: string) {
  return await db
    .selectFrom('next_steps_review')
    .select(['name', 'role', 'reviewed_on as on'])
    .where('community_id', '=', communityId)
    .where('digest', '=', digest)
    .executeTakeFirst();
}

type Review = {
  communityId: CommunityId;
  digest: string;
  name: string;
  role: string;
  on: string;
  recordedBy: PersonId;
  now: Date;
};

export async function insertReview(trx: Trx, review: Review): Promise<void> {
  await trx
    .insertInto('next_steps_review')
    .values({
      community_id: review.communityId,
      digest: review.digest,
      name: review.name,
      role: review.role,
      reviewed_on: review.on,
      recorded_by: review.recordedBy,
      recorded_at: review.now,
    })
    .onConflict((conflict) =>
      conflict.columns(['community_id', 'digest']).doUpdateSet((row) => ({
        name: row.ref('excluded.name'),
        role: row.ref('excluded.role'),
        reviewed_on: row.ref('excluded.reviewed_on'),
        recorded_by: row.ref('excluded.recorded_by'),
        recorded_at: row.ref('excluded.recorded_at'),
      })),
    )
    .execute();
}

export type TimeRow = { pathId: string; decisions: number; tenths: number; isOffline: boolean; on: string };

export async function insertTimes(
  db: Database | Trx,
  communityId: CommunityId,
  batchId: string,
  times: readonly TimeRow[],
): Promise<void> {
  await db
    .insertInto('next_steps_time')
    .values(
      times.map((time, at) => ({
        community_id: communityId,
        batch_id: batchId,
        number: at + 1,
        path_id: time.pathId,
        decisions: time.decisions,
        tenths: time.tenths,
        is_offline: time.isOffline,
        on_day: time.on,
      })),
    )
    .onConflict((conflict) => conflict.columns(['community_id', 'batch_id', 'number']).doNothing())
    .execute();
}

export async function findFigures(db: Database | Trx, { communityId }: Own) {
  return await db
    .selectFrom('next_steps_time')
    .select([
      sql<number>`count(*)::int`.as('count'),
      sql<number | null>`(percentile_disc(0.5) within group (order by tenths))::int`.as('median'),
      sql<number | null>`(percentile_disc(0.95) within group (order by tenths))::int`.as('slowest'),
      sql<number | null>`(100 * count(*) filter (where tenths <= 600) / nullif(count(*), 0))::int`.as(
        'within',
      ),
    ])
    .where('community_id', '=', communityId)
    .executeTakeFirst();
}

/** Only a published area has a pack. */
export async function findPublishedArea(db: Database | Trx, { communityId }: Own, areaId: AreaId) {
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

export async function selectContacts(db: Database | Trx, { communityId }: Own, areaId: AreaId) {
  return await db
    .selectFrom('area_contact')
    .select(['role', 'at', 'name', 'phone', 'hours', 'checked_on as checkedOn'])
    .where('community_id', '=', communityId)
    .where('area_id', '=', areaId)
    .orderBy('role')
    .orderBy('at')
    .limit(20)
    .execute();
}

/** Duty lines of published areas that nobody has looked at since a day, or ever. */
export async function selectOldContacts(
  db: Database | Trx,
  { communityId }: Own,
  before: string,
  limit: number,
) {
  return await db
    .selectFrom('area_contact as contact')
    .innerJoin('area', (join) =>
      join
        .onRef('area.community_id', '=', 'contact.community_id')
        .onRef('area.area_id', '=', 'contact.area_id'),
    )
    .innerJoin('area_directory', (join) =>
      join
        .onRef('area_directory.community_id', '=', 'contact.community_id')
        .onRef('area_directory.area_id', '=', 'contact.area_id'),
    )
    .select(['area.name as area', 'contact.role', 'contact.at', 'contact.checked_on as checkedOn'])
    .where('contact.community_id', '=', communityId)
    .where('area_directory.published_at', 'is not', null)
    .where((eb) => eb.or([eb('contact.checked_on', 'is', null), eb('contact.checked_on', '<', before)]))
    .orderBy('area.name')
    .orderBy('contact.role')
    .orderBy('contact.at')
    .limit(limit)
    .execute();
}

/** A number that a peer found to work stands before the feed's while their word counts, as everywhere. */
const phoneOf = (saidAfter: Date) => sql<string | null>`coalesce(
  (select statement.phone from service_statement as statement where statement.community_id = service.community_id
    and statement.service_id = service.service_id and statement.withdrawn_at is null and statement.phone is not null
    and statement.stated_at > ${saidAfter}
    order by statement.stated_at desc, statement.statement_id desc limit 1),
  (select contact.phone from service_contact as contact where contact.community_id = service.community_id
    and contact.service_id = service.service_id and contact.phone is not null order by contact.number limit 1))`;

/** Those that are not over and begin before a day; which of them change by then. */
const timesOf = ({ now, until }: { now: Date; until: Date }) => sql<ServiceTime[]>`(
  select coalesce(json_agg(json_build_object('day', part.day, 'opensAt', part.opens_at, 'closesAt', part.closes_at,
    'words', part.words, 'isClosed', part.is_closed,
    'isChanging', coalesce(part.valid_from > ${now}, false) or coalesce(part.valid_to < ${until}, false)) order by part.number), '[]')
  from service_time as part where part.community_id = service.community_id and part.service_id = service.service_id
    and (part.valid_from is null or part.valid_from < ${until})
    and (part.valid_to is null or part.valid_to > ${new Date(now.getTime() - 86_400_000)}))`;

/** Of each need the few that serve it best: those that take people by a word that still counts, then the rest, newest word first. */
export async function selectPocketServices(
  db: Database | Trx,
  { communityId }: Own,
  areaId: AreaId,
  { capacity: countsFrom, phone: saidAfter, ...times }: Record<'capacity' | 'phone' | 'now' | 'until', Date>,
  perNeed: number,
  limit: number,
) {
  return await db
    .selectFrom('service')
    .innerJoin('feed', (join) =>
      join
        .onRef('feed.community_id', '=', 'service.community_id')
        .onRef('feed.feed_id', '=', 'service.feed_id'),
    )
    .select([
      'service.service_id as id',
      'service.name',
      'service.organisation',
      'service.needs',
      'service.told_capacity as capacity',
      'service.told_at as capacityAt',
      'service.confirmed_at as confirmedAt',
      sql<boolean>`coalesce(service.stated_capacity_at >= service.told_at, false)`.as('isSaidByPeer'),
      'feed.name as source',
      'feed.read_at as readAt',
      phoneOf(saidAfter).as('phone'),
      timesOf(times).as('times'),
    ])
    .where('service.community_id', '=', communityId)
    .where('service.area_id', '=', areaId)
    .where(
      sql<boolean>`service.service_id in (select ranked.service_id from (
        select service.service_id, row_number() over (partition by wanted.need order by
          case when service.told_at > ${countsFrom} then case service.told_capacity when 'capacity' then 0
            when 'waitlist' then 1 when 'additional-assessment-required' then 2 when 'no-capacity' then 5 else 3 end
            else 4 end, service.told_at desc nulls last, service.service_id) as place
        from service cross join lateral unnest(service.needs) as wanted(need)
        where service.community_id = ${communityId} and service.area_id = ${areaId} and service.withdrawn_at is null
          and service.status = 'active' and ${phoneOf(saidAfter)} is not null) as ranked where ranked.place <= ${perNeed})`,
    )
    .orderBy(sql`service.told_at desc nulls last`)
    .orderBy('service.service_id')
    .limit(limit)
    .execute();
}
