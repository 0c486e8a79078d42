// Days as people say them, and the few choices of when to look again.
import { addWorkingDays } from '#shared/contract/working-days.ts';
import { addDays, wallTime } from '#shared/next-steps/uk-time.ts';

const inWords = new Intl.DateTimeFormat('en-GB', {
  weekday: 'long',
  day: 'numeric',
  month: 'long',
  timeZone: 'UTC',
});

/** `Friday 27 November` */
export const sayDay = (day: string): string => inWords.format(Date.parse(day)).replace(',', '');

export const todayOf = (nowMs: number): string => wallTime(nowMs).day;

/** Working days from today on which a worker usually looks again. */
export const dueChoices = [1, 3, 5, 10, 20] as const;
export const usualDays = 5;

export const dueIn = (days: number, nowMs: number): string => addWorkingDays(todayOf(nowMs), days);

/** Today, tomorrow and yesterday need no date. */
export function sayDue(day: string, nowMs: number): string {
  const today = todayOf(nowMs);
  if (day === today) return 'today';
  if (day === addDays(today, 1)) return 'tomorrow';
  return sayDay(day);
}
