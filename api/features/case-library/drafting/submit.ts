// Sending a case study to the curators, and taking it back. Stricter than a post: no gap, no suspected word and no rare detail
// that was neither reworded nor answered; the API looks at all of it together, as whoever reads it will.
import type { z } from 'zod';
import { keptFor } from '#api/access/kept.ts';
import { readyToTell } from '#api/access/person-like.ts';
import { transact } from '#api/database/index.ts';
import { findDraft } from '#api/features/case-library/finding/queries.ts';
import { tellCurators } from '#api/features/case-library/reviewing/tell-curators.ts';
import type { PeerContext } from '#api/trpc.ts';
import { refuse } from '#shared/basics/refusals.ts';
import { findDetails, gapsOf, openDetails } from '#shared/contract/case-details.ts';
import type * as contract from '#shared/contract/case-library.ts';
import { lockCase, updateCaseState, updateVersionState } from './queries.ts';
import { draftOf } from './shapes.ts';

export async function submitDraft(
  context: PeerContext,
  { caseId, revision, details, isConfirmed }: z.output<typeof contract.submitDraft.input>,
): Promise<contract.CaseDraft> {
  if (!isConfirmed) throw refuse('not-confirmed');
  // Whether anything is pointed out decides whether anybody is asked: a name must not be missed because nobody had loaded names yet.
  await readyToTell();
  const { db, peer, now } = context;
  // Of the same revision that is looked at under the lock, or it is refused there.
  const before = await findDraft(db, peer, caseId);
  const isPointedAt = before?.isMine && findDetails(before).length > 0;
  const keep = isPointedAt ? { keep: await keptFor(context, peer) } : {};
  return transact(db, async (trx) => {
    const locked = await lockCase(trx, peer, caseId);
    const draft = await findDraft(trx, peer, caseId);
    if (!locked?.isMine || draft === undefined) throw refuse('not-found');
    // Sent again after a lost answer.
    if (draft.state === 'in-review' && draft.revision === revision + 1) return draftOf(trx, peer, caseId);
    if (draft.state === 'in-review' || draft.revision !== revision) throw refuse('changed-elsewhere');
    if (draft.isSourceTaken) throw refuse('source-taken-out');
    if (gapsOf(draft).length > 0) throw refuse('gaps-open');
    const open = openDetails(findDetails(draft, keep), details);
    if (open.length > 0)
      throw refuse(
        'details-open',
        open.map(({ field, start, end }) => ({ path: `content.${field}`, kind: 'DETAIL', start, end })),
      );
    const version = { id: caseId, version: draft.version };
    await updateVersionState(trx, peer, { ...version, state: 'in-review', details, submittedAt: now });
    await updateCaseState(trx, peer, { id: caseId, state: 'in-review', now });
    const sent = await draftOf(trx, peer, caseId);
    await tellCurators(trx, peer, now);
    return sent;
  });
}

export async function takeBack(
  { db, peer, now }: PeerContext,
  { caseId }: z.output<typeof contract.takeBack.input>,
): Promise<contract.CaseDraft> {
  return transact(db, async (trx) => {
    const locked = await lockCase(trx, peer, caseId);
    const draft = await findDraft(trx, peer, caseId);
    if (!locked?.isMine || draft === undefined) throw refuse('not-found');
    if (draft.state !== 'in-review') return draftOf(trx, peer, caseId);
    const version = { id: caseId, version: draft.version };
    await updateVersionState(trx, peer, { ...version, state: 'draft', details: [], submittedAt: null });
    await updateCaseState(trx, peer, { id: caseId, state: 'draft', now });
    return draftOf(trx, peer, caseId);
  });
}
