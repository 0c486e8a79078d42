// Tells workers, and nobody else, that something of their own chases changed.
import type { Peer } from '#api/access/peer.ts';
import type { Trx } from '#api/database/index.ts';
import { announce, announceAll } from '#api/realtime/announce.ts';
import type { PersonId } from '#shared/basics/ids.ts';

export async function announceChase(
  trx: Trx,
  { communityId, personId }: Pick<Peer, 'communityId' | 'personId'>,
  now: Date,
): Promise<void> {
  await announce(trx, { communityId, kind: 'chase-changed', personId }, now);
}

export async function announceChases(
  trx: Trx,
  { communityId }: Pick<Peer, 'communityId'>,
  people: readonly PersonId[],
  now: Date,
): Promise<void> {
  await announceAll(
    trx,
    people.map((personId) => ({ communityId, kind: 'chase-changed', personId })),
    now,
  );
}
