// Names that no rule sees, by the sum of what speaks for and against; and what a weak rule took for a name against all the rest.
// The weights are learnt (`tests/bench/stripping-train.ts`). They add and take back only what is suspected.
import { type Claims, isFree } from '#shared/stripping/claims.ts';
import {
  BRAND,
  CAR,
  COMMON,
  CUE,
  FIRST,
  KIN,
  LAST,
  MONTH,
  PLACE,
  PUBLIC_PLACE,
  RARE,
  SMALL,
  STREET,
  THING_CUE,
  TRUSTED,
} from '#shared/stripping/lexicon.ts';
import { tokenAt } from '#shared/stripping/mail.ts';
import {
  endAt,
  flagsAt,
  gapAt,
  HYPHEN,
  has,
  isCapital,
  isDigits,
  isMarked,
  LOWER,
  lengthAt,
  POINT,
  SPACE,
  shapeAt,
  startAt,
  type Tokens,
  UPPER,
  wordAt,
} from '#shared/stripping/tokens.ts';
import { asked } from './asked.ts';
import { FOREIGN, mayBeName, voiceOf, weightOf } from './name-signs.ts';
import { put } from './name-span.ts';
import { SEATED } from './seats.ts';
import { END, namelike } from './sights.ts';
import { isEnglish, isPossessive } from './word-sense.ts';

/** From here on a word is a name though no rule says so, more where the text speaks of nobody; below the last a rule is not believed. */
export const CUTS = {
  enough: -0.5,
  alone: 0.5,
  little: -5,
  trusted: -8,
  whole: -12,
};
const SPEAKS_OF = 12;

/** What is sure enough though it is only suspected, or hangs on a finding that is. */
const STANDS = new Set([
  'a name after a title',
  'what somebody is called',
  'a name met before in this text',
  SEATED,
]);

let taken = new Uint8Array(4096);

/** What other rules held before people were looked for. */
export function beforePeople(c: Claims, t: Tokens): Uint8Array {
  if (t.count > taken.length) taken = new Uint8Array(t.count * 2);
  for (let i = 0; i < t.count; i++) taken[i] = c.taken[i] ?? 0;
  return taken;
}

export function findWeighed(c: Claims, t: Tokens, before: Uint8Array): void {
  const weights = t.lexicon.weights;
  if (!weights || namelike[0] === END) return;
  const voice = voiceOf(t, before);
  const weigh = (i: number, why = ''): number =>
    weightOf(weights.at, t, i, before, voice, why) / weights.scale;
  // A text that speaks of nobody asks for more.
  const enough = (voice & SPEAKS_OF) === 0 ? CUTS.alone : CUTS.enough;
  takeBack(c, t, weigh);
  for (const i of namelike) {
    if (i < 0) break;
    if (!isFree(c, i) || !mayBeName(t, i) || isNamed(t, i)) continue;
    // "Ring Saoirse Gallagher": what leads to a name is none.
    if (has(t, i, CUE) && i + 1 < t.count && !isFree(c, i + 1)) continue;
    // In another language every word is a stranger.
    if ((voice & FOREIGN && !has(t, i, FIRST | LAST)) || weigh(i) < enough) continue;
    let last = i;
    while (
      gapAt(t, last + 1) <= HYPHEN &&
      last + 1 < t.count &&
      isFree(c, last + 1) &&
      mayBeName(t, last + 1) &&
      shapeAt(t, last + 1) === shapeAt(t, i) &&
      weigh(last + 1) >= enough
    )
      last++;
    put(c, t, i, last, 'a word that stands as names do');
  }
}

/** "Court ref", "Council number": an office and no person. */
const OFFICE = asked('refs?|reference|no|number');

/** Months, short abbreviations, offices, and the front of a place: "Alexandra Park". */
const isNamed = (t: Tokens, i: number) =>
  // "Son visits."
  has(t, i, isCapital(t, i + 1) ? MONTH : MONTH | KIN) ||
  // "Bay 6", "Vision 6/9".
  (has(t, i, COMMON) && isDigits(t, i + 1) && gapAt(t, i + 1) === SPACE) ||
  (isPossessive(t, i) && (t.lexicon.words.get(`${wordAt(t, i)}'s`) & BRAND) !== 0) ||
  // "reg", "tai chi": in small letters the label or the thing before the name.
  (shapeAt(t, i) === LOWER && (has(t, i, CAR) || isMarked(t, i, THING_CUE))) ||
  // "Tri-service", "long-term": the front of a word.
  (t.text.charCodeAt(endAt(t, i)) === 45 &&
    shapeAt(t, i + 1) === LOWER &&
    isEnglish(t, i + 1) &&
    !has(t, i + 1, FIRST | LAST)) ||
  // "README.md": the end of a file's name.
  (gapAt(t, i) === POINT && lengthAt(t, i) < 4) ||
  (has(t, i, PUBLIC_PLACE | STREET) && OFFICE.at(t, i + 1)) ||
  (has(t, i, PUBLIC_PLACE | STREET) && gapAt(t, i) === SPACE && i > 0 && shapeAt(t, i - 1) !== LOWER) ||
  (shapeAt(t, i) === UPPER && lengthAt(t, i) < 4 && (lengthAt(t, i) < 3 || !has(t, i, TRUSTED))) ||
  (gapAt(t, i + 1) === SPACE &&
    has(t, i + 1, PUBLIC_PLACE | STREET) &&
    shapeAt(t, i + 1) !== LOWER &&
    !has(t, i + 1, LAST));

const DOUBTED = COMMON | MONTH | SMALL | RARE | PLACE | BRAND;

/** Takes back what a rule found and everything else speaks against. */
function takeBack(c: Claims, t: Tokens, weigh: (i: number, why: string) => number): void {
  c.list = c.list.filter((f) => {
    if (f.kind !== 'PERSON' || f.confidence !== 'suspected' || STANDS.has(f.why)) return true;
    const first = tokenAt(t, f.start);
    let last = first;
    let weighed = 0;
    let sure = 0;
    for (; last < t.count && startAt(t, last) < f.end; last++) {
      if (!mayBeName(t, last)) continue;
      if (flagsAt(t, last) & TRUSTED && !has(t, last, DOUBTED)) sure++;
      weighed++;
    }
    if (weighed === 0) return true;
    // What was written down as a name and is nothing else needs more against it, and two such words more still.
    const cut = sure > 1 ? CUTS.whole : sure > 0 ? CUTS.trusted : CUTS.little;
    for (let i = first; i < last; i++) if (mayBeName(t, i) && weigh(i, f.why) > cut) return true;
    c.taken.fill(0, first, last);
    return false;
  });
}
