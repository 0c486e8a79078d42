// Once somebody is named, every further mention of the same words goes too, in any case.
import { type Claims, claim, isFree } from '#shared/stripping/claims.ts';
import {
  BRAND,
  CUE,
  FIRST,
  LAST,
  PARTICLE,
  PLACE,
  PUBLIC_PLACE,
  RARE,
  SMALL,
  STREET,
  TRUSTED,
} from '#shared/stripping/lexicon.ts';
import { LOWER, SPACE, type Tokens } from '#shared/stripping/tokens.ts';
import type { Confidence } from '#shared/stripping/types.ts';
import { peopleIn } from './claimed.ts';
import { isSingleName } from './single-name.ts';
import { isEnglish, isNobody, isStranger, opens } from './word-sense.ts';

/** Used again for the next text, as the tables of the tokens are. */
const lengthsOf = new Int32Array(32);

/** Looks again for the words of every name claimed so far. */
export function findRepeated(c: Claims, t: Tokens): void {
  const people = peopleIn(c);
  if (people.length === 0) return;
  const words = new Map<string, Confidence>();
  // Lengths of the words looked for, by their first letter: most words of a text fit none, and are not looked up.
  const lengths = lengthsOf.fill(0);
  let at = 0;
  let small = false;
  for (const f of people) {
    while (at < t.count && t.start(at) < f.start) at++;
    if (t.shape(at) === LOWER) small = true;
    for (let k = at; k < t.count && t.start(k) < f.end; k++) {
      if (!t.isWord(k) || t.size(k) < 3 || t.has(k, PARTICLE)) continue;
      const word = t.word(k);
      if (words.get(word) !== 'certain') words.set(word, f.confidence);
      const letter = letterOf(t, k);
      lengths[letter] = (lengths[letter] ?? 0) | (3 << t.size(k));
    }
  }
  if (words.size === 0) return;
  for (let i = 0; i < t.count; i++) {
    if ((((lengths[letterOf(t, i)] ?? 0) >>> t.size(i)) & 1) === 0 || !isFree(c, i) || !t.isWord(i)) continue;
    const word = t.word(i);
    const confidence = words.get(word) ?? plural(words, word);
    if (!confidence) continue;
    // "Pat gave the dog a pat": a thing.
    if (t.shape(i) === LOWER && /^(?:a|an)$/.test(t.word(i - 1)) && t.gap(i) === SPACE) continue;
    // A name that is also a word or a place ("Grace", "Chelsea") counts again only where a name would stand.
    // "anyone but carol, can carol go": seldom a word, where names are written small.
    const rare =
      small && t.has(i - 1, CUE) && t.has(i, FIRST) && (t.flags(i) & ~(RARE | LAST | TRUSTED | FIRST)) === 0;
    if ((isEnglish(t, i) || t.has(i, PLACE | BRAND)) && !rare && !isMeant(t, i)) continue;
    claim(
      c,
      t,
      'PERSON',
      i,
      i,
      'a name met before in this text',
      t.gap(i) === SPACE || confidence === 'suspected' ? confidence : 'suspected',
    );
  }
}

const letterOf = (t: Tokens, i: number): number => t.lower.charCodeAt(t.start(i)) & 31;

/** "the Holloways". */
const plural = (words: ReadonlyMap<string, Confidence>, word: string) =>
  word.length > 4 && word.charCodeAt(word.length - 1) === 115 ? words.get(word.slice(0, -1)) : undefined;

/** A capital the sentence does not ask for, and no place or heading around it: not "Rose Garden", "supports Chelsea", "Victoria station". */
function isMeant(t: Tokens, i: number): boolean {
  if (!t.isLoud(i) || isNobody(t, i) || t.has(i, SMALL) || !t.has(i, FIRST | LAST)) return false;
  if (
    t.gap(i + 1) === SPACE &&
    (t.has(i + 1, PUBLIC_PLACE | STREET) || (t.isLoud(i + 1) && !t.has(i + 1, LAST) && !isStranger(t, i + 1)))
  )
    return false;
  return isSingleName(t, i, t.gap(i) <= SPACE ? t.word(i - 1) : '', opens(t, i));
}
