// Where somebody lives: flat, house number and street, named building, a street named as a home. The town beside it stays.
// Streets that only say where something public is ("the Rose Road allotment", "near Broad Street") stay too.

import { type Claims, claim, isFree } from '#shared/stripping/claims.ts';
import { MONTH, STREET, UNIT } from '#shared/stripping/lexicon.ts';
import {
  COMMA,
  GLUED,
  gapAt,
  HYPHEN,
  has,
  isCapital,
  isDigits,
  isWord,
  LINE,
  lengthAt,
  OPEN,
  POINT,
  SLASH,
  SPACE,
  STOP,
  startAt,
  type Tokens,
  wordAt,
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
  const box = wordAt(t, i - 1) === 'box' ? i - 2 : -1;
  const po =
    box < 0
      ? -1
      : wordAt(t, box) === 'po'
        ? box
        : /^p o$/.test(`${wordAt(t, box - 1)} ${wordAt(t, box)}`)
          ? box - 1
          : -1;
  if (po >= 0 || wordAt(t, i - 1) === 'bfpo') {
    claim(c, t, 'ADDRESS', po >= 0 ? po : i - 1, i, 'where somebody’s post goes', 'suspected');
    return i;
  }
  // One digit says too little where the sentence goes on: every street has a number 9.
  if (
    lengthAt(t, i) > 3 ||
    !NUMBER.at(t, i - 1) ||
    gapAt(t, i) > STOP ||
    (lengthAt(t, i) < 2 &&
      gapAt(t, i + 1) < STOP &&
      !/^(?:neighbours?|door|family|lady|man|lives|living|stays|staying|home)$/.test(wordAt(t, i - 3)))
  )
    return -1;
  if (!/^(?:at|from|to|opposite|outside)$/.test(wordAt(t, i - 2)) || gapAt(t, i - 1) !== SPACE) return -1;
  if (/^(?:bus|buses|route|page|item|question|step|room|desk|line|ranked|came|pm)$/.test(wordAt(t, i - 3)))
    return -1;
  const next = wordAt(t, i + 1);
  if (gapAt(t, i + 1) <= HYPHEN && (NOT_STREETS.test(next) || /^(?:on|in|of|and|or|to|bus)$/.test(next)))
    return -1;
  claim(c, t, 'ADDRESS', i, i, 'a house number', 'suspected');
  return i;
}

