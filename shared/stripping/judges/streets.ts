// The street behind a house number or a flat, and the house of flats: how far its words go.
import {
  COMMON,
  MONTH,
  NEVER,
  PERSON_WORD,
  PLACE_CUE,
  PUBLIC_PLACE,
  SMALL,
  STREET,
} from '#shared/stripping/lexicon.ts';
import {
  CAPITAL,
  COMMA,
  END,
  HYPHEN,
  LINE,
  SLASH,
  SPACE,
  STOP,
  type Tokens,
} from '#shared/stripping/tokens.ts';
import { asked } from './asked.ts';
import { BUILDING, homeBefore, LIVING } from './place-words.ts';
import { isEnglish } from './word-sense.ts';

const WEEKDAYS = /days$/;

/** Words that end a street even in lower case; "walk", "close", "view" are too common for that. */
export const PLAIN_STREET = asked(
  'road|rd|street|avenue|ave|lane|ln|crescent|cres|grove|terrace|drive|gardens|close|mews|way|place|court|square|st|row|view|parade',
);
const LOOSE = asked('way|place|court|square|close|row|view|drive|st|parade');
/** Streets of one word: Kingsway, Westgate, Bankside. */
export const ONE_WORD =
  /(?:way|gate|side|croft|fields?|mead|wynd|bank|brow|ings|garth|thwaite|hurst|lands|leys|dene)$/;
export const NOT_STREETS = asked(
  'weeks?|wks?|days?|months?|years?|yrs?|hours?|hrs?|minutes?|mins?|people|patients?|children|kids|times|miles?|bed|bedroom|bedrooms|am|pm|mg|ml|units?|sessions?|screen|tyre|tyres|battery|rate|fee|mate|mates|share|rent|rents|above|other|more|different|local|new',
);

export const THE_WELSH = asked('y|yr');

/** Welsh streets name their kind first: "Heol y Bont", "Ffordd Las", "Stryd Fawr". */
export const WELSH = asked(
  'heol|ffordd|stryd|rhodfa|allt|bro|dol|erw|glan|golwg|nant|trem|maes|clos|lon|cwrt|bryn|cae|tan|pen|gerddi|rhes|llys|pant|coed|ger|parc|teras|tir|tai|bothar|sraid|cnoc|taigh|tigh|fferm|hafod|ty|bron|plas|rhiw|gwel',
);

/** Small words inside Welsh and Gaelic names of places. */
export const INNER = asked('na|nan|an|y|yr|ar|r|uchaf|isaf');

const THE = asked(
  'paddocks?|willows|elms|oaks|larches|pines|chestnuts|sycamores|maples|shambles|limes|beeches|hollies|firs|cedars|laurels|poplars|green|crescent|drive|avenue|close|mews|orchards?|grove|glebe|crofts?|meadows?|spinney|maltings|fold|links|ridings|chase|moorings|cloisters|stables|courtyard|wharf|gables|hawthorns|birches|rowans|bungalows|almshouses|mount|ridgeway|dell|terrace|square|parade',
);
/** Behind a number and a name, in capitals: "9 King's Mead". Not among the words for a street, for people are called so. */
export const TAIL = asked(
  'mead|meads|hurst|coombe|garth|chase|gill|ghyll|spinney|paddocks?|copse|coppice|warren|orchards?|ferns|acres|lawns?|fields|strand|promenade|prom|shore|landing|haven|steading|loanen|quad|pk|vw|mnt|cotts|bldgs|pde|hts|tce|estate|parc|towers|point|multis|top|end|bottom|foot|nook|fold|lofts|drove|basin|pier|pend|holt|turnpike|dene|homes|glade|glen|hollow|knoll|maltings|reach|rigg|wold|knowe|entry|oval|precinct|corner',
);

const WITHIN = asked('of|and|the|upon|st|le|on|s');

