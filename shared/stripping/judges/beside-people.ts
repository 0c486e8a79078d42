// What is weighed once the people of a text are known: days without a year, ages, codes and pages that stand beside somebody.
// A text that names nobody gains nothing here. Everything found is suspected, and a session held for many keeps its date.

import { numberAt } from '#shared/stripping/around.ts';
import { type Claim, type Claims, claim, claimText, inOrder, isFree } from '#shared/stripping/claims.ts';
import { findDate } from '#shared/stripping/dates.ts';
import { KIN, MONTH, NUMBER_CUE, PERSON_WORD, SELDOM } from '#shared/stripping/lexicon.ts';
import { tokenAt } from '#shared/stripping/mail.ts';
import type { Tokens } from '#shared/stripping/tokens.ts';
import { WEAK_NAME } from './address-parts.ts';
import { numberSaid } from './age.ts';
import { findAgeBehind } from './ages-beside.ts';
import { findCodes } from './case-codes.ts';
import { peopleIn } from './claimed.ts';
import {
  findDayOnly,
  findPointed,
  findSlashed,
  isOnThe,
  isRun,
  isTheirs,
  WHY_DATE,
  widenToDay,
} from './days-beside.ts';
import { findHomesByPostcode } from './homes-by-postcode.ts';
import { findLateHomes } from './late-homes.ts';
import { isOwnDate } from './own-dates.ts';
import { daylike, END } from './sights.ts';
import { findLooseDate, findMonthFirst, findSpokenDate, findSpokenWhole, ORDINAL } from './spoken-dates.ts';
import { isEnglish, signsBetween } from './word-sense.ts';

const OF_ANYBODY = new Set(['DATE', 'ADDRESS', 'POSTCODE', 'PHONE', 'EMAIL', 'URL_USERNAME']);

export function findBesidePeople(c: Claims, t: Tokens): void {
  const people = peopleIn(c);
  // A number that one person has tells of somebody as well as a name.
  const some = daylike[0] === END ? [] : inOrder(c.list.filter((f) => !OF_ANYBODY.has(f.kind)));
  c.isOwnDate = (_, first, last, whole) =>
    isOwnDate(t, first, last, whole) || isTheirs(t, some, first, last, whole);
  for (const i of daylike) {
    if (i < 0) break;
    if (!isFree(c, i)) continue;
    if (t.isDigits(i)) {
      if (isAccountBefore(c, t, i)) {
        claim(c, t, 'BANK', i, i, 'an account number', 'suspected');
        continue;
      }
      if (isRun(t, i) && isTheirs(t, some, i, i, true)) claim(c, t, 'DATE', i, i, WHY_DATE, 'suspected');
      else if (
        findDate(c, t, i) >= 0 ||
        findPointed(c, t, i) ||
        findSlashed(c, t, i, some) ||
        findDayOnly(c, t, i, some)
      )
        continue;
      else if (t.size(i) < 4 && numberAt(t, i) >= 90 && numberAt(t, i) < 110) findAgeBehind(c, t, i, i);
    } else if (t.has(i, MONTH)) {
      if (findSpokenDate(c, t, i) < 0 && findLooseDate(c, t, i) < 0) findMonthFirst(c, t, i);
    } else if (t.isMarked(i, NUMBER_CUE)) {
      const last = numberSaid(t, i);
      if (last >= 0) findAgeBehind(c, t, i, last);
    } else if (t.word(i + 1) === 'of' && t.word(i + 2) === 'the') findSpokenWhole(c, t, i);
    else if (people.length > 0 && t.word(i - 1) === 'the' && ORDINAL.at(t, i) && isOnThe(t, i, i))
      claim(c, t, 'DATE', i, i, WHY_DATE, 'suspected');
  }
  if (t.hints & SELDOM && (people.length > 0 || (t.all & (PERSON_WORD | KIN)) !== 0))
    for (const m of t.lower.matchAll(FEAST)) {
      const last = tokenAt(t, m.index + m[0].length) - 1;
      const first = tokenAt(t, m.index);
      const isLed = /^(?:on|since|until|till)$/.test(t.word(first - 1));
      if (isLed && c.taken[first] !== 1 && isTheirs(t, people, first, last))
        claim(c, t, 'DATE', first, last, WHY_DATE, 'suspected');
    }
  widenToDay(c, t);
  findCodes(c, t, people);
  for (const p of people)
    if (p.confidence === 'suspected')
      for (let k = tokenAt(t, p.start); k < t.count && t.start(k) < p.end; k++) c.taken[k] = WEAK_NAME;
  findHomesByPostcode(c, t);
  findLateHomes(c, t, people.length > 0 || (t.all & (PERSON_WORD | KIN)) !== 0);
  widenPages(c, t, people);
}

/** "Not left the house since Boxing Day". */
const FEAST = /(?:boxing day|(?:christmas|new year's) (?:day|eve))(?: \d{4})?/g;

/** "55120933 (07-08-06)": eight digits right before a sort code. */
const isAccountBefore = (c: Claims, t: Tokens, i: number) =>
  t.size(i) === 8 &&
  t.isDigits(i + 1) &&
  c.taken[i + 1] === 1 &&
  t.start(i + 1) - t.end(i) < 4 &&
  c.list.some((f) => f.kind === 'BANK' && f.start === t.start(i + 1));

/** "https://social.example/mary-holt-1949": the step of a link that begins with a name goes with what is no word of the language. */
function widenPages(c: Claims, t: Tokens, people: readonly Claim[]): void {
  for (const p of people) {
    if (t.text.charAt(p.start - 1) !== '/') continue;
    if (!/\.[a-z]{2,}\/[^\s]*$/i.test(t.text.slice(Math.max(0, p.start - 120), p.start))) continue;
    const first = tokenAt(t, p.start);
    let last = tokenAt(t, p.end) - 1;
    while (
      last + 1 < t.count &&
      /^[-_]?$/.test(signsBetween(t, last, last + 1)) &&
      (t.isDigits(last + 1) || !isEnglish(t, last + 1))
    )
      last++;
    const end = t.end(last);
    if (end > p.end && t.text.charAt(end) !== '.')
      claimText(c, t, 'URL_USERNAME', first, p.start, end, 'a link to one person', 'suspected');
  }
}
