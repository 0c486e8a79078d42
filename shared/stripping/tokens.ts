// Cuts a folded text once into words and runs of digits and says what lies between them, in one pass. Every rule reads these tables.
import type { Lexicon } from './lexicon.ts';
import { FLAGS, LETTERS_MAX, MARKS, START, step, stepToo } from './vocabulary.ts';

/** What a token is made of. */
const WORD = 1;
export const DIGITS = 2;

/** How a word is written. `MIXED` is "McDonald" or "iPhone"; `UPPER` has at least two letters; one capital is `INITIAL`. */
export const LOWER = 0;
export const CAPITAL = 1;
export const UPPER = 2;
export const MIXED = 3;
export const INITIAL = 4;

/** What stands before a token. Where several signs stand together the weightiest counts. */
export const GLUED = 0;
export const SPACE = 1;
export const HYPHEN = 2;
export const COMMA = 3;
export const POINT = 4;
export const SLASH = 5;
export const DASH = 6;
export const OTHER = 7;
export const OPEN = 8;
export const COLON = 9;
/** From here on a new sentence may begin. */
export const STOP = 10;
export const END = 11;
export const LINE = 12;

export type Tokens = {
  text: string;
  lower: string;
  count: number;
  start: Int32Array;
  end: Int32Array;
  type: Uint8Array;
  shape: Uint8Array;
  gap: Uint8Array;
  flags: Int32Array;
  marks: Int32Array;
  /** Each token in small letters. */
  words: string[];
  /** All flags that any word has, so that a search for one that none has ends at once. */
  all: number;
  /** A bit for each sign between words, by its code; several share one, so that it may say yes too often. */
  seen: number;
  /** Does a word or number stand right behind a point, as the end of a file's name does? */
  dotted: boolean;
  /** Whether the text speaks of passports, once somebody has asked. */
  passports: boolean | undefined;
  lexicon: Lexicon;
};

const LETTER = 1;
const DIGIT = 2;
const BLANK = 3;
const BREAK = 4;
const CLASS = new Uint8Array(128);
for (let c = 65; c <= 90; c++) CLASS[c] = CLASS[c + 32] = LETTER;
for (let c = 48; c <= 57; c++) CLASS[c] = DIGIT;
CLASS[32] = CLASS[9] = CLASS[12] = CLASS[11] = BLANK;
CLASS[10] = CLASS[13] = BREAK;

const GAP_OF = new Uint8Array(128).fill(OTHER);
for (const [signs, gap] of [
  ["-'", HYPHEN],
  [',', COMMA],
  ['.', POINT],
  ['/', SLASH],
  ['(["<{', OPEN],
  [':=', COLON],
  ['!?;', END],
  ['*>#|', STOP],
] as const)
  for (const sign of signs) GAP_OF[sign.charCodeAt(0)] = gap;

const OTHER_LETTER = /^\p{L}$/u;

function classOf(text: string, i: number, code: number): number {
  if (code < 128) return CLASS[code] ?? 0;
  // Surrogate halves are taken as letters of other scripts only when they pair to one.
  if (code >= 0xd800 && code <= 0xdfff) return 0;
  return OTHER_LETTER.test(text.charAt(i)) ? LETTER : 0;
}

/** Lower case without a change of length, so that offsets hold. */
function lowered(text: string): string {
  const lower = text.toLowerCase();
  return lower.length === text.length ? lower : text.replace(/[A-Z]/g, (c) => c.toLowerCase());
}

const APOSTROPHE = 39;

/**
 * The tables are used again for the next text: a thousand short texts would else make six thousand arrays.
 * One text at a time is read, start to end, so nobody sees another's.
 */
const scratch = {
  start: new Int32Array(4096),
  end: new Int32Array(4096),
  type: new Uint8Array(4096),
  shape: new Uint8Array(4096),
  gap: new Uint8Array(4096),
  flags: new Int32Array(4096),
  marks: new Int32Array(4096),
};

