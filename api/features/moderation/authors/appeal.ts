// What became of one's own posts, and one appeal against each decision, decided by another moderator.

import type { z } from 'zod';
import { transact } from '#api/database/index.ts';
import { holdEvidence } from '#api/features/moderation/evidence/queries.ts';
import { placeCursor, readPlace } from '#api/paging/cursors.ts';
import { toPage } from '#api/paging/to-page.ts';
import { wakeModerators } from '#api/realtime/wake-moderators.ts';
import type { PeerContext } from '#api/trpc.ts';
import { type ModerationCaseId, makeUuid } from '#shared/basics/ids.ts';
import type { Decision } from '#shared/basics/lists.ts';
import { refuse } from '#shared/basics/refusals.ts';
import type { appealDecision as contract, listMyDecisions as mine } from '#shared/contract/moderation.ts';
import { findMyDecision, insertAppeal, selectMyDecisions } from './queries.ts';

export async function listMyDecisions({ db, peer }: PeerContext, ask: z.output<typeof mine.input>) {
  const rows = await selectMyDecisions(db, peer, readPlace<ModerationCaseId>(ask.cursor), ask.limit + 1);
  const decided = rows.map((row) => ({ ...row, at: row.at as Date, decision: row.decision as Decision }));
  return toPage(
    decided,
    ask.limit,
    ({ id, at, ...row }) => ({
      ...row,
      caseId: id,
      decidedAt: at.toISOString(),
    }),
    placeCursor,
  );
}

export async function appealDecision(
  { db, peer, now, random }: PeerContext,
  { caseId, words }: z.output<typeof contract.input>,
) {
  return transact(db, async (trx) => {
    const decided = await findMyDecision(trx, peer, caseId);
    if (decided === undefined) throw refuse('not-found');
    if (!decided.canAppeal) throw refuse('already-done');
    // What was taken out is forgotten by now: there is nothing that could be given back.
    if (await holdEvidence(trx, peer, decided.postId)) throw refuse('already-done');
    const fresh: ModerationCaseId = makeUuid(now.getTime(), random(10));
    const { postId } = decided;
    if (!(await insertAppeal(trx, peer, { caseId: fresh, of: caseId, postId, words, now })))
      throw refuse('already-done');
    await wakeModerators(trx, peer.communityId);
    return {};
  });
}
