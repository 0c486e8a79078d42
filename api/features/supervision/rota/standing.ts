// Who is on duty where this worker is, and which line to ring. An empty rota is an answer: the panel says it plainly.
import type { Peer } from '#api/access/peer.ts';
import type { Database } from '#api/database/index.ts';
import type { PeerContext } from '#api/trpc.ts';
import { findAreaName, selectLines, selectOnDuty } from './queries.ts';

const shownMax = 10;

export async function standingOf(db: Database, peer: Peer, now: Date) {
  const { areaId } = peer;
  if (areaId === null) return { area: null, onDuty: [], lines: [] };
  const [area, onDuty, lines] = [
    await findAreaName(db, peer, areaId),
    await selectOnDuty(db, peer, areaId, now, shownMax),
    await selectLines(db, peer, areaId),
  ];
  return {
    area: area?.name ?? null,
    onDuty: onDuty.map(({ personId, name, until }) => ({
      name,
      until: new Date(until).toISOString(),
      isMe: personId === peer.personId,
    })),
    lines,
  };
}

export const readStanding = ({ db, peer, now }: PeerContext) => standingOf(db, peer, now);
