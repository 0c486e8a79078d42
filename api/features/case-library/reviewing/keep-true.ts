// What happens to a case study after it is published: its mark changes, it is looked at again, it is withdrawn with a reason, and
// the clock marks those whose day has passed and tells their authors.
import type { z } from 'zod';
import { accessCase } from '#api/access/case-study.ts';
import { writeAudit } from '#api/audit/index.ts';
import { type Database, type Trx, transact } from '#api/database/index.ts';
import { lockCase } from '#api/features/case-library/drafting/queries.ts';
import { indexCase } from '#api/features/case-library/indexing/index-case.ts';
import { mayRenew } from '#api/features/case-library/reading/read-case.ts';
import { checkReviewBy } from '#api/features/case-library/shapes.ts';
import { announce, announceAll } from '#api/realtime/announce.ts';
import type { PeerContext } from '#api/trpc.ts';
import type { CaseStudyId } from '#shared/basics/ids.ts';
import { refuse } from '#shared/basics/refusals.ts';
import type * as library from '#shared/contract/case-library.ts';
import type * as review from '#shared/contract/case-review.ts';
import { expireSome, updateEvidence, updateReviewBy, withdrawCase } from './queries.ts';

/** A published one, held until the commit. */
async function claimPublished(trx: Trx, { peer }: PeerContext, caseId: CaseStudyId) {
  await accessCase(trx, peer, caseId);
  const locked = await lockCase(trx, peer, caseId);
  if (locked?.state !== 'published') throw refuse('not-found');
  return locked;
}

export async function setEvidence(
  context: PeerContext,
  { caseId, evidence }: z.output<typeof review.setEvidence.input>,
) {
  const { db, peer, now } = context;
  return transact(db, async (trx) => {
    const before = await claimPublished(trx, context, caseId);
    if (before.isMine) throw refuse('own-case');
    if (before.evidence === evidence) return { evidence };
    const isChecked = evidence === 'verified' || evidence === 'official';
    // Nobody has checked a story that was made up.
    if (before.isFictional && isChecked) throw refuse('not-allowed');
    await updateEvidence(trx, peer, { id: caseId, evidence, now });
    const { communityId, personId } = peer;
    await writeAudit(trx, {
      communityId,
      at: now,
      actorId: personId,
      deed: 'case-evidence-set',
      subjectKind: 'case-study',
      subjectId: caseId,
      detail: { before: before.evidence, evidence },
    });
    return { evidence };
  });
}

export async function renew(
  context: PeerContext,
  { caseId, reviewBy }: z.output<typeof library.renew.input>,
) {
  const { db, peer, now } = context;
  checkReviewBy(reviewBy, now);
  return transact(db, async (trx) => {
    const { isMine, evidence } = await claimPublished(trx, context, caseId);
    if (!mayRenew({ isMine, isCurator: peer.roles.has('curator'), evidence })) throw refuse('not-allowed');
    await updateReviewBy(trx, peer, { id: caseId, reviewBy, now });
    return { reviewBy };
  });
}

export async function withdraw(
  context: PeerContext,
  { caseId, reason, words }: z.output<typeof library.withdraw.input>,
) {
  const { db, peer, now } = context;
  return transact(db, async (trx) => {
    const { isMine, authorId } = await claimPublished(trx, context, caseId);
    if (!isMine && !peer.roles.has('curator')) throw refuse('not-allowed');
    await withdrawCase(trx, peer, { id: caseId, reason, words: words ?? null, now });
    await indexCase(trx, peer, caseId);
    const { communityId, personId } = peer;
    await writeAudit(trx, {
      communityId,
      at: now,
      // An author who is not named must not be named by the trail either.
      actorId: isMine ? null : personId,
      deed: 'case-withdrawn',
      subjectKind: 'case-study',
      subjectId: caseId,
      detail: { reason, hasWords: words !== undefined, byAuthor: isMine },
    });
    await announce(trx, { communityId, kind: 'case-changed', personId: authorId }, now);
    return {};
  });
}

/** At most so many in one turn; the next turn goes on. */
const expiredMax = 200;

export async function expireCases(db: Database, now: Date): Promise<void> {
  await transact(db, async (trx) => {
    const expired = await expireSome(trx, now, expiredMax);
    // Streams are locked in one order, so that two clocks cannot wait for each other.
    const inOrder = expired.sort((a, b) => (a.communityId < b.communityId ? -1 : 1));
    const told = inOrder.map(({ communityId, authorId }) => ({
      communityId,
      kind: 'case-changed' as const,
      personId: authorId,
    }));
    for (const ofOne of Map.groupBy(told, (one) => one.communityId).values())
      await announceAll(trx, ofOne, now);
  });
}
