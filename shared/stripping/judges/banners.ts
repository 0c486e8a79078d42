// Names as a banner writes them: the surname in capitals, then the forename, "SMITH, John (Mr)".
import { type Claims, isFree } from '#shared/stripping/claims.ts';
import {
  FIRST,
  HEALTH_NO,
  LAST,
  NUMBER_WORD,
  PUBLIC_PLACE,
  RECORD,
  ROLE,
  TITLE,
} from '#shared/stripping/lexicon.ts';
import { CAPITAL, COMMA, DASH, GLUED, HYPHEN, OPEN, SPACE, type Tokens } from '#shared/stripping/tokens.ts';
import { endOfName, put } from './name-span.ts';
import { isEnglish, isName, isNobody, isOnlyName, isStranger, isUpper } from './word-sense.ts';

/** Nothing more of a name or a word follows: a dash, a line, a bracket, the end. */
const ends = (t: Tokens, k: number) => k + 1 >= t.count || t.gap(k + 1) >= DASH;

/** "SMITH, John (Mr)", "PATEL, Anjali", "O'NEILL Kathleen (Mrs)". */
export function banner(c: Claims, t: Tokens, i: number): boolean {
  // "GP WILSON, Claire": an abbreviation in front is no part of it.
  // "ISLAM, Tariq": peoples and faiths are surnames too where only a forename follows.
  // "T2DM, Addison's disease": letters of a code.
  if (
    (t.gap(i) === GLUED && t.isDigits(i - 1)) ||
    (isNobody(t, i) &&
      !(t.has(i, LAST) && t.gap(i + 1) === COMMA && t.shape(i + 1) === CAPITAL && isOnlyName(t, i + 1))) ||
    (t.has(i, ROLE | HEALTH_NO | RECORD | NUMBER_WORD) && !isName(t, i))
  )
    return false;
  let last = i;
  while (
    isUpper(t, last + 1) &&
    (t.gap(last + 1) === HYPHEN || t.gap(last + 1) === SPACE) &&
    isFree(c, last + 1) &&
    last < i + 2
  )
    last++;
  const k = last + 1;
  if (!t.isWord(k) || !isFree(c, k)) return false;
  const gap = t.gap(k);
  if (gap !== COMMA && gap !== SPACE) return false;
  // In a banner all in capitals the comma alone parts the two: "SMITH, JOHN (MR)".
  const upper = isUpper(t, k);
  if (!t.isLoud(k) || (upper && gap !== COMMA)) return false;
  const end = endOfName(t, c, k, true);
  const titled = t.gap(end + 1) === OPEN && t.has(end + 1, TITLE);
  const begins =
    i === 0 || t.gap(i) >= OPEN || t.isDigits(i - 1) || t.has(i - 1, ROLE | TITLE) || c.taken[i - 1] === 1;
  // "DEMETRIOU Androulla 19 Aug 1951": a birth or a bracket behind the two.
  if (
    !titled &&
    gap === SPACE &&
    begins &&
    (t.size(i) > 3 || t.has(i, LAST)) &&
    t.shape(k) === CAPITAL &&
    (t.isDigits(end + 1) || c.taken[end + 1] === 1 || t.has(end + 1, HEALTH_NO)) &&
    t.gap(end + 1) <= OPEN &&
    (!isEnglish(t, i) ||
      (t.has(i, LAST) && (t.has(k, FIRST) || isOnlyName(t, k)) && !t.has(k, PUBLIC_PLACE))) &&
    (isName(t, k) || (t.lexicon.hasNames && isStranger(t, k)))
  ) {
    put(c, t, i, end, 'a name as a banner writes it');
    return true;
  }
  if (!titled) {
    if (gap !== COMMA || isNobody(t, k) || t.size(i) < 2) return false;
    // "EDF, E.ON": one letter is a forename behind a listed surname, or "LEWANDOWSKI, Z - attended" behind a long strange one.
    if (t.size(k) < 2 && !isName(t, i) && !(begins && t.size(i) > 4 && ends(t, k))) return false;
    const listed = isName(t, i) || isName(t, k);
    const strange = !isEnglish(t, i) && !isEnglish(t, k) && begins;
    if (
      !(
        listed &&
        (begins || isName(t, i) === isName(t, k) || isOnlyName(t, k)) &&
        (!isEnglish(t, i) || isName(t, i)) &&
        (!isEnglish(t, k) || isName(t, k))
      ) &&
      !strange
    )
      return false;
    if (upper && !(isName(t, i) && isName(t, k))) return false;
  }
  put(c, t, i, end, 'a name as a banner writes it', titled || begins ? 'certain' : 'suspected');
  return true;
}
