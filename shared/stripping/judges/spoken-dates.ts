// Dates that open with the month, and dates as they are said: "the third of may nineteen forty two", "twenty first of June 1951".
// Only a year or a word for birth beside it makes one somebody's own; "the first of May" alone stays.

import { numberAt } from '#shared/stripping/around.ts';
import { type Claims, claim, claimText, isFree } from '#shared/stripping/claims.ts';
import { isDay, isMonthAt, isYear, settle } from '#shared/stripping/dates.ts';
import { BIRTH, MONTH } from '#shared/stripping/lexicon.ts';
import { tokenAt } from '#shared/stripping/mail.ts';
import { COMMA, DASH, GLUED, HYPHEN, LINE, SPACE, STOP, type Tokens } from '#shared/stripping/tokens.ts';
import { asked } from './asked.ts';

export const ORDINAL = asked(
  'first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|thirteenth|fourteenth|fifteenth|sixteenth|seventeenth|eighteenth|nineteenth|twentieth|thirtieth',
);
const CENTURY = asked('nineteen|twenty|eighteen');
const YEAR = asked(
  'oh|o|hundred|and|thousand|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|one|two|three|four|five|six|seven|eight|nine',
);

/** Claims a spoken date by the month at token `i`; hands back its last token, or -1. */
export function findSpokenDate(c: Claims, t: Tokens, i: number): number {
  if (!t.has(i, MONTH) || t.size(i) < 3) return -1;
  let day = t.word(i - 1) === 'of' ? i - 2 : i - 1;
  if (!ORDINAL.at(t, day) || t.gap(i) > SPACE) return -1;
  if (/^(?:twenty|thirty)$/.test(t.word(day - 1)) && t.gap(day) <= HYPHEN) day--;
  let last = i;
  if (t.isDigits(i + 1) && (t.size(i + 1) === 4 || t.size(i + 1) === 2) && t.gap(i + 1) <= HYPHEN + 1)
    last = i + 1;
  else if (
    (CENTURY.at(t, i + 1) || t.word(i + 1) === 'two') &&
    t.gap(i + 1) <= HYPHEN + 1 &&
    YEAR.at(t, i + 2)
  )
    for (last = i + 1; last < i + 5 && YEAR.at(t, last + 1) && t.gap(last + 1) <= HYPHEN; ) last++;
  let birth = false;
  for (let k = day - 1; k >= 0 && day - k <= 6 && t.gap(k + 1) < 10; k--) if (t.has(k, BIRTH)) birth = true;
  if (last === i && !birth && !c.isOwnDate?.(t, day, i, false)) return -1;
  claim(
    c,
    t,
    birth ? 'DATE_OF_BIRTH' : 'DATE',
    day,
    last,
    birth ? 'a date of birth' : 'the date of something in one person’s life',
    birth ? 'certain' : 'suspected',
  );
  return last;
}

const SPOKEN_BIRTH =
  /^[ :,-]{1,3}(?:(?:is|was|on|the|of) ){0,2}(\d\d?([./-])[ivx]+\2\d\d(?:\d\d)?|(?:(?:twenty|thirty)[ -])?(?:[a-z]{2,10}(?:st|nd|rd|th)|\d{1,2}(?:st|nd|rd|th)) (?:of )?(?:the )?(?:[a-z]{2,10}(?:st|nd|rd|th)|\d{1,2}(?:st|nd|rd|th))(?:,? (?:nineteen|twenty)(?=[ -]))?[ -](?:(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:[ -](?:one|two|three|four|five|six|seven|eight|nine))?|[a-z]{2,5}teen|ten|eleven|twelve|(?:19|20)?\d\d))(?![\w])/;

const SPOKEN_WHOLE =
  /^(?:(?:twenty|thirty)[ -])?[a-z]{2,10}(?:st|nd|rd|th) of the [a-z]{2,10}(?:st|nd|rd|th),? (?:nineteen|twenty)[ -][a-z]{3,9}(?:[ -](?:one|two|three|four|five|six|seven|eight|nine)(?![a-z]))?/;

