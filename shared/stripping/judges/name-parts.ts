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
  endAt,
  gapAt,
  has,
  INITIAL,
  isCapital,
  isDigits,
  isMarked,
  isWord,
  LOWER,
  lengthAt,
  SPACE,
  shapeAt,
  type Tokens,
  UPPER,
  wordAt,
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
  const word = wordAt(t, k);
  if (between === ' ' && (word === 'i' || word === 'a')) return false;
  if (opens(t, k) || shapeAt(t, k - 1) === INITIAL) return true;
  // "SOCIAL WORKER H. FAIRWEATHER".
  if (has(t, k - 1, ROLE | KIN)) return true;
  return !LETTERED.at(t, k - 1) && (!isCapital(t, k - 1) || opens(t, k - 1));
}

const WEEKDAY_NAME = asked('friday|monday|sunday');
const NO_FRONT = asked('ring|apols|sibs|driver|best');

/** A capital right before a name that is a surname alone: "Happiness Moyo". */
export function isFront(t: Tokens, k: number, a: number): boolean {
  // "Sunday Okafor is".
  if (WEEKDAY_NAME.at(t, k) && opens(t, k) && isTrusted(t, a) && isOnlyName(t, a) && !has(t, a, FIRST))
    return true;
  if (shapeAt(t, k) !== CAPITAL || shapeAt(t, a) !== CAPITAL || isPossessive(t, k) || isNobody(t, k))
    return false;
  if (has(t, k, NO_PART | PLACE) && !has(t, k, FIRST)) return false;
  // "May Sithole works", "Will Drummond ⏎": nothing is asked and no month named.
  if (has(t, k, SMALL | MONTH) && has(t, k, FIRST) && (opens(t, k) || has(t, k - 1, TITLE)))
    return isPossessive(t, a) || gapAt(t, a + 1) > SPACE || has(t, a + 1, SAYS);
  if (has(t, k, SMALL | MONTH | NEVER | BRAND | TITLE) || (opens(t, k) && has(t, k, KIN | ROLE)))
    return false;
  if (NO_FRONT.at(t, k)) return false;
  if (opens(t, k)) return (has(t, k, FIRST | LAST) && !has(t, k, SAYS)) || isStranger(t, k);
  return has(t, a, LAST) && !has(t, a, FIRST) && !isCapital(t, k - 1) && !has(t, k, SAYS);
}

/** "ESI ACHEAMPONG": the half of no list beside a name in capitals. Without a vowel it is an abbreviation. */
export const isLoudHalf = (t: Tokens, k: number, a: number) =>
  isUpper(t, k) &&
  isUpper(t, a) &&
  lengthAt(t, k) > 2 &&
  lengthAt(t, a) > 3 &&
  !has(t, k, NO_PART | PLACE) &&
  (isName(t, k) ? !isEnglish(t, k) : isStranger(t, k)) &&
  /[aeiou].*[aeiouy]|^[aeiou]/.test(wordAt(t, k)) &&
  !isPossessive(t, Math.min(k, a));

const AFTER_NAME = asked(
  'nee|d|wrote|is|was|has|had|rang|said|says|who|whose|and|from|of|at|tel|mob|phone|dob|nhs|aged|born|lives|would|wants|will|came|called|asked|told|at|on|in|with|for|to|re|but|prefers|needs|likes|also|already|declined|agreed|now|still|can|does|attended|moved|lost',
);

/** "His wife Nerys Pound is", "Yours, / Dorota Head": an everyday word with a capital behind a first name, where the name ends with it. */
export function isPlainSurname(t: Tokens, b: number, k: number): boolean {
  // "tell Jagdeep I'll be there".
  // "7) TADHG POUND - 55": in capitals a word that is a surname elsewhere.
  const shape = shapeAt(t, k);
  if (
    shape !== shapeAt(t, b) ||
    !(shape === CAPITAL || (shape === UPPER && has(t, k, LAST) && isTrusted(t, b))) ||
    wordAt(t, k).startsWith("i'")
  )
    return false;
  if (!(isName(t, b) || isStranger(t, b)) || has(t, b, NO_PART | PLACE) || isPossessive(t, b)) return false;
  // "Hi Sarah Hope you are well".
  const next = k + 1;
  if (
    (has(t, k, NO_PART & ~BRAND) &&
      // "Aoibhe Hill 01632", "Tyrone Day, NHS".
      !(has(t, k, LAST) && (isDigits(t, next) ? lengthAt(t, next) > 3 : has(t, next, HEALTH_NO | BIRTH))) &&
      !/^(?:west|north|east|england|ireland|islam|sun|do)$/.test(wordAt(t, k))) ||
    isMarked(t, b - 1, GREETING_CUE)
  )
    return false;
  if (next >= t.count || gapAt(t, next) > SPACE) return gapAt(t, next) !== COLON || k === b + 1;
  return !isCapital(t, next) && (isDigits(t, next) || AFTER_NAME.at(t, next));
}

