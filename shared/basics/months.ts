// Months counted from a moment, in UTC: keeping times, periods of figures and days to look again begin or end there.

/** The same day, so many months later; the last of a shorter month. */
export function monthsAfter(now: Date, months: number): Date {
  const then = new Date(now);
  then.setUTCMonth(then.getUTCMonth() + months);
  if (then.getUTCDate() !== now.getUTCDate()) then.setUTCDate(0);
  return then;
}

/** The same day, so many months ago; the last of a shorter month. */
export const monthsBefore = (now: Date, months: number): Date => monthsAfter(now, -months);

/** `monthsAfter` as a calendar day, YYYY-MM-DD. */
export const dayAfterMonths = (now: Date, months: number): string =>
  monthsAfter(now, months).toISOString().slice(0, 10);
