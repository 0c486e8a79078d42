// Somebody says that a post should be looked at. It joins the post's open case; the author and other readers learn nothing.

import type { z } from 'zod';
import { transact } from '#api/database/index.ts';
import { placeCursor, readPlace } from '#api/paging/cursors.ts';
import { toPage } from '#api/paging/to-page.ts';
import { wakeModerators } from '#api/realtime/wake-moderators.ts';
import type { PeerContext } from '#api/trpc.ts';
import { type ModerationCaseId, makeUuid } from '#shared/basics/ids.ts';
import { limits } from '#shared/basics/limits.ts';
import { refuse } from '#shared/basics/refusals.ts';
import type { reportPost as contract, listMyReports as mine } from '#shared/contract/moderation.ts';
import { countReportsSince, findReportable, openCase, selectMyReports, upsertReport } from './queries.ts';

const dayMs = 24 * 3_600_000;

export async function reportPost(
  { db, peer, now, random }: PeerContext,
  { postId, reason, words }: z.output<typeof contract.input>,
) {
  return transact(db, async (trx) => {
    const post = await findReportable(trx, peer, postId);
    if (post === undefined) throw refuse('not-found');
    // One's own words are taken back, not reported.
    if (post.isMine) throw refuse('not-allowed');
    const since = new Date(now.getTime() - dayMs);
    if ((await countReportsSince(trx, peer, since)) >= limits.reportsPerDayMax)
      throw refuse('too-many-requests');
    const isLeak = reason === 'identifies';
    const fresh: ModerationCaseId = makeUuid(now.getTime(), random(10));
    const caseId = await openCase(trx, peer, { caseId: fresh, postId, why: 'reported', isLeak, now });
    if (caseId === undefined) throw new Error('A case that was just opened is missing.');
    await upsertReport(trx, peer, { caseId, reason, words: words ?? null, now });
    await wakeModerators(trx, peer.communityId);
    return {};
  });
}

export async function listMyReports({ db, peer }: PeerContext, ask: z.output<typeof mine.input>) {
  const rows = await selectMyReports(db, peer, readPlace<ModerationCaseId>(ask.cursor), ask.limit + 1);
  return toPage(
    rows,
    ask.limit,
    ({ postId, threadId, reason, at, decision }) => ({
      postId,
      threadId,
      reason,
      reportedAt: at.toISOString(),
      outcome: decision === null ? null : decision === 'kept' ? ('kept' as const) : ('removed' as const),
    }),
    placeCursor,
  );
}
