// Where each rule for places and people comes to look, told once a text: a walk goes from one such word to the next and never sees the others.
// A word may stand in a list for nothing, never be missing; whether it is claimed already each rule asks itself.
import {
  BIRTH,
  CLOSING_CUE,
  FIRST,
  GREETING_CUE,
  HEALTH_NO,
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
import { CAPITAL, LOWER, TOKENS_MAX, type Tokens } from '#shared/stripping/tokens.ts';
import { asked } from './asked.ts';

/** The places of some words of a text, in order, up to the first `END`; what lies behind is of a text before. */
export const END = -1;
const none = () => new Int32Array(TOKENS_MAX + 1).fill(END, 0, 1);

/** Digits. */
export const figures = none();
/** Words with a capital. */
export const loud = none();
/** Words of no list, or of the lists of names. */
export const namelike = none();
/** Words that may announce a name. */
export const cued = none();
/** The first of two words that together are nobody. */
export const phrased = none();
/** Where a home may begin. */
export const placed = none();
/** Words with a capital, and what stands in small letters behind a word for kin or role. */
export const akin = none();
/** Words with one capital, and the names of a health number and of a birth. */
export const seated = none();
/** Where a home may begin once people are known. */
export const late = none();
/** What may be a day or an age. */
export const daylike = none();

const LISTS = [figures, loud, namelike, cued, phrased, placed, akin, late, daylike, seated];
/** A bit for each list, in their order. */
const FIGURE = 1;
const IS_LOUD = 2;
const NAMELIKE = 4;
const CUED = 8;
const PHRASED = 16;
const PLACED = 32;
const AKIN = 64;
const LATE = 128;
const DAYLIKE = 256;
const SEATED = 512;

const NAMES = FIRST | LAST;
const SITES = STREET | PUBLIC_PLACE;
const SOMEBODY = KIN | ROLE | PERSON_WORD;
export const CUES = LABEL_CUE | GREETING_CUE | CLOSING_CUE | JOB_CUE | SELF_CUE;

const sights = new Uint16Array(TOKENS_MAX);

const OF = asked('of');
const THE = asked('the');

/** Looks at every word of a text once. */
export function look(t: Tokens): void {
  let before = 0;
  let all = 0;
  let of = false;
  let the = false;
  for (let i = 0; i < t.count; i++) {
    const flags = t.flags(i);
    let sight = the ? DAYLIKE : 0;
    if (t.isDigits(i)) {
      sight |= FIGURE | PLACED | LATE | DAYLIKE;
      if (i > 0) sights[i - 1] = (sights[i - 1] ?? 0) | LATE;
      of = the = false;
    } else {
      const marks = t.marks(i);
      the = THE.at(t, i);
      if (the && of) {
        all |= DAYLIKE;
        sights[i - 2] = (sights[i - 2] ?? 0) | DAYLIKE;
      }
      of = i > 0 && OF.at(t, i);
      if (flags === 0 || flags & NAMES) sight |= NAMELIKE;
      const shape = t.shape(i);
      if (shape !== LOWER) {
        sight |= IS_LOUD | AKIN | LATE | CUED;
        if (the || flags & SITES) sight |= PLACED;
      } else if (before & SOMEBODY) sight |= AKIN;
      if (flags & STREET) {
        all |= LATE;
        for (let k = Math.max(0, i - 2); k < i; k++) sights[k] = (sights[k] ?? 0) | LATE;
      }
      if (flags & UNIT || marks & HOME_CUE) sight |= PLACED;
      if (flags & (SOMEBODY | TITLE) || marks & CUES) sight |= CUED;
      if (flags & MONTH || marks & NUMBER_CUE) sight |= DAYLIKE;
      if (marks & PHRASE_HEAD) sight |= PHRASED;
      if (flags & (HEALTH_NO | BIRTH) || shape === CAPITAL) sight |= SEATED;
    }
    sights[i] = sight;
    all |= sight;
    before = flags;
  }
  for (let bit = 0; bit < LISTS.length; bit++) {
    const list = LISTS[bit] ?? figures;
    let n = 0;
    if ((all >> bit) & 1)
      for (let i = 0; i < t.count; i++) {
        list[n] = i;
        // No branch: which words count is hard to foretell.
        n += ((sights[i] ?? 0) >> bit) & 1;
      }
    list[n] = END;
  }
}
