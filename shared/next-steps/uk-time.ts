// What the clock on a wall in England says at a moment. By the rule of the law (last Sundays of March and October, 01:00 UTC),
// so that a machine in another zone, or without zone data, says the same.
const minuteMs = 60_000;
const dayMs = 86_400_000;

/** `weekday`: Monday is 0. `minutes`: since midnight on the wall, which on a clock-change day is not what has passed. */
export type WallTime = { day: string; weekday: number; minutes: number };

export function wallTime(nowMs: number): WallTime {
  const local = nowMs + (isSummerTime(nowMs) ? 60 * minuteMs : 0);
  const midnight = Math.floor(local / dayMs) * dayMs;
  return {
    day: isoDay(midnight),
    // 1 January 1970 was a Thursday.
    weekday: (midnight / dayMs + 3) % 7,
    minutes: Math.floor((local - midnight) / minuteMs),
  };
}

export function isSummerTime(nowMs: number): boolean {
  const year = new Date(nowMs).getUTCFullYear();
  return nowMs >= changeOf(year, 3) && nowMs < changeOf(year, 10);
}

/** 01:00 UTC on the last Sunday of a month that has 31 days. */
function changeOf(year: number, month: number): number {
  const last = Date.UTC(year, month - 1, 31, 1);
  return last - new Date(last).getUTCDay() * dayMs;
}

const isoDay = (utcMidnight: number): string => new Date(utcMidnight).toISOString().slice(0, 10);

/** Calendar days, free of clocks: `2026-12-31` and 1 give `2027-01-01`. */
export const addDays = (day: string, days: number): string => isoDay(Date.parse(day) + days * dayMs);

export const daysBetween = (from: string, to: string): number =>
  Math.round((Date.parse(to) - Date.parse(from)) / dayMs);

export const weekdayNames = [
  'Monday',
  'Tuesday',
  'Wednesday',
  'Thursday',
  'Friday',
  'Saturday',
  'Sunday',
] as const;

const monthNames =
  'January February March April May June July August September October November December'.split(' ');

/** `20 November 2026`. */
export function dayInWords(day: string): string {
  const [year = '', month = '', date = ''] = day.split('-');
  return `${Number(date)} ${monthNames[Number(month) - 1] ?? month} ${year}`;
}

/** `9am`, `5:30pm`, `midday`, `midnight`. */
export function timeInWords(minutes: number): string {
  const inDay = ((minutes % 1440) + 1440) % 1440;
  if (inDay === 0) return 'midnight';
  if (inDay === 720) return 'midday';
  const hour = Math.floor(inDay / 60);
  const past = inDay % 60;
  const shown = `${hour % 12 === 0 ? 12 : hour % 12}${past ? `:${String(past).padStart(2, '0')}` : ''}`;
  return `${shown}${hour < 12 ? 'am' : 'pm'}`;
}
