// One capitalised word without a title or label beside it: is it somebody's name?
// A listed name that is nothing else is; an everyday word, a place or a stranger needs a verb or a cue to be one.

import {
  BRAND,
  COMMON,
  CUE,
  FIRST,
  KIN,
  LAST,
  MONTH,
  PARTICLE,
  PERSON_WORD,
  PLACE,
  PUBLIC_PLACE,
  RARE,
  ROLE,
  SAYS,
  SMALL,
  STREET,
} from '#shared/stripping/lexicon.ts';
import {
  CAPITAL,
  COMMA,
  HYPHEN,
  INITIAL,
  LOWER,
  SPACE,
  STOP,
  type Tokens,
} from '#shared/stripping/tokens.ts';
import { asked } from './asked.ts';
import { amongBrands, IDLE, isBody, isDeed, isScheme, isSchemeTail, NAMED_AFTER, THING } from './bearers.ts';
import { REFERS } from './small-strangers.ts';
import { hasNameLetters } from './stems.ts';
import { comesFrom, isMet, isNamedSo, standsAsName } from './stranger-names.ts';
import {
  isEnglish,
  isName,
  isNameLike,
  isOnlyName,
  isPossessive,
  isStranger,
  isTrusted,
  isUpper,
} from './word-sense.ts';

const MEETS = asked(
  'told|asked|ask|tell|met|meet|rang|ring|visited|visit|saw|phoned|phone|texted|text|emailed|email|thank|thanked|dear|hi|hello|helped|help|support|supporting|called|named|spoke',
);

/** `before` is the word before it, `atStart` that a sentence begins here. */
export function isSingleName(t: Tokens, i: number, before: string, atStart: boolean): boolean {
  if (isNamedSo(t, i, before)) return true;
  // "Well-being", "Rose-scented": the front of a compound.
  if (isEnglish(t, i) && t.text.charCodeAt(t.end(i)) === 45 && t.shape(i + 1) === LOWER) return false;
  // "St Anne's Hall", "King's Fund": the tail or the head of a place.
  if (isSchemeTail(t, i) || isBody(t, i)) return false;
  // "Le meas", "Max two per family": short words that open a sentence.
  if (atStart && t.has(i, PARTICLE) && t.size(i) < 3 && t.shape(i + 1) === LOWER && !isDeed(t, i + 1))
    return false;
  if (t.has(i, PUBLIC_PLACE | STREET) && t.word(i - 1) === 's' && isPossessive(t, i - 2)) return false;
  if (isPossessive(t, i) && t.isLoud(i + 2) && (t.has(i + 2, PUBLIC_PLACE) || NAMED_AFTER.at(t, i + 2)))
    return false;
  // "Tourette's", "Bell's palsy": conditions keep the names of doctors.
  if (isPossessive(t, i) && (t.lexicon.words.get(`${t.word(i)}'s`) & BRAND) !== 0) return false;
  if (t.shape(i) === INITIAL || t.size(i) < 2) return false;
  // "My Nan", "Baby": kin and not a name.
  if (t.has(i, KIN | ROLE) && !isTrusted(t, i)) return false;
  if (before === 'a' || before === 'an') return false;
  // "the Okereke case": a surname and nothing else; a first name there is rather a place's.
  if (before === 'the')
    return (
      isFamily(t, i) ||
      (t.has(i, LAST) && t.shape(i) === CAPITAL && FAMILY.at(t, i + 1) && t.gap(i + 1) === SPACE) ||
      (isStranger(t, i) && t.shape(i) === CAPITAL && t.word(i + 1) === 'family') ||
      (isNameLike(t, i) && t.shape(i + 1) === LOWER && t.isWord(i + 1)) ||
      (isOnlyName(t, i) &&
        t.has(i, LAST) &&
        !t.has(i, FIRST | PLACE) &&
        t.isWord(i + 1) &&
        t.shape(i + 1) === LOWER)
    );
  if (t.isDigits(i + 1) && t.gap(i + 1) <= HYPHEN && !isOnlyName(t, i)) return false;
  const next = t.gap(i + 1) === SPACE && t.isWord(i + 1) ? t.word(i + 1) : '';
  // "Pellhaven Walks" is a walking group.
  const does =
    (next !== '' && t.shape(i + 1) !== CAPITAL && isDeed(t, i + 1)) ||
    isPossessive(t, i) ||
    isDeedTo(t, i, next);
  if (isUpper(t, i)) return isLoudName(t, i, does);
  if (t.has(i, PLACE)) {
    // Kyle and Stanley are people before they are places.
    if (isTrusted(t, i) && !t.has(i, RARE | COMMON)) return !comesFrom(t, i, before);
    if (t.has(i, FIRST) && isMet(t, i, before)) return true;
    // "Jordan rang" and "Chelsea's mum" are people, "from Jordan" and "Georgia is hot" are not.
    // "Referral for Florence, lonely".
    if (before === 'for') return t.has(i, FIRST) && REFERS.at(t, i - 2);
    return (
      t.has(i, FIRST) &&
      does &&
      (!IDLE.test(next) || isPossessive(t, i) || isPersonal(t, i, next)) &&
      !comesFrom(t, i, before)
    );
  }
  if (isScheme(t, i, next) || (t.has(i, SAYS) && next === 'that')) return false;
  if (isName(t, i)) return isListed(t, i, before, atStart, next, does);
  return isStranger(t, i) && standsAsName(t, i, before, atStart, next, does);
}

/** "the Stone family", "the Hill twins": whose surname is a word. */
const FAMILY = asked('family|twins|children|kids|brothers|sisters|boys|girls|household');

