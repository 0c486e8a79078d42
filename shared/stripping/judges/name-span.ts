// How far a name goes once it has begun: capitals joined by blanks, hyphens, initials and particles.

import { type Claims, claim, isFree } from '#shared/stripping/claims.ts';
import {
  BIRTH,
  FIRST,
  HEALTH_NO,
  KIN,
  LAST,
  MONTH,
  PARTICLE,
  PERSON_WORD,
  PUBLIC_PLACE,
  ROLE,
  SAYS,
  SMALL,
  STREET,
  TITLE,
} from '#shared/stripping/lexicon.ts';
import { GLUED, HYPHEN, INITIAL, SPACE, STOP, type Tokens, UPPER } from '#shared/stripping/tokens.ts';
import type { Confidence } from '#shared/stripping/types.ts';
import { fitsName, isEnglish, isName, isNameLike, isNobody, isOnlyName, isPossessive } from './word-sense.ts';

const MAX = 4;

/** The capital behind up to three small particles from `i` on, "van der Berg", "de la Cruz": where it stands, or -1. */
export function pastParticles(t: Tokens, i: number): number {
  let k = i;
  while (k < i + 3 && t.has(k, PARTICLE) && !t.isLoud(k) && t.gap(k + 1) <= HYPHEN) k++;
  return k > i && t.isLoud(k) ? k : -1;
}

/** How far a name goes that begins at `i`: capitals joined by blanks, hyphens, initials and particles. */
export function endOfName(t: Tokens, c: Claims, i: number, lenient: boolean): number {
  let last = i;
  let words = 1;
  for (let k = i + 1; k < t.count && words < MAX; k++) {
    if (!t.isWord(k) || !isFree(c, k)) break;
    const gap = t.gap(k);
    const afterInitial =
      t.shape(k - 1) === INITIAL && (gap === STOP || gap <= SPACE || t.text.charAt(t.end(k - 1)) === '.');
    if (gap !== SPACE && gap !== HYPHEN && !afterInitial) break;
    if (gap === SPACE && isPossessive(t, k - 1)) break;
    // Two blanks or a tab part the columns of a banner: "Forename: Blessing  D.O.B.".
    if (gap === SPACE && t.start(k) - t.end(k - 1) > 1 && !isOnlyName(t, k)) break;
    if (gap === SPACE && t.text.charCodeAt(t.end(k - 1)) === 9) break;
    if (gap === HYPHEN && t.text.charAt(t.end(k - 1)) === "'") break;
    if (!t.isLoud(k)) {
      // "Maria de Souza", "Ahmed al Rashid": particles need a capital behind them.
      const behind = pastParticles(t, k);
      if (behind < 0 || !fitsName(t, behind)) break;
      k = behind - 1;
      continue;
    }
    // "Aoife Ní Bhriain", "Ana De Souza".
    if (
      t.has(k, PARTICLE) &&
      gap === SPACE &&
      t.isLoud(k + 1) &&
      t.gap(k + 1) === SPACE &&
      fitsName(t, k + 1)
    )
      continue;
    // "Name Jo Marsh Date of birth", "Jo Marsh CHI 2802...", "Name: Jo Marsh Q2 ...".
    if (
      (t.has(k, TITLE) && !isName(t, k)) ||
      (gap === SPACE && t.has(k, HEALTH_NO | BIRTH)) ||
      /^(?:date|last|first)$/.test(t.word(k)) ||
      (t.shape(k) === INITIAL && t.isDigits(k + 1) && t.gap(k + 1) === GLUED)
    )
      break;
    // "Ryan POA", "Tom GP": an abbreviation behind a name in small and large letters.
    if (
      t.shape(k) === UPPER &&
      t.shape(i) !== UPPER &&
      t.shape(i) !== INITIAL &&
      !isName(t, k) &&
      (t.size(k) < 6 || isEnglish(t, k))
    )
      break;
    if (isNobody(t, k) || (t.has(k, SMALL | MONTH) && !t.has(k, LAST | FIRST))) break;
    if (t.has(k, SMALL | MONTH) && gap === SPACE && !lenient) break;
    // A capital in the middle of capitals all around is a heading, not a name.
    if (t.shape(k) === INITIAL) {
      if (t.word(k) === 'i') break;
      last = k;
      words++;
      continue;
    }
    const known = isName(t, k) || !isEnglish(t, k) || isNameLike(t, k);
    // "DR OSEI LIED TO ME", "SURNAME OKONJO FORENAME BLESSING": in capitals the sentence goes on.
    const loud =
      t.shape(k) === UPPER &&
      (t.shape(k + 1) === UPPER || t.shape(k + 1) === INITIAL) &&
      t.gap(k + 1) === SPACE &&
      t.start(k + 1) - t.end(k) < 2;
    if (loud && t.has(k, SAYS)) break;
    if (!known && gap !== HYPHEN) {
      if (!lenient || loud || t.has(k, PUBLIC_PLACE | ROLE | KIN | SAYS | PERSON_WORD)) break;
    }
    if (t.has(k, PUBLIC_PLACE) && !t.has(k, LAST | FIRST)) break;
    last = k;
    words++;
  }
  return last;
}

/** Claims a name; but for titles and labels it is only suspected. */
export const put = (
  c: Claims,
  t: Tokens,
  first: number,
  last: number,
  why: string,
  confidence: Confidence = 'suspected',
): void => claim(c, t, 'PERSON', first, last, why, confidence);
/** "Alexandra Centre", "Tottenham Court Road": what follows makes a place of it. */
export function isPlaceTail(t: Tokens, last: number): boolean {
  return (
    (t.isLoud(last + 1) && t.gap(last + 1) === SPACE && t.has(last + 1, PUBLIC_PLACE | STREET)) ||
    (t.has(last, PUBLIC_PLACE | STREET) &&
      (!t.has(last, LAST) ||
        /^(?:church|park|street|lodge|tower|towers|court|bridge|square|gardens|garden|mill|castle)$/.test(
          t.word(last),
        )))
  );
}
