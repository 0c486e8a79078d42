// Reads the cursors that `shapes.ts` writes.
import { readNumber, readPlace } from '#api/paging/cursors.ts';
import type { ThreadId } from '#shared/basics/ids.ts';
import type { ThreadKey } from './kinds.ts';

export function readThreadCursor(cursor: string | undefined): ThreadKey | null {
  const place = readPlace<ThreadId>(cursor);
  return place && { lastPostAt: place.at, id: place.id };
}

export const readPostCursor = (cursor: string | undefined): number => readNumber(cursor) ?? 0;
