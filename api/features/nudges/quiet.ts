// When somebody may be disturbed: pure, by the clock on the wall in the United Kingdom, whole hours. A day on which the clocks
// change has one hour more or less, and each hour is judged by what the wall says then.

import type { QuietHours } from '#shared/contract/nudges.ts';
import { isWorkingDay } from '#shared/contract/working-days.ts';
import { addDays, type WallTime, wallTime } from '#shared/next-steps/uk-time.ts';

const hourMs = 3_600_000;
/** A quiet time ends within a week, whatever was chosen: two weeks of hours are enough to find it. */
const hoursMax = 24 * 14;

const hourOf = ({ minutes }: WallTime): number => Math.floor(minutes / 60);

export function isQuiet(nowMs: number, { from, until, isQuietAtWeekends }: QuietHours): boolean {
  const wall = wallTime(nowMs);
  if (isQuietAtWeekends && wall.weekday >= 5) return true;
  const hour = hourOf(wall);
  if (from === until) return false;
  return from < until ? hour >= from && hour < until : hour >= from || hour < until;
}

/** The first moment from now on at which `isRight`; now, if it is. London is whole hours from UTC, so whole hours are looked at. */
function firstMoment(nowMs: number, isRight: (atMs: number) => boolean): number {
  if (isRight(nowMs)) return nowMs;
  const first = Math.floor(nowMs / hourMs) * hourMs + hourMs;
  for (let hour = 0; hour < hoursMax; hour++)
    if (isRight(first + hour * hourMs)) return first + hour * hourMs;
  return first + hoursMax * hourMs;
}

export const nextLoudMs = (nowMs: number, quiet: QuietHours): number =>
  firstMoment(nowMs, (at) => !isQuiet(at, quiet));

const beginsDigest = (atMs: number, digestHour: number): boolean => {
  const wall = wallTime(atMs);
  return wall.minutes === digestHour * 60 && isWorkingDay(wall.day);
};

/** When a digest goes out that holds something of `madeMs`: the next working day's hour, or the first loud one behind it. */
export const digestMs = (madeMs: number, digestHour: number, quiet: QuietHours): number =>
  nextLoudMs(
    firstMoment(madeMs, (at) => beginsDigest(at, digestHour)),
    quiet,
  );

/** The day on the wall. */
export const dayOf = (nowMs: number): string => wallTime(nowMs).day;
export const daysBefore = (day: string, days: number): string => addDays(day, -days);
