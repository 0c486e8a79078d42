// Days that stand beside people: which are somebody's own, in shapes that say too little alone: "Fri 7/11", "the 4th", "Okoro, Chidi 2.3.91".
// A text that tells of nobody gains nothing here, and a session held for many keeps its date. Everything but a birth is suspected.

import { numberAt } from '#shared/stripping/around.ts';
import { type Claim, type Claims, claim, isFree } from '#shared/stripping/claims.ts';
import { isDay } from '#shared/stripping/dates.ts';
import { OWN_EVENT, TITLE } from '#shared/stripping/lexicon.ts';
import { tokenAt } from '#shared/stripping/mail.ts';
import {
  COLON,
  COMMA,
  DASH,
  GLUED,
  HYPHEN,
  LINE,
  POINT,
  SLASH,
  SPACE,
  STOP,
  type Tokens,
} from '#shared/stripping/tokens.ts';
import { asked } from './asked.ts';
import { ALONE, isForMany, isOpen, isSomeone, MANYS, TOLD, WEEKDAY } from './own-dates.ts';
import { NOT_STREETS } from './streets.ts';
import { signsBetween } from './word-sense.ts';

/** Asks everybody to come. */
function isPoster(t: Tokens): boolean {
  const known = posters.get(t);
  if (known !== undefined) return known;
  const is = /all welcome|everyone welcome|no need to book|rsvp|raffle|proceeds|open to all|free entry/.test(
    t.lower,
  );
  posters.set(t, is);
  return is;
}
/** Asked once a text. */
const posters = new WeakMap<Tokens, boolean>();

/** Does the sentence tell of somebody's life, or only the text, with nothing in the sentence that is held for many? */
export function isTheirs(
  t: Tokens,
  people: readonly Claim[],
  first: number,
  last: number,
  whole = false,
): boolean {
  let own = 0;
  let some = false;
  let by = false;
  let open = false;
  let many = 0;
  let a = first;
  let b = last;
  const weigh = (k: number) => {
    if (isOpen(t, k)) {
      open = true;
      many += 2;
    }
    if (isForMany(t, k, first)) {
      if (t.word(k) === 'by') by = true;
      else many++;
    } else if (TOLD.at(t, k) || ALONE.at(t, k) || t.has(k, OWN_EVENT)) own++;
    else if (isSomeone(t, k) && !MANYS.at(t, k)) some = true;
  };
  // "9 Oct - closed": a line that it opens is an entry.
  if (t.gap(first) === LINE && [DASH, COLON].includes(t.gap(last + 1)) && people.length > 0 && !isPoster(t))
    return true;
  while (a > 0 && first - a < 24 && t.gap(a) < STOP) weigh(--a);
  while (b + 1 < t.count && b - last < 16 && t.gap(b + 1) < STOP) weigh(++b);
  if (by && !some) many++;
  const from = t.start(a);
  const to = t.end(b);
  const named = isAnyWithin(people, from, to);
  if (whole && people.length > 0 && !open) return true;
  if (!named && own === 0 && isPoster(t)) return false;
  if (many === 0) return own > 0 || some || people.length > 0;
  return (named && own + 2 > many) || (own >= many && people.length > 0);
}

/** Is one of them between two places? They are in order. */
function isAnyWithin(people: readonly Claim[], from: number, to: number): boolean {
  let low = 0;
  let high = people.length;
  while (low < high) {
    const mid = (low + high) >> 1;
    if ((people[mid]?.start ?? 0) < from) low = mid + 1;
    else high = mid;
  }
  return low < people.length && (people[low]?.end ?? 0) <= to;
}

const LEADS_TO_DATE = asked(
  'on|since|from|until|till|dated|backdated|by|came|contact|adm|admitted|discharged|died|rang|ring|form|sent|letter|dd|due|fell|op|hv|dc',
);
const MEASURED = asked(
  'phq|gad|audit|pain|mood|sleep|score|scored|scores|scoring|bp|gcs|amt|mmse|moca|dash|vision|ons4|wemwbs|must|attended',
);

