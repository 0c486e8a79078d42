// What other rooms do when somebody loses a role or leaves, in the transaction that takes it: one line a room. Each returns what it has to
// tell, which comes after the trail's entry.
import type { Trx } from '#api/database/index.ts';
import { leaveHosting } from '#api/features/channels/index.ts';
import { leaveNudges } from '#api/features/nudges/index.ts';
import { leaveTalks } from '#api/features/relay/index.ts';
import { leaveRota } from '#api/features/supervision/index.ts';
import type { PeerContext } from '#api/trpc.ts';
import type { PersonId } from '#shared/basics/ids.ts';
import type { Role } from '#shared/basics/lists.ts';

export async function settleLoss(
  trx: Trx,
  { peer: { communityId }, now, random }: PeerContext,
  personId: PersonId,
  taken: readonly Role[],
): Promise<() => Promise<void>> {
  const who = { communityId, personId };
  if (taken.includes('member')) {
    await leaveNudges(trx, who);
    await leaveTalks(trx, who);
  }
  const tells = [
    ...(taken.includes('supervisor') ? [await leaveRota(trx, who, { now, random })] : []),
    ...(taken.includes('member') ? [await leaveHosting(trx, who, { now, random })] : []),
  ];
  return async () => {
    for (const tell of tells) await tell();
  };
}
