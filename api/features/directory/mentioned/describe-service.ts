// How a service stands that words mention: its name, whether it is listed, whether it takes people by a word that still counts.
import type { z } from 'zod';
import { capacityDays } from '#api/features/directory/finding/queries.ts';
import { ageDays } from '#api/features/directory/shapes.ts';
import type { PeerContext } from '#api/trpc.ts';
import { refuse } from '#shared/basics/refusals.ts';
import type { describeService as contract } from '#shared/contract/mentions.ts';
import { findDescribed } from './queries.ts';

export async function describeService(
  { db, peer, now }: PeerContext,
  { serviceId }: z.output<typeof contract.input>,
) {
  const row = await findDescribed(db, peer, serviceId);
  if (row === undefined) throw refuse('not-found');
  const { id, name, status, withdrawnAt, toldCapacity, toldAt } = row;
  const isTold = toldCapacity !== null && toldAt !== null && ageDays(toldAt, now) < capacityDays.most;
  return {
    id,
    name,
    status: withdrawnAt === null ? status : ('withdrawn' as const),
    capacity: isTold ? toldCapacity : ('unknown' as const),
  };
}
