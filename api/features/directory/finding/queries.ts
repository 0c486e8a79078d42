// The SQL of finding services. Everything that finds and ranks one stands in its row; the page alone is then dressed with the
// rest. Those that were meant as typed come before those that were guessed, on every page.
import { type RawBuilder, sql } from 'kysely';
import type { Peer } from '#api/access/peer.ts';
import { visibleService } from '#api/access/service.ts';
import type { Database } from '#api/database/index.ts';
import { dayBit } from '#api/features/directory/importing/findable.ts';
import type { WordQuery } from '#api/features/directory/words/query.ts';
import type { AreaId, ServiceId } from '#shared/basics/ids.ts';
import type { Capacity, Cost, Need, ServiceStatus, Weekday } from '#shared/basics/lists.ts';
import { nowhere, type Point, type Spot, spotOf } from './point.ts';

/** A word about capacity counts this long (DOMAIN and the freshness ladder); then nobody knows. */
export const capacityDays = { fresh: 14, most: 42 } as const;

const daysAgo = (now: Date, days: number) => new Date(now.getTime() - days * 86_400_000);
const isToldNow = (now: Date) => sql<boolean>`(service.told_at > ${daysAgo(now, capacityDays.most)})`;
const capacityNow = (now: Date): RawBuilder<Capacity> =>
  sql<Capacity>`(case when ${isToldNow(now)} then coalesce(service.told_capacity, 'unknown') else 'unknown' end)`;

export type ServiceFilter = {
  now: Date;
  areaId?: AreaId | undefined;
  needs?: readonly Need[] | undefined;
  words?: WordQuery | undefined;
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
/** Where a page ended: how it met the words, how well it takes people, how far, how well it fits, which. */
export type ServiceKey = { meets: number; tier: number; metres: number; fit: number; id: ServiceId };

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
  /**
   * 0: the words as they were typed. 1: what they may have meant. 2: the need that they speak of, and one of the words or
   * no other need. 3: that need among others.
   */
  meets: number;
  tier: number;
  fit: number;
  inName: boolean;
  inOrganisation: boolean;
  inPlace: boolean;
};

const takes = sql`('capacity', 'waitlist', 'additional-assessment-required')`;

/** Square decimetres between a spot and the point of `of`. */
const between = ({ x, y, z }: Spot, of: 'service' | 'place') => {
  const [dx, dy, dz] = [['x', x] as const, ['y', y] as const, ['z', z] as const].map(
    ([axis, value]) => sql`(${sql.ref(`${of}.point_${axis}`)} - ${value}::float8)`,
  );
  return sql<number>`(${dx} * ${dx} + ${dy} * ${dy} + ${dz} * ${dz})`;
};
/** Nearly every service is at one place, which stands in its row. */
const nearest = (spot: Spot) => sql<number | null>`(case when service.has_more_points then (
    select min(${between(spot, 'place')}) from service_place as place
    where place.community_id = service.community_id and place.service_id = service.service_id)
  else ${between(spot, 'service')} end)`;
const metresOf = (spot: Spot | null) =>
  spot === null
    ? sql<number>`${nowhere}::int`
    : sql<number>`coalesce((sqrt(${nearest(spot)}) / 10)::int, ${nowhere}::int)`;

const asQuery = (text: string) => sql`to_tsquery('english', ${text})`;
const meetsOf = (words: WordQuery | undefined) => {
  if (words === undefined || (words.near === null && words.needs.length === 0)) return sql<number>`0`;
  const near =
    words.near === null ? sql`` : sql`when service.found_by @@ ${asQuery(words.near.anywhere)} then 1`;
  return sql<number>`(case when service.found_by @@ ${asQuery(words.exact.anywhere)} then 0 ${near}
      when service.found_by @@ ${asQuery(words.some)} or service.needs <@ ${[...words.needs]}::text[] then 2
      else 3 end)`;
};
/** What is near takes in what is exact, so that each row is asked once. */
const meetsWords = ({ exact, near, needs }: WordQuery) => {
  const words = sql`service.found_by @@ ${asQuery((near ?? exact).anywhere)}`;
  return needs.length === 0 ? words : sql`(${words} or service.needs && ${[...needs]}::text[])`;
};
const isIn = (words: WordQuery | undefined, where: 'name' | 'organisation' | 'place') =>
  words === undefined
    ? sql<boolean>`false`
    : sql<boolean>`(service.found_by @@ ${asQuery((words.near ?? words.exact)[where])})`;