/** Claims an address that begins at token `i` (a house number or the word for a flat); hands back its last token, or -1. */
export function findAddress(c: Claims, t: Tokens, i: number): number {
  let last = -1;
  let k = i;
  let sure = false;
  if (has(t, k, UNIT) && isWord(t, k)) {
    const unit = endOfUnit(t, k);
    if (unit < 0 || c.taken[unit] === 1) return -1;
    last = unit;
    k = unit + 1;
    // "House 12, Block C, Kingsway Estate".
    if (gapAt(t, k) === COMMA && has(t, k, UNIT)) {
      const second = endOfUnit(t, k);
      if (second >= 0 && c.taken[second] !== 1) {
        last = second;
        k = second + 1;
        sure = true;
      }
    }
    if (gapAt(t, k) > COMMA && gapAt(t, k) !== LINE && gapAt(t, k) !== SLASH)
      return settle(c, t, i, last, false);
    // "Room 6, the Sunny Vale Guest House".
    const inThe = wordAt(t, k) === 'the' && gapAt(t, k + 1) === SPACE;
    const named = Math.max(endOfBuilding(t, inThe ? k + 1 : k), endOfCareHome(t, k));
    const building = inThe && wordAt(t, named) === 'hall' ? -1 : named;
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
  const crosses = last >= 0 && gapAt(t, k) === LINE;
  const free = !crosses && isFree(c, Math.min(k, t.count - 1));
  const house = free ? Math.max(endOfHouse(t, k), last >= 0 ? spelledHouse(t, k) : -1) : -1;
  const street =
    // "Door code 1198.⏎Smoker", "sats 95%.⏎Elizabeth Court".
    house >= 0 &&
    !(
      gapAt(t, house + 1) === LINE && /[.%]\s*\n/.test(t.text.slice(startAt(t, house), startAt(t, house + 1)))
    )
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
  if (/^(?:business|trading|industrial|retail)$/.test(wordAt(t, end - 1))) return -1;
  // "Room 112, The Gables Hotel".
  const last = gapAt(t, end + 1) === SPACE && isCapital(t, end + 1) && LODGING.at(t, end + 1) ? end + 1 : end;
  if (!sure) {
    // "Flat 10" alone: an address, unless the words beside it say it is a room to hire or a count.
    const word = wordAt(t, first);
    if (!/^(?:flat|apartment|apt|maisonette|bedsit|flt|unit)$/.test(word)) return -1;
    if (word === 'unit' && (publicAfter(t, last) || !(isCapital(t, first) && gapAt(t, last + 1) !== SPACE)))
      return -1;
    if (NOT_STREETS.at(t, last + 1) && gapAt(t, last + 1) <= HYPHEN) return -1;
  }
  const from = sure || isDigits(t, first) ? frontOf(c, t, first) : first;
  claim(c, t, 'ADDRESS', from, last, 'a home address', sure ? 'certain' : 'suspected');
  return last;
}

const LODGING = asked('hotel|hostel|inn|lodge|guesthouse|travelodge');

/** "39 Park Wharf, Chapel Road": a number of the house, which has a street. */
const ESTATE = asked('wharf|court|ct|cottages|mews|quay|villas|towers|point');

const STREETISH = asked('farm|estate|steading|cottages');

/** "The Tannery, Mill Row", "Oak Tree Cottage, Back Lane": the street behind a named building belongs to it. */
export function streetBehind(c: Claims, t: Tokens, last: number): number {
  if (last < 0 || gapAt(t, last + 1) !== COMMA || !isCapital(t, last + 1)) return last;
  // "12 Mill Lane, Station Road": one street is enough, yet "19 Wimborne House, Harleyford Estate" is one home.
  const numbered =
    has(t, last, STREET) && isDigits(t, last - 2) && !ESTATE.at(t, last) ? /^(?:farm|estate)$/ : STREETISH;
  // "Sea Breeze, Strand".
  if (
    numbered === STREETISH &&
    gapAt(t, last + 2) > HYPHEN &&
    isFree(c, last + 1) &&
    (has(t, last + 1, STREET) || TAIL.at(t, last + 1))
  )
    return last + 1;
  let k = last + 1;
  for (
    ;
    k <= last + 4 &&
    // "Drover's Lane".
    (isCapital(t, k) || wordAt(t, k) === 's') &&
    isFree(c, k) &&
    (k === last + 1 || gapAt(t, k) === SPACE || gapAt(t, k) === HYPHEN);
    k++
  )
    if (
      k > last + 1 &&
      // "Wickham Manor Farm".
      !(gapAt(t, k + 1) === SPACE && isCapital(t, k + 1) && BUILDING.at(t, k + 1)) &&
      ((numbered === STREETISH && (has(t, k, STREET) || TAIL.at(t, k) || BUILDING.at(t, k))) ||
        numbered.test(wordAt(t, k)))
    )
      return k;
  return last;
}

/** "Flat 6", "Apt. 9b", "Flat No 2", "Flat B": the last token, or -1. */
function endOfUnit(t: Tokens, i: number): number {
  let k = i + 1;
  if (/^(?:no|number|num)$/.test(wordAt(t, k))) k++;
  if (gapAt(t, k) > STOP || gapAt(t, k) === OPEN) return -1;
  // "Ground Floor Flat, 250 Stratford Road": the number is the house's.
  if (gapAt(t, k) === COMMA) return -1;
  // "flat two", as it is said.
  if (isWord(t, k) && wordAt(t, i) === 'flat' && lengthAt(t, k) < 10) {
    const said = spelledHouse(t, k);
    if (said >= 0) return said;
  }
  if (isDigits(t, k) && lengthAt(t, k) <= 4) {
    if (isWord(t, k + 1) && gapAt(t, k + 1) === GLUED && lengthAt(t, k + 1) === 1) k++;
    // "Flat 3/2": third floor, second door, as in Scotland; "Apartment 4.02".
    if (isDigits(t, k + 1) && [HYPHEN, POINT, SLASH].includes(gapAt(t, k + 1)) && lengthAt(t, k + 1) <= 2)
      k++;
    // "a flood in her flat 1 October".
    return has(t, k + 1, MONTH) && gapAt(t, k + 1) === SPACE ? -1 : k;
  }
  // "Flat B" but not "flat a mess".
  if (
    isWord(t, k) &&
    lengthAt(t, k) === 1 &&
    isCapital(t, k) &&
    wordAt(t, k) !== 'i' &&
    (wordAt(t, k) !== 'a' || gapAt(t, k + 1) !== SPACE || isDigits(t, k + 1))
  ) {
    if (isDigits(t, k + 1) && gapAt(t, k + 1) === GLUED) {
      if (lengthAt(t, k + 1) > 3) return -1;
      k++;
    }
    return k;
  }
  return -1;
}

/** "12", "160a", "22-24", "12/3": the last token of a house number, or -1. */
function endOfHouse(t: Tokens, i: number): number {
  if (!isDigits(t, i) || lengthAt(t, i) > 4) return -1;
  // "18 June 2025, Woodside".
  if (has(t, i - 1, MONTH) || wordAt(t, i - 1) === 'suite') return -1;
  // "12 to 4, Victoria Gardens": hours.
  if (gapAt(t, i + 1) === COMMA && wordAt(t, i - 1) === 'to' && isDigits(t, i - 2)) return -1;
  const from = startAt(t, i);
  const before = t.text.charCodeAt(from - 1);
  if (
    (before !== 32 && /[£$€.:@]/.test(t.text.charAt(from - 1))) ||
    (isDigits(t, i - 1) && gapAt(t, i) === GLUED) ||
    // "T0048812/01, Ruth Hughes": no house begins with a nought.
    before === 47 ||
    t.text.charCodeAt(from) === 48
  )
    return -1;
  let k = i;
  if (isWord(t, k + 1) && gapAt(t, k + 1) === GLUED) {
    if (lengthAt(t, k + 1) > 1) return -1;
    k++;
  } else if (
    isWord(t, k + 1) &&
    gapAt(t, k + 1) === SPACE &&
    lengthAt(t, k + 1) === 1 &&
    /^[a-d]$/.test(wordAt(t, k + 1)) &&
    isCapital(t, k + 2)
  )
    k++;
  if (
    isDigits(t, k + 1) &&
    (gapAt(t, k + 1) === HYPHEN || gapAt(t, k + 1) === SLASH) &&
    lengthAt(t, k + 1) <= 4
  )
    k++;
  return endOfDoor(t, k);
}
