// Where somebody lives: flat, house number and street, named building, a street named as a home. The town beside it stays.
// Streets that only say where something public is ("the Rose Road allotment", "near Broad Street") stay too.
import { type Claims, claim, isFree } from './claims.ts';
import { flagsOf, MONTH, NEVER, PERSON_WORD, PUBLIC_PLACE, SMALL, STREET, TITLE, UNIT } from './lexicon.ts';
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
  LOWER,
  lengthAt,
  OPEN,
  SLASH,
  SPACE,
  STOP,
  type Tokens,
  UPPER,
  wordAt,
} from './tokens.ts';

/** Words that end a street even in lower case; "walk", "close", "view" are too common for that. */
const PLAIN_STREET =
  /^(?:road|rd|street|avenue|ave|lane|ln|crescent|cres|grove|terrace|drive|gardens|close|mews|way|place|court|square|st|row|view|parade)$/;
const LOOSE = /^(?:way|place|court|square|close|row|view|drive|st|parade)$/;
/** Streets of one word: Kingsway, Westgate, Bankside. */
const ONE_WORD =
  /(?:way|gate|side|croft|fields?|mead|wynd|bank|brow|ings|garth|thwaite|hurst|lands|leys|dene)$/;
const BUILDING =
  /^(?:house|cottage|lodge|court|villa|farm|barn|bungalow|heights|mansions?|towers?|point|mill|manor|grange|hall|cottages|villas|farmhouse|rectory|vicarage|apartments|flats|chambers|buildings?|block|close|place|gardens|mews|lodges|quay|wharf|view|rise|park)$/;
const LIVING =
  /^(?:live|lives|living|lived|stay|stays|staying|stayed|moved|moving|moves|home|resides|residing|resident|address|addresses|house|flat|based|door|neighbours?|evicted|tenancy|property|round)$/;
const NOT_STREETS =
  /^(?:weeks?|wks?|days?|months?|years?|yrs?|hours?|hrs?|minutes?|mins?|people|patients?|children|kids|times|miles?|bed|bedroom|bedrooms|am|pm|mg|ml|units?|sessions?|screen|tyre|tyres|battery|rate|fee|mate|mates|share|rent|rents|above|other|more|different|local|new)$/;

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
  }
  const crosses = last >= 0 && gapAt(t, k) === LINE;
  const house = !crosses && isFree(c, Math.min(k, t.count - 1)) ? endOfHouse(t, k) : -1;
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
  return settle(c, t, i, last, sure);
}

function settle(c: Claims, t: Tokens, first: number, last: number, sure: boolean): number {
  if (!sure) {
    // "Flat 10" alone: an address, unless the words beside it say it is a room to hire or a count.
    const word = wordAt(t, first);
    if (!/^(?:flat|apartment|apt|maisonette|bedsit|flt|unit)$/.test(word)) return -1;
    if (word === 'unit' && !(isCapital(t, first) && gapAt(t, last + 1) !== SPACE)) return -1;
    if (NOT_STREETS.test(wordAt(t, last + 1)) && gapAt(t, last + 1) <= HYPHEN) return -1;
  }
  // "Rose Cottage, 12 Mill Lane": a building named before the number belongs to it.
  let from = first;
  if (
    gapAt(t, first) === COMMA &&
    isWord(t, first - 1) &&
    BUILDING.test(wordAt(t, first - 1)) &&
    isCapital(t, first - 1)
  ) {
    let k = first - 2;
    while (
      k >= 0 &&
      first - k <= 5 &&
      isCapital(t, k) &&
      isFree(c, k) &&
      gapAt(t, k + 1) === SPACE &&
      !has(t, k, TITLE)
    )
      k--;
    if (k + 1 <= first - 2) from = k + 1;
  }
  claim(c, t, 'ADDRESS', from, last, 'a home address', sure ? 'certain' : 'suspected');
  return last;
}

