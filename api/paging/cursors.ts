// Where a page of a list ended, as text that goes out and comes back. One that is not ours is a malformed request, never a query that fails.
import { uuidPattern } from '#shared/basics/ids.ts';
import { refuse } from '#shared/basics/refusals.ts';

/** A row's place in a list that is ordered by moment and id. */
export type Place<Id extends string> = { at: Date; id: Id };

export const placeCursor = ({ at, id }: Place<string>): string => `${at.toISOString()},${id}`;

export function readPlace<Id extends string>(cursor: string | undefined): Place<Id> | null {
  if (cursor === undefined) return null;
  const [moment = '', id = ''] = cursor.split(',');
  if (!isInstant(moment)) throw refuse('malformed');
  return { at: new Date(moment), id: readId<Id>(id) as Id };
}

/** A bare id. */
export function readId<Id extends string>(cursor: string | undefined): Id | null {
  if (cursor === undefined) return null;
  if (!uuidPattern.test(cursor)) throw refuse('malformed');
  return cursor as Id;
}

/** A number of so many digits at most, nine unless said otherwise: more than an integer of the database holds. */
export function readNumber(cursor: string | undefined, digitsMax = 9): number | null {
  if (cursor === undefined) return null;
  if (!/^\d+$/.test(cursor) || cursor.length > digitsMax) throw refuse('malformed');
  return Number(cursor);
}

/** A moment as we write it. JavaScript reads years, zones and days (30 February) that PostgreSQL does not. */
export function isInstant(text: string): boolean {
  if (!/^[1-9]\d{3}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/.test(text)) return false;
  const at = new Date(text);
  return !Number.isNaN(at.getTime()) && at.toISOString() === text;
}
