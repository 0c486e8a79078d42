// Homes that a label, a person or a number in words announces: "Address: Rose Cottage, Back Lane", "the warden at Larkfield Court".
// A building that only hosts something public is left.

import { type Claims, claim, isFree } from '#shared/stripping/claims.ts';
import {
  COMMON,
  FIRST,
  HOME_CUE,
  KIN,
  LAST,
  MONTH,
  NEVER,
  PUBLIC_PLACE,
  STREET,
} from '#shared/stripping/lexicon.ts';
import { COLON, COMMA, DASH, HYPHEN, LINE, SPACE, type Tokens } from '#shared/stripping/tokens.ts';
import { streetBehind } from './address.ts';
import { endOfNamedHome, spelledHouse } from './address-parts.ts';
import { asked } from './asked.ts';
import { isSomeone } from './own-dates.ts';
import { homeBefore, isPublicTail, publicAfter, publicBefore } from './place-words.ts';
import { THE_WELSH, WELSH } from './streets.ts';

const WHY = 'a home address';
const ADDRESS_LABEL = asked('address|addr|add|property|residence|home');
/** Where a place has a number instead of a street. */
export const PITCH = asked('lodge|croft|caravan|pitch|plot|berth|chalet|mooring|bungalow|cabin|van');
/** Who is spoken of by where they live or keep house. */
const KEEPER = asked(
  'warden|concierge|caretaker|family|neighbours?|resident|residents|tenant|tenants|sheltered|upstairs|downstairs|door|door-to-door|lodger|carers?|housemates?|him|her|them|pt|patient',
);
const SHELTER = asked(
  'court|house|lodge|close|towers?|point|heights|mansions|mews|gardens|wharf|villas?|cottage|cottages|manor|grange|rectory|vicarage|presbytery|farm',
);
/** Claims a home announced at token `i`; hands back its last token, or -1. */
export function findHome(c: Claims, t: Tokens, i: number): number {
  if (!t.isMarked(i, HOME_CUE)) return -1;
  const word = t.word(i);
  if (
    ADDRESS_LABEL.at(t, i) &&
    (t.gap(i + 1) === COLON || (word.startsWith('add') && t.gap(i + 1) <= DASH)) &&
    isFree(c, i + 1)
  )
    return labelled(c, t, i + 1);
  if (PITCH.at(t, i) && t.isDigits(i + 1) && t.gap(i + 1) === SPACE) return pitch(c, t, i);
  if (FLOOR.at(t, i)) return storeys(c, t, i);
  if (word === 'at' || word === 'from' || word === 'to' || word === 'in') {
    const house = housed(c, t, i);
    return house >= 0 ? house : kept(c, t, i);
  }
  if (WELSH.at(t, i) && t.isLoud(i)) return welsh(c, t, i);
  const number = spelledHouse(t, i);
  // "Number eighty-one, above the barber"; "lives at number two smithy cottages".
  if (number >= i && t.word(i - 1) === 'number' && t.gap(i) === SPACE) {
    let end = number;
    if (t.gap(end + 1) === SPACE && homeBefore(t, i))
      for (let k = number + 1; k < number + 5 && t.isWord(k) && t.gap(k) === SPACE; k++)
        if (t.has(k, STREET) || SHELTER.at(t, k)) end = k;
    if (end > number || (number > i && t.gap(end + 1) >= COMMA)) {
      claim(c, t, 'ADDRESS', i, end, WHY, 'suspected');
      return end;
    }
  }
  if (number < 0 || !t.isLoud(number + 1) || t.gap(number + 1) !== SPACE) return -1;
  const last = endOfNamedHome(c, t, number + 1);
  // "forty-two Linden Grove"; "One Church Street" alone is as often a surgery.
  const many = number > i || t.size(i) > 5;
  if (
    last < 0 ||
    !(
      homeBefore(t, i) ||
      (t.has(last, STREET) && (many || t.word(i - 1) === 'at') && !isPublicTail(t, last, false))
    )
  )
    return -1;
  claim(c, t, 'ADDRESS', i, last, WHY);
  return last;
}

/** "Lôn Isaf". */
const endOfWelsh = (t: Tokens, i: number) =>
  WELSH.at(t, i) && t.isLoud(i + 1) && t.gap(i + 1) === SPACE ? i + 1 : -1;

