// Parts of an address that stand before its number or have words where others have digits: "Top Floor,", "2/1,", "Hillcrest,", "fourteen".
// It only says how far they go; what is an address is decided where it is claimed.
import { type Claims, isFree } from '#shared/stripping/claims.ts';
import { BRAND, FIRST, LAST, NEVER, PUBLIC_PLACE, SMALL, STREET, TITLE } from '#shared/stripping/lexicon.ts';
import { tokenAt } from '#shared/stripping/mail.ts';
import { COLON, COMMA, HYPHEN, OPEN, SPACE, type Tokens } from '#shared/stripping/tokens.ts';
import { asked } from './asked.ts';
import { BUILDING, LED } from './place-words.ts';

/**
 * What stands before the number of a street and belongs to it: the door of a stair ("2/1, 15 Dunard Wynd", "3F2, 18 Leith Brae", "PF1 22", as
 * the guidance of Edinburgh and Glasgow on flats has it), a storey ("12th floor flat, 33", "Top floor left,", "Lower Ground Floor,"), a part of a
 * house ("flat c, 203", "Flat over the butcher, 9", "Caravan 5, back of 17", "Block C Flat 12"), a number ("14 and 16", "No. 5").
 */
const FRONT =
  /(?<![\w/])(?:(?:\d{1,2}\/[\dlrm]\d?|[gb]\/\d|\d?[fgpbt]f?\d|(?:lower |upper )?(?:\d{1,2}(?:st|nd|rd|th)|top|ground|first|second|third|fourth|fifth|basement|garden|lower|upper|rear|front|attic|middle|studio|granny)(?: (?:flr|floor|flat|apartment|maisonette|annexe?|level|studio|left|right))+|basement|attic|(?:flat|block|house|caravan|garage) (?:\d{1,3}|[a-z])|flat (?:above|over|below|behind) [a-z' ]{3,24}|the annexe|caravan|(?:rear|back) of|number|no\.?),?\s|\d{1,3} ?(?:&|and) )+$/;

/** Capitals joined by blanks, back from token `last`: the first of them, at most four words. */
function capitalsBack(c: Claims, t: Tokens, last: number): number {
  let k = last;
  while (
    k > 0 &&
    last - k < 3 &&
    t.isLoud(k - 1) &&
    isFree(c, k - 1) &&
    t.gap(k) <= HYPHEN &&
    !t.has(k - 1, TITLE | NEVER)
  )
    k--;
  // "St Anne's House".
  if (t.word(k - 1) === 's' && t.isLoud(k - 2)) k -= t.word(k - 3) === 'st' ? 3 : 2;
  // "Tigh-na-Mara".
  if (t.gap(k) === HYPHEN && t.gap(k - 1) === HYPHEN && t.isLoud(k - 2)) k -= 2;
  return k;
}

/** Which door of a stair, between the number and its street: "7 (3F1) Lochend Road", "118 (Flat 6) Byres Road". */
const DOOR = /^ ?\((?:\d?[fgpbt]f?\d?|\d\/\d|(?:top|ground|flat|basement) ?\w{0,5})\) /;

/** The last token of the door in brackets behind the number that ends at token `k`, or `k`. */
export function endOfDoor(t: Tokens, k: number): number {
  if (t.gap(k + 1) !== OPEN) return k;
  const from = t.end(k);
  const door = DOOR.exec(t.lower.slice(from, from + 24))?.[0];
  return door ? tokenAt(t, from + door.length) - 1 : k;
}

/** Where an address that was found from token `first` on truly begins. */
export function frontOf(c: Claims, t: Tokens, first: number): number {
  const gap = t.gap(first);
  if (first === 0 || !isFree(c, first - 1)) return first;
  const at = t.start(first);
  const front = FRONT.exec(t.lower.slice(Math.max(0, at - 48), at))?.[0];
  if (front) return tokenAt(t, at - front.length);
  if (gap !== COMMA || !t.isLoud(first - 1)) return first;
  let k = capitalsBack(c, t, first - 1);
  // "From Upper Gothic House": a capital that only opens the sentence.
  if (k < first - 1 && t.has(k, SMALL) && t.word(k) !== 'the') k++;
  // "Rose Cottage, 12 Mill Lane"; "write to her at Hillcrest, 22 The Paddocks".
  // "hostel, The Anchorage, 31 Ferry Road", "her sister's: Chy-an-Mor, 5 The Terrace".
  if (
    k < first - 1 &&
    (BUILDING.at(t, first - 1) ||
      ((t.word(k) === 'the' || t.gap(first - 1) === HYPHEN) && !t.has(first - 1, PUBLIC_PLACE | BRAND)))
  )
    return k;
  const led = (LED.at(t, k - 1) && (t.gap(k) === SPACE || t.gap(k) === COLON)) || false;
  return led && !t.has(k, TITLE) && !(t.has(k, FIRST) && t.has(first - 1, LAST) && k < first - 1) ? k : first;
}

/** "Apt 12, Weaver's Rest, 4 Shuttle Lane": the house between the flat and the number; its last token, or -1. */
export function houseBetween(t: Tokens, i: number): number {
  if (t.gap(i) !== COMMA || !t.isLoud(i)) return -1;
  for (let k = i; k < i + 4; k++) {
    if (!t.isWord(k) || (!t.isLoud(k) && t.word(k) !== 's')) return -1;
    if (t.gap(k + 1) === COMMA) return t.isDigits(k + 1) && t.isLoud(k + 2) ? k : -1;
    if (t.gap(k + 1) > HYPHEN) return -1;
  }
  return -1;
}

const TENS = asked('twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety');
const ONES = asked('one|two|three|four|five|six|seven|eight|nine');
const TEENS = asked('ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen');

/** "fourteen Chandlers Wharf", "twenty-two Mill Lane", "one hundred and four": the last token of a number in words, or -1. */
export function spelledHouse(t: Tokens, i: number): number {
  if (t.size(i) < 3 || t.size(i) > 9) return -1;
  if (t.word(i + 1) === 'hundred') {
    const rest = t.word(i + 2) === 'and' ? spelledHouse(t, i + 3) : -1;
    return rest < 0 ? i + 1 : rest;
  }
  if (TENS.at(t, i)) return ONES.at(t, i + 1) && t.gap(i + 1) <= HYPHEN ? i + 1 : i;
  return ONES.at(t, i) || TEENS.at(t, i) ? i : -1;
}

/** Late on a word that was weakly taken for a name may yet be part of a house. */
export const WEAK_NAME = 3;
const mayBeHome = (c: Claims, k: number) => isFree(c, k) || c.taken[k] === WEAK_NAME;

/** Small words inside the name of a house. */
const WITHIN = asked('of|the|and|y|yr|s|on|na|nan|by|in');

/** The street or house in capitals that begins at `i`, whatever joins it: its last token, or -1. */
export function endOfNamedHome(c: Claims, t: Tokens, i: number): number {
  if (!t.isLoud(i) || !mayBeHome(c, i)) return -1;
  for (let k = i; k < i + 5 && t.isWord(k) && mayBeHome(c, k); k++) {
    if (k > i && t.gap(k) !== SPACE && !(t.gap(k) === HYPHEN && (t.word(k) === 's' || t.isLoud(k))))
      return -1;
    if (!t.isLoud(k) && !WITHIN.at(t, k)) return -1;
    if (
      k > i &&
      t.isLoud(k) &&
      (t.has(k, STREET) || BUILDING.at(t, k)) &&
      !(t.isLoud(k + 1) && t.gap(k + 1) === SPACE)
    )
      return k;
  }
  return -1;
}
