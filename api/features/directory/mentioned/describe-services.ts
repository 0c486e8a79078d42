// How services stand that words mention: their name, whether they are listed, whether they take people by a word that still counts.
import type { z } from 'zod';
import { capacityDays } from '#api/features/directory/finding/queries.ts';
import { ageDays } from '#api/features/directory/shapes.ts';
import type { PeerContext } from '#api/trpc.ts';
import type { describeServices as contract } from '#shared/contract/directory.ts';
import { selectDescribed } from './queries.ts';

export async function describeServices(
  { db, peer, now }: PeerContext,
  { serviceIds }: z.output<typeof contract.input>,
) {
  const rows = await selectDescribed(db, peer, serviceIds);
  return {
    services: rows.map(({ id, name, status, withdrawnAt, toldCapacity, toldAt }) => ({
      id,
      name,
      status: withdrawnAt === null ? status : ('withdrawn' as const),
      capacity:
        toldCapacity !== null && toldAt !== null && ageDays(toldAt, now) < capacityDays.most
          ? toldCapacity
          : ('unknown' as const),
    })),
  };
}
