// Administrators change what belongs to a whole community one after the other: what one has looked at stands until they are done.
import type { Trx } from '#api/database/index.ts';
import type { Peer } from './peer.ts';

/** Of two the second waits here until the first has committed. */
export async function holdCommunity(trx: Trx, { communityId }: Pick<Peer, 'communityId'>): Promise<void> {
  await trx
    .selectFrom('community')
    .select('community_id')
    .where('community_id', '=', communityId)
    .forNoKeyUpdate()
    .execute();
}