/** "Address: Rose Cottage, Back Lane, Clitheroe": the house and its street; the town stays. */
function labelled(c: Claims, t: Tokens, i: number): number {
  if (!t.isLoud(i) || t.gap(i + 1) === COLON) return -1;
  let last = endOfNamedHome(c, t, i);
  if (last < 0) {
    // A house of one or two words before a comma: "Address: Hillcrest, Mill Lane".
    let k = i;
    while ((t.isLoud(k + 1) || /^(?:y|yr|na)$/.test(t.word(k + 1))) && t.gap(k + 1) <= HYPHEN && k < i + 4)
      k++;
    // "Address: Bwthyn y Bont", alone on its line.
    const alone = k > i && t.gap(k + 1) === LINE && !t.has(i, NEVER) && !t.has(i, COMMON);
    if (!alone && (t.gap(k + 1) !== COMMA || streetBehind(c, t, k) === k)) return -1;
    last = k;
  }
  // Its street may stand on the next line.
  const below = t.gap(last + 1) === LINE ? endOfNamedHome(c, t, last + 1) : -1;
  const street = endOfWelsh(t, last + 1);
  last =
    below >= 0 && t.gap(below + 1) === LINE
      ? below
      : t.gap(last + 1) === LINE && street >= 0
        ? street
        : streetBehind(c, t, last);
  claim(c, t, 'ADDRESS', i, last, WHY);
  return last;
}

/** "Lodge 2, Haven Caravan Park". */
function pitch(c: Claims, t: Tokens, i: number): number {
  let last = i + 1;
  if (t.isWord(last + 1) && t.gap(last + 1) === 0) last++;
  const led = t.gap(last + 1) === SPACE && /^(?:at|on)$/.test(t.word(last + 1));
  const k = led ? last + 2 : last + 1;
  if (t.gap(k) > COMMA && t.gap(k) !== LINE) return -1;
  if (!t.isLoud(k) || !isFree(c, k)) return -1;
  let end = k;
  const ends = (x: number) => SITE_END.at(t, x) || t.has(x, STREET);
  while (
    end < k + 6 &&
    // "Berth 12, MV Morning Star, Penryn Boatyard".
    (t.gap(end + 1) === SPACE || (t.gap(end + 1) === COMMA && !ends(end))) &&
    isFree(c, end + 1) &&
    (t.isLoud(end + 1) || SITE.at(t, end + 1))
  )
    end++;
  while (end > k && !ends(end)) end--;
  if (!ends(end)) return -1;
  // "Allotment: got plot 14b on Thornbury site", "plot 7 at Hillfields Allotment site" are dug, not lived on.
  if (t.word(i) === 'plot' && /allotment|\bshed\b|dig|polytunnel/.test(t.lower)) return -1;
  for (let x = k; x <= end; x++)
    if (/^(?:allotments?|football|playing|sports|rugby|cricket|burial|cemetery)$/.test(t.word(x))) return -1;
  if (!t.isLoud(i) && !homeBefore(t, i) && !SITED.at(t, end - 1) && !/^(?:site|marina)$/.test(t.word(end)))
    return -1;
  end = streetBehind(c, t, end);
  // "the yellow boat, Mooring 6, Brookmill Wharf".
  const boat = t.gap(i) === COMMA && /boat$|^(?:van|caravan|barge)$/.test(t.word(i - 1));
  claim(c, t, 'ADDRESS', boat ? (t.word(i - 3) === 'the' ? i - 3 : i - 1) : i, end, WHY);
  return end;
}

const SITE_END = asked('park|site|court|close|marina|boatyard|farm|wharf|estate|fields?|lane|road|village');

/** Words of a site that people live on, in small letters too. */
const SITE = asked('traveller|travellers|caravan|gypsy|mobile|home|holiday|park|site|marina');
const SITED = asked('traveller|travellers|caravan|gypsy|home|holiday');

