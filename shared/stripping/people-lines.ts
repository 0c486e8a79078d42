// Names that the line they stand on gives away: the last line of a letter, who speaks in a transcript, an entry "SURNAME J - call".
// A word of the dictionary needs more than its line; what is no name at all on a line alone is left.
import { type Claims, isFree } from './claims.ts';
import {
  BRAND,
  FIRST,
  KIN,
  LAST,
  MONTH,
  NEVER,
  PLACE,
  PUBLIC_PLACE,
  ROLE,
  SMALL,
  STREET,
  TITLE,
} from './lexicon.ts';
import { endOfName, put } from './name-span.ts';
import {
  CAPITAL,
  COMMA,
  DASH,
  gapAt,
  has,
  INITIAL,
  isCapital,
  isWord,
  LINE,
  LOWER,
  lengthAt,
  SPACE,
  type Tokens,
  UPPER,
} from './tokens.ts';
import { isEnglish, isName, isNobody, isStranger } from './word-sense.ts';

const NO_NAME = SMALL | MONTH | NEVER | BRAND | KIN | ROLE | PUBLIC_PLACE | STREET | TITLE;

export function findOnLines(c: Claims, t: Tokens): void {
  for (let i = 0; i < t.count; i++) {
    if (!isWord(t, i) || !isFree(c, i) || !isCapital(t, i)) continue;
    if (t.shape[i] === UPPER) entry(c, t, i);
    else if (gapAt(t, i) === LINE && i > 0) {
      closing(c, t, i);
      bullet(c, t, i);
    }
    if (isFree(c, i)) speaker(c, t, i);
  }
}

/** "SZCZEPANSKI J - call", "BLAGDON M,": a word in capitals and one letter. */
function entry(c: Claims, t: Tokens, i: number): void {
  const k = i + 1;
  if (t.shape[k] !== INITIAL || gapAt(t, k) !== SPACE || lengthAt(t, i) < 4 || !isFree(c, k)) return;
  if (isNobody(t, i) || (isEnglish(t, i) && !has(t, i, LAST)) || has(t, i, NO_NAME)) return;
  const next = gapAt(t, k + 1);
  if (next === SPACE || next < COMMA) return;
  put(c, t, i, k, 'a name as a list writes it', 'suspected');
}

/** The last line of a letter: "I'll chase.\nCol", "\n\nIshbel", "\nMags (your link worker)". */
function closing(c: Claims, t: Tokens, i: number): void {
  if (!isFree(c, i) || has(t, i, NO_NAME) || isNobody(t, i)) return;
  const above = t.text.slice(t.end[i - 1], t.start[i]);
  const ended = /[.!?)…x,][^\S\n]*\n/.test(above) || /\n\s*\n/.test(above);
  if (!ended || !/^\s*$/.test(above.replace(/^[.!?)…,*"' ]+/, ''))) return;
  const last = t.shape[i + 1] === CAPITAL && gapAt(t, i + 1) === SPACE ? endOfName(t, c, i, false) : i;
  // Nothing follows on this line but a bracket, a kiss or a sign, and no further line of prose.
  const rest = t.text.slice(t.end[last]);
  if (!/^[^\S\n]*(?:\([^)\n]{0,60}\)|x{1,4}|[.,!])?[^\S\n]*(?:\n[^\n]{0,60}){0,3}$/.test(rest)) return;
  if (
    isEnglish(t, i) &&
    !has(t, i, FIRST) &&
    !(lengthAt(t, i) < 6 && /\n\s*\n/.test(above) && /^\s*$/.test(rest))
  )
    return;
  if (has(t, i, PLACE) && !isName(t, i)) return;
  put(c, t, i, last, 'a name below a letter', 'suspected');
}

/** "- Anoushka – thank you card": an unknown word that opens an entry, with a dash behind it, beside entries that open with names. */
function bullet(c: Claims, t: Tokens, i: number): void {
  if (
    !isFree(c, i) ||
    gapAt(t, i + 1) !== DASH ||
    t.shape[i] !== CAPITAL ||
    !isStranger(t, i) ||
    lengthAt(t, i) < 3
  ) {
    if (!/^ [–-] $/.test(t.text.slice(t.end[i], t.start[i + 1])) || !isFree(c, i) || !isStranger(t, i))
      return;
  }
  for (let k = 0; k < t.count; k++)
    if (
      k !== i &&
      gapAt(t, k) === LINE &&
      c.taken[k] === 1 &&
      c.list.some((f) => f.kind === 'PERSON' && f.start === t.start[k])
    ) {
      put(c, t, i, i, 'a name that opens an entry', 'suspected');
      return;
    }
}

const TIMED = /\d\d[\])]? ?$/;

/** "[00:02:14] Rukiya: my electric": who speaks. */
function speaker(c: Claims, t: Tokens, i: number): void {
  if (t.text.charAt(t.end[i] ?? 0) !== ':' || t.shape[i] !== CAPITAL || has(t, i, NO_NAME) || isNobody(t, i))
    return;
  const from = t.start[i] ?? 0;
  const timed =
    TIMED.test(t.text.slice(Math.max(0, from - 4), from)) &&
    /\d:\d\d/.test(t.text.slice(Math.max(0, from - 14), from));
  if (
    !timed &&
    !(gapAt(t, i) === LINE && t.shape[i + 1] !== undefined && t.shape[i + 1] !== LOWER && isWord(t, i + 1))
  )
    return;
  if (timed ? isEnglish(t, i) && !has(t, i, FIRST | LAST) : !has(t, i, FIRST) || isEnglish(t, i)) return;
  put(c, t, i, i, 'who speaks', 'suspected');
}
