// For curators: what people looked for this month and did not find. Words and how often; never who, and nothing that only few
// looked for, because rare words can be somebody's.

import type { z } from 'zod';
import { readNumber } from '#api/paging/cursors.ts';
import type { PeerContext } from '#api/trpc.ts';
import type { misses as contract } from '#shared/contract/search.ts';
import { selectMisses } from './queries.ts';

export const missesShownFrom = 5;

export async function misses(
  { db, peer }: PeerContext,
  { month, cursor, limit }: z.output<typeof contract.input>,
) {
  // A month's list is short, and changes while it is read: where a page ended is a place in it.
  const after = readNumber(cursor, 6) ?? 0;
  const rows = await selectMisses(db, peer, { month, from: missesShownFrom, after }, limit + 1);
  const items = rows.slice(0, limit);
  return {
    items,
    next: rows.length > limit ? String(after + limit) : null,
    shownFrom: missesShownFrom,
  };
}
