// A moment as people say it, with the full date for who wants it. The clock is passed in; it never asks for one.
import { useMemo } from 'react';
import { momentInFull, momentInWords } from './moment.ts';

export type TimeProps = {
  /** The moment, as a date, an ISO string or milliseconds. */
  at: Date | string | number;
  /** What time it is now, from the same clock for the whole screen. */
  now: Date | string | number;
  locale?: string;
  timeZone?: string;
};

export function Time({ at, now, locale = 'en-GB', timeZone }: TimeProps) {
  const ms = new Date(at).getTime();
  // The full date is dear, and the same as long as the moment is.
  const full = useMemo(
    () => (Number.isNaN(ms) ? '' : momentInFull(new Date(ms), locale, timeZone)),
    [ms, locale, timeZone],
  );
  if (Number.isNaN(ms)) return null;
  const moment = new Date(ms);
  return (
    <time dateTime={moment.toISOString()} title={full}>
      {momentInWords(moment, new Date(now), locale, timeZone)}
    </time>
  );
}
