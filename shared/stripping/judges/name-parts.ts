// Which word or letter may be a part of a name that stands beside it: initials, surnames in front, halves in capitals, short parts.

import type { Claims } from '#shared/stripping/claims.ts';
import {
  BIRTH,
  BRAND,
  COMMON,
  FIRST,
  GREETING_CUE,
  HEALTH_NO,
  KIN,
  LAST,
  MONTH,
  NEVER,
  PLACE,
  PUBLIC_PLACE,
  RARE,
  ROLE,
  SAYS,
  SMALL,
  STREET,
  TITLE,
} from '#shared/stripping/lexicon.ts';
import {
  CAPITAL,
  COLON,
  COMMA,
  INITIAL,
  LOWER,
  SPACE,
  type Tokens,
  UPPER,
} from '#shared/stripping/tokens.ts';
import { asked } from './asked.ts';
import { NEXT_SAYS } from './small-signs.ts';
import {
  isEnglish,
  isName,
  isNobody,
  isOnlyName,
  isPossessive,
  isStranger,
  isTrusted,
  isUpper,
  opens,
} from './word-sense.ts';

export const NO_PART = SMALL | MONTH | NEVER | BRAND | KIN | ROLE | PUBLIC_PLACE | STREET | TITLE | HEALTH_NO;

/** What one letter behind it makes no person: "plan B. Margaret said". */
export const LETTERED = asked(
  'plan|option|type|grade|group|block|flat|section|part|step|vitamin|hepatitis|point|unit|ward|class|band|team|bay|room',
);

/** "D. Fitzgibbon", "P Ramsbottom"; not "Plan B. Margaret said", "I Margaret". */
export function isInitial(t: Tokens, k: number, between: string): boolean {
  const word = t.word(k);
  if (between === ' ' && (word === 'i' || word === 'a')) return false;
  if (opens(t, k) || t.shape(k - 1) === INITIAL) return true;
  // "SOCIAL WORKER H. FAIRWEATHER".
  if (t.has(k - 1, ROLE | KIN)) return true;
  return !LETTERED.at(t, k - 1) && (!t.isLoud(k - 1) || opens(t, k - 1));
}

const WEEKDAY_NAME = asked('friday|monday|sunday');
const NO_FRONT = asked('ring|apols|sibs|driver|best');

/** A capital right before a name that is a surname alone: "Happiness Moyo". */
export function isFront(t: Tokens, k: number, a: number): boolean {
  // "Sunday Okafor is".
  if (WEEKDAY_NAME.at(t, k) && opens(t, k) && isTrusted(t, a) && isOnlyName(t, a) && !t.has(a, FIRST))
    return true;
  if (t.shape(k) !== CAPITAL || t.shape(a) !== CAPITAL || isPossessive(t, k) || isNobody(t, k)) return false;
  if (t.has(k, NO_PART | PLACE) && !t.has(k, FIRST)) return false;
  // "May Sithole works", "Will Drummond ⏎": nothing is asked and no month named.
  if (t.has(k, SMALL | MONTH) && t.has(k, FIRST) && (opens(t, k) || t.has(k - 1, TITLE)))
    return isPossessive(t, a) || t.gap(a + 1) > SPACE || t.has(a + 1, SAYS);
  if (t.has(k, SMALL | MONTH | NEVER | BRAND | TITLE) || (opens(t, k) && t.has(k, KIN | ROLE))) return false;
  if (NO_FRONT.at(t, k)) return false;
  if (opens(t, k)) return (t.has(k, FIRST | LAST) && !t.has(k, SAYS)) || isStranger(t, k);
  return t.has(a, LAST) && !t.has(a, FIRST) && !t.isLoud(k - 1) && !t.has(k, SAYS);
}

/** "ESI ACHEAMPONG": the half of no list beside a name in capitals. Without a vowel it is an abbreviation. */
export const isLoudHalf = (t: Tokens, k: number, a: number) =>
  isUpper(t, k) &&
  isUpper(t, a) &&
  t.size(k) > 2 &&
  t.size(a) > 3 &&
  !t.has(k, NO_PART | PLACE) &&
  (isName(t, k) ? !isEnglish(t, k) : isStranger(t, k)) &&
  /[aeiou].*[aeiouy]|^[aeiou]/.test(t.word(k)) &&
  !isPossessive(t, Math.min(k, a));

const AFTER_NAME = asked(
  'nee|d|wrote|is|was|has|had|rang|said|says|who|whose|and|from|of|at|tel|mob|phone|dob|nhs|aged|born|lives|would|wants|will|came|called|asked|told|at|on|in|with|for|to|re|but|prefers|needs|likes|also|already|declined|agreed|now|still|can|does|attended|moved|lost',
);

