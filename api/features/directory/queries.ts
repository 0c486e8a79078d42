// The SQL of finding and reading services. What a service says of itself and what peers say of it come together here.
import { type RawBuilder, sql } from 'kysely';
import type { Peer } from '#api/access/peer.ts';
import { visibleService } from '#api/access/service.ts';
import type { Database } from '#api/database/index.ts';
import type { AreaId, ServiceId } from '#shared/basics/ids.ts';
import type { Capacity, Cost, Need, ServiceStatus, Weekday } from '#shared/basics/lists.ts';

/** A word about capacity counts this long (DOMAIN and the freshness ladder); then nobody knows. */
export const capacityDays = { fresh: 14, most: 42 } as const;

const daysAgo = (now: Date, days: number) => new Date(now.getTime() - days * 86_400_000);

const isStatedNewer = (
  now: Date,
) => sql<boolean>`(service.stated_capacity_at > ${daysAgo(now, capacityDays.most)}
    and service.stated_capacity_at >= coalesce(service.source_capacity_at, '-infinity'))`;
const isSourceNew = (now: Date) =>
  sql<boolean>`(service.source_capacity_at > ${daysAgo(now, capacityDays.most)})`;

/** SQL: the newest word that still counts, of a peer or of the feed. */
const capacityNow = (now: Date): RawBuilder<Capacity> => sql<Capacity>`(case
    when ${isStatedNewer(now)} then service.stated_capacity
    when ${isSourceNew(now)} then service.source_capacity
    when service.stated_capacity_at > ${daysAgo(now, capacityDays.most)} then service.stated_capacity
    else 'unknown' end)`;
const capacityMoment = (now: Date) => sql<Date | null>`(case
    when ${isStatedNewer(now)} then service.stated_capacity_at
    when ${isSourceNew(now)} then service.source_capacity_at
    when service.stated_capacity_at > ${daysAgo(now, capacityDays.most)} then service.stated_capacity_at end)`;

export type Point = { latitude: number; longitude: number };
export type ServiceFilter = {
  now: Date;
  areaId?: AreaId | undefined;
  needs?: readonly Need[] | undefined;
  /** Already a query of the text search: `debt:* & help:*`. */
  words?: string | undefined;
  from?: Point | null | undefined;
  withinMetres?: number | undefined;
  cost?: Cost | undefined;
  language?: string | undefined;
  access?: string | undefined;
  today?: Weekday | undefined;
  takesReferrals?: boolean | undefined;
  isAlternativeTo?: ServiceId | undefined;
  only?: ServiceId | undefined;
};
/** Where a page ended: how well it takes people, how far, how well it fits, which. */
export type ServiceKey = { tier: number; metres: number; fit: number; id: ServiceId };

export type ServiceRow = {
  id: ServiceId;
  areaId: AreaId;
  area: string;
  name: string;
  organisation: string | null;
  summary: string;
  needs: Need[];
  cost: Cost;
  languages: string[];
  status: Exclude<ServiceStatus, 'withdrawn'>;
  isWithdrawn: boolean;
  alert: string | null;
  capacity: Capacity;
  capacityAt: Date | null;
  checkedAt: Date | null;
  publicPhone: string | null;
  metres: number | null;
  tier: number;
  fit: number;
  inName: boolean;
  inOrganisation: boolean;
};

const metresMax = 2_147_483_647;
const takes = sql`('capacity', 'waitlist', 'additional-assessment-required')`;

/** Half an Earth's way round is the most there is; `least` keeps rounding from leaving the sine's range. */
const metresFrom = ({ latitude, longitude }: Point) => sql<number | null>`(
    select min(round(2 * 6371000 * asin(sqrt(least(1,
        power(sin(radians((place.latitude_micro - ${latitude}::int) / 1e6) / 2), 2)
        + cos(radians(${latitude}::int / 1e6)) * cos(radians(place.latitude_micro / 1e6))
          * power(sin(radians((place.longitude_micro - ${longitude}::int) / 1e6) / 2), 2))))))::int
    from service_place as place
    where place.community_id = service.community_id and place.service_id = service.service_id
      and place.latitude_micro is not null)`;

const textOf = sql`to_tsvector('english', service.name || ' ' || coalesce(service.organisation, '') || ' ' || service.summary)`;