/** "Boothroyd, A |", "Quainoo, E hosp no.", "Bhatti, R and", "KHAN A 05/01/2026": one letter behind a surname, as a list writes it. */
export function isListLetter(c: Claims, t: Tokens, b: number, k: number): boolean {
  if (shapeAt(t, k) !== INITIAL || isPossessive(t, b)) return false;
  const next = gapAt(t, k + 1);
  if (has(t, b, FIRST) && !has(t, b, LAST) && gapAt(t, k) === COMMA) return false;
  if (gapAt(t, k) !== COMMA) return shapeAt(t, b) === UPPER && next === SPACE && isDigits(t, k + 1);
  // "Ask Patel, A&E".
  return (
    (next >= COMMA && t.text.charCodeAt(endAt(t, k)) !== 38) ||
    c.taken[k + 1] === 1 ||
    /^(?:and|not|hosp|nhs|dob)$/.test(wordAt(t, k + 1))
  );
}

const NO_INITIAL = asked('a|i|x|u|r|w|c|n');

/** "Ruksana B,", "ngozi o,", "SZCZEPANSKI J -": one letter ends the name and the clause. */
export function isTrailingInitial(t: Tokens, b: number, k: number): boolean {
  const word = wordAt(t, k);
  // "Roisin Quigley H&C 341".
  if (t.text.charCodeAt(endAt(t, k)) === 38) return false;
  // "any update on callum r?", "is jenny w on leave": letters that stand for words elsewhere.
  if (shapeAt(t, k) === LOWER && shapeAt(t, b) === LOWER && /^[arwc]$/.test(word))
    return gapAt(t, k + 1) > COLON || /^(?:at|on|re)$/.test(wordAt(t, k + 1)) || NEXT_SAYS.at(t, k + 1);
  if (NO_INITIAL.at(t, k) && shapeAt(t, k) === LOWER) return false;
  if (shapeAt(t, k) === LOWER && shapeAt(t, b) !== LOWER) return false;
  const next = gapAt(t, k + 1);
  return (
    (next >= COMMA && next !== COLON) ||
    (next === SPACE && AND.at(t, k + 1) && word !== 'i') ||
    // "amina b re nursery", "Amina K got".
    (next === SPACE && shapeAt(t, k + 1) === LOWER && word !== 'a' && word !== 'i') ||
    (next === SPACE &&
      word !== 'i' &&
      has(t, k + 1, SAYS) &&
      (shapeAt(t, k) === INITIAL || !has(t, k + 1, SMALL)))
  );
}

/** "Hui Min", "Shu Fen Koh": short parts with capitals in a row. */
export function isSyllable(t: Tokens, p: { first: number; last: number }, k: number): boolean {
  if (shapeAt(t, k) !== CAPITAL || lengthAt(t, k) > 4 || isPossessive(t, p.last) || isNobody(t, k))
    return false;
  if (has(t, k, NO_PART | PLACE | SAYS)) return false;
  for (let i = p.first; i <= p.last; i++) if (shapeAt(t, i) !== CAPITAL || lengthAt(t, i) > 4) return false;
  return true;
}

export const AND = asked('and|n|nd|or');

/**
 * "for Sanjay Tempest done": a word with a capital right behind a first name that is nothing else, where the sentence asks for no capital
 * and goes on in small letters.
 */
export const isWordBehind = (t: Tokens, b: number, k: number): boolean =>
  shapeAt(t, b) === CAPITAL &&
  shapeAt(t, k) === CAPITAL &&
  lengthAt(t, k) > 2 &&
  !wordAt(t, k).startsWith("i'") &&
  has(t, b, FIRST) &&
  // "for Olive Tempest": a word that is a name too, not behind "the".
  (isTrusted(t, b) || has(t, b, RARE)) &&
  (isOnlyName(t, b) || (!has(t, b, COMMON) && wordAt(t, b - 1) !== 'the')) &&
  !has(t, b, PLACE) &&
  !has(t, k, NO_PART | PLACE | SAYS) &&
  !isPossessive(t, b) &&
  !isCapital(t, k + 1) &&
  !(gapAt(t, k + 1) === SPACE && has(t, k + 1, PUBLIC_PLACE)) &&
  (gapAt(t, k + 1) !== SPACE || isWord(t, k + 1)) &&
  (opens(t, b)
    ? gapAt(t, k + 1) === SPACE && has(t, k + 1, SAYS)
    : shapeAt(t, b - 1) === LOWER && gapAt(t, b) === SPACE);

/** "A. P. Grindrod": a letter with a point, before a letter or a word of no list. */
export const isLetter = (t: Tokens, i: number) =>
  shapeAt(t, i) === INITIAL &&
  t.text.charAt(endAt(t, i)) === '.' &&
  (shapeAt(t, i + 1) === INITIAL || (shapeAt(t, i + 1) === CAPITAL && isStranger(t, i + 1)));
