// When somebody is there, from a service's own listing. Only a plain week is understood: a time that holds for a season, a first Monday
// of the month, a closure that is near or a remark beside it leave the hours to be checked.
import { type Weekday, weekdays } from '#shared/basics/lists.ts';
import type { Hours, Span, Week } from '#shared/next-steps/types.ts';

export type ServiceTime = {
  day: Weekday | null;
  opensAt: string | null;
  closesAt: string | null;
  words: string | null;
  isClosed: boolean;
  /** It begins or ends while the pack may still be read. */
  isChanging: boolean;
};

/** As many as a pack takes. */
const spansADayMax = 6;

/** `times`: those that are not over and begin while the pack may be read. */
export function serviceHours(times: readonly ServiceTime[]): Hours {
  const week = weekdays.map((): Span[] => []);
  for (const { day, opensAt, closesAt, words, isClosed, isChanging } of times) {
    const [from, to] = [minutesOf(opensAt), minutesOf(closesAt)];
    const isPlain = day !== null && words === null && !isClosed && !isChanging;
    if (!isPlain || from === null || to === null || from === to || from === 1440) return unknown;
    week[weekdays.indexOf(day)]?.push({ from, to: to > from ? to : to + 1440 });
  }
  const [mon = [], tue = [], wed = [], thu = [], fri = [], sat = [], sun = []] = week.map(joined);
  const whole: Week = [mon, tue, wed, thu, fri, sat, sun];
  if (whole.every(({ length }) => length === 0) || whole.some(({ length }) => length > spansADayMax))
    return unknown;
  return { kind: 'weekly', week: whole, onBankHolidays: 'unconfirmed' };
}

const unknown: Hours = { kind: 'unconfirmed' };

function minutesOf(at: string | null): number | null {
  const [hours = 25, minutes = 0] = (at ?? '').split(':').map(Number);
  const of = hours * 60 + minutes;
  return at !== null && of <= 1440 ? of : null;
}

/** Of several places of one service: somebody is there as long as it is open at one of them. */
function joined(spans: readonly Span[]): Span[] {
  const whole: Span[] = [];
  for (const span of [...spans].sort((a, b) => a.from - b.from)) {
    const before = whole.at(-1);
    if (before && span.from <= before.to) before.to = Math.max(before.to, span.to);
    else whole.push({ ...span });
  }
  return whole;
}