function isOpenOn(today: Weekday, now: Date) {
  const holds = sql`time.community_id = service.community_id and time.service_id = service.service_id
      and (time.valid_from is null or time.valid_from <= ${now})
      and (time.valid_to is null or time.valid_to > ${daysAgo(now, 1)})`;
  return sql`service.status = 'active' and (case when service.has_dated_times then
      exists (select 1 from service_time as time where ${holds} and time.day = ${today} and not time.is_closed)
      and not exists (select 1 from service_time as time where ${holds} and time.is_closed)
    else (service.open_days & ${dayBit(today)}::int) <> 0 end)`;
}

function conditionsOf(peer: Peer, filter: ServiceFilter, spot: Spot | null): RawBuilder<unknown>[] {
  const { now, language, access } = filter;
  const all: RawBuilder<unknown>[] = [sql`service.community_id = ${peer.communityId}`, visibleService(peer)];
  if (filter.only !== undefined) return [...all, sql`service.service_id = ${filter.only}`];
  all.push(sql`service.withdrawn_at is null`);
  if (filter.areaId !== undefined) all.push(sql`service.area_id = ${filter.areaId}`);
  if (filter.needs !== undefined) all.push(sql`service.needs && ${[...filter.needs]}::text[]`);
  if (filter.words !== undefined) all.push(meetsWords(filter.words));
  if (filter.cost !== undefined) all.push(sql`service.cost = ${filter.cost}`);
  if (language !== undefined) all.push(sql`service.languages @> ${[language.toLowerCase()]}::text[]`);
  if (access !== undefined) all.push(sql`strpos(service.access_words, ${access.toLowerCase()}) > 0`);
  if (filter.today !== undefined) all.push(isOpenOn(filter.today, now));
  if (filter.takesReferrals || filter.isAlternativeTo !== undefined)
    all.push(sql`service.status = 'active' and service.missing_since is null
      and ${isToldNow(now)} and service.told_capacity in ${takes}`);
  if (filter.isAlternativeTo !== undefined) all.push(sql`service.service_id <> ${filter.isAlternativeTo}`);
  if (spot !== null && filter.withinMetres !== undefined)
    all.push(sql`${nearest(spot)} <= ${(filter.withinMetres * 10 + 5) ** 2}::float8`);
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
  const spot = filter.from ? spotOf(filter.from) : null;
  const tier = sql`(case when service.status <> 'active' or service.missing_since is not null then 8
      when ${isToldNow(now)} then case service.told_capacity when 'capacity' then 0 when 'no-capacity' then 6
        when 'waitlist' then 2 when 'additional-assessment-required' then 2 else 4 end
      else 4 end + case when service.checked_at > ${daysAgo(now, 365)} then 0 else 1 end)`;
  const fit = sql`(case when ${isIn(words, 'name')} then 0 else 4 end
      + case when service.checked_at > ${daysAgo(now, 90)} then 0
        when service.checked_at > ${daysAgo(now, 180)} then 1 else 2 end)`;
  const past =
    after === null
      ? sql``
      : sql`where (meets, tier, metres, fit, id)
        > (${after.meets}::int, ${after.tier}::int, ${after.metres}::int, ${after.fit}::int, ${after.id}::uuid)`;
  const { rows } = await sql<ServiceRow>`
    with found as (
      select id, meets, tier, metres, fit from (
        select service.service_id as id, ${meetsOf(words)} as meets, ${tier} as tier, ${metresOf(spot)} as metres,
          ${fit} as fit
        from service where ${sql.join(conditionsOf(peer, filter, spot), sql` and `)}
        offset 0) as ranked
      ${past}
      order by meets, tier, metres, fit, id limit ${limit}
    )
    select service.service_id as id, service.area_id as "areaId", area.name as area, service.name,
      service.organisation, service.summary, service.needs, service.cost, service.languages, service.status,
      (service.withdrawn_at is not null) as "isWithdrawn", service.alert, ${capacityNow(now)} as capacity,
      (case when ${isToldNow(now)} then service.told_at end) as "capacityAt", service.checked_at as "checkedAt",
      nullif(found.metres, ${nowhere}::int) as metres, found.meets, found.tier, found.fit,
      (select contact.phone from service_contact as contact where contact.community_id = service.community_id
        and contact.service_id = service.service_id and contact.phone is not null
        order by contact.number limit 1) as "publicPhone",
      ${isIn(words, 'name')} as "inName", ${isIn(words, 'organisation')} as "inOrganisation",
      ${isIn(words, 'place')} as "inPlace"
    from found
    join service on service.community_id = ${peer.communityId} and service.service_id = found.id
    join area on area.community_id = service.community_id and area.area_id = service.area_id
    order by found.meets, found.tier, found.metres, found.fit, found.id`.execute(db);
  return rows;
}

