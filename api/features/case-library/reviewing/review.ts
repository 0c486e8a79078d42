// A curator decides, once and of what they saw: published, with a mark of evidence and a day to look at it again, or given back
// with words. Of two curators the second is told; nobody decides of their own.

import type { z } from 'zod';
import { writeAudit } from '#api/audit/index.ts';
import { type Trx, transact } from '#api/database/index.ts';
import { lockCase, updateCaseState } from '#api/features/case-library/drafting/queries.ts';
import { findDraft } from '#api/features/case-library/finding/queries.ts';
import { indexCase } from '#api/features/case-library/indexing/index-case.ts';
import { checkReviewBy } from '#api/features/case-library/shapes.ts';
import { placeCursor, readPlace } from '#api/paging/cursors.ts';
import { toPage } from '#api/paging/to-page.ts';
import { announce } from '#api/realtime/announce.ts';
import type { PeerContext } from '#api/trpc.ts';
import type { CaseStudyId } from '#shared/basics/ids.ts';
import { refuse } from '#shared/basics/refusals.ts';
import type * as contract from '#shared/contract/case-review.ts';
import {
  findDecision,
  publishVersion,
  returnVersion,
  selectOwnerless,
  selectWaiting,
  showVersion,
} from './queries.ts';

export async function listQueue(
  { db, peer, now }: PeerContext,
  { view, cursor, limit }: z.output<typeof contract.listQueue.input>,
) {
  const after = readPlace<CaseStudyId>(cursor);
  const rows =
    view === 'waiting'
      ? await selectWaiting(db, peer, after, limit + 1)
      : await selectOwnerless(db, peer, now, after, limit + 1);
  return toPage(
    rows,
    limit,
    (row) => ({ ...row, since: row.since.toISOString() }),
    ({ since, id }) => placeCursor({ at: since, id }),
  );
}

/** Holds it, and lets nobody decide of what they did not see. */
async function claim(trx: Trx, { peer }: PeerContext, caseId: CaseStudyId, revision: number) {
  const locked = await lockCase(trx, peer, caseId);
  if (locked === undefined) throw refuse('not-found');
  const draft = await findDraft(trx, peer, caseId);
  // Decided a moment ago, or taken back by its author.
  if (draft === undefined) throw refuse('already-reviewed');
  if (locked.isMine) throw refuse('own-case');
  if (draft.state !== 'in-review' || draft.revision !== revision) throw refuse('already-reviewed');
  return { ...draft, authorId: locked.authorId, isFictional: locked.isFictional };
}

/** What this curator decided of the same revision a moment ago: sent again after a lost answer. */
async function findMine(trx: Trx, { peer }: PeerContext, caseId: CaseStudyId, revision: number) {
  await lockCase(trx, peer, caseId);
  const latest = await findDecision(trx, peer, caseId);
  const isMine = latest?.decidedBy === peer.personId && latest.revision === revision + 1;
  return isMine ? latest : undefined;
}

export async function publish(
  context: PeerContext,
  { caseId, revision, evidence, reviewBy, hidesEarlier }: z.output<typeof contract.publish.input>,
) {
  const { db, peer, now } = context;
  checkReviewBy(reviewBy, now);
  return transact(db, async (trx) => {
    const before = await findMine(trx, context, caseId, revision);
    if (before?.state === 'published' && before.evidence === evidence && before.reviewBy === reviewBy)
      return { version: before.version };
    const claimed = await claim(trx, context, caseId, revision);
    const { version, authorId, isFictional, details } = claimed;
    if (claimed.isSourceTaken) throw refuse('source-taken-out');
    if (isFictional && (evidence === 'verified' || evidence === 'official')) throw refuse('not-allowed');
    const published = { id: caseId, version, evidence, reviewBy, hidesEarlier, now };
    await publishVersion(trx, peer, published);
    await showVersion(trx, peer, published);
    await indexCase(trx, peer, caseId);
    const { communityId, personId } = peer;
    await writeAudit(trx, {
      communityId,
      at: now,
      actorId: personId,
      deed: 'case-published',
      subjectKind: 'case-study',
      subjectId: caseId,
      detail: { version, evidence, reviewBy, hidesEarlier, detailsKept: details.length },
    });
    await announce(trx, { communityId, kind: 'case-changed', personId: authorId }, now);
    return { version };
  });
}

export async function giveBack(
  context: PeerContext,
  { caseId, revision, words }: z.output<typeof contract.giveBack.input>,
) {
  const { db, peer, now } = context;
  return transact(db, async (trx) => {
    const before = await findMine(trx, context, caseId, revision);
    if (before?.state === 'returned' && before.returned === words) return {};
    const { version, authorId } = await claim(trx, context, caseId, revision);
    await returnVersion(trx, peer, { id: caseId, version, words, now });
    await updateCaseState(trx, peer, { id: caseId, state: 'draft', now });
    const { communityId, personId } = peer;
    await writeAudit(trx, {
      communityId,
      at: now,
      actorId: personId,
      deed: 'case-returned',
      subjectKind: 'case-study',
      subjectId: caseId,
      detail: { version },
    });
    await announce(trx, { communityId, kind: 'case-changed', personId: authorId }, now);
    return {};
  });
}
