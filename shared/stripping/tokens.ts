// Cuts a folded text once into words and runs of digits and says what lies between them, in one pass. Every rule reads these tables.
import type { Lexicon } from './lexicon.ts';
import { FAR, signs, spread } from './normalise.ts';
import { FLAGS, LETTERS_MAX, MARKS, START, step, stepToo } from './vocabulary.ts';

/** What a token is made of. */
const WORD = 1;
const DIGITS = 2;

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
  /** What is known of each token, side by side: see `CELLS`. Rules ask the small functions below. */
  cells: Int32Array;
  /** Each token in small letters, behind as many empty places as `BEFORE`. */
  words: string[];
  /** All flags that any word has, so that a search for one that none has ends at once. */
  all: number;
  /** All marks that any word has. */
  hints: number;
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
const CLASS = new Uint8Array(256);
for (let c = 65; c <= 90; c++) CLASS[c] = CLASS[c + 32] = LETTER;
for (let c = 48; c <= 57; c++) CLASS[c] = DIGIT;
CLASS[32] = CLASS[9] = CLASS[12] = CLASS[11] = BLANK;
CLASS[10] = CLASS[13] = BREAK;

const GAP_OF = new Uint8Array(256).fill(OTHER);
// What each gap from the first to `END` is written with.
['', '', "-'", ',', '.', '/', '', '', '(["<{', ':=', '*>#|', '!?;'].forEach((signs, gap) => {
  for (const sign of signs) GAP_OF[sign.charCodeAt(0)] = gap;
});

const OTHER_LETTER = /^\p{L}$/u;

/** Surrogate halves are no letters: one sign at a time is asked. */
const isLetter = (text: string, i: number): boolean => {
  const sign = signs[i] ?? 0;
  return sign === FAR ? OTHER_LETTER.test(text.charAt(i)) : CLASS[sign] === LETTER;
};

/** Lower case without a change of length, so that offsets hold. */
function lowered(text: string): string {
  const lower = text.toLowerCase();
  return lower.length === text.length ? lower : text.replace(/[A-Z]/g, (c) => c.toLowerCase());
}

const APOSTROPHE = 39;
/** By this remainder the signs that rules ask for share their bit with none that is often met. */
const SEEN = 29;

/**
 * Numbers of each token side by side in one table: first what stands before it (four bits), whether it is a word or digits, how it is written
 * (three bits), whether a capital opens it, and its length; then its flags, its marks, where it begins and where it ends. Places before the
 * first token and behind the last hold nothing, so that a rule may look there without asking: that keeps the built code of all rules small.
 */
const CELLS = 8;
const IS_WORD = WORD << 4;
const IS_DIGITS = DIGITS << 4;
const SHAPE = 6;
const IS_CAPITAL = 1 << 9;
const LENGTH = 10;
const LENGTH_MAX = (1 << 21) - 1;
/** A shape that nothing has: before the first token nothing is written small. */
const NO_SHAPE = 7 << SHAPE;
/** Places before the first token; further back no rule looks. */
const BEFORE = 16;
/** Places behind the last one that say where the text ends. */
const BEHIND = 8;

/**
 * The table is used again for the next text: a thousand short texts would else make a thousand tables.
 * One text at a time is read, start to end, so nobody sees another's.
 */
let cells = new Int32Array(CELLS * 4096);
for (let at = 0; at < BEFORE * CELLS; at += CELLS) cells[at] = LINE | NO_SHAPE;
/** From here on the table is empty once a text is cut. */
let used = cells.length;