/** Cuts `text`, which is folded already. What an earlier cut handed back is no longer valid. */
export function tokenise(text: string, lexicon: Lexicon): Tokens {
  const lower = lowered(text);
  let { start, end, type, shape, gap, flags, marks } = scratch;
  const vocabulary = lexicon.words;
  vocabulary.settle();
  let room = start.length;
  // Room for as many words as a text of this length mostly has.
  const words: string[] = new Array((text.length >> 2) + 4);
  let count = 0;
  let all = 0;
  let seen = 0;
  let dotted = false;
  let sign = LINE;
  let signs = 0;
  // A full stop in the gap, whatever bracket or quote stands beside it, followed by a blank ends a sentence.
  let pointed = false;
  let i = 0;
  while (i < text.length) {
    const code = text.charCodeAt(i);
    const kind = classOf(text, i, code);
    if (kind !== LETTER && kind !== DIGIT) {
      if (kind === BREAK) sign = LINE;
      else if (kind === BLANK) {
        if (signs === 0 || sign < SPACE) sign = Math.max(sign, SPACE);
        else if (pointed) sign = Math.max(sign, STOP);
        else if (sign === HYPHEN) sign = DASH;
      } else {
        const s = code < 128 ? (GAP_OF[code] ?? OTHER) : OTHER;
        // A hyphen after a space is a dash: " - ", " -".
        sign = Math.max(sign, s === HYPHEN && sign === SPACE ? DASH : s);
        signs++;
        seen |= 1 << (code & 31);
        if (code === 46) pointed = true;
      }
      i++;
      continue;
    }
    if (count + 9 >= room) {
      room *= 2;
      start = grown(start, room);
      end = grown(end, room);
      type = grown(type, room);
      shape = grown(shape, room);
      gap = grown(gap, room);
      flags = grown(flags, room);
      marks = grown(marks, room);
      Object.assign(scratch, { start, end, type, shape, gap, flags, marks });
    }
    const from = i;
    if (pointed && text.charCodeAt(from - 1) === 46) dotted = true;
    start[count] = from;
    gap[count] = sign;
    sign = GLUED;
    signs = 0;
    pointed = false;
    if (kind === DIGIT) {
      i++;
      while (i < text.length && CLASS[text.charCodeAt(i)] === DIGIT) i++;
      type[count] = DIGITS;
      shape[count] = LOWER;
      flags[count] = 0;
      marks[count] = 0;
      words[count] = text.slice(from, i);
    } else {
      let upper = 0;
      let letters = 0;
      let firstUpper = false;
      let hash = START;
      let check = START;
      for (; i < text.length; i++) {
        const c = text.charCodeAt(i);
        if (c < 128 && CLASS[c] === LETTER) {
          letters++;
          // Bit 32 is what parts small letters from capitals.
          hash = step(hash, c | 32);
          check = stepToo(check, c | 32);
          if ((c & 32) === 0) {
            upper++;
            if (i === from) firstUpper = true;
          }
          continue;
        }
        if (c === APOSTROPHE) {
          // The apostrophe of a possessive ends a name; that of "O'Neill" and "didn't" belongs to it.
          const next = i + 1 < text.length ? classOf(text, i + 1, text.charCodeAt(i + 1)) : 0;
          if (next !== LETTER) break;
          const after = i + 2 < text.length ? classOf(text, i + 2, text.charCodeAt(i + 2)) : 0;
          if (lower.charCodeAt(i + 1) === 115 && after !== LETTER) break;
          hash = step(hash, APOSTROPHE);
          check = stepToo(check, APOSTROPHE);
          continue;
        }
        if (c < 128 || classOf(text, i, c) !== LETTER) break;
        letters++;
        const small = lower.charCodeAt(i);
        hash = step(hash, small);
        check = stepToo(check, small);
        if (c !== small) {
          upper++;
          if (i === from) firstUpper = true;
        }
      }
      type[count] = WORD;
      shape[count] = shapeOf(letters, upper, firstUpper);
      if (i - from > LETTERS_MAX) {
        words[count] = lower.slice(from, i);
        flags[count] = marks[count] = 0;
      } else {
        const place = vocabulary.placeOf(lower, from, i, hash, check);
        words[count] = vocabulary.words[place] ?? '';
        const known = vocabulary.entries[place * 4 + FLAGS] ?? 0;
        flags[count] = known;
        all |= known;
        marks[count] = vocabulary.entries[place * 4 + MARKS] ?? 0;
      }
    }
    end[count] = i;
    count++;
  }
  // Rules look a few words beyond the last: what the text before left there would speak for or against a name.
  for (const table of [type, shape, gap, flags, marks]) table.fill(0, count, count + 8);
  start.fill(text.length, count, count + 8);
  end.fill(text.length, count, count + 8);
  return {
    text,
    lower,
    count,
    start,
    end,
    type,
    shape,
    gap,
    flags,
    marks,
    words,
    all,
    seen,
    dotted,
    passports: undefined,
    lexicon,
  };
}