export type ServiceCounts = {
  need: Need;
  all: number;
  open: number;
  waiting: number;
  full: number;
  /** Of so many services somebody said a wait that still counts. */
  waitKnown: number;
  typicalWeeks: number | null;
  longestWeeks: number | null;
};

/**
 * Of an area, or of all: by need, how many of the services that a peer may see have room, a list or an assessment first, or none; and how
 * long one waits, by the newest word on the wait of each, its longest where it is a span.
 */
export async function countServices(db: Database, peer: Peer, areaId: AreaId | null, now: Date) {
  const { rows } = await sql<ServiceCounts>`
    select need, count(*)::int as "all", count(*) filter (where capacity = 'capacity')::int as open,
      count(*) filter (where capacity in ('waitlist', 'additional-assessment-required'))::int as waiting,
      count(*) filter (where capacity = 'no-capacity')::int as "full", count(weeks)::int as "waitKnown",
      percentile_disc(0.5) within group (order by weeks) as "typicalWeeks", max(weeks) as "longestWeeks"
    from (
      select unnest(service.needs) as need, ${capacityNow(now)} as capacity, (
          select coalesce(said.wait_max_weeks, said.wait_min_weeks) from service_statement as said
          where said.community_id = service.community_id and said.service_id = service.service_id
            and said.withdrawn_at is null and (said.wait_min_weeks is not null or said.wait_max_weeks is not null)
            and said.stated_at > ${daysAgo(now, capacityDays.most)}
          order by said.stated_at desc, said.statement_id desc limit 1) as weeks
      from service
      where ${visibleService(peer)} and (${areaId}::uuid is null or service.area_id = ${areaId}::uuid)
        and service.withdrawn_at is null and service.missing_since is null and service.status = 'active'
    ) as named
    group by need order by need`.execute(db);
  return rows;
}

/** Needs that services of the area name, with how many of those take people now. */
export async function selectNeedCounts(db: Database, peer: Peer, areaId: AreaId, now: Date) {
  const { rows } = await sql<{ need: Need; services: number; open: number; unknown: number }>`
    select need, count(*)::int as services, count(*) filter (where capacity in ${takes})::int as open,
      count(*) filter (where capacity = 'unknown')::int as unknown
    from (
      select unnest(service.needs) as need, ${capacityNow(now)} as capacity from service
      where service.community_id = ${peer.communityId} and service.area_id = ${areaId}
        and service.withdrawn_at is null and service.missing_since is null and service.status = 'active'
    ) as named
    group by need order by need`.execute(db);
  return rows;
}
