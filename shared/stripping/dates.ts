// Calendar dates that belong to one person: of birth, of what happened to them. Dates of public sessions and deadlines stay.
// UK shorthand is no date: 6/52, 4/7, PHQ-9 12/27; so a numeric date needs day, month and year.

import { near, numberAt } from './around.ts';
import { type Claims, claim } from './claims.ts';
import { BIRTH, FIRST, HEALTH_NO, LAST, MONTH } from './lexicon.ts';
import { COMMA, DASH, GLUED, HYPHEN, OPEN, POINT, SLASH, SPACE, STOP, type Tokens } from './tokens.ts';

export const isDay = (n: number) => n >= 1 && n <= 31;
const isMonth = (n: number) => n >= 1 && n <= 12;
export const isYear = (n: number) => n >= 1890 && n <= 2059;

/** "of birth", "D.O.B", "born on Thursday": does a birth stand beside tokens `first` to `last`? */
function besideBirth(t: Tokens, first: number, last: number): boolean {
  for (let k = first - 1, steps = 0; k >= 0 && steps < 6; k--, steps++) {
    if (t.gap(k + 1) === STOP && !t.has(k, BIRTH) && t.word(k) !== 'b') return false;
    if (t.has(k, BIRTH)) return true;
    if (
      t.word(k) === 'b' &&
      (t.word(k - 1) === 'o' || t.gap(k + 1) <= STOP) &&
      (t.word(k - 1) !== 'o' || t.word(k - 2) === 'd')
    )
      return true;
    // Another date or number between ends the label's reach.
    if (t.isDigits(k) && t.size(k) > 2) return false;
  }
  // "14/03/1958 (DOB)", "3 May 1961 is her date of birth".
  for (let k = last + 1; k < t.count && k <= last + 5; k++) {
    if (t.gap(k) > OPEN) return false;
    if (t.has(k, BIRTH) && t.word(k) !== 'born') return true;
    if (t.isDigits(k)) return false;
  }
  return false;
}

export function settle(c: Claims, t: Tokens, first: number, last: number, whole: boolean): number {
  if (besideBirth(t, first, last)) {
    claim(c, t, 'DATE_OF_BIRTH', first, last, 'a date of birth');
    return last;
  }
  // Whose date it is the judges weigh; before they are there a whole date is taken for somebody's own.
  if (c.isOwnDate ? !c.isOwnDate(t, first, last, whole) : !whole) return -1;
  claim(
    c,
    t,
    'DATE',
    first,
    last,
    'the date of something in one person’s life',
    whole && c.isOwnDate ? 'certain' : 'suspected',
  );
  return last;
}

/** Claims a date that begins with the digits at `i`; hands back its last token, or -1. */
export function findDate(c: Claims, t: Tokens, i: number): number {
  const size = t.size(i);
  if (size === 4) return yearFirst(c, t, i);
  if (size === 8 || size === 6) return run(c, t, i);
  if (size > 2) return -1;
  const day = numberAt(t, i);
  if (!isDay(day)) return -1;
  if (t.gap(i) === GLUED && t.isWord(i - 1) && t.size(i - 1) < 3) return -1;
  const numeric = numericDate(c, t, i);
  if (numeric >= 0) return numeric;
  const short = shortDate(c, t, i);
  if (short >= 0) return short;
  // "3 May 2024", "3rd of May 2024", "03-May-24".
  let k = i + 1;
  if (t.isWord(k) && t.gap(k) === GLUED && /^(?:st|nd|rd|th)$/.test(t.word(k))) k++;
  if (t.word(k) === 'of' || t.word(k) === 'day') k++;
  if (!isMonthAt(t, k) || t.gap(k) > DASH || t.gap(k) === COMMA || (t.gap(k) === GLUED && t.size(k) < 3))
    return -1;
  const y = k + 1;
  const year = t.isDigits(y) && (t.gap(y) <= DASH || t.gap(y) === STOP) ? t.size(y) : 0;
  if (year === 4 && isYear(numberAt(t, y))) return settle(c, t, i, y, true);
  if (
    year === 2 &&
    t.gap(y) !== COMMA &&
    t.gap(y) !== STOP &&
    // "12 Jan 10:30", "12 Jan 11.30" and "12 Jan 10am" are hours, "12Jan25: mood low" a year.
    !/^(?:[:/.]\d| ?[ap]m)/.test(t.lower.slice(t.end(y)))
  )
    return settle(c, t, i, y, true);
  // "may" and "march" in lower case after a number are rather verbs: "these 2 may", but not "on 2 may".
  if (
    k === i + 1 &&
    !t.isLoud(k) &&
    /^(?:may|march|mar)$/.test(t.word(k)) &&
    !/^(?:on|since|until)$/.test(t.word(i - 1))
  )
    return -1;
  return settle(c, t, i, k, false);
}

export function isMonthAt(t: Tokens, k: number): boolean {
  return k < t.count && t.has(k, MONTH) && t.size(k) >= 3;
}

