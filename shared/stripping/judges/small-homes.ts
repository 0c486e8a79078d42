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
  gapAt,
  HYPHEN,
  has,
  INITIAL,
  isDigits,
  isWord,
  LOWER,
  lengthAt,
  SPACE,
  shapeAt,
  type Tokens,
  wordAt,
} from '#shared/stripping/tokens.ts';
import { findAddress } from './address.ts';
import { endOfDoor, spelledHouse } from './address-parts.ts';
import { asked } from './asked.ts';
import { findHome } from './homes.ts';
import { isPlacedAt } from './lived-in.ts';
import { BUILDING, HOMELY, homeBefore, isPublicTail, LED, publicAfter, publicBefore } from './place-words.ts';
import { isBehindDoor, NOT_STREETS, ONE_WORD, PLAIN_STREET, TAIL, WELSH } from './streets.ts';
import { isEnglish } from './word-sense.ts';

const INSIDE = asked('the|y|yr|st|of|and');
const NO_STREET = SMALL | MONTH | PERSON_WORD | PLACE_CUE | SAYS | KIN | ROLE | TITLE | UNIT;
const WORDS_MAX = 4;

const ends = (t: Tokens, k: number): boolean => has(t, k, STREET) || TAIL.at(t, k) || BUILDING.at(t, k);

/** The words in small letters from token `k` on that a street may have: the last of them (before `k`: none), and whether it says that it is one. */
function streetFrom(t: Tokens, k: number): [last: number, ends: boolean] {
  let last = k - 1;
  if (gapAt(t, k) > COMMA && !isBehindDoor(t, k)) return [last, false];
  while (last < k + WORDS_MAX - 1 && isWord(t, last + 1) && shapeAt(t, last + 1) === LOWER) {
    const next = last + 1;
    if (next > k && gapAt(t, next) > HYPHEN) break;
    if (
      !INSIDE.at(t, next) &&
      (NOT_STREETS.at(t, next) || (has(t, next, NO_STREET) && !(next > k && BUILDING.at(t, next))))
    )
      break;
    last = next;
    // "7 cotton mill row": the last of such words.
    if (last > k && ends(t, last) && !(ends(t, last + 1) && gapAt(t, last + 1) === SPACE))
      return [last, true];
  }
  return [last, false];
}

/** "forty two acacia drive": a number in words; what is counted ("two doors down the road") is no street. */
export function findSpelledSmall(c: Claims, t: Tokens, i: number): number {
  const k = t.lexicon.hasNames ? spelledHouse(t, i) + 1 : 0;
  if (k < 1 || shapeAt(t, k) !== LOWER || gapAt(t, k) !== SPACE || wordAt(t, k).endsWith('s')) return -1;
  const [last, sure] = streetFrom(t, k);
  if (!sure || has(t, k, SMALL)) return -1;
  flipShape(t, k, last, CAPITAL);
  const found = findHome(c, t, i);
  flipShape(t, k, last, CAPITAL);
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
    gapAt(t, k) === SPACE &&
    shapeAt(t, k) === LOWER &&
    (CALLED.at(t, k) || (t.lexicon.hasNames && !isEnglish(t, k) && !has(t, k, PLACE)))
  )
    k++;
  // "shes in oak view care home".
  if (
    k > i + 1 &&
    wordAt(t, k + 1) === 'home' &&
    /^(?:care|nursing|rest)$/.test(wordAt(t, k)) &&
    (isPlacedAt(t, i) || /^s?he'?s$|^is$|^now$/.test(wordAt(t, i - 1)))
  ) {
    claim(c, t, 'ADDRESS', i + 1, k + 1, 'a building named as somebody’s home', 'suspected');
    return k + 1;
  }
  // "A trip to alton towers".
  const homely = HOMELY.at(t, k) && !/^(?:towers?|point)$/.test(wordAt(t, k));
  if (k === i + 1 || !(homely || HOUSE.at(t, k)) || gapAt(t, k) !== SPACE || isPublicTail(t, k, false))
    return -1;
  if (
    !homeBefore(t, i) &&
    !/^(?:seen|visited|currently|gone)$/.test(wordAt(t, i - 1)) &&
    !(homely && isFree(c, i + 1) && !publicBefore(t, i) && !publicAfter(t, k))
  )
    return -1;
  // "ivy cottage, brook lane".
  if (gapAt(t, k + 1) === COMMA && PLAIN_STREET.at(t, k + 2)) k += 2;
  claim(c, t, 'ADDRESS', i + 1, k, 'a building named as somebody’s home', 'suspected');
  return k;
}

const ON = asked('on|at|in|off');