/** "Flat 6", "Apt. 9b", "Flat No 2", "Flat B": the last token, or -1. */
function endOfUnit(t: Tokens, i: number): number {
  let k = i + 1;
  if (/^(?:no|number|num)$/.test(wordAt(t, k))) k++;
  if (gapAt(t, k) > STOP) return -1;
  if (isDigits(t, k) && lengthAt(t, k) <= 4) {
    if (isWord(t, k + 1) && gapAt(t, k + 1) === GLUED && lengthAt(t, k + 1) === 1) k++;
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
  if (/[£$€.:@]/.test(t.text.charAt(from - 1)) || (isDigits(t, i - 1) && gapAt(t, i) === GLUED)) return -1;
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
    if (!capital && /^(?:of|and|the|upon|st|le|on)$/.test(word) === false) {
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
        if (c.list.some((f) => f.kind === 'POSTCODE' && f.start === t.start[p])) return k;
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
    lengthAt(t, i) > 3 &&
    !has(t, i, MONTH | NEVER | SMALL)
  ) {
    let k = i;
    while (k < i + 2 && isCapital(t, k + 1) && gapAt(t, k + 1) === SPACE) k++;
    if (gapAt(t, k + 1) === COMMA || (gapAt(t, k + 1) === LINE && afterUnit)) return k;
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

const PUBLIC_NOUN =
  /^(?:area|end|side|centre|center|surgery|practice|clinic|church|allotments?|station|school|library|community|health|medical|estate|park|hub|hall|market|baptist|methodist|primary|mosque|chapel|pharmacy|studios?|group|cafe|car|food|bus|stop|corner|hospital|nursery|academy|youth|children|day|bowls|football|cricket|club|bridge|garage|shops?|tube|metro|tram|resource|leisure|sports|social|neighbourhood|residents|project|mission|dental|garden|playing|recreation|festival|tenants|traders|junior|infant)$/;

/** Does a word for something public follow the street that ends at `last`? */
function isPublicTail(t: Tokens, last: number, capitalOnly: boolean): boolean {
  const k = last + 1;
  if (!isWord(t, k) || gapAt(t, k) !== SPACE) return false;
  if (capitalOnly && !isCapital(t, k)) return false;
  if (has(t, k, UNIT) && isDigits(t, k + 1)) return false;
  return PUBLIC_NOUN.test(wordAt(t, k)) || (isCapital(t, k) && has(t, k, PUBLIC_PLACE) && !has(t, k, STREET));
}

/** A street or building without a number, by the word at `i` that ends it. */
export function findNamedPlace(c: Claims, t: Tokens, i: number): number {
  const word = wordAt(t, i);
  if (!isCapital(t, i) || !isFree(c, i)) return -1;
  let first = i;
  while (
    first > 0 &&
    i - first < 4 &&
    gapAt(t, first) === SPACE &&
    isWord(t, first - 1) &&
    isFree(c, first - 1) &&
    (isCapital(t, first - 1) ? !has(t, first - 1, SMALL | NEVER) || wordAt(t, first - 1) === 'the' : false)
  )
    first--;
  // A capital that only opens the sentence is no part of the name: "On Mill Lane".
  while (first < i && has(t, first, SMALL) && wordAt(t, first) !== 'the') first++;
  if (first === i) return -1;
  if (has(t, i + 1, STREET) && isCapital(t, i + 1) && gapAt(t, i + 1) === SPACE) return -1;
  if (isPublicTail(t, i, false)) return -1;
  const before = wordAt(t, first - 1);
  const joined = gapAt(t, first) <= SPACE && first > 0;
  const home = homeBefore(t, first);
  const street =
    has(t, i, STREET) && !/^(?:bank|house|meadows?|circus|common|wood|hill|court|end|links?)$/.test(word);
  if (has(t, i, STREET) && joined && home && /^(?:at|on|in|to|is|from|of)$/.test(before))
    return settleNamed(c, t, first, i, 'certain');
  if (
    BUILDING.test(word) &&
    word !== 'park' &&
    word !== 'hall' &&
    joined &&
    home &&
    /^(?:at|in|to|is|from|called)$/.test(before) &&
    !isPublicTail(t, i, false)
  )
    return settleNamed(c, t, first, i, 'suspected');
  if (!street || !joined || gapAt(t, first) === LINE) return -1;
  const side = before === 'of' && /^(?:side|corner|end|top|bottom|part|stretch)$/.test(wordAt(t, first - 2));
  if (
    before === 'on' ||
    side ||
    (before === 'to' && /^(?:refers|title|get|go|drive|walk)$/.test(wordAt(t, first - 2)))
  ) {
    if (publicBefore(t, first) || publicAfter(t, i)) return -1;
    return settleNamed(c, t, first, i, 'suspected');
  }
  return -1;
}

function settleNamed(
  c: Claims,
  t: Tokens,
  first: number,
  last: number,
  confidence: 'certain' | 'suspected',
): number {
  claim(c, t, 'ADDRESS', first, last, 'a street or building named as somebody’s home', confidence);
  return last;
}

function homeBefore(t: Tokens, i: number): boolean {
  for (let k = i - 1; k >= 0 && i - k <= 6; k--) {
    if (gapAt(t, k + 1) >= STOP) return false;
    if (LIVING.test(wordAt(t, k))) return true;
  }
  return false;
}

/** A café on Mill Lane is an address people share. */
function publicBefore(t: Tokens, i: number): boolean {
  for (let k = i - 1; k >= 0 && i - k <= 10; k--) {
    if (gapAt(t, k + 1) >= STOP) return false;
    if (
      has(t, k, PUBLIC_PLACE) &&
      !/^(?:station|service|act|day|week|month|care|report|review|line|square|unit|house|support|garden|street|road|walk|run|team)$/.test(
        wordAt(t, k),
      )
    )
      return true;
  }
  return false;
}

/** "Parking on Mill Street is free after six". */
function publicAfter(t: Tokens, i: number): boolean {
  for (let k = i + 1; k < t.count && k - i <= 6 && gapAt(t, k) < STOP; k++)
    if (/^(?:free|open|opens|closed|parking|sell|sells|runs|offers|welcome|every|hosts)$/.test(wordAt(t, k)))
      return true;
  return false;
}

/** "Discharged to The Beeches": a house known by "The" and a name, where somebody lives or is sent. */
export function findNamedHouse(c: Claims, t: Tokens, i: number): void {
  const k = i + 1;
  if (
    t.shape[i] !== CAPITAL ||
    !isCapital(t, k) ||
    !isFree(c, k) ||
    gapAt(t, k) !== SPACE ||
    !/^(?:at|to|in)$/.test(wordAt(t, i - 1))
  )
    return;
  if (!homeBefore(t, i) && !/^(?:discharged|admitted|transferred|sent)$/.test(wordAt(t, i - 2))) return;
  let last = k;
  while (isCapital(t, last + 1) && gapAt(t, last + 1) === SPACE && last < k + 2) last++;
  if ((has(t, last, PUBLIC_PLACE) && !BUILDING.test(wordAt(t, last))) || has(t, k, NEVER)) return;
  settleNamed(c, t, i, last, 'suspected');
}

export const mayBeStreet = (t: Tokens, i: number): boolean =>
  t.shape[i] !== LOWER &&
  (flagsOf(t.lexicon, wordAt(t, i)) & STREET) !== 0 &&
  (t.shape[i] === CAPITAL || t.shape[i] === UPPER);
export const isBuildingWord = (word: string): boolean => BUILDING.test(word);
export const OPENING = OPEN;