const SEPARATORS = [SLASH, HYPHEN, POINT, SPACE, DASH];

function numericDate(c: Claims, t: Tokens, i: number): number {
  const a = numberAt(t, i);
  if (!t.isDigits(i + 1) || !t.isDigits(i + 2) || t.size(i + 1) > 2) return -1;
  const gap = t.gap(i + 1);
  if (!SEPARATORS.includes(gap) || t.gap(i + 2) !== gap) return -1;
  // A space or dash around the slash: "12 / 05 / 1952".
  if (t.start(i + 1) - t.end(i) > 3) return -1;
  const b = numberAt(t, i + 1);
  const size = t.size(i + 2);
  const year = numberAt(t, i + 2);
  if (!(isMonth(b) || (isMonth(a) && isDay(b)))) return -1;
  if (size !== 2 && !(size === 4 && isYear(year))) return -1;
  // The row goes on: an address of a computer, a sort code with its account, a version.
  const next = t.gap(i + 3);
  if (t.isDigits(i + 3) && (next === gap || next === GLUED) && next !== SPACE) return -1;
  if (t.isDigits(i - 1) && t.gap(i) === gap && gap !== SPACE) return -1;
  const birth = besideBirth(t, i, i + 2);
  if (gap === SPACE && !birth && !(size === 4 && t.size(i) === 2 && t.size(i + 1) === 2)) return -1;
  // "Nora O'Dell, 3.7.61,": behind a name such a date is a birth.
  if (size === 2 && !birth && gap === POINT && year > 39 && isMonth(b) && isBehindName(t, i)) {
    claim(c, t, 'DATE_OF_BIRTH', i, i + 2, 'a date of birth');
    return i + 2;
  }
  if (size === 2 && !birth && (!isMonth(b) || (gap === POINT && (year < 15 || year > 39)))) return -1;
  return settle(c, t, i, i + 2, true);
}

/** "discharge 14/03", "RIP 08/11": day and month alone. The nought tells them from "6/52" and a score; a score's name stands before it. */
function shortDate(c: Claims, t: Tokens, i: number): number {
  const m = i + 1;
  if (!t.isDigits(m) || t.gap(m) !== SLASH || t.size(m) !== 2) return -1;
  const isNought = (k: number) => t.text.charAt(t.start(k)) === '0';
  if (!(isNought(i) || isNought(m)) || !isMonth(numberAt(t, m))) return -1;
  if (/^[/.-]?\d/.test(t.text.slice(t.end(m), t.end(m) + 2)) || t.gap(i) === SLASH) return -1;
  return settle(c, t, i, m, false);
}

const isBehindName = (t: Tokens, i: number) =>
  (t.gap(i) === COMMA || t.gap(i) === OPEN || t.gap(i) === SPACE) &&
  t.isLoud(i - 1) &&
  (t.has(i - 1, FIRST | LAST) ||
    // "Halina Wrzesniewska, 14.9.48,": two capitals and a comma.
    (t.gap(i) === COMMA && t.isLoud(i - 2) && t.gap(i - 1) === SPACE));

function yearFirst(c: Claims, t: Tokens, i: number): number {
  if (!isYear(numberAt(t, i))) return -1;
  // The time of a log, to parts of a second.
  if (/^[/.-]\d\d[/.-]\d\dt\d\d:\d\d:\d\d\.\d{3}/.test(t.lower.slice(t.end(i), t.end(i) + 24))) return -1;
  const gap = t.gap(i + 1);
  if (![SLASH, HYPHEN, POINT].includes(gap) || t.gap(i + 2) !== gap) return -1;
  if (
    t.isDigits(i + 1) &&
    t.isDigits(i + 2) &&
    t.size(i + 1) <= 2 &&
    t.size(i + 2) <= 2 &&
    isMonth(numberAt(t, i + 1)) &&
    isDay(numberAt(t, i + 2))
  )
    return settle(c, t, i, i + 2, true);
  if (isMonthAt(t, i + 1) && t.isDigits(i + 2) && isDay(numberAt(t, i + 2)))
    return settle(c, t, i, i + 2, true);
  return -1;
}

/** "DOB 14031958", "dob 140358": only a birth beside it makes a bare run a date. */
function run(c: Claims, t: Tokens, i: number): number {
  const text = t.text.slice(t.start(i), t.end(i));
  const two = (at: number) => Number(text.slice(at, at + 2));
  const dayFirst = isDay(two(0)) && isMonth(two(2)) && (text.length === 6 || isYear(Number(text.slice(4))));
  const yearAhead = text.length === 8 && isYear(Number(text.slice(0, 4))) && isMonth(two(4)) && isDay(two(6));
  // "Born 15/5/27, CHI no: 150527⏎2645".
  if (!(dayFirst || yearAhead) || near(t, i, HEALTH_NO, 2, 0) || !besideBirth(t, i, i)) return -1;
  claim(c, t, 'DATE_OF_BIRTH', i, i, 'a date of birth');
  return i;
}
