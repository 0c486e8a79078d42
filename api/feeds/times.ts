// Opening times out of RRULE-like schedules. A weekly day becomes a day; anything rarer (the first Monday, every other
// week) becomes words, because "open today" must not be said of it.
import { type Weekday, weekdays } from '#shared/basics/lists.ts';
import { type FedTime, recordLimits } from './record.ts';
import { type Fields, listAt, toClock, toInstant, toLine, toNumber } from './tidy.ts';

const names: Readonly<Record<Weekday, string>> = {
  MO: 'Monday',
  TU: 'Tuesday',
  WE: 'Wednesday',
  TH: 'Thursday',
  FR: 'Friday',
  SA: 'Saturday',
  SU: 'Sunday',
};
const ordinals = ['', 'first', 'second', 'third', 'fourth', 'fifth'];

/** `Wednesday`, `wed`, `WE`; numbers count from Monday as one. */
function toWeekday(value: unknown): Weekday | null {
  if (typeof value === 'number') return weekdays[value - 1] ?? null;
  if (typeof value !== 'string') return null;
  const two = value.trim().slice(0, 2).toUpperCase();
  return weekdays.find((day) => day === two) ?? null;
}

type Day = { day: Weekday | null; words: string | null };

function daysOf(schedule: Fields): Day[] {
  const byday = toLine(schedule.byday, 60);
  const interval = toNumber(schedule.interval, 1, 60) ?? 1;
  const isWeekly = !/monthly|yearly/i.test(String(schedule.freq ?? 'WEEKLY')) && interval === 1;
  if (byday === null) {
    const day = toWeekday(schedule.weekday);
    return [{ day: isWeekly ? day : null, words: null }];
  }
  return byday.split(/[,;\s]+/).flatMap((part): Day[] => {
    const match = /^(-?\d)?([A-Z]{2})[a-z]*$/i.exec(part);
    const day = toWeekday(match?.[2]);
    if (day === null) return [];
    const nth = match?.[1];
    if (nth === undefined && isWeekly) return [{ day, words: null }];
    if (nth === undefined) return [{ day: null, words: `${names[day]}, every ${interval} weeks` }];
    const which = nth === '-1' ? 'last' : ordinals[Number(nth)];
    return [{ day: null, words: `The ${which ?? nth} ${names[day]} of the month` }];
  });
}

export function toTimes(service: Fields): FedTime[] {
  const schedules = listAt(service, 'schedules', 'regular_schedules');
  const nested = listAt(service, 'service_at_locations').flatMap((at) =>
    listAt(at, 'schedules', 'regular_schedules'),
  );
  const times = [...schedules, ...nested].flatMap((schedule): FedTime[] => {
    const opensAt = toClock(schedule.opens_at);
    const closesAt = toClock(schedule.closes_at);
    const validFrom = toInstant(schedule.valid_from);
    const validTo = toInstant(schedule.valid_to);
    const said = toLine(schedule.description ?? schedule.notes, 200);
    return daysOf(schedule)
      .map(({ day, words }) => ({
        day,
        opensAt,
        closesAt,
        validFrom,
        validTo,
        isClosed: false,
        words:
          [words, said]
            .filter((part) => part !== null)
            .join('. ')
            .slice(0, 300) || null,
      }))
      .filter((time) => time.day !== null || time.words !== null || time.opensAt !== null);
  });
  const closed = listAt(service, 'holiday_schedules')
    .filter((holiday) => holiday.closed === true || holiday.closed === 'true')
    .flatMap((holiday): FedTime[] => {
      const from = toInstant(holiday.start_date);
      const to = toInstant(holiday.end_date);
      if (from === null) return [];
      const words = `Closed from ${from.slice(0, 10)}${to === null ? '' : ` to ${to.slice(0, 10)}`}`;
      return [
        { day: null, opensAt: null, closesAt: null, validFrom: from, validTo: to, isClosed: true, words },
      ];
    });
  return [...times, ...closed].slice(0, recordLimits.timesMax);
}
