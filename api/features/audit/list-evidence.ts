// Of which posts the words are kept as evidence: the case by which an auditor opens them, and no word.
import type { z } from 'zod';
import { placeCursor, readPlace } from '#api/paging/cursors.ts';
import type { PeerContext } from '#api/trpc.ts';
import type { ModerationCaseId } from '#shared/basics/ids.ts';
import { limits } from '#shared/basics/limits.ts';
import { monthsAfter } from '#shared/basics/months.ts';
import type { listEvidence as contract, KeptEvidence } from '#shared/contract/audit.ts';
import { noteLook } from './note-look.ts';
import { selectKept } from './queries.ts';

export async function listEvidence(context: PeerContext, { cursor, limit }: z.output<typeof contract.input>) {
  const { db, peer } = context;
  if (cursor === undefined) await noteLook(context, 'evidence-listed');
  const rows = await selectKept(db, peer, readPlace<ModerationCaseId>(cursor), limit + 1);
  const shown = rows.slice(0, limit);
  const last = shown.at(-1);
  return {
    items: shown.map(
      ({ caseId, why, decision, takenAt, countedFrom }): KeptEvidence => ({
        caseId,
        why,
        decision,
        takenAt: takenAt.toISOString(),
        endsWithAppeal: decision === 'quarantined',
        keptUntil: countedFrom && monthsAfter(countedFrom, limits.evidenceKeptMonths).toISOString(),
      }),
    ),
    next: rows.length > limit && last ? placeCursor({ at: last.decidedAt, id: last.caseId }) : null,
  };
}
