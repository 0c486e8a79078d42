// Whether someone picks up now. It says "open" only when that was confirmed for this very moment; in every doubt it says
// "check hours". Takes the moment and the holidays; looks at no clock.
import type { Holidays, Hours, Span } from './types.ts';
import { addDays, timeInWords, type WallTime, wallTime, weekdayNames } from './uk-time.ts';

export type Opening =
  | { kind: 'open'; words: string }
  | { kind: 'closed'; words: string }
  | { kind: 'check'; words: string };

/** How the moment is known. A clock that is surely wrong makes every hour but "day and night" a matter to check. */
export type Moment = { nowMs: number; isDoubtful: boolean };

/** Longest closed run that is looked across: Easter and Christmas leave four days at most. */
const daysAhead = 10;

const check: Opening = { kind: 'check', words: 'Check hours' };

export function openingAt(hours: Hours, moment: Moment, holidays: Holidays): Opening {
  if (hours.kind === 'always') return { kind: 'open', words: 'Open now, day and night' };
  if (hours.kind === 'unconfirmed' || moment.isDoubtful) return check;
  const wall = wallTime(moment.nowMs);
  const spansOn = (day: string, weekday: number): Span[] | null => {
    const usual = hours.week[weekday] ?? [];
    if (hours.onBankHolidays === 'as-usual') return usual;
    // Past the end of the list nobody knows which days are holidays; weekends are not, whatever the list says.
    if (day > holidays.coversUntil && weekday < 5) return null;
    if (!holidays.days.includes(day)) return usual;
    if (hours.onBankHolidays === 'all-day') return [{ from: 0, to: 1440 }];
    return hours.onBankHolidays === 'closed' ? [] : null;
  };
  return openOn(wall, spansOn) ?? nextOpening(wall, spansOn) ?? check;
}

type SpansOn = (day: string, weekday: number) => Span[] | null;

function openOn(wall: WallTime, spansOn: SpansOn): Opening | null {
  const yesterday = spansOn(addDays(wall.day, -1), (wall.weekday + 6) % 7);
  const today = spansOn(wall.day, wall.weekday);
  const sinceYesterday = yesterday?.find(
    (span) => wall.minutes + 1440 >= span.from && wall.minutes + 1440 < span.to,
  );
  if (sinceYesterday) return openUntil(wall, sinceYesterday.to - 1440, spansOn);
  if (today === null) return check;
  const now = today.find((span) => wall.minutes >= span.from && wall.minutes < span.to);
  return now ? openUntil(wall, now.to, spansOn) : null;
}

/** A line that closes at midnight and opens at midnight does not close. */
function openUntil(wall: WallTime, to: number, spansOn: SpansOn): Opening {
  let [end, ahead] = [to, 0];
  while (end === 1440 && ahead < daysAhead) {
    const weekday = (wall.weekday + ahead + 1) % 7;
    const next = spansOn(addDays(wall.day, ahead + 1), weekday)?.find((span) => span.from === 0);
    if (!next) break;
    ahead++;
    end = next.to;
  }
  const day = ahead > 1 ? `${weekdayNames[(wall.weekday + ahead) % 7]} ` : '';
  return { kind: 'open', words: `Open now, until ${day}${timeInWords(end)}` };
}

function nextOpening(wall: WallTime, spansOn: SpansOn): Opening | null {
  for (let ahead = 0; ahead <= daysAhead; ahead++) {
    const weekday = (wall.weekday + ahead) % 7;
    const spans = spansOn(addDays(wall.day, ahead), weekday);
    if (spans === null) return null;
    const next = spans
      .filter((span) => ahead > 0 || span.from > wall.minutes)
      .sort((a, b) => a.from - b.from)[0];
    if (next)
      return { kind: 'closed', words: `Closed. Opens ${when(ahead, weekday)}at ${timeInWords(next.from)}` };
  }
  return null;
}

function when(ahead: number, weekday: number): string {
  if (ahead === 0) return '';
  if (ahead === 1) return 'tomorrow ';
  return `${ahead >= 7 ? 'next ' : ''}${weekdayNames[weekday]} `;
}

/**
 * The device's clock is surely wrong when it stands before something we know has happened: the day the pack was
 * published, or the last moment a server told us; or when it differed from the server's (`skewMs`) the last time the
 * two could be compared. Minutes of grace cover two clocks that differ a little.
 */
export function judgeClock(
  nowMs: number,
  publishedOn: string,
  lastHeardMs: number | null,
  skewMs = 0,
): Moment {
  const earliest = Math.max(Date.parse(publishedOn), (lastHeardMs ?? 0) - graceMs);
  const isDoubtful = !Number.isFinite(nowMs) || nowMs < earliest || Math.abs(skewMs) > skewMsMax;
  return { nowMs, isDoubtful };
}

const graceMs = 5 * 60_000;
const skewMsMax = 15 * 60_000;
