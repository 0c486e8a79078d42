// What speaks for and against a word being somebody's name, as numbers: its lists, its case and letters, and the words and gaps on both sides.
// The same signs are read by the training and by the engine, so that both see one thing.
import {
  BRAND,
  COMMON,
  FIRST,
  HEALTH_NO,
  KIN,
  LAST,
  MONTH,
  NEVER,
  PERSON_WORD,
  PLACE,
  PUBLIC_PLACE,
  SAYS,
  SMALL,
  STREET,
  TITLE,
  UNIT,
} from '#shared/stripping/lexicon.ts';
import {
  GLUED,
  HYPHEN,
  INITIAL,
  LOWER,
  SPACE,
  TOKENS_MAX,
  type Tokens,
  UPPER,
} from '#shared/stripping/tokens.ts';
import { asked } from './asked.ts';
import { kindOf } from './word-kind.ts';
import { isEnglish, isNobody, isPossessive, opens } from './word-sense.ts';

/** So many weights there are; a sign is one of them by its hash. */
export const WEIGHTS = 8192;

/** How a text is written: in both cases, in small letters alone, in capitals. Four more if it speaks of somebody, eight if something was found. */
export type Voice = number;
/** A text of many words of no list is in another language. */
export const FOREIGN = 16;

const HE_OR_SHE = asked("he|she|him|her|his|hers|hes|shes|he's|she's|pt|patient|client|mum|dad|nan|gran");

export function voiceOf(t: Tokens, before: Uint8Array): Voice {
  let sum = 0;
  let capital = 0;
  let loud = 0;
  let words = 0;
  let somebody = 0;
  let found = 0;
  let foreign = 0;
  for (let i = 0; i < t.count; i++) {
    counted[i] = sum;
    if (before[i] === 1) {
      found = 8;
      sum += 1 << 24;
    }
    const f = t.flags(i);
    if (f !== 0) sum = (sum + tally(f, t.shape(i) !== LOWER)) | 0;
    if (t.isDigits(i) || t.size(i) < 2) continue;
    words++;
    const shape = t.shape(i);
    if (shape !== LOWER) {
      capital++;
      if (shape === UPPER) loud++;
    } else if (f === 0 && !isEnglish(t, i)) foreign++;
    if (somebody === 0 && f & (KIN | PERSON_WORD | SMALL) && (f & KIN || HE_OR_SHE.at(t, i))) somebody = 4;
  }
  counted[t.count] = sum;
  return (
    (loud * 2 > words ? 2 : capital * 25 < words ? 1 : 0) +
    somebody +
    found +
    (foreign * 6 > words ? FOREIGN : 0)
  );
}

const NO_CANDIDATE = TITLE | NEVER | KIN | STREET | UNIT | HEALTH_NO;

/** Is it worth to weigh the word at `i`? Most are not: words of the language that no list of names holds. */
export function mayBeName(t: Tokens, i: number): boolean {
  const flags = t.flags(i);
  if (flags !== 0 && (flags & (FIRST | LAST)) === 0) return false;
  if (!t.isWord(i) || t.size(i) < 2 || t.shape(i) === INITIAL) return false;
  // Letters of a code.
  if (t.gap(i) === GLUED || t.gap(i + 1) === GLUED) return false;
  if (flags & (FIRST | LAST)) {
    if (t.shape(i) !== LOWER) return (flags & (NEVER | UNIT)) === 0;
    return (
      (flags & (SMALL | NO_CANDIDATE | PUBLIC_PLACE | SAYS)) === 0 &&
      ((flags & COMMON) === 0 || (flags & FIRST) !== 0)
    );
  }
  return flags === 0 && t.size(i) > 2 && !isEnglish(t, i) && !isNobody(t, i);
}

const signs = new Int32Array(80);
let filled = 0;
const add = (template: number, a: number, b = 0, c = 0) => {
  let h = Math.imul(template + 1, 0x9e3779b1) ^ Math.imul(a + 7, 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 15), 0xc2b2ae35) ^ Math.imul(b + 13, 0x27d4eb2f);
  h = Math.imul(h ^ (h >>> 13), 0x165667b1) ^ Math.imul(c + 29, 0x9e3779b1);
  h ^= h >>> 16;
  signs[filled++] = h & (WEIGHTS - 1);
};

function hashOf(t: Tokens, i: number, from = 0, to = 24): number {
  if (i < 0 || i >= t.count) return 1;
  if (!t.isWord(i)) return 2;
  let h = 0x811c9dc5;
  const word = t.word(i);
  const end = Math.min(word.length, to);
  for (let k = Math.max(0, from); k < end; k++) h = Math.imul(h ^ word.charCodeAt(k), 0x01000193);
  return h | 0;
}

/** The signs of the word at `i`, and of the rule that took it (none: nothing). What is handed back is used again by the next call. */
export function signsOf(t: Tokens, i: number, before: Uint8Array, voice: Voice, why?: string): Int32Array {
  gather(t, i, before, voice, why);
  return signs.subarray(0, filled);
}

/** The weights `at` of all signs of the word at `i` together. */
export function weightOf(
  at: Int8Array,
  t: Tokens,
  i: number,
  before: Uint8Array,
  voice: Voice,
  why: string,
): number {
  gather(t, i, before, voice, why);
  let sum = 0;
  for (let k = 0; k < filled; k++) sum += at[signs[k] ?? 0] ?? 0;
  return sum;
}

