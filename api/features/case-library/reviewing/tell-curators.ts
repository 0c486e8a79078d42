// Tells curators that something waits for them: never what, and the last statements of the deed.
import type { Peer } from '#api/access/peer.ts';
import type { Trx } from '#api/database/index.ts';
import { selectCurators } from '#api/features/case-library/finding/queries.ts';
import { announceAll } from '#api/realtime/announce.ts';

/** More curators than this look into the queue by themselves. */
const curatorsToldMax = 30;

export async function tellCurators(
  trx: Trx,
  { communityId }: Pick<Peer, 'communityId'>,
  now: Date,
): Promise<void> {
  const curators = await selectCurators(trx, { communityId }, curatorsToldMax);
  await announceAll(
    trx,
    curators.map(({ personId }) => ({ communityId, kind: 'case-changed', personId })),
    now,
  );
}
