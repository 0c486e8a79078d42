// Where somebody lives: flat, house number and street, named building, a street named as a home. The town beside it stays.
// Streets that only say where something public is ("the Rose Road allotment", "near Broad Street") stay too.

import { type Claims, claim, isFree } from '#shared/stripping/claims.ts';
import { MONTH, STREET, UNIT } from '#shared/stripping/lexicon.ts';
import {
  COMMA,
  GLUED,
  HYPHEN,
  LINE,
  OPEN,
  POINT,
  SLASH,
  SPACE,
  STOP,
  type Tokens,
} from '#shared/stripping/tokens.ts';
import { endOfDoor, frontOf, houseBetween, spelledHouse } from './address-parts.ts';
import { asked } from './asked.ts';
import { endOfCareHome } from './lived-in.ts';
import { BUILDING, isPublicTail, publicAfter } from './place-words.ts';
import { endOfBuilding, endOfStreet, NOT_STREETS, TAIL } from './streets.ts';

const NUMBER = asked('no|number');

/** "took her from no 14", "Shirin at number 40": the house is told by its number alone. */
export function findBareHouse(c: Claims, t: Tokens, i: number): number {
  // "PO Box 4471", "P.O. Box 22", "BFPO 58" (Royal Mail, "PO Box"; British Forces Post Office).
  const box = t.word(i - 1) === 'box' ? i - 2 : -1;
  const po =
    box < 0
      ? -1
      : t.word(box) === 'po'
        ? box
        : /^p o$/.test(`${t.word(box - 1)} ${t.word(box)}`)
          ? box - 1
          : -1;
  if (po >= 0 || t.word(i - 1) === 'bfpo') {
    claim(c, t, 'ADDRESS', po >= 0 ? po : i - 1, i, 'where somebody’s post goes', 'suspected');
    return i;
  }
  // One digit says too little where the sentence goes on: every street has a number 9.
  if (
    t.size(i) > 3 ||
    !NUMBER.at(t, i - 1) ||
    t.gap(i) > STOP ||
    (t.size(i) < 2 &&
      t.gap(i + 1) < STOP &&
      !/^(?:neighbours?|door|family|lady|man|lives|living|stays|staying|home)$/.test(t.word(i - 3)))
  )
    return -1;
  if (!/^(?:at|from|to|opposite|outside)$/.test(t.word(i - 2)) || t.gap(i - 1) !== SPACE) return -1;
  if (/^(?:bus|buses|route|page|item|question|step|room|desk|line|ranked|came|pm)$/.test(t.word(i - 3)))
    return -1;
  const next = t.word(i + 1);
  if (t.gap(i + 1) <= HYPHEN && (NOT_STREETS.test(next) || /^(?:on|in|of|and|or|to|bus)$/.test(next)))
    return -1;
  claim(c, t, 'ADDRESS', i, i, 'a house number', 'suspected');
  return i;
}

