// Parts of an address that stand before its number or have words where others have digits: "Top Floor,", "2/1,", "Hillcrest,", "fourteen".
// It only says how far they go; what is an address is decided where it is claimed.
import { type Claims, isFree } from '#shared/stripping/claims.ts';
import {
  BRAND,
  FIRST,
  LAST,
  NEVER,
  PUBLIC_PLACE,
  SMALL,
  STREET,
  TITLE,
  UNIT,
} from '#shared/stripping/lexicon.ts';
import { tokenAt } from '#shared/stripping/mail.ts';
import {
  COLON,
  COMMA,
  endAt,
  gapAt,
  HYPHEN,
  has,
  isCapital,
  isDigits,
  isWord,
  LINE,
  lengthAt,
  OPEN,
  SPACE,
  STOP,
  startAt,
  type Tokens,
  wordAt,
} from '#shared/stripping/tokens.ts';
import { asked } from './asked.ts';
import { BUILDING } from './place-words.ts';

const STOREY = asked(
  'top|ground|first|second|third|fourth|fifth|basement|garden|lower|upper|rear|front|attic|middle|studio|granny',
);
/**
 * Which door of a stair, before the number of its street: "2/1, 15 Dunard Wynd", "3F2, 18 Leith Brae", "G/2, 190", "1/R, 9", "PF1 22",
 * "top left, 5 Ardbeg Pl", "12th floor flat, 33". As Scots write it (City of Edinburgh and Glasgow councils' guidance on flat addresses).
 */
const STAIR =
  /(?<![\w/])((?:\d{1,2}\/[\dlrm]\d?|[gb]\/\d|\d?[fgpbt]f?\d|(?:top|ground|\d{1,2}(?:st|nd|rd|th))(?: flat)? (?:left|right|flr|floor(?: flat)?)|basement),?\s)$/;
const STOREY_END = asked('floor|flat|apartment|maisonette|annexe|annex|level|studio');
/** Words that lead to where somebody lives. */
const LEADS = asked('at|to|in|is|address|addr|property|from|of');

/** Capitals joined by blanks, back from token `last`: the first of them, at most four words. */
function capitalsBack(c: Claims, t: Tokens, last: number): number {
  let k = last;
  while (
    k > 0 &&
    last - k < 3 &&
    isCapital(t, k - 1) &&
    isFree(c, k - 1) &&
    gapAt(t, k) <= HYPHEN &&
    !has(t, k - 1, TITLE | NEVER)
  )
    k--;
  // "St Anne's House".
  if (wordAt(t, k - 1) === 's' && isCapital(t, k - 2)) k -= wordAt(t, k - 3) === 'st' ? 3 : 2;
  // "Tigh-na-Mara".
  if (gapAt(t, k) === HYPHEN && gapAt(t, k - 1) === HYPHEN && isCapital(t, k - 2)) k -= 2;
  return k;
}

/** Which door of a stair, between the number and its street: "7 (3F1) Lochend Road", "118 (Flat 6) Byres Road". */
const DOOR = /^ ?\((?:\d?[fgpbt]f?\d?|\d\/\d|(?:top|ground|flat|basement) ?\w{0,5})\) /;

/** The last token of the door in brackets behind the number that ends at token `k`, or `k`. */
export function endOfDoor(t: Tokens, k: number): number {
  if (gapAt(t, k + 1) !== OPEN) return k;
  const from = endAt(t, k);
  const door = DOOR.exec(t.lower.slice(from, from + 24))?.[0];
  return door ? tokenAt(t, from + door.length) - 1 : k;
}

