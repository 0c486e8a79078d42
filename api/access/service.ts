// Which areas and services a peer sees: those of published areas of the community, and one's own area always, because a
// duty line that is known must be shown. What is hidden and what does not exist are one answer.
import { type RawBuilder, sql } from 'kysely';
import type { Database } from '#api/database/index.ts';
import type { AreaId, FeedId, ServiceId } from '#shared/basics/ids.ts';
import { refuse } from '#shared/basics/refusals.ts';
import type { Peer } from './peer.ts';

/** SQL: may this peer see `service`? A withdrawn one too: chases speak of it. */
export const visibleService = (peer: Pick<Peer, 'communityId'>): RawBuilder<boolean> =>
  sql<boolean>`(service.community_id = ${peer.communityId} and exists (
    select 1 from area_directory where area_directory.community_id = service.community_id
      and area_directory.area_id = service.area_id and area_directory.published_at is not null))`;

/** SQL: may this peer see `area` and whom to ring there? */
export const visibleArea = (peer: Peer): RawBuilder<boolean> =>
  sql<boolean>`(area.community_id = ${peer.communityId} and (
    area.area_id is not distinct from ${peer.areaId}::uuid or ${peer.roles.has('administrator')}::boolean
    or exists (select 1 from area_directory where area_directory.community_id = area.community_id
      and area_directory.area_id = area.area_id and area_directory.published_at is not null)))`;

/** Names of those among `ids` that this peer may see; the others are silent. */
export async function visibleServiceNames(
  db: Database,
  peer: Peer,
  ids: readonly ServiceId[],
): Promise<ReadonlyMap<ServiceId, string>> {
  const rows = await db
    .selectFrom('service')
    .select(['service.service_id as id', 'service.name'])
    .where('service.community_id', '=', peer.communityId)
    .where('service.service_id', 'in', [...ids])
    .where(visibleService(peer))
    .execute();
  return new Map(rows.map((row) => [row.id, row.name]));
}

export type AccessedService = { id: ServiceId; areaId: AreaId };

export async function accessService(db: Database, peer: Peer, id: ServiceId): Promise<AccessedService> {
  const row = await db
    .selectFrom('service')
    .select(['service.service_id as id', 'service.area_id as areaId'])
    .where('service.community_id', '=', peer.communityId)
    .where('service.service_id', '=', id)
    .where(visibleService(peer))
    .executeTakeFirst();
  if (row === undefined) throw refuse('not-found');
  return row;
}

export async function accessVisibleArea(db: Database, peer: Peer, id: AreaId): Promise<{ id: AreaId }> {
  const row = await db
    .selectFrom('area')
    .select('area.area_id as id')
    .where('area.community_id', '=', peer.communityId)
    .where('area.area_id', '=', id)
    .where(visibleArea(peer))
    .executeTakeFirst();
  if (row === undefined) throw refuse('not-found');
  return row;
}

/** For those who run the community: an area of it, published or not. */
export async function accessOwnArea(db: Database, peer: Peer, id: AreaId): Promise<{ id: AreaId }> {
  const row = await db
    .selectFrom('area')
    .select('area.area_id as id')
    .where('area.community_id', '=', peer.communityId)
    .where('area.area_id', '=', id)
    .executeTakeFirst();
  if (row === undefined) throw refuse('not-found');
  return row;
}

export async function accessFeed(db: Database, peer: Peer, id: FeedId): Promise<{ id: FeedId }> {
  const row = await db
    .selectFrom('feed')
    .select('feed.feed_id as id')
    .where('feed.community_id', '=', peer.communityId)
    .where('feed.feed_id', '=', id)
    .executeTakeFirst();
  if (row === undefined) throw refuse('not-found');
  return row;
}
