// The end of a whole reading: what the feed no longer carries is marked. When a great part has vanished at once, nothing
// is marked until an administrator says that it is true: feeds break more often than a third of a town's services close.

import type { z } from 'zod';
import { writeAudit } from '#api/audit/index.ts';
import type { Trx } from '#api/database/index.ts';
import { transact } from '#api/database/index.ts';
import { countMissing, markMissing } from '#api/features/directory/importing/queries.ts';
import type { PeerContext } from '#api/trpc.ts';
import { refuse } from '#shared/basics/refusals.ts';
import type { confirmRun as contract } from '#shared/contract/directory-admin.ts';
import { endRun, type FeedKey, findWaitingRun, lockFeed, type RunKey, updateFeedRead } from './queries.ts';

export const shrinkLimits = { shareMax: 0.3, countMin: 3 } as const;

/** True when it is complete; false when it waits for a person. */
export async function finishRun(trx: Trx, run: FeedKey & RunKey, now: Date): Promise<boolean> {
  await lockFeed(trx, run);
  const { known, missing } = await countMissing(trx, run);
  const isShrinking = missing >= shrinkLimits.countMin && missing > known * shrinkLimits.shareMax;
  // Of a few services even one is a great part; but all of them, even replaced by others, is always asked about.
  if (isShrinking || (known > 0 && missing >= known)) {
    await endRun(trx, run, 'running', { state: 'needs-confirmation', fault: null, missing, now });
    return false;
  }
  if (missing > 0) await markMissing(trx, run, now);
  await endRun(trx, run, 'running', { state: 'complete', fault: null, missing, now });
  await updateFeedRead(trx, run, now);
  return true;
}

/** An administrator says that so many services are really gone. They are marked as missing, as any other. */
export async function confirmRun({ db, peer, now }: PeerContext, { runId }: z.output<typeof contract.input>) {
  const { communityId } = peer;
  return transact(db, async (trx) => {
    const run = await findWaitingRun(trx, { communityId, runId });
    if (run === undefined) throw refuse('not-found');
    const { feedId } = run;
    await lockFeed(trx, { communityId, feedId });
    const missing = await markMissing(trx, { communityId, feedId }, now);
    const ended = await endRun(trx, { communityId, runId }, 'needs-confirmation', {
      state: 'complete',
      fault: null,
      missing,
      now,
    });
    if (!ended) throw refuse('already-done');
    await updateFeedRead(trx, { communityId, feedId }, now);
    await writeAudit(trx, {
      communityId,
      at: now,
      actorId: peer.personId,
      deed: 'feed-shrink-confirmed',
      subjectKind: 'feed',
      subjectId: feedId,
      detail: { missing },
    });
    return { missing };
  });
}
