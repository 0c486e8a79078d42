// The SQL of how mentioned services stand now.
import type { Peer } from '#api/access/peer.ts';
import { visibleService } from '#api/access/service.ts';
import type { Database } from '#api/database/index.ts';
import type { ServiceId } from '#shared/basics/ids.ts';

/** Withdrawn ones too: a mention says that they are. */
export async function selectDescribed(db: Database, peer: Peer, ids: readonly ServiceId[]) {
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
    .where('service.service_id', 'in', [...ids])
    .where(visibleService(peer))
    .execute();
}
