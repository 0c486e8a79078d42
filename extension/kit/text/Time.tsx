// A moment as people say it, with the full date for who wants it. The clock is passed in; it never asks for one.
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
  const moment = new Date(at);
  if (Number.isNaN(moment.getTime())) return null;
  return (
    <time dateTime={moment.toISOString()} title={momentInFull(moment, locale, timeZone)}>
      {momentInWords(moment, new Date(now), locale, timeZone)}
    </time>
  );
}
