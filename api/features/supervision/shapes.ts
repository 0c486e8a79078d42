// From rows to what the contract names, and cursors of its lists. Pure.

import type { z } from 'zod';
import { placeCursor, readPlace } from '#api/paging/cursors.ts';
import type { SupervisionId } from '#shared/basics/ids.ts';
import { refuse } from '#shared/basics/refusals.ts';
import type * as contract from '#shared/contract/supervision.ts';
import type { findOwn, findQueued, QueueKey } from './queries.ts';

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

export const queueCursor = ({ isUrgent, askedAt, id }: QueuedRow): string =>
  `${isUrgent ? 'u' : 'n'},${placeCursor({ at: askedAt, id })}`;

export function readQueueCursor(cursor: string | undefined): QueueKey | null {
  if (cursor === undefined) return null;
  const key = readPlace<SupervisionId>(cursor.slice(2));
  if (key === null || !/^[un],/.test(cursor)) throw refuse('malformed');
  return { ...key, isUrgent: cursor.startsWith('u') };
}
