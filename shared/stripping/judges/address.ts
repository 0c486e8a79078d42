// Where somebody lives: flat, house number and street, named building, a street named as a home. The town beside it stays.
// Streets that only say where something public is ("the Rose Road allotment", "near Broad Street") stay too.

import { type Claims, claim, isFree } from '#shared/stripping/claims.ts';
import {
  COMMON,
  MONTH,
  NEVER,
  NUMBER_WORD,
  PERSON_WORD,
  PUBLIC_PLACE,
  SMALL,
  STREET,
  UNIT,
} from '#shared/stripping/lexicon.ts';
import {
  CAPITAL,
  COMMA,
  END,
  GLUED,
  gapAt,
  HYPHEN,
  has,
  isCapital,
  isDigits,
  isWord,
  LINE,
  lengthAt,
  SLASH,
  SPACE,
  STOP,
  type Tokens,
  wordAt,
} from '#shared/stripping/tokens.ts';
import { frontOf, houseBetween, spelledHouse } from './address-parts.ts';
import { BUILDING, isPublicTail, LIVING } from './place-words.ts';

/** Words that end a street even in lower case; "walk", "close", "view" are too common for that. */
const PLAIN_STREET =
  /^(?:road|rd|street|avenue|ave|lane|ln|crescent|cres|grove|terrace|drive|gardens|close|mews|way|place|court|square|st|row|view|parade)$/;
const LOOSE = /^(?:way|place|court|square|close|row|view|drive|st|parade)$/;
/** Streets of one word: Kingsway, Westgate, Bankside. */
const ONE_WORD =
  /(?:way|gate|side|croft|fields?|mead|wynd|bank|brow|ings|garth|thwaite|hurst|lands|leys|dene)$/;
const NOT_STREETS =
  /^(?:weeks?|wks?|days?|months?|years?|yrs?|hours?|hrs?|minutes?|mins?|people|patients?|children|kids|times|miles?|bed|bedroom|bedrooms|am|pm|mg|ml|units?|sessions?|screen|tyre|tyres|battery|rate|fee|mate|mates|share|rent|rents|above|other|more|different|local|new)$/;