/** "His wife Nerys Pound is", "Yours, / Dorota Head": an everyday word with a capital behind a first name, where the name ends with it. */
export function isPlainSurname(t: Tokens, b: number, k: number): boolean {
  // "tell Jagdeep I'll be there".
  // "7) TADHG POUND - 55": in capitals a word that is a surname elsewhere.
  const shape = t.shape(k);
  if (
    shape !== t.shape(b) ||
    !(shape === CAPITAL || (shape === UPPER && t.has(k, LAST) && isTrusted(t, b))) ||
    t.word(k).startsWith("i'")
  )
    return false;
  if (!(isName(t, b) || isStranger(t, b)) || t.has(b, NO_PART | PLACE) || isPossessive(t, b)) return false;
  // "Hi Sarah Hope you are well".
  const next = k + 1;
  if (
    (t.has(k, NO_PART & ~BRAND) &&
      // "Aoibhe Hill 01632", "Tyrone Day, NHS".
      !(t.has(k, LAST) && (t.isDigits(next) ? t.size(next) > 3 : t.has(next, HEALTH_NO | BIRTH))) &&
      !/^(?:west|north|east|england|ireland|islam|sun|do)$/.test(t.word(k))) ||
    t.isMarked(b - 1, GREETING_CUE)
  )
    return false;
  if (next >= t.count || t.gap(next) > SPACE) return t.gap(next) !== COLON || k === b + 1;
  return !t.isLoud(next) && (t.isDigits(next) || AFTER_NAME.at(t, next));
}

/** "Boothroyd, A |", "Quainoo, E hosp no.", "Bhatti, R and", "KHAN A 05/01/2026": one letter behind a surname, as a list writes it. */
export function isListLetter(c: Claims, t: Tokens, b: number, k: number): boolean {
  if (t.shape(k) !== INITIAL || isPossessive(t, b)) return false;
  const next = t.gap(k + 1);
  if (t.has(b, FIRST) && !t.has(b, LAST) && t.gap(k) === COMMA) return false;
  if (t.gap(k) !== COMMA) return t.shape(b) === UPPER && next === SPACE && t.isDigits(k + 1);
  // "Ask Patel, A&E".
  return (
    (next >= COMMA && t.text.charCodeAt(t.end(k)) !== 38) ||
    c.taken[k + 1] === 1 ||
    /^(?:and|not|hosp|nhs|dob)$/.test(t.word(k + 1))
  );
}

const NO_INITIAL = asked('a|i|x|u|r|w|c|n');

/** "Ruksana B,", "ngozi o,", "SZCZEPANSKI J -": one letter ends the name and the clause. */
export function isTrailingInitial(t: Tokens, b: number, k: number): boolean {
  const word = t.word(k);
  // "Roisin Quigley H&C 341".
  if (t.text.charCodeAt(t.end(k)) === 38) return false;
  // "any update on callum r?", "is jenny w on leave": letters that stand for words elsewhere.
  if (t.shape(k) === LOWER && t.shape(b) === LOWER && /^[arwc]$/.test(word))
    return t.gap(k + 1) > COLON || /^(?:at|on|re)$/.test(t.word(k + 1)) || NEXT_SAYS.at(t, k + 1);
  if (NO_INITIAL.at(t, k) && t.shape(k) === LOWER) return false;
  if (t.shape(k) === LOWER && t.shape(b) !== LOWER) return false;
  const next = t.gap(k + 1);
  return (
    (next >= COMMA && next !== COLON) ||
    (next === SPACE && AND.at(t, k + 1) && word !== 'i') ||
    // "amina b re nursery", "Amina K got".
    (next === SPACE && t.shape(k + 1) === LOWER && word !== 'a' && word !== 'i') ||
    (next === SPACE && word !== 'i' && t.has(k + 1, SAYS) && (t.shape(k) === INITIAL || !t.has(k + 1, SMALL)))
  );
}

/** "Hui Min", "Shu Fen Koh": short parts with capitals in a row. */
export function isSyllable(t: Tokens, p: { first: number; last: number }, k: number): boolean {
  if (t.shape(k) !== CAPITAL || t.size(k) > 4 || isPossessive(t, p.last) || isNobody(t, k)) return false;
  if (t.has(k, NO_PART | PLACE | SAYS)) return false;
  for (let i = p.first; i <= p.last; i++) if (t.shape(i) !== CAPITAL || t.size(i) > 4) return false;
  return true;
}

export const AND = asked('and|n|nd|or');

/**
 * "for Sanjay Tempest done": a word with a capital right behind a first name that is nothing else, where the sentence asks for no capital
 * and goes on in small letters.
 */
export const isWordBehind = (t: Tokens, b: number, k: number): boolean =>
  t.shape(b) === CAPITAL &&
  t.shape(k) === CAPITAL &&
  t.size(k) > 2 &&
  !t.word(k).startsWith("i'") &&
  t.has(b, FIRST) &&
  // "for Olive Tempest": a word that is a name too, not behind "the".
  (isTrusted(t, b) || t.has(b, RARE)) &&
  (isOnlyName(t, b) || (!t.has(b, COMMON) && t.word(b - 1) !== 'the')) &&
  !t.has(b, PLACE) &&
  !t.has(k, NO_PART | PLACE | SAYS) &&
  !isPossessive(t, b) &&
  !t.isLoud(k + 1) &&
  !(t.gap(k + 1) === SPACE && t.has(k + 1, PUBLIC_PLACE)) &&
  (t.gap(k + 1) !== SPACE || t.isWord(k + 1)) &&
  (opens(t, b)
    ? t.gap(k + 1) === SPACE && t.has(k + 1, SAYS)
    : t.shape(b - 1) === LOWER && t.gap(b) === SPACE);

/** "A. P. Grindrod": a letter with a point, before a letter or a word of no list. */
export const isLetter = (t: Tokens, i: number) =>
  t.shape(i) === INITIAL &&
  t.text.charAt(t.end(i)) === '.' &&
  (t.shape(i + 1) === INITIAL || (t.shape(i + 1) === CAPITAL && isStranger(t, i + 1)));
