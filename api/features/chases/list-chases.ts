// One of a worker's four lists, and how many stand in each.

import type { z } from 'zod';
import { isInstant, readId } from '#api/paging/cursors.ts';
import { toPage } from '#api/paging/to-page.ts';
import type { PeerContext } from '#api/trpc.ts';
import type { ChaseId } from '#shared/basics/ids.ts';
import { refuse } from '#shared/basics/refusals.ts';
import type { listChases as contract } from '#shared/contract/chases.ts';
import { wallTime } from '#shared/next-steps/uk-time.ts';
import { type ChaseKey, countChases as count, selectChases, selectDues } from './queries.ts';
import { cursorOf, toChase } from './shapes.ts';

/** What a badge needs: more than these nobody has open. */
const duesMax = 500;

export async function listChases(
  { db, peer, now }: PeerContext,
  { view, cursor, limit }: z.output<typeof contract.input>,
) {
  const today = wallTime(now.getTime()).day;
  const rows = await selectChases(db, peer, view, { today, now }, readCursor(view, cursor), limit + 1);
  return { ...toPage(rows, limit, (row) => toChase(row, today), cursorOf), today };
}

export async function countChases({ db, peer, now }: PeerContext) {
  const today = wallTime(now.getTime()).day;
  const rows = await count(db, peer, today);
  const of = (view: string) => rows.find((row) => row.standsIn === view)?.count ?? 0;
  const dues = await selectDues(db, peer, duesMax);
  return {
    today: of('today'),
    overdue: of('overdue'),
    waiting: of('waiting'),
    dues: dues.map((row) => row.day),
  };
}

/** What is closed is in the order of moments, everything else in that of days. */
function readCursor(view: string, cursor: string | undefined): ChaseKey | null {
  if (cursor === undefined) return null;
  const [at = '', id = ''] = cursor.split(',');
  if (!isInstant(view === 'closed' ? at : `${at}T00:00:00.000Z`)) throw refuse('malformed');
  return { at, id: readId<ChaseId>(id) as ChaseId };
}
