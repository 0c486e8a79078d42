// On which day a chase falls due. A day that has passed or is a day off moves to the next working day; nothing is refused
// for being late, because a chase may have been made offline.
import { limits } from '#shared/basics/limits.ts';
import type { CheckTime } from '#shared/basics/lists.ts';
import { refuse } from '#shared/basics/refusals.ts';
import { workingDayFrom } from '#shared/contract/working-days.ts';
import { addDays } from '#shared/next-steps/uk-time.ts';

export function settleDue(asked: string, today: string): string {
  if (asked > addDays(today, limits.chaseDaysMax)) throw refuse('malformed');
  return workingDayFrom(asked < today ? today : asked);
}

/** Days of a benefit check; nine to twelve months is asked for in the middle of it. */
const checkDays: Record<CheckTime, number> = {
  '2-weeks': 14,
  '6-weeks': 42,
  '12-weeks': 84,
  '9-12-months': 320,
};

export const checkDueOn = (at: CheckTime, from: string): string =>
  workingDayFrom(addDays(from, checkDays[at]));
