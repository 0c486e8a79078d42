// From rows to what the contract names, and cursors of its lists. Pure.
import type { z } from 'zod';
import { type SupervisionId, uuidPattern } from '#shared/basics/ids.ts';
import { refuse } from '#shared/basics/refusals.ts';
import type * as contract from '#shared/contract/supervision.ts';
import type { findOwn, findQueued, MomentKey, QueueKey } from './queries.ts';

type OwnRow = NonNullable<Awaited<ReturnType<typeof findOwn>>>;
export type QueuedRow = NonNullable<Awaited<ReturnType<typeof findQueued>>>;
type In<Schema extends z.ZodType> = z.input<Schema>;

export const toOwn = (row: OwnRow): In<typeof contract.ownRequest> => ({
  ...row,
  askedAt: row.askedAt.toISOString(),
  acknowledgedAt: row.acknowledgedAt?.toISOString() ?? null,
  closedAt: row.closedAt?.toISOString() ?? null,
});

export const toQueued = (row: QueuedRow): In<typeof contract.queuedRequest> => ({
  ...row,
  askedAt: row.askedAt.toISOString(),
});

/** One more than a page was asked for; the one too many says that there is another page. */
export function toPage<Row, Item>(
  rows: readonly Row[],
  limit: number,
  toItem: (row: Row) => Item,
  cursorOf: (row: Row) => string,
) {
  const shown = rows.slice(0, limit);
  const last = shown.at(-1);
  return {
    items: shown.map(toItem),
    next: rows.length > limit && last !== undefined ? cursorOf(last) : null,
  };
}

export const momentCursor = (at: Date, id: string): string => `${at.toISOString()},${id}`;

/** JavaScript knows years that PostgreSQL does not. */
const instantPattern = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/;

/** A cursor that is not ours is a malformed request, never a query that fails. */
export function readMoment<Id extends string = SupervisionId>(
  cursor: string | undefined,
): { at: Date; id: Id } | null {
  if (cursor === undefined) return null;
  const [moment = '', id = ''] = cursor.split(',');
  const at = new Date(moment);
  if (!instantPattern.test(moment) || Number.isNaN(at.getTime()) || !uuidPattern.test(id))
    throw refuse('malformed');
  return { at, id: id as Id };
}

export const queueCursor = ({ isUrgent, askedAt, id }: QueuedRow): string =>
  `${isUrgent ? 'u' : 'n'},${momentCursor(askedAt, id)}`;

export function readQueueCursor(cursor: string | undefined): QueueKey | null {
  if (cursor === undefined) return null;
  const key: MomentKey | null = readMoment(cursor.slice(2));
  if (key === null || !/^[un],/.test(cursor)) throw refuse('malformed');
  return { ...key, isUrgent: cursor.startsWith('u') };
}
