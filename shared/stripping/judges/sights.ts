// What each word may be to the rules for places and people, told once a text: a rule walks past every word whose bit it does not ask for.
// A bit may be set for nothing, never missing; whether a word is claimed already each rule asks itself.
import {
  CLOSING_CUE,
  FIRST,
  GREETING_CUE,
  HOME_CUE,
  JOB_CUE,
  KIN,
  LABEL_CUE,
  LAST,
  MONTH,
  NUMBER_CUE,
  PERSON_WORD,
  PHRASE_HEAD,
  PUBLIC_PLACE,
  ROLE,
  SELF_CUE,
  STREET,
  TITLE,
  UNIT,
} from '#shared/stripping/lexicon.ts';
import {
  flagsAt,
  isDigits,
  LOWER,
  lengthAt,
  marksAt,
  shapeAt,
  type Tokens,
  wordAt,
} from '#shared/stripping/tokens.ts';

/** Digits. */
export const FIGURES = 1;
/** A word with a capital. */
export const LOUD = 2;
/** A word of no list, or of the lists of names. */
export const NAMELIKE = 4;
/** A word that may announce a name. */
export const CUED = 8;
export const PHRASED = 16;
/** Where a home may begin. */
export const PLACED = 32;
/** Behind a word for kin or role. */
export const AKIN = 64;
/** Where a home may begin once people are known. */
export const LATE = 128;
/** What may be a day or an age. */
export const DAYLIKE = 256;

const SOMEBODY = KIN | ROLE | PERSON_WORD;
export const CUES = LABEL_CUE | GREETING_CUE | CLOSING_CUE | JOB_CUE | SELF_CUE;

let sights = new Uint16Array(4096);

/** Looks at every word of a text once. */
export function look(t: Tokens): void {
  if (t.count > sights.length) sights = new Uint16Array(t.count * 2);
  let before = 0;
  let of = false;
  let the = false;
  for (let i = 0; i < t.count; i++) {
    const flags = flagsAt(t, i);
    let sight = the ? DAYLIKE : 0;
    if (isDigits(t, i)) {
      sight |= FIGURES | PLACED | LATE | DAYLIKE;
      if (i > 0) sights[i - 1] = (sights[i - 1] ?? 0) | LATE;
      of = the = false;
    } else {
      const marks = marksAt(t, i);
      const size = lengthAt(t, i);
      the = size === 3 && wordAt(t, i) === 'the';
      if (the && of) sights[i - 2] = (sights[i - 2] ?? 0) | DAYLIKE;
      of = size === 2 && i > 0 && wordAt(t, i) === 'of';
      if (flags === 0 || flags & (FIRST | LAST)) sight |= NAMELIKE;
      if (shapeAt(t, i) !== LOWER) {
        sight |= LOUD | LATE | CUED;
        if (the || flags & (STREET | PUBLIC_PLACE)) sight |= PLACED;
      } else if (before & SOMEBODY) sight |= AKIN;
      if (flags & STREET) for (let k = Math.max(0, i - 2); k < i; k++) sights[k] = (sights[k] ?? 0) | LATE;
      if (flags & UNIT || marks & HOME_CUE) sight |= PLACED;
      if (flags & (SOMEBODY | TITLE) || marks & CUES) sight |= CUED;
      if (flags & MONTH || marks & NUMBER_CUE) sight |= DAYLIKE;
      if (marks & PHRASE_HEAD) sight |= PHRASED;
    }
    sights[i] = sight;
    before = flags;
  }
}

/** May the word at `i` be one of `what`? */
export const mayBe = (i: number, what: number): boolean => ((sights[i] ?? 0) & what) !== 0;
