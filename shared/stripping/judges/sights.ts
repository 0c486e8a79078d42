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

const NAMES = FIRST | LAST;
const SITES = STREET | PUBLIC_PLACE;
const SOMEBODY = KIN | ROLE | PERSON_WORD;
export const CUES = LABEL_CUE | GREETING_CUE | CLOSING_CUE | JOB_CUE | SELF_CUE;

const OF = asked('of');
const THE = asked('the');

/** Looks at every word of a text once. */
export function look(t: Tokens): void {
  let [figure, shout, name, cue, phrase, place, kin, home, day, seat] = [0, 0, 0, 0, 0, 0, 0, 0, 0, 0];
  let before = 0;
  let the = false;
  for (let i = 0; i < t.count; i++) {
    const flags = t.flags(i);
    const behindThe = the;
    the = false;
    if (t.isDigits(i)) {
      figures[figure++] = i;
      placed[place++] = i;
      late[home++] = i;
      daylike[day++] = i;
    } else {
      const marks = t.marks(i);
      const shape = t.shape(i);
      the = THE.at(t, i);
      if (flags === 0 || flags & NAMES) namelike[name++] = i;
      if (shape !== LOWER) {
        loud[shout++] = i;
        cued[cue++] = i;
        akin[kin++] = i;
      } else {
        if (flags & (SOMEBODY | TITLE) || marks & CUES) cued[cue++] = i;
        if (before & SOMEBODY) akin[kin++] = i;
      }
      if (flags & UNIT || marks & HOME_CUE || (shape !== LOWER && (the || flags & SITES)))
        placed[place++] = i;
      if (shape !== LOWER || t.isDigits(i + 1) || (t.flags(i + 1) | t.flags(i + 2)) & STREET)
        late[home++] = i;
      if (
        behindThe ||
        flags & MONTH ||
        marks & NUMBER_CUE ||
        (OF.at(t, i + 1) && i + 2 < t.count && THE.at(t, i + 2))
      )
        daylike[day++] = i;
      if (marks & PHRASE_HEAD) phrased[phrase++] = i;
      if (shape === CAPITAL || flags & (HEALTH_NO | BIRTH)) seated[seat++] = i;
    }
    before = flags;
  }
  figures[figure] = loud[shout] = namelike[name] = cued[cue] = phrased[phrase] = END;
  placed[place] = akin[kin] = late[home] = daylike[day] = seated[seat] = END;
}