/** "Fri 7/11", "to call 20/11", "d/c 3/4", "11/9 late again": never a score, for there the first is the smaller; nor weeks, days or months. */
export function findSlashed(c: Claims, t: Tokens, i: number, people: readonly Claim[]): boolean {
  const m = i + 1;
  const gap = t.gap(m);
  if (!t.isDigits(m) || (gap !== SLASH && gap !== POINT) || t.gap(i) === gap || !isFree(c, m)) return false;
  const day = numberAt(t, i);
  const month = numberAt(t, m);
  if (day < 1 || day > 31 || month < 1 || month > 12 || t.size(i) > 2 || t.size(m) > 2) return false;
  if (/^[/.-]?[\da-z]|^%/i.test(t.text.slice(t.end(m), t.end(m) + 3))) return false;
  const before = t.word(i - 1);
  if (MEASURED.at(t, i - 1) || MEASURED.at(t, i - 2) || /[£$€]/.test(t.text.charAt(t.start(i) - 1)))
    return false;
  // "since 3/12": three months; "on 3/12": a day.
  const span = (month === 7 || month === 12) && (day < 13 || day === 24);
  const led =
    (t.gap(i) === SPACE &&
      (WEEKDAY.at(t, i - 1) ||
        (span ? /^(?:on|dated)$/.test(before) : LEADS_TO_DATE.at(t, i - 1)) ||
        (t.has(i - 1, OWN_EVENT) && !span && !NOT_STREETS.at(t, m + 1)) ||
        // "saw Ted 5/6".
        (c.taken[i - 1] === 1 && t.isWord(i - 1) && !span) ||
        (before === 'c' && /^[dw]$/.test(t.word(i - 2))) ||
        (/dated$/.test(t.word(i - 2)) && before === 'to'))) ||
    // "bloods 4/9 & 11/9".
    (c.taken[i - 1] === 1 &&
      t.isDigits(i - 1) &&
      /^[ ,&]{1,3}$/.test(t.text.slice(t.end(i - 1), t.start(i)))) ||
    (t.gap(i) >= COMMA && !span && (t.has(m + 1, OWN_EVENT) || /^(?:hv|tc|vm|dna)$/.test(t.word(m + 1)))) ||
    // A line that it opens is an entry.
    (t.gap(i) === LINE &&
      !span &&
      t.gap(m + 1) !== LINE &&
      !/^(?:of|cup|tsp|tbsp|pint)$/.test(t.word(m + 1)));
  // "30.11": no hour is so late; two figures for the month tell it from a measure.
  if (gap === POINT ? t.size(m) < 2 || (!led && day < 25) : !led && (span || (day < 13 && day <= month)))
    return false;
  // "3/10, 4/10": a row of scores.
  if (!led && /^, ?\d/.test(t.text.slice(t.end(m), t.end(m) + 3))) return false;
  if (!isTheirs(t, people, i, m)) return false;
  claim(c, t, 'DATE', i, m, WHY_DATE, 'suspected');
  return true;
}

/** "fell on the 4th,", "by the 16th.", "court on 18th": nothing follows that the ordinal could count. */
export const isOnThe = (t: Tokens, i: number, k: number) =>
  (t.word(i - 1) === 'the'
    ? /^(?:on|since|by|from|until|till|before|after|to)$/.test(t.word(i - 2)) || WEEKDAY.at(t, i - 2)
    : t.word(i - 1) === 'on') &&
  (t.gap(k + 1) >= COMMA || /^(?:and|at|but|so|for|to|with|because|then|after|when)$/.test(t.word(k + 1)));

