// The library as a list, and what is like one case study.

import type { z } from 'zod';
import { accessCase } from '#api/access/case-study.ts';
import { toSummary } from '#api/features/case-library/shapes.ts';
import { placeCursor, readPlace } from '#api/paging/cursors.ts';
import { toPage } from '#api/paging/to-page.ts';
import type { PeerContext } from '#api/trpc.ts';
import type { CaseStudyId } from '#shared/basics/ids.ts';
import { limits } from '#shared/basics/limits.ts';
import type * as contract from '#shared/contract/case-library.ts';
import { selectCases, selectRelated } from './queries.ts';

export async function browse(
  { db, peer }: PeerContext,
  { cursor, limit, ...filter }: z.output<typeof contract.browse.input>,
) {
  const rows = await selectCases(db, peer, filter, readPlace<CaseStudyId>(cursor), limit + 1);
  return toPage(rows, limit, toSummary, ({ publishedAt, id }) =>
    placeCursor({ at: publishedAt ?? new Date(0), id }),
  );
}

export async function listRelated(
  { db, peer }: PeerContext,
  { caseId }: z.output<typeof contract.listRelated.input>,
) {
  const { id } = await accessCase(db, peer, caseId);
  const rows = await selectRelated(db, peer, id, limits.caseRelatedMax);
  return { items: rows.map(toSummary) };
}
