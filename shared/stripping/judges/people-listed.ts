// Names that nothing announces, judged by the lists, by their case and by where they stand.
// Everything found here is only suspected: a worker may keep it with a reason.

import { type Claims, isFree, leave } from '#shared/stripping/claims.ts';
import {
  COMMON,
  CUE,
  FIRST,
  LAST,
  MONTH,
  PARTICLE,
  PLACE,
  PLACE_CUE,
  PUBLIC_PLACE,
  RARE,
  SAYS,
  SMALL,
  STREET,
  TITLE,
  UNIT,
} from '#shared/stripping/lexicon.ts';
import { GLUED, HYPHEN, INITIAL, LOWER, SPACE, STOP, type Tokens } from '#shared/stripping/tokens.ts';
import { asked } from './asked.ts';
import { isLabel, NAMED_AFTER, PUBLIC_TAIL } from './bearers.ts';
import { isLetter, LETTERED } from './name-parts.ts';
import { pastParticles, put } from './name-span.ts';
import { isShown } from './named-things.ts';
import { loud } from './sights.ts';
import { isSingleName } from './single-name.ts';
import { SPOKEN } from './small-strangers.ts';
import {
  isEnglish,
  isName,
  isNameLike,
  isNobody,
  isOnlyName,
  isPossessive,
  isStranger,
  isTrusted,
  isUpper,
  opens,
  signsBetween,
} from './word-sense.ts';

export function findListed(c: Claims, t: Tokens): void {
  let done = -1;
  for (const i of loud) {
    if (i < 0) break;
    if (i <= done || !isFree(c, i)) continue;
    // Letters behind digits are a code's.
    if (i > 0 && t.gap(i) === GLUED && t.isDigits(i - 1)) continue;
    const last = endOfRun(c, t, i);
    judge(c, t, i, last);
    done = last;
  }
}

const SHORTENED = asked('md|mohd|muhd');

/** Capitals in a row, with hyphens, initials and particles between. */
function endOfRun(c: Claims, t: Tokens, i: number): number {
  let last = i;
  for (let k = i + 1; k < t.count && k < i + 8; k++) {
    if (!t.isWord(k) || !isFree(c, k)) break;
    const gap = t.gap(k);
    // "J. Mbeki", "Md. Shofiqul Islam".
    const dotted =
      (t.shape(k - 1) === INITIAL || SHORTENED.at(t, k - 1)) &&
      t.text.charAt(t.end(k - 1)) === '.' &&
      (gap === STOP || gap === 4);
    if (gap !== SPACE && !(gap === HYPHEN && t.text.charAt(t.end(k - 1)) === '-') && !dotted) break;
    if (isPossessive(t, k - 1)) break;
    // Two blanks or a tab part columns; "Unit No", "Hospital number" are labels.
    if (gap === SPACE && t.isLoud(k) && signsBetween(t, k - 1, k) !== ' ') break;
    if (isLabel(t, k)) break;
    if (t.shape(k) === LOWER) {
      const behind = pastParticles(t, k);
      if (behind < 0 || isEnglish(t, behind)) break;
      k = behind - 1;
      continue;
    }
    last = k;
  }
  return last;
}

function judge(c: Claims, t: Tokens, from: number, to: number): void {
  let first = from;
  let last = to;
  // Words that only open the sentence, and words that are nobody, fall away at both ends.
  while (first <= last && falls(t, first, first === from && opens(t, from), first < last)) first++;
  while (
    last >= first &&
    (isNobody(t, last) || ((t.has(last, TITLE | SMALL | MONTH) || isEnglish(t, last)) && !isName(t, last)))
  ) {
    // "Alexandra Park", "Grace Church": the tail makes all of it a place.
    if (last > first && t.has(last, PUBLIC_PLACE | STREET)) return;
    last--;
  }
  if (first > last) return;
  if (isSaint(t, first) || isSaint(t, first - 1)) return;
  if (
    last < to &&
    t.has(last + 1, PUBLIC_PLACE | STREET) &&
    !isLabel(t, last + 1) &&
    signsBetween(t, last, last + 1) === ' ' &&
    !isName(t, last + 1)
  )
    return;
  // "Herbert Protocol", "Sir Ludwig Guttmann centre": something that bears a name.
  if (
    last < to &&
    t.isLoud(last + 1) &&
    /^(?:law|protocol|rule|wish|inquiry|charter|campaign|review|scale|legacy)$/.test(t.word(last + 1))
  )
    return;
  // "Tiger-Lily": two first names joined by a hyphen.
  if (
    last - first === 1 &&
    signsBetween(t, first, last) === '-' &&
    t.has(first, FIRST) &&
    t.has(last, FIRST)
  ) {
    put(c, t, first, last, 'words that are names');
    return;
  }
  // "Penny Brohn UK", "Harris Lamb Ltd": a body.
  if (
    last < to &&
    /^(?:uk|ltd|limited|plc|llp|cic|cymru)$/.test(t.word(last + 1)) &&
    t.gap(last + 1) === SPACE
  )
    return;
  // "Aled Rees's Law".
  if (isPossessive(t, last) && t.isLoud(last + 2) && NAMED_AFTER.at(t, last + 2)) return;
  const before = first > 0 && t.gap(first) <= SPACE ? t.word(first - 1) : '';
  const width = last - first + 1;
  if (width > 1 && isShown(t, last)) {
    leave(c, first, last);
    return;
  }
  const next = last + 1;
  const joinedNext = t.gap(next) === SPACE && t.isWord(next) && !isPossessive(t, last);
  if (
    joinedNext &&
    t.shape(next) === LOWER &&
    PUBLIC_TAIL.at(t, next) &&
    !isLabel(t, next) &&
    !(width > 1 && isTrusted(t, first) && isOnlyName(t, last) && !t.has(next, STREET))
  ) {
    // "The Moffat team".
    if (before === 'the') leave(c, first, last);
    return;
  }
  if (width === 1) {
    if (isSingleName(t, first, before, from === first && opens(t, first)))
      put(c, t, first, first, 'a word that is a name');
    return;
  }
  several(c, t, first, last, before);
}

