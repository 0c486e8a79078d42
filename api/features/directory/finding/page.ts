// Where a page of services ended, as a cursor that crosses the wire; and which day it is. Pure.
import { uuidPattern } from '#shared/basics/ids.ts';
import { type Weekday, weekdays } from '#shared/basics/lists.ts';
import { refuse } from '#shared/basics/refusals.ts';
import { nowhere } from './point.ts';
import type { ServiceKey, ServiceRow } from './queries.ts';

export const serviceCursor = ({ meets, tier, metres, fit, id }: ServiceRow): string =>
  `${meets},${tier},${metres ?? nowhere},${fit},${id}`;

export function readServiceCursor(cursor: string | undefined): ServiceKey | null {
  if (cursor === undefined) return null;
  const found = /^(\d),(\d{1,2}),(\d{1,10}),(\d{1,2}),([0-9a-f-]{36})$/.exec(cursor) ?? [];
  const [, meets, tier, metres, fit, id] = found;
  if (id === undefined || !uuidPattern.test(id) || Number(metres) > nowhere) throw refuse('malformed');
  return {
    meets: Number(meets),
    tier: Number(tier),
    metres: Number(metres),
    fit: Number(fit),
    id: id as ServiceKey['id'],
  };
}

/** The day in the United Kingdom, whatever the server's clock is set to. */
export function weekdayOf(now: Date): Weekday {
  const name = new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/London', weekday: 'short' }).format(now);
  return weekdays.find((day) => day === name.slice(0, 2).toUpperCase()) ?? 'MO';
}
