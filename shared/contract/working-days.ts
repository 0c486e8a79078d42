// Working days in England and Wales: no weekends, no bank holidays. Pure; the day it counts from is passed in. Past the
// years that the list of holidays covers, it knows weekends alone.
import { bankHolidays } from '#shared/next-steps/content/bank-holidays.ts';
import { addDays } from '#shared/next-steps/uk-time.ts';

const dayMs = 86_400_000;
const holidays: ReadonlySet<string> = new Set(bankHolidays.days);

/** Monday is 0; 1 January 1970 was a Thursday. */
const weekdayOf = (day: string): number => (Date.parse(day) / dayMs + 3) % 7;

export const isBankHoliday = (day: string): boolean => holidays.has(day);

export const isWorkingDay = (day: string): boolean => weekdayOf(day) < 5 && !isBankHoliday(day);

/** The day itself, or the first working day behind it. */
export function workingDayFrom(day: string): string {
  let at = day;
  while (!isWorkingDay(at)) at = addDays(at, 1);
  return at;
}

/** So many working days behind `day`. None: the day itself, or the next working day. */
export function addWorkingDays(day: string, count: number): string {
  let at = workingDayFrom(day);
  for (let left = count; left > 0; left--) at = workingDayFrom(addDays(at, 1));
  return at;
}
