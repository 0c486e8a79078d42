// What waits for a moderator, worst first, and what was decided. Reporters stay unnamed.

import type { z } from 'zod';
import { placeCursor, readPlace } from '#api/paging/cursors.ts';
import { toPage } from '#api/paging/to-page.ts';
import type { PeerContext } from '#api/trpc.ts';
import type { ModerationCaseId } from '#shared/basics/ids.ts';
import { refuse } from '#shared/basics/refusals.ts';
import type { listQueue as contract, QueuedCase } from '#shared/contract/moderation.ts';
import { countWaiting as count, selectDecidedCases, selectOpenCases, type Waiting } from './queries.ts';

export async function listQueue(
  { db, peer }: PeerContext,
  { view, cursor, limit }: z.output<typeof contract.input>,
) {
  if (view === 'decided') {
    const rows = await selectDecidedCases(db, peer, readPlace<ModerationCaseId>(cursor), limit + 1);
    const placed = rows.map((row) => ({ ...row, at: row.decidedAt ?? row.openedAt }));
    return toPage(placed, limit, toCase, placeCursor);
  }
  const rows = await selectOpenCases(db, peer, readWaiting(cursor), limit + 1);
  const placed = rows.map((row) => ({ ...row, at: row.openedAt }));
  return toPage(placed, limit, toCase, (row) => `${row.rank},${placeCursor(row)}`);
}

/** More than these are said as "many". */
const countedMax = 100;

export const countWaiting = ({ db, peer }: PeerContext) => count(db, peer, countedMax);

function readWaiting(cursor: string | undefined): Waiting | null {
  if (cursor === undefined) return null;
  const [, rank, rest] = cursor.match(/^([01]{2}),(.+)$/) ?? [];
  const place = readPlace<ModerationCaseId>(rest);
  if (rank === undefined || place === null) throw refuse('malformed');
  return { rank, ...place };
}

function toCase(row: Awaited<ReturnType<typeof selectOpenCases>>[number]): QueuedCase {
  const { number, rank: _rank, openedAt, postedAt, decidedAt, ...rest } = row;
  return {
    ...rest,
    isQuestion: number === 1,
    openedAt: openedAt.toISOString(),
    postedAt: postedAt.toISOString(),
    decidedAt: decidedAt?.toISOString() ?? null,
  };
}
