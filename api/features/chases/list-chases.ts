// One of a worker's four lists, and how many stand in each.
import type { z } from 'zod';
import type { PeerContext } from '#api/trpc.ts';
import { type ChaseId, uuidPattern } from '#shared/basics/ids.ts';
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
  const shown = rows.slice(0, limit);
  const last = shown.at(-1);
  return {
    items: shown.map((row) => toChase(row, today)),
    next: rows.length > limit && last !== undefined ? cursorOf(last) : null,
    today,
  };
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

/** A cursor that is not ours is a malformed request, never a query that fails. */
function readCursor(view: string, cursor: string | undefined): ChaseKey | null {
  if (cursor === undefined) return null;
  const [at = '', id = ''] = cursor.split(',');
  const isRight = view === 'closed' ? !Number.isNaN(Date.parse(at)) : /^\d{4}-\d{2}-\d{2}$/.test(at);
  if (!isRight || !uuidPattern.test(id)) throw refuse('malformed');
  return { at, id: id as ChaseId };
}
