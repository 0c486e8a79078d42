// Words that were taken out of posts are kept for so long after the last decision about their post and no longer. Nothing goes while a
// report or an appeal waits to be decided, or an un-masking is no older than that. A few at a time, each few with its line in the trail: how
// many, and nothing of what they were.
import { writeAudit } from '#api/audit/index.ts';
import { type Database, transact } from '#api/database/index.ts';
import type { CommunityId } from '#shared/basics/ids.ts';
import { limits } from '#shared/basics/limits.ts';
import { monthsBefore } from '#shared/basics/months.ts';
import { emptyEvidence, lockOldEvidence, selectCommunitiesOfOld } from './queries.ts';

const batchMax = 100;

/** True when there may be more. */
export async function forgetEvidence(db: Database, now: Date): Promise<boolean> {
  const before = monthsBefore(now, limits.evidenceKeptMonths);
  const communities = await selectCommunitiesOfOld(db, before, batchMax);
  let isMore = communities.length === batchMax;
  for (const { communityId } of communities)
    if ((await forgetSome(db, communityId, { before, now })) === batchMax) isMore = true;
  return isMore;
}

async function forgetSome(
  db: Database,
  communityId: CommunityId,
  { before, now }: { before: Date; now: Date },
): Promise<number> {
  return transact(db, async (trx) => {
    // Held first and asked once more then: an appeal that came meanwhile is seen, and one that comes now waits and finds them gone.
    const locked = await lockOldEvidence(trx, { communityId }, before, batchMax);
    if (locked.length === 0) return 0;
    const gone = await emptyEvidence(trx, { communityId }, locked, { before, now });
    if (gone > 0)
      await writeAudit(trx, {
        communityId,
        at: now,
        actorId: null,
        deed: 'evidence-forgotten',
        subjectKind: 'community',
        subjectId: communityId,
        detail: { posts: gone },
      });
    return locked.length;
  });
}