/** Claims an address that begins at token `i` (a house number or the word for a flat); hands back its last token, or -1. */
export function findAddress(c: Claims, t: Tokens, i: number): number {
  let last = -1;
  let k = i;
  let sure = false;
  if (t.has(k, UNIT) && t.isWord(k)) {
    const unit = endOfUnit(t, k);
    if (unit < 0 || c.taken[unit] === 1) return -1;
    last = unit;
    k = unit + 1;
    // "House 12, Block C, Kingsway Estate".
    if (t.gap(k) === COMMA && t.has(k, UNIT)) {
      const second = endOfUnit(t, k);
      if (second >= 0 && c.taken[second] !== 1) {
        last = second;
        k = second + 1;
        sure = true;
      }
    }
    if (t.gap(k) > COMMA && t.gap(k) !== LINE && t.gap(k) !== SLASH) return settle(c, t, i, last, false);
    // "Room 6, the Sunny Vale Guest House".
    const inThe = t.word(k) === 'the' && t.gap(k + 1) === SPACE;
    const named = Math.max(endOfBuilding(t, inThe ? k + 1 : k), endOfCareHome(t, k));
    const building = inThe && t.word(named) === 'hall' ? -1 : named;
    if (building >= 0) {
      last = building;
      k = building + 1;
      sure = true;
    }
    const between = building < 0 ? houseBetween(t, k) : -1;
    if (between >= 0) {
      last = between;
      k = between + 1;
    }
  }
  const crosses = last >= 0 && t.gap(k) === LINE;
  const free = !crosses && isFree(c, Math.min(k, t.count - 1));
  const house = free ? Math.max(endOfHouse(t, k), last >= 0 ? spelledHouse(t, k) : -1) : -1;
  const street =
    // "Door code 1198.⏎Smoker", "sats 95%.⏎Elizabeth Court".
    house >= 0 &&
    !(t.gap(house + 1) === LINE && /[.%]\s*\n/.test(t.text.slice(t.start(house), t.start(house + 1))))
      ? endOfStreet(t, house + 1, last >= 0)
      : last >= 0 && !crosses
        ? endOfStreet(t, k, true)
        : -1;
  if (street >= 0) {
    if (last < 0 && isPublicTail(t, street, true)) return -1;
    last = street;
    sure = true;
  }
  if (last < 0) return -1;
  const behind = streetBehind(c, t, last);
  return settle(c, t, i, behind, sure || behind > last);
}

function settle(c: Claims, t: Tokens, first: number, end: number, sure: boolean): number {
  // "Unit 9, Docklands Business Park" is worked in.
  if (/^(?:business|trading|industrial|retail)$/.test(t.word(end - 1))) return -1;
  // "Room 112, The Gables Hotel".
  const last = t.gap(end + 1) === SPACE && t.isLoud(end + 1) && LODGING.at(t, end + 1) ? end + 1 : end;
  if (!sure) {
    // "Flat 10" alone: an address, unless the words beside it say it is a room to hire or a count.
    const word = t.word(first);
    if (!/^(?:flat|apartment|apt|maisonette|bedsit|flt|unit)$/.test(word)) return -1;
    if (word === 'unit' && (publicAfter(t, last) || !(t.isLoud(first) && t.gap(last + 1) !== SPACE)))
      return -1;
    if (NOT_STREETS.at(t, last + 1) && t.gap(last + 1) <= HYPHEN) return -1;
  }
  const from = sure || t.isDigits(first) ? frontOf(c, t, first) : first;
  claim(c, t, 'ADDRESS', from, last, 'a home address', sure ? 'certain' : 'suspected');
  return last;
}

const LODGING = asked('hotel|hostel|inn|lodge|guesthouse|travelodge');

/** "39 Park Wharf, Chapel Road": a number of the house, which has a street. */
const ESTATE = asked('wharf|court|ct|cottages|mews|quay|villas|towers|point');

const STREETISH = asked('farm|estate|steading|cottages');

/** "The Tannery, Mill Row", "Oak Tree Cottage, Back Lane": the street behind a named building belongs to it. */
export function streetBehind(c: Claims, t: Tokens, last: number): number {
  if (last < 0 || t.gap(last + 1) !== COMMA || !t.isLoud(last + 1)) return last;
  // "12 Mill Lane, Station Road": one street is enough, yet "19 Wimborne House, Harleyford Estate" is one home.
  const numbered =
    t.has(last, STREET) && t.isDigits(last - 2) && !ESTATE.at(t, last) ? /^(?:farm|estate)$/ : STREETISH;
  // "Sea Breeze, Strand".
  if (
    numbered === STREETISH &&
    t.gap(last + 2) > HYPHEN &&
    isFree(c, last + 1) &&
    (t.has(last + 1, STREET) || TAIL.at(t, last + 1))
  )
    return last + 1;
  let k = last + 1;
  for (
    ;
    k <= last + 4 &&
    // "Drover's Lane".
    (t.isLoud(k) || t.word(k) === 's') &&
    isFree(c, k) &&
    (k === last + 1 || t.gap(k) === SPACE || t.gap(k) === HYPHEN);
    k++
  )
    if (
      k > last + 1 &&
      // "Wickham Manor Farm".
      !(t.gap(k + 1) === SPACE && t.isLoud(k + 1) && BUILDING.at(t, k + 1)) &&
      ((numbered === STREETISH && (t.has(k, STREET) || TAIL.at(t, k) || BUILDING.at(t, k))) ||
        numbered.test(t.word(k)))
    )
      return k;
  return last;
}

