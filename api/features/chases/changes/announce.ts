// Tells a worker, and nobody else, that something of their chases changed.
import type { Peer } from '#api/access/peer.ts';
import type { Trx } from '#api/database/index.ts';
import { announce } from '#api/realtime/announce.ts';

export async function announceChase(
  trx: Trx,
  { communityId, personId }: Pick<Peer, 'communityId' | 'personId'>,
  now: Date,
): Promise<void> {
  await announce(trx, { communityId, kind: 'chase-changed', personId }, now);
}