/** "the Okparas": a surname for all of a family. */
const isFamily = (t: Tokens, i: number) => {
  const word = t.word(i);
  if (!word.endsWith('s') || t.shape(i) !== CAPITAL || !isStranger(t, i) || t.isLoud(i + 1)) return false;
  if (hasNameLetters(word.slice(0, -1))) return true;
  const one = t.lexicon.words.get(word.slice(0, -1));
  return (one & LAST) !== 0 && (one & (COMMON | PLACE | BRAND | RARE)) === 0;
};

/** After "is" and "has" what only a person is: "Paris is 14", "Florence has never been", "Sydney is struggling". */
const isPersonal = (t: Tokens, i: number, next: string) =>
  /^(?:is|was|has|had|isn't|wasn't|hasn't)$/.test(next) &&
  t.gap(i + 2) === SPACE &&
  (t.isDigits(i + 2) ||
    /(?:ing|ied|red|sed|ned|ted)$|^(?:from|never|been|had|asked|agreed|very|not|also|too|so|really|always|my|her|his)$/.test(
      t.word(i + 2),
    ));

/** "April and June came", "Hazel, Heather and Ivy run": names in a row before a verb. */
function isInRow(t: Tokens, i: number): boolean {
  let k = i;
  for (let steps = 0; steps < 4; steps++) {
    const joined =
      /^(?:and|or)$/.test(t.word(k + 1)) && t.gap(k + 1) === SPACE
        ? k + 2
        : t.gap(k + 1) === COMMA
          ? k + 1
          : -1;
    if (joined < 0) break;
    if (!t.isLoud(joined) || !t.has(joined, FIRST) || (t.isLoud(joined + 1) && t.gap(joined + 1) === SPACE))
      return false;
    k = joined;
  }
  return (
    k > i &&
    t.gap(k + 1) === SPACE &&
    (isDeed(t, k + 1) ||
      /^(?:run|do|come|go|want|need|live|like|both|all|start|share|attend|get|play|help|argue|walk|speak|know|love|say|think)$/.test(
        t.word(k + 1),
      ))
  );
}

/** Short capitals are abbreviations before they are people: PAM is a measure. */
function isLoudName(t: Tokens, i: number, does: boolean): boolean {
  // "ALI, MCFADYEN".
  if (isStranger(t, i) && isNameLike(t, i)) return true;
  if (!isOnlyName(t, i) || t.has(i, PLACE | BRAND)) return false;
  if (t.size(i) < 4) return does && isTrusted(t, i);
  return isTrusted(t, i) || (t.size(i) > 4 && (does || t.has(i - 1, CUE | KIN | ROLE)));
}

function isListed(
  t: Tokens,
  i: number,
  before: string,
  atStart: boolean,
  next: string,
  does: boolean,
): boolean {
  const lowerNext = next !== '' && t.shape(i + 1) === LOWER;
  if (isOnlyName(t, i)) {
    if (isTrusted(t, i)) return true;
    // Lists of many languages hold short words that open English sentences by mistake.
    if (t.size(i) < 3) return does;
    return !(atStart && t.size(i) < 5 && !does && t.gap(i + 1) <= SPACE && !lowerNext);
  }
  if (!t.has(i, FIRST))
    return t.has(i, RARE) && !t.has(i, COMMON) && does && !t.has(i, PUBLIC_PLACE | STREET);
  if (isInRow(t, i)) return true;
  if (t.has(i, MONTH))
    return (
      (atStart ? isSubject(t, i, next) : MEETS.test(before) || isDeedTo(t, i, next)) &&
      !comesFrom(t, i, before)
    );
  if (!t.has(i, COMMON | SMALL)) {
    // A rare word: heather, jasmine. With a capital inside a sentence it is a person.
    return (
      !atStart ||
      does ||
      t.gap(i + 1) >= COMMA ||
      (lowerNext && /^(?:with|at|on|re|for|from|in|(?:bring|com|go|tak|ask|help|stay)ing)$/.test(next))
    );
  }
  if (atStart)
    return (
      isPossessive(t, i) ||
      isSubject(t, i, next) ||
      isMet(t, i, before) ||
      (t.gap(i + 1) === COMMA && t.has(i + 2, PERSON_WORD | KIN))
    );
  // "Please ask Will to come": a capital that the sentence does not ask for, no heading of capitals around it.
  const heading =
    (before === 'and' && t.isLoud(i - 2) && isEnglish(t, i - 2) && !isName(t, i - 2)) ||
    (t.isLoud(i - 1) && isEnglish(t, i - 1) && t.gap(i) === SPACE && !isOpening(t, i - 1)) ||
    (t.isLoud(i + 1) && next !== '' && isEnglish(t, i + 1));
  return !heading && (!comesFrom(t, i, before) || isMet(t, i, before)) && !amongBrands(t, i);
}

const WHOM = asked('her|his|their|my|me|us');

/** "Holly banked her grant", "Goodluck wished me luck". */
const isDeedTo = (t: Tokens, i: number, next: string) => WHOM.at(t, i + 2) && /ed$|^has$/.test(next);

/** "May is worried", "Grace rang": something only a person does. */
function isSubject(t: Tokens, i: number, next: string): boolean {
  if (isDeedTo(t, i, next)) return true;
  if (next === '' || next === 'and' || !isDeed(t, i + 1)) return false;
  if (!IDLE.test(next)) return true;
  return (
    (/^(?:is|was|has|had|isn't|wasn't)$/.test(next) ||
      (/^(?:lost|left|found|began|started|kept|used|needed)$/.test(next) &&
        /^(?:her|his|their|my|all|both|home|hospital|work)$/.test(t.word(i + 2)))) &&
    t.gap(i + 2) === SPACE &&
    !THING.at(t, i + 2) &&
    !t.has(i + 2, MONTH)
  );
}

const isOpening = (t: Tokens, i: number) => i === 0 || t.gap(i) >= STOP;
