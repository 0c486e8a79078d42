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
import { HYPHEN, LOWER, POINT, SPACE, TOKENS_MAX, type Tokens, UPPER } from '#shared/stripping/tokens.ts';
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

const taken = new Uint8Array(TOKENS_MAX);

/** What other rules held before people were looked for. */
export function beforePeople(c: Claims, t: Tokens): Uint8Array {
  for (let i = 0; i < t.count; i++) taken[i] = c.taken[i] ?? 0;
  return taken;
}

export function findWeighed(c: Claims, t: Tokens, before: Uint8Array): void {
  const weights = t.lexicon.weights;
  if (!weights || namelike[0] === END) return;
  // Heard once something is to be weighed: in a third of all texts nothing is.
  let voice = -1;
  const heard = (): number => {
    if (voice < 0) voice = voiceOf(t, before);
    return voice;
  };
  const weigh = (i: number, why = ''): number =>
    weightOf(weights.at, t, i, before, heard(), why) / weights.scale;
  takeBack(c, t, weigh);
  for (const i of namelike) {
    if (i < 0) break;
    if (!isFree(c, i) || !mayBeName(t, i) || isNamed(t, i)) continue;
    // "Ring Saoirse Gallagher": what leads to a name is none.
    if (t.has(i, CUE) && i + 1 < t.count && !isFree(c, i + 1)) continue;
    // A text that speaks of nobody asks for more.
    const enough = (heard() & SPEAKS_OF) === 0 ? CUTS.alone : CUTS.enough;
    // In another language every word is a stranger.
    if ((voice & FOREIGN && !t.has(i, FIRST | LAST)) || weigh(i) < enough) continue;
    let last = i;
    while (
      t.gap(last + 1) <= HYPHEN &&
      last + 1 < t.count &&
      isFree(c, last + 1) &&
      mayBeName(t, last + 1) &&
      t.shape(last + 1) === t.shape(i) &&
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
  t.has(i, t.isLoud(i + 1) ? MONTH : MONTH | KIN) ||
  // "Bay 6", "Vision 6/9".
  (t.has(i, COMMON) && t.isDigits(i + 1) && t.gap(i + 1) === SPACE) ||
  (isPossessive(t, i) && (t.lexicon.words.get(`${t.word(i)}'s`) & BRAND) !== 0) ||
  // "reg", "tai chi": in small letters the label or the thing before the name.
  (t.shape(i) === LOWER && (t.has(i, CAR) || t.isMarked(i, THING_CUE))) ||
  // "Tri-service", "long-term": the front of a word.
  (t.text.charCodeAt(t.end(i)) === 45 &&
    t.shape(i + 1) === LOWER &&
    isEnglish(t, i + 1) &&
    !t.has(i + 1, FIRST | LAST)) ||
  // "README.md": the end of a file's name.
  (t.gap(i) === POINT && t.size(i) < 4) ||
  (t.has(i, PUBLIC_PLACE | STREET) && OFFICE.at(t, i + 1)) ||
  (t.has(i, PUBLIC_PLACE | STREET) && t.gap(i) === SPACE && i > 0 && t.shape(i - 1) !== LOWER) ||
  (t.shape(i) === UPPER && t.size(i) < 4 && (t.size(i) < 3 || !t.has(i, TRUSTED))) ||
  (t.gap(i + 1) === SPACE &&
    t.has(i + 1, PUBLIC_PLACE | STREET) &&
    t.shape(i + 1) !== LOWER &&
    !t.has(i + 1, LAST));

const DOUBTED = COMMON | MONTH | SMALL | RARE | PLACE | BRAND;

/** Takes back what a rule found and everything else speaks against. */
function takeBack(c: Claims, t: Tokens, weigh: (i: number, why: string) => number): void {
  c.list = c.list.filter((f) => {
    if (f.kind !== 'PERSON' || f.confidence !== 'suspected' || STANDS.has(f.why)) return true;
    const first = tokenAt(t, f.start);
    let last = first;
    let weighed = 0;
    let sure = 0;
    for (; last < t.count && t.start(last) < f.end; last++) {
      if (!mayBeName(t, last)) continue;
      if (t.flags(last) & TRUSTED && !t.has(last, DOUBTED)) sure++;
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