/** Cuts `text`, which is folded already. What an earlier cut handed back is no longer valid. */
export function tokenise(text: string, lexicon: Lexicon): Tokens {
  const lower = lowered(text);
  let table = cells;
  const vocabulary = lexicon.words;
  vocabulary.settle();
  const row = spread(text);
  const size = text.length;
  // Room for as many words as a text of this length mostly has.
  const words: string[] = new Array((size >> 2) + 2 * BEFORE);
  let count = 0;
  let all = 0;
  let hints = 0;
  let seen = 0;
  let dotted = false;
  let gap = LINE;
  let others = 0;
  // A full stop in the gap, whatever bracket or quote stands beside it, followed by a blank ends a sentence.
  let pointed = false;
  let i = 0;
  while (i < size) {
    const sign = row[i] ?? 0;
    const kind = CLASS[sign];
    if (kind !== DIGIT && !(kind === LETTER || (sign === FAR && isLetter(text, i)))) {
      let s = LINE;
      if (kind === BLANK) s = others === 0 ? SPACE : pointed ? STOP : gap === HYPHEN ? DASH : gap;
      else if (kind !== BREAK) {
        s = GAP_OF[sign] ?? OTHER;
        // A hyphen after a space is a dash: " - ", " -".
        if (s === HYPHEN && gap === SPACE) s = DASH;
        others++;
        seen |= 1 << (sign % SEEN);
        if (sign === 46) pointed = true;
      }
      if (s > gap) gap = s;
      i++;
      continue;
    }
    const at = (BEFORE + count) * CELLS;
    if (at + BEHIND * CELLS >= table.length) {
      const next = new Int32Array(table.length * 2);
      next.set(table);
      cells = table = next;
      used = table.length;
    }
    const from = i;
    if (pointed && row[from - 1] === 46) dotted = true;
    let cell = gap;
    let known = 0;
    let marked = 0;
    gap = GLUED;
    others = 0;
    pointed = false;
    if (kind === DIGIT) {
      do i++;
      while (CLASS[row[i] ?? 0] === DIGIT);
      cell |= IS_DIGITS;
      words[BEFORE + count] = text.slice(from, i);
    } else {
      // Letters, and those of them that are written large.
      let letters = 0;
      let upper = 0;
      let hash = START;
      let check = START;
      for (; ; i++) {
        let c = row[i] ?? 0;
        // Bit 32 is what parts small letters from capitals; the apostrophe has it.
        for (; CLASS[c] === LETTER; c = row[++i] ?? 0) {
          hash = step(hash, c | 32);
          check = stepToo(check, c | 32);
          upper += ~c & 32;
          letters++;
        }
        if (c === APOSTROPHE) {
          // The apostrophe of a possessive ends a name; that of "O'Neill" and "didn't" belongs to it.
          if (!isLetter(text, i + 1) || (((row[i + 1] ?? 0) | 32) === 115 && !isLetter(text, i + 2))) break;
        } else if (c === FAR && isLetter(text, i)) {
          letters++;
          c = lower.charCodeAt(i);
          if (text.charCodeAt(i) !== c) upper += 32;
        } else break;
        hash = step(hash, c);
        check = stepToo(check, c);
      }
      const firstUpper = sign === FAR ? text.charCodeAt(from) !== lower.charCodeAt(from) : sign < 97;
      const shape = shapeOf(letters, upper >> 5, firstUpper);
      cell |= IS_WORD | (shape << SHAPE);
      if (shape !== LOWER && (shape !== MIXED || firstUpper)) cell |= IS_CAPITAL;
      if (i - from > LETTERS_MAX) words[BEFORE + count] = lower.slice(from, i);
      else {
        const place = vocabulary.placeOf(lower, from, i, hash, check);
        words[BEFORE + count] = vocabulary.words[place] ?? '';
        known = vocabulary.entries[place * 4 + FLAGS] ?? 0;
        all |= known;
        marked = vocabulary.entries[place * 4 + MARKS] ?? 0;
        hints |= marked;
      }
    }
    table[at] = cell | (Math.min(i - from, LENGTH_MAX) << LENGTH);
    table[at + 1] = known;
    table[at + 2] = marked;
    table[at + 3] = from;
    table[at + 4] = i;
    count++;
  }
  // What the text before left behind the last token would speak for or against a name.
  const behind = (BEFORE + BEHIND + count) * CELLS;
  for (let at = behind - BEHIND * CELLS; at < Math.max(used, behind); at += CELLS) {
    table[at] = LINE;
    table[at + 1] = table[at + 2] = 0;
    table[at + 3] = table[at + 4] = at < behind ? text.length : 0;
  }
  used = behind;
  return {
    text,
    lower,
    count,
    cells: table,
    words,
    all,
    hints,
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

export const wordAt = (t: Tokens, i: number): string => t.words[BEFORE + i] ?? '';
const cellAt = (t: Tokens, i: number): number => t.cells[(BEFORE + i) * CELLS] ?? LINE;
export const flagsAt = (t: Tokens, i: number): number => t.cells[(BEFORE + i) * CELLS + 1] ?? 0;
export const marksAt = (t: Tokens, i: number): number => t.cells[(BEFORE + i) * CELLS + 2] ?? 0;
export const startAt = (t: Tokens, i: number): number => t.cells[(BEFORE + i) * CELLS + 3] ?? 0;
export const endAt = (t: Tokens, i: number): number => t.cells[(BEFORE + i) * CELLS + 4] ?? 0;
/** How a word is written: `LOWER` to `INITIAL`. */
export const shapeAt = (t: Tokens, i: number): number => (cellAt(t, i) >> SHAPE) & 7;

/** Tokens `first` to `last` in small letters count as written so; asked again, they are small again. */
export function flipShape(t: Tokens, first: number, last: number, shape: number): void {
  for (let i = first; i <= last; i++)
    t.cells[(BEFORE + i) * CELLS] = cellAt(t, i) ^ (shape << SHAPE) ^ IS_CAPITAL;
}

/** The number that the digits of token `i` say. */
export function numberAt(t: Tokens, i: number): number {
  let n = 0;
  for (let k = startAt(t, i); k < endAt(t, i); k++) n = n * 10 + t.text.charCodeAt(k) - 48;
  return n;
}
export const lengthAt = (t: Tokens, i: number): number => cellAt(t, i) >> LENGTH;
export const has = (t: Tokens, i: number, mask: number): boolean => (flagsAt(t, i) & mask) !== 0;
export const isMarked = (t: Tokens, i: number, mask: number): boolean => (marksAt(t, i) & mask) !== 0;
/** May this sign stand somewhere in the text? */
export const maySee = (t: Tokens, sign: string): boolean =>
  ((t.seen >>> (sign.charCodeAt(0) % SEEN)) & 1) === 1;
export const isWord = (t: Tokens, i: number): boolean => (cellAt(t, i) & IS_WORD) !== 0;
export const isDigits = (t: Tokens, i: number): boolean => (cellAt(t, i) & IS_DIGITS) !== 0;
/** What stands before token `i`; past the end it is a new line. */
export const gapAt = (t: Tokens, i: number): number => cellAt(t, i) & 15;
/** A capital letter opens it. */
export const isCapital = (t: Tokens, i: number): boolean => (cellAt(t, i) & IS_CAPITAL) !== 0;

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
