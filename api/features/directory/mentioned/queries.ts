// The SQL of how a mentioned service stands now.
import type { Peer } from '#api/access/peer.ts';
import { visibleService } from '#api/access/service.ts';
import type { Database } from '#api/database/index.ts';
import type { ServiceId } from '#shared/basics/ids.ts';

/** A withdrawn one too: a mention says that it is. */
export async function findDescribed(db: Database, peer: Peer, id: ServiceId) {
  return await db
    .selectFrom('service')
    .select([
      'service.service_id as id',
      'service.name',
      'service.status',
      'service.withdrawn_at as withdrawnAt',
      'service.told_capacity as toldCapacity',
      'service.told_at as toldAt',
    ])
    .where('service.community_id', '=', peer.communityId)
    .where('service.service_id', '=', id)
    .where(visibleService(peer))
    .executeTakeFirst();
}
