// Tells the asker, and the supervisors who are to hear, that something of a request changed: never what. At once by the stream, and with the
// panel shut by a nudge.
import type { Peer } from '#api/access/peer.ts';
import type { Trx } from '#api/database/index.ts';
import { askJob } from '#api/jobs/ask.ts';
import { announceAll } from '#api/realtime/announce.ts';
import type { Random } from '#api/trpc.ts';
import type { AreaId, PersonId, SupervisionId } from '#shared/basics/ids.ts';
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

/** It waits, or somebody has it: who is to hear of which is worked out at the clock. Before the trail, as whatever takes a lock. */
export async function askToTellSupervision(
  trx: Trx,
  { communityId }: Pick<Peer, 'communityId'>,
  requestId: SupervisionId,
  { now, random }: { now: Date; random: Random },
): Promise<void> {
  const tell = { kind: 'tell-supervision', communityId, subjectId: requestId, dueAt: now } as const;
  await askJob(trx, tell, { now, random });
}
