// Deletes chases that were closed longer ago than their community keeps them, a few at a time, each few in one transaction with its
// line in the trail: how many, and nothing of what they were. A check that is still to come keeps its chase.
import { writeAudit } from '#api/audit/index.ts';
import { type Database, transact } from '#api/database/index.ts';
import { announceChases } from '#api/features/chases/changes/announce.ts';
import type { CommunityId } from '#shared/basics/ids.ts';
import { limits } from '#shared/basics/limits.ts';
import { monthsBefore } from '#shared/basics/months.ts';
import { wallTime } from '#shared/next-steps/uk-time.ts';
import { deleteOldChases, deleteUnusedSeeds, type Old, selectKeepers } from './queries.ts';

const batchMax = 200;
/** One night deletes at most so many batches of a community; the next one goes on. */
const batchesMax = 50;
const communitiesPerPage = 100;

export function oldOf(now: Date, months: number): Old {
  const closedBefore = monthsBefore(now, months);
  // A check that was never made is waited for a month beyond its day.
  return { closedBefore, checkedBefore: wallTime(monthsBefore(now, 1).getTime()).day };
}

export async function forgetChases(db: Database, now: Date): Promise<void> {
  let after: CommunityId | null = null;
  for (;;) {
    const keepers = await selectKeepers(db, after, communitiesPerPage);
    for (const { communityId, months } of keepers) {
      const old = oldOf(now, months ?? limits.chaseKeepMonths.usual);
      for (let batch = 0; batch < batchesMax; batch++)
        if ((await forgetSome(db, communityId, old, now)) < batchMax) break;
      after = communityId;
    }
    if (keepers.length < communitiesPerPage) return;
  }
}

async function forgetSome(db: Database, communityId: CommunityId, old: Old, now: Date): Promise<number> {
  return transact(db, async (trx) => {
    const gone = await deleteOldChases(trx, { communityId }, old, batchMax);
    const chases = gone.reduce((sum, one) => sum + one.chases, 0);
    const keys = await deleteUnusedSeeds(trx, { communityId }, now);
    if (chases + keys === 0) return 0;
    const detail = { chases, nicknameKeys: keys };
    const deed = 'chases-forgotten';
    const subject = { subjectKind: 'community', subjectId: communityId };
    await writeAudit(trx, { communityId, at: now, actorId: null, deed, ...subject, detail });
    const told = gone.map(({ personId }) => personId);
    await announceChases(trx, { communityId }, told, now);
    return chases;
  });
}
