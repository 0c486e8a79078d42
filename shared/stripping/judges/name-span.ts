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
import {
  endAt,
  GLUED,
  gapAt,
  HYPHEN,
  has,
  INITIAL,
  isCapital,
  isDigits,
  isWord,
  lengthAt,
  SPACE,
  STOP,
  shapeAt,
  startAt,
  type Tokens,
  UPPER,
  wordAt,
} from '#shared/stripping/tokens.ts';
import type { Confidence } from '#shared/stripping/types.ts';
import { isNameLike } from './stems.ts';
import { fitsName, isEnglish, isName, isNobody, isOnlyName, isPossessive } from './word-sense.ts';

const MAX = 4;

/** The capital behind up to three small particles from `i` on, "van der Berg", "de la Cruz": where it stands, or -1. */
export function pastParticles(t: Tokens, i: number): number {
  let k = i;
  while (k < i + 3 && has(t, k, PARTICLE) && !isCapital(t, k) && gapAt(t, k + 1) <= HYPHEN) k++;
  return k > i && isCapital(t, k) ? k : -1;
}

/** How far a name goes that begins at `i`: capitals joined by blanks, hyphens, initials and particles. */
export function endOfName(t: Tokens, c: Claims, i: number, lenient: boolean): number {
  let last = i;
  let words = 1;
  for (let k = i + 1; k < t.count && words < MAX; k++) {
    if (!isWord(t, k) || !isFree(c, k)) break;
    const gap = gapAt(t, k);
    const afterInitial =
      shapeAt(t, k - 1) === INITIAL &&
      (gap === STOP || gap <= SPACE || t.text.charAt(endAt(t, k - 1)) === '.');
    if (gap !== SPACE && gap !== HYPHEN && !afterInitial) break;
    if (gap === SPACE && isPossessive(t, k - 1)) break;
    // Two blanks or a tab part the columns of a banner: "Forename: Blessing  D.O.B.".
    if (gap === SPACE && startAt(t, k) - endAt(t, k - 1) > 1 && !isOnlyName(t, k)) break;
    if (gap === SPACE && t.text.charCodeAt(endAt(t, k - 1)) === 9) break;
    if (gap === HYPHEN && t.text.charAt(endAt(t, k - 1)) === "'") break;
    if (!isCapital(t, k)) {
      // "Maria de Souza", "Ahmed al Rashid": particles need a capital behind them.
      const behind = pastParticles(t, k);
      if (behind < 0 || !fitsName(t, behind)) break;
      k = behind - 1;
      continue;
    }
    // "Aoife Ní Bhriain", "Ana De Souza".
    if (
      has(t, k, PARTICLE) &&
      gap === SPACE &&
      isCapital(t, k + 1) &&
      gapAt(t, k + 1) === SPACE &&
      fitsName(t, k + 1)
    )
      continue;
    // "Name Jo Marsh Date of birth", "Jo Marsh CHI 2802...", "Name: Jo Marsh Q2 ...".
    if (
      (has(t, k, TITLE) && !isName(t, k)) ||
      (gap === SPACE && has(t, k, HEALTH_NO | BIRTH)) ||
      /^(?:date|last|first)$/.test(wordAt(t, k)) ||
      (shapeAt(t, k) === INITIAL && isDigits(t, k + 1) && gapAt(t, k + 1) === GLUED)
    )
      break;
    // "Ryan POA", "Tom GP": an abbreviation behind a name in small and large letters.
    if (
      shapeAt(t, k) === UPPER &&
      shapeAt(t, i) !== UPPER &&
      shapeAt(t, i) !== INITIAL &&
      !isName(t, k) &&
      (lengthAt(t, k) < 6 || isEnglish(t, k))
    )
      break;
    if (isNobody(t, k) || (has(t, k, SMALL | MONTH) && !has(t, k, LAST | FIRST))) break;
    if (has(t, k, SMALL | MONTH) && gap === SPACE && !lenient) break;
    // A capital in the middle of capitals all around is a heading, not a name.
    if (shapeAt(t, k) === INITIAL) {
      if (wordAt(t, k) === 'i') break;
      last = k;
      words++;
      continue;
    }
    const known = isName(t, k) || !isEnglish(t, k) || isNameLike(wordAt(t, k));
    // "DR OSEI LIED TO ME", "SURNAME OKONJO FORENAME BLESSING": in capitals the sentence goes on.
    const loud =
      shapeAt(t, k) === UPPER &&
      (shapeAt(t, k + 1) === UPPER || shapeAt(t, k + 1) === INITIAL) &&
      gapAt(t, k + 1) === SPACE &&
      startAt(t, k + 1) - endAt(t, k) < 2;
    if (loud && has(t, k, SAYS)) break;
    if (!known && gap !== HYPHEN) {
      if (!lenient || loud || has(t, k, PUBLIC_PLACE | ROLE | KIN | SAYS | PERSON_WORD)) break;
    }
    if (has(t, k, PUBLIC_PLACE) && !has(t, k, LAST | FIRST)) break;
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
    (isCapital(t, last + 1) && gapAt(t, last + 1) === SPACE && has(t, last + 1, PUBLIC_PLACE | STREET)) ||
    (has(t, last, PUBLIC_PLACE | STREET) &&
      (!has(t, last, LAST) ||
        /^(?:church|park|street|lodge|tower|towers|court|bridge|square|gardens|garden|mill|castle)$/.test(
          wordAt(t, last),
        )))
  );
}
