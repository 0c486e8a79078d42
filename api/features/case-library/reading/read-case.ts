// One case study as this peer sees it and what they may do with it, or the word that stands where a withdrawn one stood; and
// its earlier versions.

import type { z } from 'zod';
import { accessCase } from '#api/access/case-study.ts';
import { toPublished, toShown } from '#api/features/case-library/shapes.ts';
import { readNumber } from '#api/paging/cursors.ts';
import { toPage } from '#api/paging/to-page.ts';
import type { PeerContext } from '#api/trpc.ts';
import { refuse } from '#shared/basics/refusals.ts';
import type * as contract from '#shared/contract/case-library.ts';
import { findPublished, findVersion, findWithdrawn, selectVersions } from './queries.ts';

export async function readCase(
  { db, peer }: PeerContext,
  { caseId }: z.output<typeof contract.read.input>,
): Promise<z.input<typeof contract.read.output>> {
  const { id, state, evidence, isMine, working } = await accessCase(db, peer, caseId);
  if (state === 'withdrawn') {
    const gone = await findWithdrawn(db, peer, id);
    if (!gone?.reason || !gone.withdrawnAt) throw refuse('not-found');
    const { title, reason, words, withdrawnAt } = gone;
    return { kind: 'withdrawn', id, title, reason, words, withdrawnAt: withdrawnAt.toISOString() };
  }
  const row = await findPublished(db, peer, id);
  // Not published yet, or gone between the two looks.
  if (row === undefined) throw refuse('not-found');
  const isCurator = peer.roles.has('curator');
  const may = {
    canEdit: isMine && working?.state !== 'in-review',
    canWithdraw: isMine || isCurator,
    canMark: isCurator && !isMine,
    canRenew: mayRenew({ isMine, isCurator, evidence }),
  };
  return toPublished(row, may, working);
}

/** What was checked by curators is looked at again by curators. */
export const mayRenew = ({
  isMine,
  isCurator,
  evidence,
}: {
  isMine: boolean;
  isCurator: boolean;
  evidence: string;
}): boolean => isCurator || (isMine && evidence !== 'verified' && evidence !== 'official');

export async function listVersions(
  { db, peer }: PeerContext,
  { caseId, cursor, limit }: z.output<typeof contract.listVersions.input>,
) {
  const rows = await selectVersions(db, peer, caseId, readNumber(cursor, 6), limit + 1);
  return toPage(
    rows,
    limit,
    ({ version, title, at }) => ({ version, title, at: at.toISOString() }),
    ({ version }) => String(version),
  );
}

export async function readVersion(
  { db, peer }: PeerContext,
  { caseId, version }: z.output<typeof contract.readVersion.input>,
) {
  const row = await findVersion(db, peer, caseId, version);
  if (row === undefined) throw refuse('not-found');
  return { version, at: row.at.toISOString(), content: toShown(row) };
}
