// How far the index of one's own community is after an upgrade: counts, and never of what.
import type { PeerContext } from '#api/trpc.ts';
import type { UpkeepAnswer } from '#shared/contract/search.ts';
import { analysis } from '#shared/search/analysis.ts';
import { countByKind, findWork } from './queries.ts';

export async function readUpkeep({ db, peer, now }: PeerContext): Promise<UpkeepAnswer> {
  const kinds = await countByKind(db, peer, analysis);
  const work = await findWork(db);
  const sum = (of: (one: (typeof kinds)[number]) => number) => kinds.reduce((all, one) => all + of(one), 0);
  return {
    analysis,
    documents: sum((one) => one.documents),
    behind: sum((one) => one.behind),
    kinds,
    work: work
      ? {
          dueAt: work.dueAt.toISOString(),
          isUnderWay: work.leaseUntil !== null && work.leaseUntil > now,
          attempts: work.attempts,
          fault: work.fault,
        }
      : null,
  };
}