function conditionsOf(peer: Peer, filter: ServiceFilter, from: Point | null): RawBuilder<unknown>[] {
  const { now } = filter;
  const all: RawBuilder<unknown>[] = [sql`service.community_id = ${peer.communityId}`, visibleService(peer)];
  if (filter.only !== undefined) return [...all, sql`service.service_id = ${filter.only}`];
  all.push(sql`service.withdrawn_at is null`);
  if (filter.areaId !== undefined) all.push(sql`service.area_id = ${filter.areaId}`);
  if (filter.needs !== undefined) all.push(sql`service.needs && ${[...filter.needs]}::text[]`);
  if (filter.words !== undefined) all.push(sql`${textOf} @@ to_tsquery('english', ${filter.words})`);
  if (filter.cost !== undefined) all.push(sql`service.cost = ${filter.cost}`);
  if (filter.language !== undefined)
    all.push(sql`service.languages @> ${[filter.language.toLowerCase()]}::text[]`);
  if (filter.access !== undefined)
    all.push(sql`exists (select 1 from service_place as place
      where place.community_id = service.community_id and place.service_id = service.service_id
        and strpos(lower(place.access), ${filter.access.toLowerCase()}) > 0)`);
  if (filter.today !== undefined) {
    const isNow = sql`time.community_id = service.community_id and time.service_id = service.service_id
      and (time.valid_from is null or time.valid_from <= ${now})
      and (time.valid_to is null or time.valid_to > ${daysAgo(now, 1)})`;
    all.push(sql`service.status = 'active'
      and exists (select 1 from service_time as time where ${isNow} and time.day = ${filter.today} and not time.is_closed)
      and not exists (select 1 from service_time as time where ${isNow} and time.is_closed)`);
  }
  if (filter.takesReferrals || filter.isAlternativeTo !== undefined)
    all.push(
      sql`service.status = 'active' and service.missing_since is null and ${capacityNow(now)} in ${takes}`,
    );
  if (filter.isAlternativeTo !== undefined) all.push(sql`service.service_id <> ${filter.isAlternativeTo}`);
  if (from !== null && filter.withinMetres !== undefined)
    all.push(sql`near.metres <= ${filter.withinMetres}::int`);
  return all;
}

/** Those that take people first, then the nearest, then the one that fits and was checked. */
export async function selectServices(
  db: Database,
  peer: Peer,
  filter: ServiceFilter,
  after: ServiceKey | null,
  limit: number,
): Promise<ServiceRow[]> {
  const { now, words } = filter;
  const from = filter.from ?? null;
  const conditions = conditionsOf(peer, filter, from);
  const match = (text: RawBuilder<unknown>) =>
    words === undefined
      ? sql<boolean>`false`
      : sql<boolean>`(to_tsvector('english', ${text}) @@ to_tsquery('english', ${words}))`;
  const inName = match(sql`service.name`);
  if (after !== null)
    conditions.push(sql`(ranked.tier, coalesce(near.metres, ${metresMax}::int), ranked.fit, service.service_id)
      > (${after.tier}::int, ${after.metres}::int, ${after.fit}::int, ${after.id}::uuid)`);
  const { rows } = await sql<ServiceRow>`
    select service.service_id as id, service.area_id as "areaId", area.name as area, service.name,
      service.organisation, service.summary, service.needs, service.cost, service.languages, service.status,
      (service.withdrawn_at is not null) as "isWithdrawn", service.alert, judged.capacity,
      judged."capacityAt", judged."checkedAt", near.metres, ranked.tier, ranked.fit,
      (select contact.phone from service_contact as contact where contact.community_id = service.community_id
        and contact.service_id = service.service_id and contact.phone is not null
        order by contact.number limit 1) as "publicPhone",
      ${inName} as "inName", ${match(sql`coalesce(service.organisation, '')`)} as "inOrganisation"
    from service
    join area on area.community_id = service.community_id and area.area_id = service.area_id
    cross join lateral (select ${capacityNow(now)} as capacity, ${capacityMoment(now)} as "capacityAt",
      greatest(service.confirmed_at, service.assured_at, service.modified_at) as "checkedAt") as judged
    cross join lateral (select
      (case when service.status <> 'active' or service.missing_since is not null then 8
        when judged.capacity = 'capacity' then 0 when judged.capacity = 'unknown' then 4
        when judged.capacity = 'no-capacity' then 6 else 2 end
        + case when judged."checkedAt" > ${daysAgo(now, 365)} then 0 else 1 end)::int as tier,
      (case when ${inName} then 0 else 4 end
        + case when judged."checkedAt" > ${daysAgo(now, 90)} then 0
          when judged."checkedAt" > ${daysAgo(now, 180)} then 1 else 2 end)::int as fit) as ranked
    cross join lateral (select ${from === null ? sql<number | null>`null::int` : metresFrom(from)} as metres) as near
    where ${sql.join(conditions, sql` and `)}
    order by ranked.tier, coalesce(near.metres, ${metresMax}::int), ranked.fit, service.service_id
    limit ${limit}`.execute(db);
  return rows;
}