/** The street that begins at token `i`: up to four words and the word for a street. */
export function endOfStreet(t: Tokens, i: number, afterUnit: boolean): number {
  const gap = t.gap(i);
  // "20 Feb Walpole St Peter": streets are called after months in full, and after these alone.
  if (!t.isWord(i) || (t.has(i, MONTH) && !/^(?:may|march|april|june|august)$/.test(t.word(i)))) return -1;
  if (gap !== SPACE && gap !== COMMA && gap !== LINE && !(gap === SLASH && afterUnit) && !isBehindDoor(t, i))
    return -1;
  if (gap === LINE && t.start(i) - t.end(i - 1) > 3) return -1;
  const article = THE_WELSH.at(t, i) && t.gap(i + 1) === SPACE ? i + 1 : i;
  if (t.isLoud(i) && WELSH.at(t, article) && t.isWord(article + 1) && t.gap(article + 1) <= HYPHEN) {
    // "Lôn Cae Glas", "Tan-y-Bryn", "Cnoc na Mara".
    let k = article + 1;
    while (
      k < i + 5 &&
      (INNER.at(t, k) || (WELSH.at(t, k) && t.isLoud(k + 1))) &&
      t.isWord(k + 1) &&
      t.gap(k + 1) <= HYPHEN
    )
      k++;
    if (t.isLoud(k)) return k;
  }
  // "11 St Cuthberts", unless it goes on as a school or a church does.
  if (t.word(i) === 'st' && t.isLoud(i) && t.isLoud(i + 1) && t.gap(i + 1) <= STOP) {
    const end = t.word(i + 2) === 's' && t.gap(i + 2) === HYPHEN ? i + 2 : i + 1;
    if (
      !(t.gap(end + 1) === SPACE && t.isWord(end + 1) && (t.isLoud(end + 1) || t.has(end + 1, PUBLIC_PLACE)))
    )
      return end;
  }
  let best = -1;
  let words = 0;
  for (let k = i; k < i + 6 && t.isWord(k); k++) {
    // "8 St. Anne's Terrace".
    if (k > i && t.gap(k) > HYPHEN && !(t.word(k - 1) === 'st' && t.isLoud(k) && t.gap(k) <= STOP)) break;
    const capital = t.isLoud(k);
    // "the 42 stops on Oxford Road".
    if (capital && k > i + 1 && !t.isLoud(i) && !afterUnit) break;
    if (words > 0 && (t.has(k, STREET) || (capital && TAIL.at(t, k)))) {
      const lowerStreet =
        !capital &&
        // "33 petershill ct": behind a word of no language a short form is enough.
        (PLAIN_STREET.at(t, k) ? LOOSE.at(t, k) && !near3(t, i) : isEnglish(t, k - 1));
      if (!lowerStreet) best = k;
      if (!capital) break;
    }
    if (!capital && !WITHIN.at(t, k)) {
      // A lower-case word belongs only to a street written small throughout: "3 elm grove".
      if (
        t.has(k, SMALL | MONTH | PERSON_WORD | PLACE_CUE) ||
        NOT_STREETS.at(t, k) ||
        k - i > 2 ||
        t.isLoud(i)
      )
        break;
    }
    if (t.has(k, MONTH) && k === i && capital && t.isDigits(k + 1)) return -1;
    words++;
  }
  if (best >= 0) {
    // "12 High Street North", "3 Mill Lane East".
    if (
      /^(?:north|south|east|west)$/.test(t.word(best + 1)) &&
      t.isLoud(best + 1) &&
      t.gap(best + 1) === SPACE
    )
      best++;
    return best;
  }
  // "22 Ravenscroft House,": a house of flats, unless its first word says that it is open to all.
  const building = t.isLoud(i) && !t.has(i, MONTH | NEVER | PUBLIC_PLACE) ? endOfBuilding(t, i) : -1;
  if (
    building >= 0 &&
    (t.gap(building + 1) >= COMMA || /^(?:heights|towers?|cottages|mansions)$/.test(t.word(building))) &&
    (!t.has(i, COMMON) || /^(?:house|court|lodge|cottages?|villas)$/.test(t.word(building)) || near3(t, i))
  )
    return building;
  // "7 the paddocks": in small letters too nothing but a street.
  if (t.word(i) === 'the' && THE.at(t, i + 1) && t.gap(i + 1) === SPACE && !t.isDigits(i - 2)) return i + 1;
  if (
    t.size(i) > 6 &&
    (ONE_WORD.test(t.word(i)) || t.has(i, STREET)) &&
    (t.isLoud(i) || (homeBefore(t, i) && !isEnglish(t, i) && gap === SPACE)) &&
    !t.has(i, MONTH | NEVER) &&
    t.gap(i + 1) !== HYPHEN
  )
    return i;
  // "12 Kestrels, SK4": a name alone after a number counts where a home is spoken of and the line goes on with a comma.
  if (
    t.isLoud(i) &&
    (afterUnit || near3(t, i)) &&
    (afterUnit || t.shape(i) === CAPITAL) &&
    (t.word(i) === 'the'
      ? t.isLoud(i + 1) && t.gap(i + 1) === SPACE
      : t.size(i) > 3 && !t.has(i, MONTH | NEVER | SMALL))
  ) {
    let k = i;
    while (
      k < i + (afterUnit ? 3 : 2) &&
      (t.isLoud(k + 1) || /^(?:y|yr|ar|na)$/.test(t.word(k + 1))) &&
      t.gap(k + 1) <= HYPHEN
    )
      k++;
    const next = t.gap(k + 1);
    if (WEEKDAYS.test(t.word(k))) return -1;
    if (
      next === COMMA ||
      (afterUnit && (next === LINE || (next > COMMA && !t.has(k, COMMON)))) ||
      (next > COMMA && (t.word(i) === 'the' || homeBefore(t, i)))
    )
      return k;
    // "stays at 12 Drumnagoon Loanen with her brother": a stranger behind the number.
    if (!afterUnit && homeBefore(t, i) && !t.has(i, COMMON)) return k;
  }
  // "flat 41 ashdown pt", "flat 6 st judes": in small letters behind a flat, a word of no language.
  if (afterUnit && gap !== LINE && t.isWord(i) && !t.isLoud(i)) {
    if (t.word(i) === 'st' && t.isWord(i + 1) && t.gap(i + 1) <= STOP) return i + 1;
    // "flat 9 regency mansions".
    if (
      BUILDING.at(t, i + 1) &&
      gap === SPACE &&
      t.gap(i + 1) === SPACE &&
      !t.has(i, SMALL) &&
      !NOT_STREETS.at(t, i)
    )
      return i + 1;
    if (t.size(i) > 3 && !isEnglish(t, i) && gap === SPACE)
      return /^(?:pt|ct|hse|ho|pk|point|house|tower)$/.test(t.word(i + 1)) ? i + 1 : i;
  }
  return -1;
}

/** "(3F1) Lochend Road". */
export const isBehindDoor = (t: Tokens, i: number): boolean => t.text.charCodeAt(t.end(i - 1)) === 41;

const AT = asked('at|number');
/** Is a home spoken of shortly before token `i`? */
function near3(t: Tokens, i: number): boolean {
  for (let k = i - 1; k >= 0 && i - k <= 5; k--) {
    if (t.gap(k + 1) >= END && t.gap(k + 1) !== LINE) return false;
    if (LIVING.at(t, k) || AT.at(t, k)) return true;
  }
  return false;
}

/** "Castle Court", "Willow House": from token `i` to the word for a building. */
export function endOfBuilding(t: Tokens, i: number): number {
  if (t.gap(i) > COMMA) return -1;
  for (let k = i; k < i + 5 && t.isWord(k) && (t.isLoud(k) || t.word(k) === 's'); k++) {
    // "St Brendan's Hostel".
    if (k > i && t.gap(k) !== SPACE && t.word(k) !== 's') return -1;
    if (k > i && BUILDING.at(t, k) && !(t.has(k + 1, STREET) && t.isLoud(k + 1) && t.gap(k + 1) === SPACE))
      return k;
  }
  return -1;
}
