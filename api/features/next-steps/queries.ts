// The SQL of the crisis path: reviews, times, and what an area's pack is made of.
import { sql } from 'kysely';
import type { Peer } from '#api/access/peer.ts';
import type { Database, Trx } from '#api/database/index.ts';
import type { AreaId, CommunityId, PersonId } from '#shared/basics/ids.ts';

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
    .select(['role', 'at', 'name', 'phone', 'hours'])
    .where('community_id', '=', communityId)
    .where('area_id', '=', areaId)
    .orderBy('role')
    .orderBy('at')
    .limit(20)
    .execute();
}

/** Services that can be rung, those most lately confirmed first. */
export async function selectPocketServices(
  db: Database | Trx,
  { communityId }: Own,
  areaId: AreaId,
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
      'service.stated_capacity as capacity',
      'service.stated_capacity_at as capacityAt',
      'service.confirmed_at as confirmedAt',
      'feed.name as source',
      'feed.read_at as readAt',
      sql<string | null>`(select contact.phone from service_contact as contact
        where contact.community_id = service.community_id and contact.service_id = service.service_id
          and contact.phone is not null order by contact.number limit 1)`.as('phone'),
    ])
    .where('service.community_id', '=', communityId)
    .where('service.area_id', '=', areaId)
    .where('service.withdrawn_at', 'is', null)
    .where('service.status', '=', 'active')
    .where(sql<boolean>`cardinality(service.needs) > 0`)
    .orderBy(sql`service.stated_capacity_at desc nulls last`)
    .orderBy('service.service_id')
    .limit(limit)
    .execute();
}