function gather(t: Tokens, i: number, before: Uint8Array, voice: Voice, why?: string): void {
  filled = 0;
  const shape = t.shape(i);
  const open = opens(t, i) ? 1 : 0;
  const s = shape + (open << 3) + ((voice & 3) << 4);
  const length = t.size(i);
  const c0 = kindOf(t, i, before);
  const l1 = kindOf(t, i - 1, before);
  const l2 = kindOf(t, i - 2, before);
  const r1 = kindOf(t, i + 1, before);
  const r2 = kindOf(t, i + 2, before);
  const w1 = hashOf(t, i - 1);
  const n1 = hashOf(t, i + 1);
  const gap = t.gap(i);
  const next = t.gap(i + 1);
  const rs = t.shape(i + 1) + 1;
  const ls = i > 0 ? t.shape(i - 1) + 1 : 0;
  add(0, s);
  add(31, voice & 15, shape);
  add(32, (voice >> 2) & 3, c0);
  add(33, (gap << 4) + next, ls, rs);
  add(1, c0, s);
  add(2, c0, l1, shape);
  add(3, c0, r1, shape);
  add(4, l1, r1, s);
  add(5, l2, l1, shape);
  add(6, r1, r2, shape);
  add(7, w1, shape);
  add(8, n1, shape);
  add(9, hashOf(t, i - 2), gap > 9 ? 1 : 0);
  add(10, hashOf(t, i + 2), next > 9 ? 1 : 0);
  add(11, gap, next, shape);
  add(12, c0, gap, l1);
  add(13, c0, next, r1);
  add(14, ls, shape, rs);
  add(15, c0, Math.min(length, 12), shape);
  add(16, hashOf(t, i, t.word(i).length - 2), shape === LOWER ? 1 : 0);
  add(17, hashOf(t, i, t.word(i).length - 3), t.flags(i) === 0 ? 1 : 0);
  add(18, hashOf(t, i, 0, 2), t.flags(i) === 0 ? 1 : 0);
  add(19, w1, n1);
  add(20, w1, c0);
  add(21, n1, c0);
  if (isPossessive(t, i)) {
    add(22, shape, kindOf(t, i + 2, before), t.shape(i + 2));
    add(27, hashOf(t, i + 2));
  }
  if (shape !== LOWER) {
    // The row of capitals it stands in: how its ends are, and where it stands itself.
    let a = i;
    let b = i;
    while (a > 0 && i - a < 4 && t.isWord(a - 1) && t.shape(a - 1) !== LOWER && t.gap(a) <= HYPHEN) a--;
    while (b - i < 4 && t.isWord(b + 1) && t.shape(b + 1) !== LOWER && t.gap(b + 1) <= HYPHEN) b++;
    const ahead = t.gap(b + 1) <= SPACE ? kindOf(t, b + 1, before) : 0;
    add(25, kindOf(t, b, before), b - i, i - a);
    add(26, kindOf(t, a, before), b - i, i - a);
    add(28, ahead, c0, b - i);
    if (b > i) add(29, hashOf(t, b));
    else if (ahead > 0) add(30, hashOf(t, b + 1), c0);
  }
  add(34, l1, c0, r1);
  add(35, l2, l1, c0);
  add(36, c0, r1, r2);
  if (t.flags(i) & (COMMON | MONTH | PLACE | BRAND)) add(37, hashOf(t, i), shape);
  around(t, i, c0);
  if (why !== undefined) {
    const rule = ruleOf(why);
    add(42, rule, shape);
    add(43, rule, c0, open);
    add(44, rule, w1);
    add(45, rule, n1);
    add(46, rule, l1, r1);
  }
  const again = mentions(t, i);
  add(23, again, shape);
  if (next >= 12 && gap >= 12) add(24, shape, c0);
}

/** A rule by its words. */
const ruleOf = (text: string): number => {
  let h = text.length;
  for (let k = 0; k < text.length; k++) h = Math.imul(h ^ text.charCodeAt(k), 0x01000193);
  return h | 0;
};

/** How many of brands, places, names and people stand before each token: eight bits each, so that one subtraction counts them in a stretch. */
const counted = new Int32Array(TOKENS_MAX + 1);

/** What a word of these flags adds to the count. */
function tally(f: number, loud: boolean): number {
  let sum = f & (KIN | PERSON_WORD | TITLE) ? 1 << 24 : 0;
  if (!loud) return sum;
  if (f & (FIRST | LAST)) {
    if ((f & (COMMON | MONTH | SMALL)) === 0) sum += 1 << 16;
  } else if (f & (BRAND | NEVER)) sum++;
  else if (f & (PLACE | PUBLIC_PLACE | STREET)) sum += 1 << 8;
  return sum;
}

/** What the rest of the sentence speaks of: brands, places, names, people. */
function around(t: Tokens, i: number, c0: number): void {
  let a = i;
  let b = i + 1;
  while (a > 0 && i - a < 15 && t.gap(a) < 11) a--;
  while (b < t.count && b - i < 16 && t.gap(b) < 11) b++;
  const at = (k: number) => counted[k] ?? 0;
  const sum = (at(i) - at(a) + (at(b) - at(i + 1))) | 0;
  const brands = sum & 255;
  add(38, Math.min(brands, 3), c0);
  add(39, Math.min((sum >>> 8) & 255, 3), c0);
  add(40, Math.min((sum >>> 16) & 255, 3), c0);
  add(41, Math.min(sum >>> 24, 3), c0, Math.min(brands, 1));
}

/** How often the word stands elsewhere: never, with a capital, in small letters. */
function mentions(t: Tokens, i: number): number {
  let small = 0;
  let large = 0;
  const word = t.word(i);
  const size = t.size(i);
  const to = Math.min(t.count, i + 60);
  for (let k = Math.max(0, i - 60); k < to; k++)
    if (t.size(k) === size && k !== i && t.word(k) === word) {
      if (t.shape(k) === LOWER) small = 1;
      else large = 1;
    }
  return small + 2 * large;
}