/** Does the word at the front of a row say nothing? */
function falls(t: Tokens, i: number, atStart: boolean, more: boolean): boolean {
  if (isNobody(t, i)) return true;
  if (t.has(i, TITLE) && !isName(t, i)) return true;
  if (isName(t, i)) {
    // "Will Margaret come?", "Hope Sarah is well", "Mark Hall" stays.
    return (
      (atStart || isUpper(t, i)) &&
      more &&
      t.has(i, SMALL | MONTH | COMMON) &&
      t.has(i, SMALL | SAYS | CUE) &&
      isOnlyName(t, i + 1)
    );
  }
  if (t.shape(i) === INITIAL)
    return (
      !(more && (isName(t, i + 1) || isLetter(t, i))) ||
      LETTERED.at(t, i - 1) ||
      t.word(i) === 'i' ||
      (t.word(i) === 'a' && atStart)
    );
  return isEnglish(t, i) && !isNameLike(t, i);
}

const SAINT = asked('st|saint|ss|our|holy');
const isSaint = (t: Tokens, i: number) => SAINT.at(t, i) && t.isLoud(i);

const words = (t: Tokens, first: number, last: number) => {
  let n = 0;
  for (let k = first; k <= last; k++) if (t.size(k) > 2) n++;
  return n;
};

/** A row of two or more. */
function several(c: Claims, t: Tokens, first: number, last: number, before: string): void {
  let names = 0;
  let sure = 0;
  let strangers = 0;
  let places = 0;
  let plain = 0;
  let loud = 0;
  for (let k = first; k <= last; k++) {
    if (t.shape(k) === INITIAL || (t.has(k, PARTICLE) && t.shape(k) === LOWER)) continue;
    if (isUpper(t, k)) loud++;
    if (isOnlyName(t, k) && !t.has(k, PLACE)) sure++;
    if (isName(t, k)) names++;
    else if (t.has(k, PLACE)) places++;
    else if (isStranger(t, k) || isNameLike(t, k)) strangers++;
    else plain++;
  }
  const tail = last > first && t.has(last, PUBLIC_PLACE | STREET | UNIT);
  if (tail) {
    // "Lisa Hall" against "Alexandra Hall": a trusted first name before it and nothing that speaks of a place.
    const person =
      last - first === 1 &&
      t.has(first, FIRST) &&
      t.has(last, LAST) &&
      !t.has(first - 1, PLACE_CUE) &&
      !/^(?:the|on|of|to|via|from)$/.test(before) &&
      !/^(?:park|road|street|house|centre|court|lodge|hospital|trust|library|square|gardens?|lane|wing|suite)$/.test(
        t.word(last),
      );
    if (
      !person ||
      t.has(first, RARE) ||
      (t.has(first, COMMON | PLACE) && (t.word(last) === 'church' || !opens(t, first)))
    )
      return;
  }
  if (before === 'the' && t.word(last + 1) !== 'family') return;
  if (names === 0 && strangers < (isLetter(t, first) ? 1 : 2)) return;
  // "TTO QDS x 6/52", "leave VM N": short capitals are abbreviations.
  if (names === 0 && loud > last - first && t.size(first) < 5 && t.size(last) < 5) return;
  if (loud > 0 && words(t, first, last) === 0 && !isTrusted(t, first) && !isTrusted(t, last)) return;
  if (
    names === 0 &&
    (t.has(first - 1, PLACE_CUE) ||
      (before === 'to' && !SPOKEN.at(t, first - 2)) ||
      (loud > 0 && loud < words(t, first, last)) ||
      plain > 0)
  )
    return;
  if (sure === 0 && strangers === 0) {
    // Words that may be names: a first and a last one make a person, "Mark Hill", unless a capital word beside them makes a heading.
    if (!(t.has(first, FIRST) && t.has(last, LAST)) || plain > 0 || places > 0) return;
    if (loud > 0 && loud === last - first + 1 && t.has(first, COMMON) && t.has(last, COMMON)) return;
    if (opens(t, first) && t.has(first, SMALL)) return;
  }
  if (sure === 0 && names > 0 && strangers > 0 && loud > 0 && !isName(t, first)) return;
  if (places > 0 && sure === 0) return;
  // Everyday words in the row: only the part around the names; "DCI Sharples": an abbreviation is a rank.
  let a = first;
  while (a < last && isUpper(t, a) && !isName(t, a) && loud < last - first + 1 && t.size(a) < 5) a++;
  let b = last;
  const belongs = (k: number) =>
    isName(t, k) ||
    isStranger(t, k) ||
    t.shape(k) === INITIAL ||
    isNameLike(t, k) ||
    t.has(k, PARTICLE) ||
    (t.has(k, PLACE) && !isEnglish(t, k));
  while (a < b && !belongs(a)) a++;
  while (b > a && !belongs(b)) b--;
  let k = a;
  while (k <= b) {
    let e = k;
    while (e < b && belongs(e + 1)) e++;
    if (belongs(k)) put(c, t, k, e, 'words that are names');
    k = e + 1;
    while (k <= b && !belongs(k)) k++;
  }
}