/** "took her from no 14", "Shirin at number 40": the house is told by its number alone. */
export function findBareHouse(c: Claims, t: Tokens, i: number): number {
  // One digit alone says too little: every street has a number 9.
  if (
    lengthAt(t, i) > 3 ||
    lengthAt(t, i) < 2 ||
    !has(t, i - 1, NUMBER_WORD) ||
    !/^(?:no|number)$/.test(wordAt(t, i - 1)) ||
    gapAt(t, i) > STOP
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
    if (gapAt(t, k) > COMMA && gapAt(t, k) !== LINE) return settle(c, t, i, last, false);
    const building = endOfBuilding(t, k);
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
    house >= 0
      ? endOfStreet(c, t, house + 1, last >= 0)
      : last >= 0 && !crosses
        ? endOfStreet(c, t, k, true)
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

function settle(c: Claims, t: Tokens, first: number, last: number, sure: boolean): number {
  if (!sure) {
    // "Flat 10" alone: an address, unless the words beside it say it is a room to hire or a count.
    const word = wordAt(t, first);
    if (!/^(?:flat|apartment|apt|maisonette|bedsit|flt|unit)$/.test(word)) return -1;
    if (word === 'unit' && !(isCapital(t, first) && gapAt(t, last + 1) !== SPACE)) return -1;
    if (NOT_STREETS.test(wordAt(t, last + 1)) && gapAt(t, last + 1) <= HYPHEN) return -1;
  }
  const from = sure ? frontOf(c, t, first) : first;
  claim(c, t, 'ADDRESS', from, last, 'a home address', sure ? 'certain' : 'suspected');
  return last;
}

/** "The Tannery, Mill Row", "Oak Tree Cottage, Back Lane": the street behind a named building belongs to it. */
export function streetBehind(c: Claims, t: Tokens, last: number): number {
  if (
    last < 0 ||
    gapAt(t, last + 1) !== COMMA ||
    !isCapital(t, last + 1) ||
    (has(t, last, STREET) && isDigits(t, last - 2))
  )
    return last;
  let k = last + 1;
  for (
    ;
    k <= last + 4 &&
    isCapital(t, k) &&
    isFree(c, k) &&
    (k === last + 1 || gapAt(t, k) === SPACE || gapAt(t, k) === HYPHEN);
    k++
  )
    if (k > last + 1 && has(t, k, STREET)) return k;
  return last;
}

/** "Flat 6", "Apt. 9b", "Flat No 2", "Flat B": the last token, or -1. */
function endOfUnit(t: Tokens, i: number): number {
  let k = i + 1;
  if (/^(?:no|number|num)$/.test(wordAt(t, k))) k++;
  if (gapAt(t, k) > STOP) return -1;
  // "Ground Floor Flat, 250 Stratford Road": the number is the house's.
  if (gapAt(t, k) === COMMA) return -1;
  // "flat two", as it is said.
  if (isWord(t, k) && wordAt(t, i) === 'flat' && lengthAt(t, k) < 10) {
    const said = spelledHouse(t, k);
    if (said >= 0) return said;
  }
  if (isDigits(t, k) && lengthAt(t, k) <= 4) {
    if (isWord(t, k + 1) && gapAt(t, k + 1) === GLUED && lengthAt(t, k + 1) === 1) k++;
    // "Flat 3/2": third floor, second door, as in Scotland.
    if (isDigits(t, k + 1) && gapAt(t, k + 1) === SLASH && lengthAt(t, k + 1) <= 2) k++;
    return k;
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
  const from = t.start[i] ?? 0;
  const before = t.text.charCodeAt(from - 1);
  if (
    (before !== 32 && /[£$€.:@]/.test(t.text.charAt(from - 1))) ||
    (isDigits(t, i - 1) && gapAt(t, i) === GLUED)
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
  return k;
}

/** Welsh streets name their kind first: "Heol y Bont", "Ffordd Las", "Stryd Fawr". */
const WELSH =
  /^(?:heol|ffordd|stryd|rhodfa|maes|clos|lon|cwrt|bryn|cae|tan|pen|gerddi|rhes|llys|pant|coed|ger|parc|teras|tir)$/;

/** The street that begins at token `i`: up to four words and the word for a street. */
function endOfStreet(c: Claims, t: Tokens, i: number, afterUnit: boolean): number {
  const gap = gapAt(t, i);
  if (gap !== SPACE && gap !== COMMA && gap !== LINE) return -1;
  if (gap === LINE && (t.start[i] ?? 0) - (t.end[i - 1] ?? 0) > 3) return -1;
  if (isCapital(t, i) && WELSH.test(wordAt(t, i)) && isWord(t, i + 1) && gapAt(t, i + 1) <= HYPHEN) {
    let k = i + 1;
    while (/^(?:y|yr|ar|uchaf|isaf)$/.test(wordAt(t, k)) && isWord(t, k + 1) && gapAt(t, k + 1) === SPACE)
      k++;
    if (isCapital(t, k)) return k;
  }
  let best = -1;
  let words = 0;
  for (let k = i; k < i + 6 && isWord(t, k); k++) {
    if (k > i && gapAt(t, k) !== SPACE && gapAt(t, k) !== HYPHEN) break;
    if (isDigits(t, k)) break;
    const word = wordAt(t, k);
    const capital = isCapital(t, k);
    if (has(t, k, STREET) && words > 0) {
      const lowerStreet = !capital && (!PLAIN_STREET.test(word) || (LOOSE.test(word) && !near3(t, i)));
      if (!lowerStreet) best = k;
      if (!capital) break;
    } else if (has(t, k, STREET) && capital && words === 0 && best < 0) {
      // "12 Kingsway" below; "12 The Crescent" has a word before.
    }
    if (!capital && /^(?:of|and|the|upon|st|le|on|s)$/.test(word) === false) {
      // A lower-case word belongs only to a street written small throughout: "3 elm grove".
      if (has(t, k, SMALL | MONTH | PERSON_WORD) || NOT_STREETS.test(word) || k - i > 2 || isCapital(t, i))
        break;
    }
    if (has(t, k, MONTH) && k === i && capital && isDigits(t, k + 1)) return -1;
    words++;
  }
  if (best >= 0) {
    // "12 High Street North", "3 Mill Lane East".
    if (
      /^(?:north|south|east|west)$/.test(wordAt(t, best + 1)) &&
      isCapital(t, best + 1) &&
      gapAt(t, best + 1) === SPACE
    )
      best++;
    return best;
  }
  // "22 Ravenscroft House,": a house of flats, unless its first word says that it is open to all.
  const building = isCapital(t, i) && !has(t, i, MONTH | NEVER | PUBLIC_PLACE) ? endOfBuilding(t, i) : -1;
  if (building >= 0 && gapAt(t, building + 1) >= COMMA && (!has(t, i, COMMON) || near3(t, i)))
    return building;
  if (
    isCapital(t, i) &&
    !has(t, i, MONTH | NEVER) &&
    (ONE_WORD.test(wordAt(t, i)) || has(t, i, STREET)) &&
    lengthAt(t, i) > 6 &&
    gapAt(t, i + 1) !== HYPHEN
  )
    return i;
  // "2 The Willows, B31 2AA": whatever stands between a number and a postcode a few words on.
  if (isCapital(t, i) && !has(t, i, MONTH | NEVER)) {
    let k = i;
    while (k < i + 3 && isCapital(t, k + 1) && gapAt(t, k + 1) === SPACE && isFree(c, k + 1)) k++;
    for (let p = k + 1; p <= k + 4 && p < t.count; p++) {
      if (c.taken[p] === 1) {
        if (c.postcodes?.has(t.start[p] ?? -1)) return k;
        break;
      }
      if (!isWord(t, p) || !isCapital(t, p) || (gapAt(t, p) > COMMA && gapAt(t, p) !== LINE)) break;
    }
  }
  // "12 Kestrels, SK4": a name alone after a number counts where a home is spoken of and the line goes on with a comma.
  if (
    (near3(t, i) || afterUnit) &&
    isCapital(t, i) &&
    t.shape[i] === CAPITAL &&
    (wordAt(t, i) === 'the'
      ? isCapital(t, i + 1) && gapAt(t, i + 1) === SPACE
      : lengthAt(t, i) > 3 && !has(t, i, MONTH | NEVER | SMALL))
  ) {
    let k = i;
    while (k < i + 2 && isCapital(t, k + 1) && gapAt(t, k + 1) === SPACE) k++;
    const next = gapAt(t, k + 1);
    if (next === COMMA || (afterUnit && (next === LINE || (wordAt(t, i) === 'the' && next > COMMA))))
      return k;
  }
  return -1;
}

/** Is a home spoken of shortly before token `i`? */
function near3(t: Tokens, i: number): boolean {
  for (let k = i - 1; k >= 0 && i - k <= 5; k--) {
    if (gapAt(t, k + 1) >= END && gapAt(t, k + 1) !== LINE) return false;
    if (LIVING.test(wordAt(t, k)) || wordAt(t, k) === 'at') return true;
  }
  return false;
}

/** "Castle Court", "Willow House": from token `i` to the word for a building. */
function endOfBuilding(t: Tokens, i: number): number {
  if (gapAt(t, i) > COMMA) return -1;
  for (let k = i; k < i + 4 && isWord(t, k) && isCapital(t, k); k++) {
    if (k > i && gapAt(t, k) !== SPACE) return -1;
    if (
      k > i &&
      BUILDING.test(wordAt(t, k)) &&
      !(has(t, k + 1, STREET) && isCapital(t, k + 1) && gapAt(t, k + 1) === SPACE)
    )
      return k;
  }
  return -1;
}
