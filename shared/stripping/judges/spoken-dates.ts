// Dates that open with the month, and dates as they are said: "the third of may nineteen forty two", "twenty first of June 1951".
// Only a year or a word for birth beside it makes one somebody's own; "the first of May" alone stays.
import { type Claims, claim, claimText, isFree } from '#shared/stripping/claims.ts';
import { isDay, isMonthAt, isYear, settle } from '#shared/stripping/dates.ts';
import { BIRTH, MONTH } from '#shared/stripping/lexicon.ts';
import { tokenAt } from '#shared/stripping/mail.ts';
import {
  COMMA,
  DASH,
  endAt,
  GLUED,
  gapAt,
  HYPHEN,
  has,
  isCapital,
  isDigits,
  isWord,
  LINE,
  lengthAt,
  numberAt,
  SPACE,
  STOP,
  startAt,
  type Tokens,
  wordAt,
} from '#shared/stripping/tokens.ts';
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
  if (!has(t, i, MONTH) || lengthAt(t, i) < 3) return -1;
  let day = wordAt(t, i - 1) === 'of' ? i - 2 : i - 1;
  if (!ORDINAL.at(t, day) || gapAt(t, i) > SPACE) return -1;
  if (/^(?:twenty|thirty)$/.test(wordAt(t, day - 1)) && gapAt(t, day) <= HYPHEN) day--;
  let last = i;
  if (
    isDigits(t, i + 1) &&
    (lengthAt(t, i + 1) === 4 || lengthAt(t, i + 1) === 2) &&
    gapAt(t, i + 1) <= HYPHEN + 1
  )
    last = i + 1;
  else if (
    (CENTURY.at(t, i + 1) || wordAt(t, i + 1) === 'two') &&
    gapAt(t, i + 1) <= HYPHEN + 1 &&
    YEAR.at(t, i + 2)
  )
    for (last = i + 1; last < i + 5 && YEAR.at(t, last + 1) && gapAt(t, last + 1) <= HYPHEN; ) last++;
  let birth = false;
  for (let k = day - 1; k >= 0 && day - k <= 6 && gapAt(t, k + 1) < 10; k--)
    if (has(t, k, BIRTH)) birth = true;
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
  const start = startAt(t, i);
  const m = SPOKEN_WHOLE.exec(t.lower.slice(start, start + 70));
  if (m) claimText(c, t, 'DATE_OF_BIRTH', i, start, start + m[0].length, 'a date of birth', 'suspected');
  return m !== null;
}

/** "born second of the second forty one", "DOB 3.v.61": behind the word for birth at token `i`. */
export function findSpokenBirth(c: Claims, t: Tokens, i: number): number {
  const from = endAt(t, i);
  const m = SPOKEN_BIRTH.exec(t.lower.slice(from, from + 90));
  if (!m?.[1] || c.taken[i + 1] === 1) return -1;
  const start = from + m[0].length - m[1].length;
  return claimText(c, t, 'DATE_OF_BIRTH', tokenAt(t, start), start, from + m[0].length, 'a date of birth');
}

/** "May 3rd, 2024", "Sept 12 2023", "on the fourteenth of March 1958" is left to the last form. Begins with the month at `i`. */
export function findMonthFirst(c: Claims, t: Tokens, i: number): number {
  if (!isMonthAt(t, i)) return -1;
  let k = i + 1;
  if (wordAt(t, k) === 'the') k++;
  if (
    !isDigits(t, k) ||
    lengthAt(t, k) > 2 ||
    !isDay(numberAt(t, k)) ||
    (gapAt(t, k) > DASH && !isCut(t, k)) ||
    gapAt(t, k) === COMMA
  )
    return -1;
  if (isWord(t, k + 1) && gapAt(t, k + 1) === GLUED && /^(?:st|nd|rd|th)$/.test(wordAt(t, k + 1))) k++;
  const y = k + 1;
  if (
    isDigits(t, y) &&
    // "Nov 11th '24".
    (lengthAt(t, y) === 4
      ? isYear(numberAt(t, y))
      : lengthAt(t, y) === 2 && t.text.charCodeAt(startAt(t, y) - 1) === 39) &&
    gapAt(t, y) !== LINE &&
    gapAt(t, y) <= STOP
  )
    return settle(c, t, i, y, true);
  // "last seen october 6th", but "she may 3 times".
  if (
    (!isCapital(t, i) && (k === i + 1 || wordAt(t, i) === 'may')) ||
    !(gapAt(t, i + 1) === SPACE || isCut(t, i + 1))
  )
    return -1;
  return settle(c, t, i, k, false);
}

/** "Sept. 22": the stop of a short form. */
const isCut = (t: Tokens, k: number) =>
  gapAt(t, k) === STOP &&
  t.text.charCodeAt(endAt(t, k - 1)) === 46 &&
  lengthAt(t, k - 1) < 5 &&
  isCapital(t, k - 1);

const SUFFIX = asked('st|nd|rd|th|rst');
/** What may follow a date and no verb: "19 may at 2". */
const GOES_ON = asked('at|for|and|with|by|from|to|in|re|via|so|but|then|because|after|pm|am|when|as');

/** "22nd. September 2024", "22 nd September", "22nd day of September", "1rst Feb", "due 19 may": a day before the month at `i` in ways no form has. */
export function findLooseDate(c: Claims, t: Tokens, i: number): number {
  if (!isMonthAt(t, i)) return -1;
  let k = i - 1;
  if (wordAt(t, k) === 'of') k--;
  if (wordAt(t, k) === 'day') k--;
  if (SUFFIX.at(t, k) && gapAt(t, k) <= SPACE) k--;
  if (!isDigits(t, k) || !isFree(c, k) || lengthAt(t, k) > 2 || !isDay(numberAt(t, k))) return -1;
  if (gapAt(t, i) > SPACE && !(gapAt(t, i) === STOP && k < i - 1)) return -1;
  const y = i + 1;
  const size = isDigits(t, y) && gapAt(t, y) <= COMMA ? lengthAt(t, y) : 0;
  if (
    (size === 4 && isYear(numberAt(t, y))) ||
    (size === 2 &&
      gapAt(t, y) < COMMA &&
      !/^(?:[:/.]\d| ?[ap]m)/.test(t.lower.slice(endAt(t, y), endAt(t, y) + 3)))
  )
    return settle(c, t, k, y, true);
  // "these 2 may not help".
  if (k === i - 1 && !isCapital(t, i) && gapAt(t, y) < COMMA && y < t.count && !GOES_ON.at(t, y)) return -1;
  return settle(c, t, k, i, false);
}