/** "Flat 6", "Apt. 9b", "Flat No 2", "Flat B": the last token, or -1. */
function endOfUnit(t: Tokens, i: number): number {
  let k = i + 1;
  if (/^(?:no|number|num)$/.test(t.word(k))) k++;
  if (t.gap(k) > STOP || t.gap(k) === OPEN) return -1;
  // "Ground Floor Flat, 250 Stratford Road": the number is the house's.
  if (t.gap(k) === COMMA) return -1;
  // "flat two", as it is said.
  if (t.isWord(k) && t.word(i) === 'flat' && t.size(k) < 10) {
    const said = spelledHouse(t, k);
    if (said >= 0) return said;
  }
  if (t.isDigits(k) && t.size(k) <= 4) {
    if (t.isWord(k + 1) && t.gap(k + 1) === GLUED && t.size(k + 1) === 1) k++;
    // "Flat 3/2": third floor, second door, as in Scotland; "Apartment 4.02".
    if (t.isDigits(k + 1) && [HYPHEN, POINT, SLASH].includes(t.gap(k + 1)) && t.size(k + 1) <= 2) k++;
    // "a flood in her flat 1 October".
    return t.has(k + 1, MONTH) && t.gap(k + 1) === SPACE ? -1 : k;
  }
  // "Flat B" but not "flat a mess".
  if (
    t.isWord(k) &&
    t.size(k) === 1 &&
    t.isLoud(k) &&
    t.word(k) !== 'i' &&
    (t.word(k) !== 'a' || t.gap(k + 1) !== SPACE || t.isDigits(k + 1))
  ) {
    if (t.isDigits(k + 1) && t.gap(k + 1) === GLUED) {
      if (t.size(k + 1) > 3) return -1;
      k++;
    }
    return k;
  }
  return -1;
}

/** "12", "160a", "22-24", "12/3": the last token of a house number, or -1. */
function endOfHouse(t: Tokens, i: number): number {
  if (!t.isDigits(i) || t.size(i) > 4) return -1;
  // "18 June 2025, Woodside".
  if (t.has(i - 1, MONTH) || t.word(i - 1) === 'suite') return -1;
  // "12 to 4, Victoria Gardens": hours.
  if (t.gap(i + 1) === COMMA && t.word(i - 1) === 'to' && t.isDigits(i - 2)) return -1;
  const from = t.start(i);
  const before = t.text.charCodeAt(from - 1);
  if (
    (before > 32 && /[£$€.:@]/.test(t.text.charAt(from - 1))) ||
    (t.isDigits(i - 1) && t.gap(i) === GLUED) ||
    // "T0048812/01, Ruth Hughes": no house begins with a nought.
    before === 47 ||
    t.text.charCodeAt(from) === 48
  )
    return -1;
  let k = i;
  if (t.isWord(k + 1) && t.gap(k + 1) === GLUED) {
    if (t.size(k + 1) > 1) return -1;
    k++;
  } else if (
    t.isWord(k + 1) &&
    t.gap(k + 1) === SPACE &&
    t.size(k + 1) === 1 &&
    /^[a-d]$/.test(t.word(k + 1)) &&
    t.isLoud(k + 2)
  )
    k++;
  if (t.isDigits(k + 1) && (t.gap(k + 1) === HYPHEN || t.gap(k + 1) === SLASH) && t.size(k + 1) <= 4) k++;
  return endOfDoor(t, k);
}