/** Of services that were accessed: what else a card says. */
export async function findServiceDetail(db: Database, peer: Peer, id: ServiceId) {
  return await db
    .selectFrom('service')
    .innerJoin('feed', (join) =>
      join
        .onRef('feed.community_id', '=', 'service.community_id')
        .onRef('feed.feed_id', '=', 'service.feed_id'),
    )
    .select([
      'service.url',
      'service.email',
      'service.cost_words as costWords',
      'service.eligibility',
      'service.minimum_age as minimumAge',
      'service.maximum_age as maximumAge',
      'service.how_to_refer as howToRefer',
      'service.wait_words as waitWords',
      'feed.name as feedName',
      'feed.licence',
      'feed.read_at as readAt',
      sql<{ day: Weekday | null; opensAt: string | null; closesAt: string | null; words: string | null }[]>`(
        select coalesce(json_agg(json_build_object('day', day, 'opensAt', opens_at, 'closesAt', closes_at,
          'words', words) order by number), '[]') from service_time as part
        where part.community_id = service.community_id and part.service_id = service.service_id)`.as('times'),
      sql<{ name: string | null; address: string | null; access: string | null; isOnTheMap: boolean }[]>`(
        select coalesce(json_agg(json_build_object('name', name, 'address', nullif(concat_ws(', ', address, postcode), ''),
          'access', access, 'isOnTheMap', latitude_micro is not null) order by number), '[]') from service_place as part
        where part.community_id = service.community_id and part.service_id = service.service_id)`.as(
        'places',
      ),
      sql<{ label: string | null; phone: string | null; email: string | null }[]>`(
        select coalesce(json_agg(json_build_object('label', label, 'phone', phone, 'email', email) order by number), '[]')
        from service_contact as part
        where part.community_id = service.community_id and part.service_id = service.service_id)`.as(
        'contacts',
      ),
      sql<{ id: ServiceId; name: string }[]>`(
        select coalesce(json_agg(json_build_object('id', twin.service_id, 'name', twin.name)), '[]') from (
          select other.service_id, other.name from service as other
          where other.community_id = service.community_id and other.feed_id <> service.feed_id
            and other.withdrawn_at is null and (other.same_key = service.same_key
              or (other.organisation_key = service.organisation_key and other.name = service.name))
          order by other.service_id limit 3) as twin)`.as('possiblySame'),
    ])
    .where('service.community_id', '=', peer.communityId)
    .where('service.service_id', '=', id)
    .executeTakeFirst();
}

/** Where a service is, or the middle of its area. */
export async function findPoint(
  db: Database,
  peer: Peer,
  of: { serviceId?: ServiceId | undefined; areaId: AreaId | null },
) {
  const { rows } = await sql<Point>`
    select latitude, longitude from (
      select 0 as turn, number, latitude_micro as latitude, longitude_micro as longitude from service_place
      where community_id = ${peer.communityId} and service_id = ${of.serviceId ?? null}::uuid
      union all
      select 1, 0, latitude_micro, longitude_micro from area_directory
      where community_id = ${peer.communityId} and area_id = ${of.areaId}::uuid
    ) as points where latitude is not null order by turn, number limit 1`.execute(db);
  return rows[0] ?? null;
}

/** What stripping must keep, service by service: names, roles and public numbers of the areas given. */
export async function selectKept(
  db: Database,
  peer: Peer,
  areaId: AreaId | null,
  after: ServiceId | null,
  limit: number,
) {
  const listOf = (column: string, table: string, more = sql``) => sql<string[]>`array(
    select distinct ${sql.ref(`part.${column}`)} from ${sql.table(table)} as part
    where part.community_id = service.community_id and part.service_id = service.service_id
      and ${sql.ref(`part.${column}`)} is not null ${more})`;
  let query = db
    .selectFrom('service')
    .select([
      'service.service_id as id',
      'service.name',
      'service.organisation',
      listOf('name', 'service_place').as('places'),
      listOf('label', 'service_contact').as('labels'),
      listOf('phone', 'service_contact').as('phones'),
      listOf('phone', 'service_statement', sql`and part.withdrawn_at is null`).as('statedPhones'),
    ])
    .where('service.community_id', '=', peer.communityId)
    .where('service.withdrawn_at', 'is', null)
    .where(visibleService(peer));
  if (areaId !== null) query = query.where('service.area_id', '=', areaId);
  if (after !== null) query = query.where('service.service_id', '>', after);
  return await query.orderBy('service.service_id').limit(limit).execute();
}

/** Names and duty lines of the areas given; few, and all on the first page. */
export async function selectKeptAreas(db: Database, peer: Peer, areaId: AreaId | null) {
  let query = db
    .selectFrom('area')
    .leftJoin('area_contact', (join) =>
      join
        .onRef('area_contact.community_id', '=', 'area.community_id')
        .onRef('area_contact.area_id', '=', 'area.area_id'),
    )
    .select(['area.name as area', 'area_contact.name', 'area_contact.phone'])
    .where('area.community_id', '=', peer.communityId);
  if (areaId !== null) query = query.where('area.area_id', '=', areaId);
  return await query.orderBy('area.area_id').orderBy('area_contact.role').limit(600).execute();
}

/** Needs that services of the area name, with how many of those take people now. */
export async function selectNeedCounts(db: Database, peer: Peer, areaId: AreaId, now: Date) {
  const { rows } = await sql<{ need: Need; services: number; open: number; unknown: number }>`
    select need, count(*)::int as services,
      count(*) filter (where capacity in ('capacity', 'waitlist', 'additional-assessment-required'))::int as open,
      count(*) filter (where capacity = 'unknown')::int as unknown
    from (
      select unnest(service.needs) as need, ${capacityNow(now)} as capacity from service
      where service.community_id = ${peer.communityId} and service.area_id = ${areaId}
        and service.withdrawn_at is null and service.missing_since is null and service.status = 'active'
    ) as named
    group by need order by need`.execute(db);
  return rows;
}
