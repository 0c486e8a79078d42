// What a worker does with a published case study: keep it, say that it worked, use it. Doing it twice changes nothing.
import { createHmac } from 'node:crypto';
import type { z } from 'zod';
import { type Trx, transact } from '#api/database/index.ts';
import type { PeerContext } from '#api/trpc.ts';
import type { CaseStudyId } from '#shared/basics/ids.ts';
import { refuse } from '#shared/basics/refusals.ts';
import type * as contract from '#shared/contract/case-library.ts';
import { deleteSaved, deleteWorked, findUsable, insertSaved, insertUse, insertWorked } from './queries.ts';

export async function setSaved(
  context: PeerContext,
  { caseId, isSaved }: z.output<typeof contract.setSaved.input>,
) {
  const { peer, now } = context;
  // One that was withdrawn meanwhile can still be put down.
  if (!isSaved) return transact(context.db, async (trx) => deleteSaved(trx, peer, caseId).then(() => ({})));
  return withUsable(context, caseId, (trx) => insertSaved(trx, peer, caseId, now));
}

export async function setWorked(
  context: PeerContext,
  { caseId, hasWorked }: z.output<typeof contract.setWorked.input>,
) {
  const { peer, now } = context;
  return withUsable(context, caseId, (trx, isMine) => {
    // Nobody praises themselves.
    if (isMine) throw refuse('not-allowed');
    if (!hasWorked) return deleteWorked(trx, peer, caseId);
    return insertWorked(trx, peer, { id: caseId, areaId: peer.areaId, now });
  });
}

/** Counted once a day, kind and worker, without keeping who it was. One's own use is none. */
export async function noteUse(
  context: PeerContext,
  { caseId, use }: z.output<typeof contract.noteUse.input>,
) {
  const { peer, now, config } = context;
  const onDay = now.toISOString().slice(0, 10);
  const mark = createHmac('sha256', config.secret)
    .update(`case-use\n${peer.communityId}\n${peer.personId}\n${caseId}\n${use}\n${onDay}`)
    .digest('hex');
  return withUsable(context, caseId, async (trx, isMine) => {
    if (!isMine) await insertUse(trx, peer, { id: caseId, mark, use, onDay });
  });
}

async function withUsable(
  { db, peer }: PeerContext,
  caseId: CaseStudyId,
  deed: (trx: Trx, isMine: boolean) => Promise<void>,
) {
  return transact(db, async (trx) => {
    const found = await findUsable(trx, peer, caseId);
    if (found === undefined) throw refuse('not-found');
    await deed(trx, found.isMine);
    return {};
  });
}
