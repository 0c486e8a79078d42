// Who is on duty where this worker is, and which line to ring. An empty rota is an answer: the panel says it plainly.
import type { Peer } from '#api/access/peer.ts';
import type { Database } from '#api/database/index.ts';
import type { PeerContext } from '#api/trpc.ts';
import { findAreaName, selectLines, selectOnDuty } from './queries.ts';

const shownMax = 10;

/**
 * `at-once`: to somebody who is asking for help in this moment, whoever was suspended is not there. On the rota that everybody may look at,
 * a name goes at the next full hour: one that went at once would tell a moderator whom they had suspended behind a mask.
 */
type Leaving = 'at-once' | 'at-the-hour';

export async function standingOf(db: Database, peer: Peer, now: Date, leaving: Leaving = 'at-the-hour') {
  const { areaId } = peer;
  // Whoever has no area is heard by every supervisor: everybody on duty is there for them, and no line is theirs.
  const [area, onDuty, lines] = [
    areaId === null ? undefined : await findAreaName(db, peer, areaId),
    await selectOnDuty(db, peer, areaId, { now, leaving }, shownMax),
    areaId === null ? [] : await selectLines(db, peer, areaId),
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