/** "OKORO, Chidi M 2.3.91", "Blessing Dube (12.10.09)", "| 09.10.52 | 943 476 5919": next to somebody or to their number. */
export function findPointed(c: Claims, t: Tokens, i: number): boolean {
  const last = t.size(i) === 8 ? i : i + 2;
  if (last > i && !(t.isDigits(i + 1) && t.isDigits(last))) return false;
  const shown = t.text.slice(t.start(i), t.start(i) + 11);
  const behind = c.taken[t.has(i - 1, TITLE) ? i - 2 : i - 1] === 1 && t.isWord(i - 1);
  const signs = signsBetween(t, i - 1, i);
  const is =
    last === i
      ? // "Bożena Szymanski (01081964)", "| 11081959 |".
        behind &&
        /^[^.!?\w]{1,4}$/.test(signs) &&
        /^(?:0[1-9]|[12]\d|3[01])(?:0[1-9]|1[0-2])(?:19\d|20[012])\d/.test(shown)
      : (behind || (c.taken[i + 3] === 1 && /^[\s,|)]{1,4}$/.test(signsBetween(t, last, i + 3)))) &&
        (/^\d\d?\.\d\d?\.\d\d(?![\d.])/.test(shown) ||
          // "Ms Leroy Abdulle (14/06/1975)", "Ola / 9.3.2024 /".
          (/[(/|\t]/.test(signs) && /^(?:\d\d?([./-])\d\d?\1(?:19|20)\d\d)(?!\d)/.test(shown)));
  if (is) claim(c, t, 'DATE_OF_BIRTH', i, last, 'a date of birth');
  return is;
}

/** "dd 20250131". */
export const isRun = (t: Tokens, i: number) =>
  t.size(i) === 8 && /^20[0-3]\d(?:0[1-9]|1[0-2])(?:[0-2]\d|3[01])$/.test(t.word(i));

/** "since sat 8th": a day of the week and one of the month. */
export function findDayOnly(c: Claims, t: Tokens, i: number, people: readonly Claim[]): boolean {
  const k = i + 1;
  if (
    t.size(i) > 2 ||
    !t.isWord(k) ||
    t.gap(k) !== GLUED ||
    !/^(?:st|nd|rd|th)$/.test(t.word(k)) ||
    !(WEEKDAY.at(t, i - 1) || (people.length > 0 && isOnThe(t, i, k))) ||
    t.gap(i) !== SPACE ||
    (t.gap(k + 1) === SPACE && /^(?:of|floor|time|visit|week|session|line)$/.test(t.word(k + 1))) ||
    !isTheirs(t, people, i, k)
  )
    return false;
  claim(c, t, 'DATE', i, k, WHY_DATE, 'suspected');
  return true;
}

export const WHY_DATE = 'the date of something in one person’s life';

const TO = asked('to|and|or');

/** "14-20 May", "14th to 20th May", "5th, 12th and 19th June": the days before it in one row. */
function rangeFrom(c: Claims, t: Tokens, i: number): number {
  let first = i;
  for (;;) {
    const joint = TO.at(t, first - 1) ? first - 1 : first;
    let k = joint - 1;
    const ordinal = t.gap(k) === GLUED && /^(?:st|nd|rd|th)$/.test(t.word(k));
    if (ordinal) k--;
    const gap = t.gap(first);
    if (joint === first && gap !== HYPHEN && gap !== DASH && !(gap === COMMA && ordinal)) return first;
    if (!t.isDigits(k) || !isFree(c, k) || t.size(k) > 2 || !isDay(numberAt(t, k))) return first;
    c.taken.fill(1, k, first);
    first = k;
  }
}

/** The day of the week, and "the" between, go with the date: "Thursday 13 March", "the tenth of October". */
export function widenToDay(c: Claims, t: Tokens): void {
  for (const f of c.list) {
    if (f.kind !== 'DATE' && f.kind !== 'DATE_OF_BIRTH') continue;
    let k = tokenAt(t, f.start);
    if (t.start(k) !== f.start) continue;
    k = rangeFrom(c, t, k);
    f.start = t.start(k);
    const the = t.word(k - 1) === 'the' && t.gap(k) === SPACE && isFree(c, k - 1);
    if (the) k--;
    const day =
      WEEKDAY.at(t, k - 1) &&
      (t.gap(k) <= COMMA || (t.gap(k) === STOP && !t.isDigits(k + 1))) &&
      isFree(c, k - 1);
    if (day) k--;
    else if (!the || !t.isWord(k + 1)) continue;
    f.start = t.start(k);
    c.taken[k] = 1;
  }
}
