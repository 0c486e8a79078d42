// The SQL of reading one service, and of what stripping must keep of all of them.
import { sql } from 'kysely';
import type { Peer } from '#api/access/peer.ts';
import { visibleService } from '#api/access/service.ts';
import type { Database } from '#api/database/index.ts';
import type { AreaId, ServiceId } from '#shared/basics/ids.ts';
import { areaContactRoles, contactTimes, type Weekday } from '#shared/basics/lists.ts';
import type { Point } from './finding/point.ts';

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

/** No community has more. */
const areasMax = 100;

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
  return await query
    .orderBy('area.area_id')
    .orderBy('area_contact.role')
    .limit(areasMax * areaContactRoles.length * contactTimes.length)
    .execute();
}