function shapeOf(letters: number, upper: number, firstUpper: boolean): number {
  if (upper === 0) return LOWER;
  if (letters === 1) return INITIAL;
  if (upper === letters) return UPPER;
  return firstUpper && upper === 1 ? CAPITAL : MIXED;
}

function grown<T extends Int32Array | Uint8Array>(table: T, room: number): T {
  const next = new (table.constructor as new (n: number) => T)(room);
  next.set(table);
  return next;
}

export const wordAt = (t: Tokens, i: number): string => (i >= 0 && i < t.count ? (t.words[i] ?? '') : '');
/** The number that the digits of token `i` say. */
export function numberAt(t: Tokens, i: number): number {
  let n = 0;
  for (let k = t.start[i] ?? 0; k < (t.end[i] ?? 0); k++) n = n * 10 + t.text.charCodeAt(k) - 48;
  return n;
}
export const lengthAt = (t: Tokens, i: number): number => (t.end[i] ?? 0) - (t.start[i] ?? 0);
export const has = (t: Tokens, i: number, mask: number): boolean =>
  i >= 0 && i < t.count && ((t.flags[i] ?? 0) & mask) !== 0;
export const isMarked = (t: Tokens, i: number, mask: number): boolean =>
  i >= 0 && i < t.count && ((t.marks[i] ?? 0) & mask) !== 0;
/** May this sign stand somewhere in the text? */
export const maySee = (t: Tokens, sign: string): boolean =>
  ((t.seen >>> (sign.charCodeAt(0) & 31)) & 1) === 1;
export const isWord = (t: Tokens, i: number): boolean => i >= 0 && i < t.count && t.type[i] === WORD;
export const isDigits = (t: Tokens, i: number): boolean => i >= 0 && i < t.count && t.type[i] === DIGITS;
/** What stands before token `i`; past the end it is a new line. */
export const gapAt = (t: Tokens, i: number): number => (i > 0 && i < t.count ? (t.gap[i] ?? LINE) : LINE);
/** A capital letter opens it. */
export const isCapital = (t: Tokens, i: number): boolean =>
  isWord(t, i) &&
  t.shape[i] !== LOWER &&
  (t.shape[i] !== MIXED || t.lower.charCodeAt(t.start[i] ?? 0) !== t.text.charCodeAt(t.start[i] ?? 0));

/** Is a word with one of these flags among the `back` tokens before and `forth` after `i`, in the same sentence? */
export function near(t: Tokens, i: number, mask: number, back: number, forth: number): boolean {
  if ((t.all & mask) === 0) return false;
  for (let k = 1; k <= back && i - k >= 0; k++) {
    if (gapAt(t, i - k + 1) >= END) break;
    if (has(t, i - k, mask)) return true;
  }
  for (let k = 1; k <= forth && i + k < t.count; k++) {
    if (gapAt(t, i + k) >= STOP) break;
    if (has(t, i + k, mask)) return true;
  }
  return false;
}