/** Where an address that was found from token `first` on truly begins. */
export function frontOf(c: Claims, t: Tokens, first: number): number {
  const gap = gapAt(t, first);
  const near = gap === COMMA || (gap === LINE && startAt(t, first) - endAt(t, first - 1) < 3);
  if (first === 0 || !isFree(c, first - 1)) return first;
  // "Block C Flat 12", "Number 5 The Cloisters"; "no" is only a label.
  if (gap === SPACE && wordAt(t, first - 2) === 'block' && lengthAt(t, first - 1) < 3 && isFree(c, first - 2))
    return first - 2;
  if (gap <= STOP && wordAt(t, first - 1) === 'number') return first - 1;
  const at = startAt(t, first);
  const stair = STAIR.exec(t.lower.slice(Math.max(0, at - 24), at))?.[1];
  if (stair) return tokenAt(t, at - stair.length);
  // "House 3, Rear of 90 Catherine Street".
  if (
    gap === SPACE &&
    wordAt(t, first - 1) === 'of' &&
    /^(?:rear|back)$/.test(wordAt(t, first - 2)) &&
    isFree(c, first - 2)
  ) {
    // "Caravan 5, back of 17 Marsh Lane".
    const unit = first - 4;
    return gapAt(t, first - 2) === COMMA && isDigits(t, unit + 1) && isWord(t, unit) && isFree(c, unit)
      ? unit
      : first - 2;
  }
  if (!near || !isWord(t, first - 1)) return first;
  // "flat c, 203 seven sisters rd".
  if (lengthAt(t, first - 1) === 1 && has(t, first - 2, UNIT)) return first - 2;
  // "Top Floor, 88 Cable Street", "Basement Flat,", "Ground Floor Flat,".
  if (STOREY_END.at(t, first - 1)) {
    let k = first - 1;
    while (k > 0 && gapAt(t, k) <= HYPHEN && (STOREY.at(t, k - 1) || STOREY_END.at(t, k - 1))) k--;
    return k < first - 1 ? k : first;
  }
  if (gap !== COMMA || !isCapital(t, first - 1)) return first;
  let k = capitalsBack(c, t, first - 1);
  // "From Upper Gothic House": a capital that only opens the sentence.
  if (k < first - 1 && has(t, k, SMALL) && wordAt(t, k) !== 'the') k++;
  // "Rose Cottage, 12 Mill Lane"; "write to her at Hillcrest, 22 The Paddocks".
  // "hostel, The Anchorage, 31 Ferry Road", "her sister's: Chy-an-Mor, 5 The Terrace".
  if (
    k < first - 1 &&
    (BUILDING.at(t, first - 1) ||
      ((wordAt(t, k) === 'the' || gapAt(t, first - 1) === HYPHEN) &&
        !has(t, first - 1, PUBLIC_PLACE | BRAND)))
  )
    return k;
  const led = (LEADS.at(t, k - 1) && (gapAt(t, k) === SPACE || gapAt(t, k) === COLON)) || false;
  return led && !has(t, k, TITLE) && !(has(t, k, FIRST) && has(t, first - 1, LAST) && k < first - 1)
    ? k
    : first;
}

/** "Apt 12, Weaver's Rest, 4 Shuttle Lane": the house between the flat and the number; its last token, or -1. */
export function houseBetween(t: Tokens, i: number): number {
  if (gapAt(t, i) !== COMMA || !isCapital(t, i)) return -1;
  for (let k = i; k < i + 4; k++) {
    if (!isWord(t, k) || (!isCapital(t, k) && wordAt(t, k) !== 's')) return -1;
    if (gapAt(t, k + 1) === COMMA) return isDigits(t, k + 1) && isCapital(t, k + 2) ? k : -1;
    if (gapAt(t, k + 1) > HYPHEN) return -1;
  }
  return -1;
}

const TENS = asked('twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety');
const ONES = asked('one|two|three|four|five|six|seven|eight|nine');
const TEENS = asked('ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen');

/** "fourteen Chandlers Wharf", "twenty-two Mill Lane", "one hundred and four": the last token of a number in words, or -1. */
export function spelledHouse(t: Tokens, i: number): number {
  if (lengthAt(t, i) < 3 || lengthAt(t, i) > 9) return -1;
  if (wordAt(t, i + 1) === 'hundred') {
    const rest = wordAt(t, i + 2) === 'and' ? spelledHouse(t, i + 3) : -1;
    return rest < 0 ? i + 1 : rest;
  }
  if (TENS.at(t, i)) return ONES.at(t, i + 1) && gapAt(t, i + 1) <= HYPHEN ? i + 1 : i;
  return ONES.at(t, i) || TEENS.at(t, i) ? i : -1;
}

/** Late on a word that was weakly taken for a name may yet be part of a house. */
export const WEAK_NAME = 3;
const mayBeHome = (c: Claims, k: number) => isFree(c, k) || c.taken[k] === WEAK_NAME;

/** Small words inside the name of a house. */
const WITHIN = asked('of|the|and|y|yr|s|on|na|nan|by|in');

/** The street or house in capitals that begins at `i`, whatever joins it: its last token, or -1. */
export function endOfNamedHome(c: Claims, t: Tokens, i: number): number {
  if (!isCapital(t, i) || !mayBeHome(c, i)) return -1;
  for (let k = i; k < i + 5 && isWord(t, k) && mayBeHome(c, k); k++) {
    if (
      k > i &&
      gapAt(t, k) !== SPACE &&
      !(gapAt(t, k) === HYPHEN && (wordAt(t, k) === 's' || isCapital(t, k)))
    )
      return -1;
    if (!isCapital(t, k) && !WITHIN.at(t, k)) return -1;
    if (
      k > i &&
      isCapital(t, k) &&
      (has(t, k, STREET) || BUILDING.at(t, k)) &&
      !(isCapital(t, k + 1) && gapAt(t, k + 1) === SPACE)
    )
      return k;
  }
  return -1;
}