/** "at the Bungalow, Mere Lane", "lives at Hillside, Station Road": house and street where the sentence speaks of somebody. */
function housed(c: Claims, t: Tokens, i: number): number {
  const from = t.word(i + 1) === 'the' ? i + 2 : i + 1;
  if (!t.isLoud(from) || t.gap(from) !== SPACE || !isFree(c, from)) return -1;
  let last = from;
  while (last < from + 2 && t.isLoud(last + 1) && t.gap(last + 1) === SPACE && isFree(c, last + 1)) last++;
  if (t.gap(last + 1) !== COMMA || t.has(from, NEVER | MONTH)) return -1;
  const end = streetBehind(c, t, last);
  if (end === last || !t.has(end, STREET) || isPublicTail(t, end, false)) return -1;
  if (t.has(last, PUBLIC_PLACE) && !SHELTER.at(t, last) && t.word(last) !== 'bungalow') return -1;
  if (!homeBefore(t, i) && !(t.has(i - 1, KIN) || c.taken[i - 1] === 1 || t.has(i - 2, KIN))) return -1;
  if (publicBefore(t, i) || publicAfter(t, end)) return -1;
  const first = t.word(i + 1) === 'the' && !t.isLoud(i + 1) ? from : i + 1;
  claim(c, t, 'ADDRESS', first, end, 'a building named as somebody’s home', 'suspected');
  return end;
}

const FLOOR = asked('tower|floor|door|entrance|stair|staircase|level|flat|block|room');

/** No home has more such pairs; a row without end is not read again from each of them. */
const PAIRS_MAX = 9;

/** "tower block 3, floor 11, door 112": two and more such pairs with a door or flat among them, where somebody lives. */
function storeys(c: Claims, t: Tokens, i: number): number {
  let k = i;
  let last = -1;
  let pairs = 0;
  let door = false;
  while (pairs < PAIRS_MAX && FLOOR.at(t, k) && isFree(c, k)) {
    if (/^(?:door|flat)$/.test(t.word(k))) door = true;
    const n = t.word(k) === 'tower' && t.word(k + 1) === 'block' ? k + 2 : k + 1;
    if (!t.isDigits(n) || t.gap(n) !== SPACE || !isFree(c, n)) break;
    pairs++;
    last = n;
    k = n + 1;
    if (t.gap(k) > COMMA) break;
  }
  if (pairs < 2 || !door || (pairs < 3 && !homeBefore(t, i))) return -1;
  claim(c, t, 'ADDRESS', i, last, WHY, 'suspected');
  return last;
}

/** "The warden at Larkfield Court", "Paul from Crane Court". */
function kept(c: Claims, t: Tokens, i: number): number {
  const last = endOfNamedHome(c, t, i + 1);
  if (last < 0 || t.gap(i + 1) !== SPACE || !SHELTER.at(t, last) || t.has(i + 1, STREET)) return -1;
  if (isPublicTail(t, last, false) || (c.taken[i - 1] !== 1 && publicBefore(t, i)) || publicAfter(t, last))
    return -1;
  const before = i - 1;
  if (!/^(?:at|from|in)$/.test(t.word(i))) return -1;
  // "seen by Paul Quist from Dorothy House": whoever comes from a house mostly works there.
  if (t.word(i) === 'from' && t.word(last) === 'house' && !KEEPER.at(t, before)) return -1;
  // "the family are in Sherwood Court", "her room at Larkhill Lodge".
  let who = before;
  while (/^(?:is|are|was|s|still|now|back|up|over|room|bedsit|place)$/.test(t.word(who)) && who > before - 3)
    who--;
  const inHouse = t.word(i) === 'in' && who === before && !t.word(who).includes("'");
  const someone =
    (KEEPER.at(t, who) && !inHouse) ||
    (isSomeone(t, who) && !inHouse) ||
    (t.isLoud(before) && t.has(before, FIRST | LAST) && t.word(i) === 'from');
  if (!someone || t.gap(i) !== SPACE) return -1;
  claim(c, t, 'ADDRESS', i + 1, last, 'a building named as somebody’s home', 'suspected');
  return last;
}

/** "Tŷ Gwyn, Heol y Felin". */
function welsh(c: Claims, t: Tokens, i: number): number {
  // "Tan y Bryn".
  const on = THE_WELSH.at(t, i + 1) && t.gap(i + 2) <= HYPHEN ? i + 2 : i + 1;
  if (!t.isLoud(on) || t.gap(i + 1) > 2 || !isFree(c, i)) return -1;
  const k = on + 1;
  let last = on;
  if (t.gap(k) === COMMA && t.isLoud(k) && WELSH.at(t, k)) {
    last = k;
    while (
      last < k + 3 &&
      t.isWord(last + 1) &&
      t.gap(last + 1) <= 2 &&
      (t.isLoud(last + 1) || /^(?:y|yr|ar|uchaf|isaf)$/.test(t.word(last + 1)))
    )
      last++;
  } else if (!homeBefore(t, i)) return -1;
  claim(c, t, 'ADDRESS', i, last, WHY, 'suspected');
  return last;
}
