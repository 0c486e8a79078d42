// Cursors of this feature: a moment and an id. One that is not ours is a malformed request, never a query that fails.
import { type CaseStudyId, uuidPattern } from '#shared/basics/ids.ts';
import { refuse } from '#shared/basics/refusals.ts';

const instantPattern = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/;

export type Place = { at: Date; id: CaseStudyId };

export const placeCursor = ({ at, id }: Place): string => `${at.toISOString()},${id}`;

export function readPlace(cursor: string | undefined): Place | null {
  if (cursor === undefined) return null;
  const [text = '', id = ''] = cursor.split(',');
  const at = new Date(text);
  if (!instantPattern.test(text) || Number.isNaN(at.getTime()) || !uuidPattern.test(id))
    throw refuse('malformed');
  return { at, id: id as CaseStudyId };
}

export function readNumber(cursor: string | undefined): number | null {
  if (cursor === undefined) return null;
  if (!/^\d{1,6}$/.test(cursor)) throw refuse('malformed');
  return Number(cursor);
}

/** One more than a page was asked for; the one too many says that there is another page. */
export function toPage<Row, Item>(
  rows: Row[],
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