/** "hostel is on granby st": nothing but a street ends so. */
export function findSmallStreet(c: Claims, t: Tokens, i: number): number {
  const k = i + 1;
  // "rose cottage, ford lane".
  if (HOMELY.at(t, i) && gapAt(t, k) === COMMA && PLAIN_STREET.at(t, k + 1) && isFree(c, k + 1))
    claim(c, t, 'ADDRESS', i - 1, k + 1, 'a building named as somebody’s home', 'suspected');
  if (
    !(has(t, k, STREET) || has(t, k + 1, STREET)) ||
    gapAt(t, i) !== SPACE ||
    !ON.at(t, i - 1) ||
    !isWord(t, i) ||
    lengthAt(t, i) < 3 ||
    has(t, i, SMALL | PUBLIC_PLACE | MONTH) ||
    /^(?:main|high|side|back|same|busy|quiet|next|wrong|own|dirt|cross|long)$/.test(wordAt(t, i))
  )
    return -1;
  let last = k;
  if (!PLAIN_STREET.at(t, k) && PLAIN_STREET.at(t, k + 1) && (!isEnglish(t, k) || has(t, k, STREET)))
    last = k + 1;
  if (shapeAt(t, last) !== LOWER || gapAt(t, last) !== SPACE || !isFree(c, last)) return -1;
  if (
    !/^(?:road|rd|street|avenue|ave|lane|ln|crescent|cres|terrace|grove|gardens|gdns|st|close|drive)$/.test(
      wordAt(t, last),
    ) &&
    !(homeBefore(t, i) && /^(?:court|mews|way|house|place|square)$/.test(wordAt(t, last)))
  )
    return -1;
  if (/^(?:close|drive|st)$/.test(wordAt(t, last)) && gapAt(t, last + 1) < COMMA) return -1;
  return publicBefore(t, i) || publicAfter(t, last) || isPublicTail(t, last, false) ? -1 : last;
}

/** Claims the address whose number or flat is token `i`; hands back its last token, or -1. */
export function findSmallAddress(c: Claims, t: Tokens, i: number): number {
  // Without name data every word is a stranger: "made safe within 5 working days", "in eleven small steps".
  if (!t.lexicon.hasNames) return -1;
  let k = i;
  // "flat b, 17": past the flat to the number of the house.
  if (has(t, i, UNIT)) {
    k = i + 2;
    if (isDigits(t, k) && gapAt(t, k) <= COMMA && lengthAt(t, k) < 4) k++;
  } else {
    if (lengthAt(t, i) > 3) return -1;
    k = isWord(t, i + 1) && lengthAt(t, i + 1) === 1 && gapAt(t, i + 1) === 0 ? i + 2 : i + 1;
    k = endOfDoor(t, k - 1) + 1;
    if (!isWord(t, k)) return -1;
    if (!LED.at(t, i - 1) && gapAt(t, i) < COMMA && !homeBefore(t, i)) return -1;
    // "at 2 walk": an hour.
    if (Number(wordAt(t, i)) < 13 && k === i + 1 && wordAt(t, i - 1) === 'at' && !homeBefore(t, i)) {
      const end = k + 1;
      if (!has(t, end, STREET) || isEnglish(t, k)) return -1;
    }
  }
  let [last, sure] = streetFrom(t, k);
  // "flat 3 the granary, tannery quay".
  if (has(t, i, UNIT) && gapAt(t, last + 1) === COMMA) {
    const [street, ends] = streetFrom(t, last + 1);
    if (ends) [last, sure] = [street, ends];
  }
  // "16 y stryd fawr", "11 st cuthberts".
  const welsh =
    WELSH.at(t, /^yr?$/.test(wordAt(t, k)) ? k + 1 : k) ||
    (wordAt(t, k) === 'st' && isWord(t, k + 1) && !isEnglish(t, k + 1));
  // "its 4 amitriptyline".
  const stranger = !wordAt(t, i - 1).startsWith('it') && (!isEnglish(t, k) || ONE_WORD.test(wordAt(t, k)));
  if (last < k || !(sure || welsh || stranger)) return -1;
  if (!sure && !welsh) last = Math.min(last, isEnglish(t, k + 1) ? k : k + 1);
  const letter =
    has(t, i, UNIT) && shapeAt(t, i + 1) === LOWER && lengthAt(t, i + 1) === 1 && gapAt(t, i + 2) === COMMA;
  if (letter) flipShape(t, i + 1, i + 1, INITIAL);
  flipShape(t, k, last, CAPITAL);
  const found = findAddress(c, t, i);
  flipShape(t, k, last, CAPITAL);
  if (letter) flipShape(t, i + 1, i + 1, INITIAL);
  return found;
}
