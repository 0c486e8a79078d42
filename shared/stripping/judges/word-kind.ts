// Which of some thirty kinds a word is of, for the signs of a name: what its lists say, the weightiest first.
import {
  BRAND,
  COMMON,
  CUE,
  FIRST,
  KIN,
  LAST,
  MONTH,
  NEVER,
  OWN_EVENT,
  PARTICLE,
  PERSON_WORD,
  PLACE,
  PLACE_CUE,
  PUBLIC_PLACE,
  RARE,
  ROLE,
  SAYS,
  SMALL,
  STREET,
  TITLE,
  TRUSTED,
  UNIT,
} from '#shared/stripping/lexicon.ts';
import { INITIAL, LOWER, type Tokens } from '#shared/stripping/tokens.ts';
import { isEnglish } from './word-sense.ts';

/** One of some thirty kinds of words. */
export function kindOf(t: Tokens, i: number, before: Uint8Array): number {
  if (i < 0 || i >= t.count) return 0;
  const taken = before[i] ?? 0;
  if (taken === 1) return 1;
  if (!t.isWord(i)) return 2;
  if (t.shape(i) === INITIAL) return 3;
  const f = t.flags(i);
  if (f & (FIRST | LAST) && t.shape(i) !== LOWER) return nameKind(f);
  if (f & TITLE) return 4;
  if (f & KIN) return 5;
  if (f & ROLE) return 6;
  if (f & MONTH) return 7;
  if (f & PERSON_WORD) return 8;
  if (f & SAYS) return 9;
  if (f & CUE) return 10;
  if (f & PLACE_CUE) return 11;
  if (f & SMALL) return 12;
  if (f & PUBLIC_PLACE) return 13;
  if (f & (STREET | UNIT)) return 14;
  if (f & OWN_EVENT) return 15;
  if (f & (FIRST | LAST)) return nameKind(f);
  if (f & (NEVER | BRAND)) return 16;
  if (f & PLACE) return 17;
  if (f & PARTICLE) return 18;
  if (f & COMMON) return 19;
  return isEnglish(t, i) ? 20 : 22;
}

function nameKind(f: number): number {
  if (f & COMMON) return f & FIRST ? 23 : 24;
  if (f & PLACE) return 25;
  if (f & RARE) return f & FIRST ? 26 : 27;
  if (f & (BRAND | SMALL | SAYS | PUBLIC_PLACE)) return 28;
  if (f & TRUSTED) return f & FIRST ? 29 : 30;
  return f & FIRST ? (f & LAST ? 31 : 32) : 33;
}
