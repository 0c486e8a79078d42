// Tells the asker, and the supervisors who are to hear, that something of a request changed: never what.
import type { Peer } from '#api/access/peer.ts';
import type { Trx } from '#api/database/index.ts';
import { announceAll } from '#api/realtime/announce.ts';
import type { AreaId, PersonId } from '#shared/basics/ids.ts';
import { selectListeners } from './queries.ts';

/** A request of no area is every supervisor's, and they may be more: those on duty come first. */
const listenersMax = 30;

/** The last statements of a deed. Those on duty hear it; where nobody is, everybody who could take it. */
export async function announceAround(
  trx: Trx,
  { communityId }: Pick<Peer, 'communityId'>,
  { askerId, areaId }: { askerId: PersonId; areaId: AreaId | null },
  now: Date,
): Promise<void> {
  const around = await selectListeners(trx, { communityId, personId: askerId }, areaId, now, listenersMax);
  const onDuty = around.filter(({ isOnDuty }) => isOnDuty);
  const hear = [askerId, ...(onDuty.length > 0 ? onDuty : around).map(({ personId }) => personId)];
  await announceAll(
    trx,
    hear.map((personId) => ({ communityId, kind: 'supervision-changed', personId })),
    now,
  );
}
