// Addresses in small letters: "3 tannery yard", "flat b, 17 queensway". Behind a number that a home leads to, or that stands alone on its
// side of the sentence, words are read as if they had capitals, by the rules for these; nothing else changes, and the letters are put back.
import { type Claims, claim, isFree } from '#shared/stripping/claims.ts';
import {
  KIN,
  MONTH,
  PERSON_WORD,
  PLACE,
  PLACE_CUE,
  PUBLIC_PLACE,
  ROLE,
  SAYS,
  SMALL,
  STREET,
  TITLE,
  UNIT,
} from '#shared/stripping/lexicon.ts';
import {
  CAPITAL,
  COMMA,
  flipShape,
  HYPHEN,
  INITIAL,
  LOWER,
  SPACE,
  type Tokens,
} from '#shared/stripping/tokens.ts';
import { findAddress } from './address.ts';
import { endOfDoor, spelledHouse } from './address-parts.ts';
import { asked } from './asked.ts';
import { findHome } from './homes.ts';
import { isPlacedAt } from './lived-in.ts';
import { BUILDING, HOMELY, homeBefore, isPublicTail, LED, publicAfter, publicBefore } from './place-words.ts';
import { isBehindDoor, NOT_STREETS, ONE_WORD, PLAIN_STREET, TAIL, THE_WELSH, WELSH } from './streets.ts';
import { isEnglish } from './word-sense.ts';

const INSIDE = asked('the|y|yr|st|of|and');
const NO_STREET = SMALL | MONTH | PERSON_WORD | PLACE_CUE | SAYS | KIN | ROLE | TITLE | UNIT;
const WORDS_MAX = 4;

const ends = (t: Tokens, k: number): boolean => t.has(k, STREET) || TAIL.at(t, k) || BUILDING.at(t, k);

/** The words in small letters from token `k` on that a street may have: the last of them (before `k`: none), and whether it says that it is one. */
function streetFrom(t: Tokens, k: number): [last: number, ends: boolean] {
  let last = k - 1;
  if (t.gap(k) > COMMA && !isBehindDoor(t, k)) return [last, false];
  while (last < k + WORDS_MAX - 1 && t.isWord(last + 1) && t.shape(last + 1) === LOWER) {
    const next = last + 1;
    if (next > k && t.gap(next) > HYPHEN) break;
    if (
      !INSIDE.at(t, next) &&
      (NOT_STREETS.at(t, next) || (t.has(next, NO_STREET) && !(next > k && BUILDING.at(t, next))))
    )
      break;
    last = next;
    // "7 cotton mill row": the last of such words.
    if (last > k && ends(t, last) && !(ends(t, last + 1) && t.gap(last + 1) === SPACE)) return [last, true];
  }
  return [last, false];
}

/** "forty two acacia drive": a number in words; what is counted ("two doors down the road") is no street. */
export function findSpelledSmall(c: Claims, t: Tokens, i: number): number {
  const k = t.lexicon.hasNames ? spelledHouse(t, i) + 1 : 0;
  if (k < 1 || t.shape(k) !== LOWER || t.gap(k) !== SPACE || t.word(k).endsWith('s')) return -1;
  const [last, sure] = streetFrom(t, k);
  if (!sure || t.has(k, SMALL)) return -1;
  flipShape(k, last, CAPITAL);
  const found = findHome(c, t, i);
  flipShape(k, last, CAPITAL);
  return found;
}

const HOUSE = asked('house|lodge|court');
/** What houses are called after. */
const CALLED = asked(
  'rose|ivy|holly|orchard|willow|oak|elm|yew|pear|apple|cherry|plum|tree|mill|church|chapel|forge|rectory|vicarage|hill|brook|bridge|spring|meadow|moor|upper|lower|stone|white|red|rowan|laurel|cedar|birch|beech|hawthorn|honeysuckle|primrose|lavender|bluebell|swallow|kestrel|heron|fox|well|manor|station|wood|lake|river|garden|low|high|fold|view|ash|hazel|home|croft|bank|lea',
);