/** "Sixteenth of the ninth, nineteen fifty-two": whatever stands before it. */
export function findSpokenWhole(c: Claims, t: Tokens, i: number): boolean {
  const start = t.start(i);
  const m = SPOKEN_WHOLE.exec(t.lower.slice(start, start + 70));
  if (m) claimText(c, t, 'DATE_OF_BIRTH', i, start, start + m[0].length, 'a date of birth', 'suspected');
  return m !== null;
}

/** "born second of the second forty one", "DOB 3.v.61": behind the word for birth at token `i`. */
export function findSpokenBirth(c: Claims, t: Tokens, i: number): number {
  const from = t.end(i);
  const m = SPOKEN_BIRTH.exec(t.lower.slice(from, from + 90));
  if (!m?.[1] || c.taken[i + 1] === 1) return -1;
  const start = from + m[0].length - m[1].length;
  return claimText(c, t, 'DATE_OF_BIRTH', tokenAt(t, start), start, from + m[0].length, 'a date of birth');
}

/** "May 3rd, 2024", "Sept 12 2023", "on the fourteenth of March 1958" is left to the last form. Begins with the month at `i`. */
export function findMonthFirst(c: Claims, t: Tokens, i: number): number {
  if (!isMonthAt(t, i)) return -1;
  let k = i + 1;
  if (t.word(k) === 'the') k++;
  if (
    !t.isDigits(k) ||
    t.size(k) > 2 ||
    !isDay(numberAt(t, k)) ||
    (t.gap(k) > DASH && !isCut(t, k)) ||
    t.gap(k) === COMMA
  )
    return -1;
  if (t.isWord(k + 1) && t.gap(k + 1) === GLUED && /^(?:st|nd|rd|th)$/.test(t.word(k + 1))) k++;
  const y = k + 1;
  if (
    t.isDigits(y) &&
    // "Nov 11th '24".
    (t.size(y) === 4
      ? isYear(numberAt(t, y))
      : t.size(y) === 2 && t.text.charCodeAt(t.start(y) - 1) === 39) &&
    t.gap(y) !== LINE &&
    t.gap(y) <= STOP
  )
    return settle(c, t, i, y, true);
  // "last seen october 6th", but "she may 3 times".
  if ((!t.isLoud(i) && (k === i + 1 || t.word(i) === 'may')) || !(t.gap(i + 1) === SPACE || isCut(t, i + 1)))
    return -1;
  return settle(c, t, i, k, false);
}

/** "Sept. 22": the stop of a short form. */
const isCut = (t: Tokens, k: number) =>
  t.gap(k) === STOP && t.text.charCodeAt(t.end(k - 1)) === 46 && t.size(k - 1) < 5 && t.isLoud(k - 1);

const SUFFIX = asked('st|nd|rd|th|rst');
/** What may follow a date and no verb: "19 may at 2". */
const GOES_ON = asked('at|for|and|with|by|from|to|in|re|via|so|but|then|because|after|pm|am|when|as');

/** "22nd. September 2024", "22 nd September", "22nd day of September", "1rst Feb", "due 19 may": a day before the month at `i` in ways no form has. */
export function findLooseDate(c: Claims, t: Tokens, i: number): number {
  if (!isMonthAt(t, i)) return -1;
  let k = i - 1;
  if (t.word(k) === 'of') k--;
  if (t.word(k) === 'day') k--;
  if (SUFFIX.at(t, k) && t.gap(k) <= SPACE) k--;
  if (!t.isDigits(k) || !isFree(c, k) || t.size(k) > 2 || !isDay(numberAt(t, k))) return -1;
  if (t.gap(i) > SPACE && !(t.gap(i) === STOP && k < i - 1)) return -1;
  const y = i + 1;
  const size = t.isDigits(y) && t.gap(y) <= COMMA ? t.size(y) : 0;
  if (
    (size === 4 && isYear(numberAt(t, y))) ||
    (size === 2 && t.gap(y) < COMMA && !/^(?:[:/.]\d| ?[ap]m)/.test(t.lower.slice(t.end(y), t.end(y) + 3)))
  )
    return settle(c, t, k, y, true);
  // "these 2 may not help".
  if (k === i - 1 && !t.isLoud(i) && t.gap(y) < COMMA && y < t.count && !GOES_ON.at(t, y)) return -1;
  return settle(c, t, k, i, false);
}
