// Cursors of this feature: a moment, an id, and in the queue the rank before them. One that is not ours is a malformed
// request, never a query that fails.
import { uuidPattern } from '#shared/basics/ids.ts';
import { refuse } from '#shared/basics/refusals.ts';

const instantPattern = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/;

export type Place<Id extends string> = { at: Date; id: Id };

export const placeCursor = ({ at, id }: Place<string>): string => `${at.toISOString()},${id}`;

export function readPlace<Id extends string>(cursor: string | undefined): Place<Id> | null {
  if (cursor === undefined) return null;
  const [text = '', id = ''] = cursor.split(',');
  const at = new Date(text);
  if (!instantPattern.test(text) || Number.isNaN(at.getTime()) || !uuidPattern.test(id))
    throw refuse('malformed');
  return { at, id: id as Id };
}

/** One more than a page was asked for; the one too many says that there is another page. */
export function toPage<Row extends Place<string>, Item>(
  rows: Row[],
  limit: number,
  toItem: (row: Row) => Item,
  cursorOf: (row: Row) => string = placeCursor,
) {
  const shown = rows.slice(0, limit);
  const last = shown.at(-1);
  return {
    items: shown.map(toItem),
    next: rows.length > limit && last !== undefined ? cursorOf(last) : null,
  };
}