/** "lives at rose cottage", "staying at pear tree house", "call from fernlea bungalow". */
export function findSmallHouse(c: Claims, t: Tokens, i: number): number {
  let k = i + 1;
  while (
    k < i + 3 &&
    t.gap(k) === SPACE &&
    t.shape(k) === LOWER &&
    (CALLED.at(t, k) || (t.lexicon.hasNames && !isEnglish(t, k) && !t.has(k, PLACE)))
  )
    k++;
  // "shes in oak view care home".
  if (
    k > i + 1 &&
    t.word(k + 1) === 'home' &&
    /^(?:care|nursing|rest)$/.test(t.word(k)) &&
    (isPlacedAt(t, i) || /^s?he'?s$|^is$|^now$/.test(t.word(i - 1)))
  ) {
    claim(c, t, 'ADDRESS', i + 1, k + 1, 'a building named as somebody’s home', 'suspected');
    return k + 1;
  }
  // "A trip to alton towers".
  const homely = HOMELY.at(t, k) && !/^(?:towers?|point)$/.test(t.word(k));
  if (k === i + 1 || !(homely || HOUSE.at(t, k)) || t.gap(k) !== SPACE || isPublicTail(t, k, false))
    return -1;
  if (
    !homeBefore(t, i) &&
    !/^(?:seen|visited|currently|gone)$/.test(t.word(i - 1)) &&
    !(homely && isFree(c, i + 1) && !publicBefore(t, i) && !publicAfter(t, k))
  )
    return -1;
  // "ivy cottage, brook lane".
  if (t.gap(k + 1) === COMMA && PLAIN_STREET.at(t, k + 2)) k += 2;
  claim(c, t, 'ADDRESS', i + 1, k, 'a building named as somebody’s home', 'suspected');
  return k;
}

const ON = asked('on|at|in|off');

/** "hostel is on granby st": nothing but a street ends so. */
export function findSmallStreet(c: Claims, t: Tokens, i: number): number {
  const k = i + 1;
  // "rose cottage, ford lane".
  if (HOMELY.at(t, i) && t.gap(k) === COMMA && PLAIN_STREET.at(t, k + 1) && isFree(c, k + 1))
    claim(c, t, 'ADDRESS', i - 1, k + 1, 'a building named as somebody’s home', 'suspected');
  if (
    !(t.has(k, STREET) || t.has(k + 1, STREET)) ||
    t.gap(i) !== SPACE ||
    !ON.at(t, i - 1) ||
    !t.isWord(i) ||
    t.size(i) < 3 ||
    t.has(i, SMALL | PUBLIC_PLACE | MONTH) ||
    /^(?:main|high|side|back|same|busy|quiet|next|wrong|own|dirt|cross|long)$/.test(t.word(i))
  )
    return -1;
  let last = k;
  if (!PLAIN_STREET.at(t, k) && PLAIN_STREET.at(t, k + 1) && (!isEnglish(t, k) || t.has(k, STREET)))
    last = k + 1;
  if (t.shape(last) !== LOWER || t.gap(last) !== SPACE || !isFree(c, last)) return -1;
  if (
    !/^(?:road|rd|street|avenue|ave|lane|ln|crescent|cres|terrace|grove|gardens|gdns|st|close|drive)$/.test(
      t.word(last),
    ) &&
    !(homeBefore(t, i) && /^(?:court|mews|way|house|place|square)$/.test(t.word(last)))
  )
    return -1;
  if (/^(?:close|drive|st)$/.test(t.word(last)) && t.gap(last + 1) < COMMA) return -1;
  return publicBefore(t, i) || publicAfter(t, last) || isPublicTail(t, last, false) ? -1 : last;
}

/** Claims the address whose number or flat is token `i`; hands back its last token, or -1. */
export function findSmallAddress(c: Claims, t: Tokens, i: number): number {
  // Without name data every word is a stranger: "made safe within 5 working days", "in eleven small steps".
  if (!t.lexicon.hasNames) return -1;
  let k = i;
  // "flat b, 17": past the flat to the number of the house.
  if (t.has(i, UNIT)) {
    k = i + 2;
    if (t.isDigits(k) && t.gap(k) <= COMMA && t.size(k) < 4) k++;
  } else {
    if (t.size(i) > 3) return -1;
    k = t.isWord(i + 1) && t.size(i + 1) === 1 && t.gap(i + 1) === 0 ? i + 2 : i + 1;
    k = endOfDoor(t, k - 1) + 1;
    if (!t.isWord(k)) return -1;
    if (!LED.at(t, i - 1) && t.gap(i) < COMMA && !homeBefore(t, i)) return -1;
    // "at 2 walk": an hour.
    if (Number(t.word(i)) < 13 && k === i + 1 && t.word(i - 1) === 'at' && !homeBefore(t, i)) {
      const end = k + 1;
      if (!t.has(end, STREET) || isEnglish(t, k)) return -1;
    }
  }
  let [last, sure] = streetFrom(t, k);
  // "flat 3 the granary, tannery quay".
  if (t.has(i, UNIT) && t.gap(last + 1) === COMMA) {
    const [street, ends] = streetFrom(t, last + 1);
    if (ends) [last, sure] = [street, ends];
  }
  // "16 y stryd fawr", "11 st cuthberts".
  const welsh =
    WELSH.at(t, THE_WELSH.at(t, k) ? k + 1 : k) ||
    (t.word(k) === 'st' && t.isWord(k + 1) && !isEnglish(t, k + 1));
  // "its 4 amitriptyline".
  const stranger = !t.word(i - 1).startsWith('it') && (!isEnglish(t, k) || ONE_WORD.test(t.word(k)));
  if (last < k || !(sure || welsh || stranger)) return -1;
  if (!sure && !welsh) last = Math.min(last, isEnglish(t, k + 1) ? k : k + 1);
  const letter = t.has(i, UNIT) && t.shape(i + 1) === LOWER && t.size(i + 1) === 1 && t.gap(i + 2) === COMMA;
  if (letter) flipShape(i + 1, i + 1, INITIAL);
  flipShape(k, last, CAPITAL);
  const found = findAddress(c, t, i);
  flipShape(k, last, CAPITAL);
  if (letter) flipShape(i + 1, i + 1, INITIAL);
  return found;
}
