// Somebody is no supervisor any more: they are on duty nowhere, and what they had taken waits for somebody else again.
import type { Peer } from '#api/access/peer.ts';
import type { Trx } from '#api/database/index.ts';
import { announceAround } from '#api/features/supervision/announce.ts';
import { updateUnseen } from '#api/features/supervision/held/queries.ts';
import { updateReleased } from '#api/features/supervision/queries.ts';
import type { Random } from '#api/trpc.ts';
import { deleteDutiesOf } from './queries.ts';
import { tellWaiting } from './tell-waiting.ts';

/** What it returns tells those who wait and those who can take it: called last, as announcements are. */
export async function leaveRota(
  trx: Trx,
  who: Pick<Peer, 'communityId' | 'personId'>,
  { now, random }: { now: Date; random: Random },
): Promise<() => Promise<void>> {
  const areaIds = await deleteDutiesOf(trx, who, now);
  await updateUnseen(trx, who);
  const released = await updateReleased(trx, who);
  await tellWaiting(trx, who, { areaIds, others: released.map(({ id }) => id) }, { now, random });
  return async () => {
    for (const request of released) await announceAround(trx, who, request, now);
  };
}
