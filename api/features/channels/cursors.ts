// Reads the cursors that `shapes.ts` writes. One that is not ours is a malformed request, never a query that fails.
import { type ChannelId, type ThreadId, uuidPattern } from '#shared/basics/ids.ts';
import { refuse } from '#shared/basics/refusals.ts';
import type { ThreadKey } from './kinds.ts';

const instantPattern = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/;

export function readThreadCursor(cursor: string | undefined): ThreadKey | null {
  if (cursor === undefined) return null;
  const [at = '', id = ''] = cursor.split(',');
  const lastPostAt = new Date(at);
  // JavaScript knows years that PostgreSQL does not.
  if (!instantPattern.test(at) || Number.isNaN(lastPostAt.getTime()) || !uuidPattern.test(id))
    throw refuse('malformed');
  return { lastPostAt, id: id as ThreadId };
}

export function readPostCursor(cursor: string | undefined): number {
  if (cursor === undefined) return 0;
  if (!/^\d{1,9}$/.test(cursor)) throw refuse('malformed');
  return Number(cursor);
}

export function readChannelCursor(cursor: string | undefined): ChannelId | null {
  if (cursor === undefined) return null;
  if (!uuidPattern.test(cursor)) throw refuse('malformed');
  return cursor as ChannelId;
}
