// Who is there changes: what waits already is told anew, to those who are there now. The turns that are still to come need nobody to ask: a
// request that waits is looked at again at the next of them.
import type { Peer } from '#api/access/peer.ts';
import type { Trx } from '#api/database/index.ts';
import { askToTellSupervision } from '#api/features/supervision/announce.ts';
import type { Random } from '#api/trpc.ts';
import type { AreaId, SupervisionId } from '#shared/basics/ids.ts';
import { selectWaitingIds } from './queries.ts';

/** More at once than anybody answers; those at risk and those who wait longest are among them. */
const waitingMax = 50;

/** Before the trail, as whatever takes a lock. `others` wait again too, wherever they are. */
export async function tellWaiting(
  trx: Trx,
  who: Pick<Peer, 'communityId'>,
  { areaIds, others = [] }: { areaIds: readonly AreaId[]; others?: readonly SupervisionId[] },
  when: { now: Date; random: Random },
): Promise<void> {
  const waiting = areaIds.length === 0 ? [] : await selectWaitingIds(trx, who, areaIds, waitingMax);
  // Two changes at once take their rows in the same order.
  const ids = [...new Set([...waiting, ...others])].sort();
  for (const id of ids) await askToTellSupervision(trx, who, id, when);
}
