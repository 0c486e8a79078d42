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

const APOSTROPHE = 39;
/** By this remainder the signs that rules ask for share their bit with none that is often met. */
export const SEEN = 29;

/**
 * Numbers of each token side by side in one table, four a token: first what stands before it (four bits), whether it is a word or digits, how
 * it is written (three bits), whether a capital opens it, and its length; then its flags, its marks, and where it begins. Places before the
 * first token and behind the last hold nothing, so that a rule may look there without asking: that keeps the built code of all rules small.
 */
const CELLS = 4;
const IS_WORD = WORD << 4;
const IS_DIGITS = DIGITS << 4;
const SHAPE = 6;
const IS_LOUD = 1 << 9;
const LENGTH = 10;
/** A length has 21 bits; of a longer row of signs the rest is passed over. */
const LENGTH_MAX = 2e6;
/** A shape that nothing has: before the first token nothing is written small. */
const NO_SHAPE = 7 << SHAPE;
/** Places before the first token; further back no rule looks. */
const BEFORE = 16;
/** Places behind the last one that say where the text ends. */
const BEHIND = 8;

/** So many words and numbers are read at once. Nobody writes as many; what is longer is read in parts. */
export const TOKENS_MAX = 262_000;

/**
 * One table for every text, of one size for good: a rule then reads it as cheaply as a variable. One text at a time is read, start to end,
 * so nobody sees another's; memory is taken up only as far as a text reaches.
 */
const cells = new Int32Array(CELLS * (BEFORE + TOKENS_MAX + BEHIND));
for (let at = 0; at < BEFORE * CELLS; at += CELLS) cells[at] = LINE | NO_SHAPE;
/** From here on the table is empty once a text is cut. */
let used = 0;

const cellAt = (i: number): number => cells[(i + BEFORE) << 2] ?? LINE;

/** A text cut into words and runs of digits. What it is asked of one it reads in the table, which holds the text cut last. */
export class Tokens {
  declare readonly text: string;
  declare readonly lower: string;
  declare readonly count: number;
  /** Each token in small letters, behind as many empty places as `BEFORE`. */
  declare readonly words: readonly string[];
  /** All flags that any word has, so that a search for one that none has ends at once. */
  declare readonly all: number;
  /** All marks that any word has, and what a rule notes of the text. */
  declare hints: number;
  /** A bit for each sign between words, by its code; several share one, so that it may say yes too often. */
  declare readonly seen: number;
  /** Does a word or number stand right behind a point, as the end of a file's name does? */
  declare readonly dotted: boolean;
  declare readonly lexicon: Lexicon;

  /** Cuts `text`, which is folded already, up to `TOKENS_MAX` tokens. What an earlier cut handed back is no longer valid. */
  constructor(text: string, lexicon: Lexicon) {
    // No folded text changes its length by it: of all signs İ alone would, and it is folded.
    const lower = text.toLowerCase();
    const vocabulary = lexicon.words;
    vocabulary.settle();
    const row = spread(text);
    const size = text.length;
    // Room for as many words as a text of this length mostly has.
    const words: string[] = new Array((size >> 2) + 2 * BEFORE);
    let count = 0;
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
      if (count === TOKENS_MAX) break;
      const from = i;
      if (pointed && row[from - 1] === 46) dotted = true;
      let cell = gap;
      let hash = 0;
      let check = 0;
      gap = GLUED;
      others = 0;
      pointed = false;
      if (kind === DIGIT) {
        do i++;
        while (CLASS[row[i] ?? 0] === DIGIT);
        cell |= IS_DIGITS;
      } else {
        // Letters, and those of them that are written large.
        let apostrophes = 0;
        let upper = 0;
        hash = check = START;
        for (; ; i++) {
          let c = row[i] ?? 0;
          // Bit 32 is what parts small letters from capitals; the apostrophe has it.
          for (; CLASS[c] === LETTER; c = row[++i] ?? 0) {
            hash = step(hash, c | 32);
            check = stepToo(check, c | 32);
            upper += ~c & 32;
          }
          if (c === APOSTROPHE) {
            // The apostrophe of a possessive ends a name; that of "O'Neill" and "didn't" belongs to it.
            if (!isLetter(text, i + 1) || (((row[i + 1] ?? 0) | 32) === 115 && !isLetter(text, i + 2))) break;
            apostrophes++;
          } else if (c === FAR && isLetter(text, i)) {
            c = lower.charCodeAt(i);
            if (text.charCodeAt(i) !== c) upper += 32;
          } else break;
          hash = step(hash, c);
          check = stepToo(check, c);
        }
        // Never 0, but for what is too long to be a word.
        if (i - from > LETTERS_MAX) hash = check = 0;
        else check |= 1;
        const firstUpper = sign === FAR ? text.charCodeAt(from) !== lower.charCodeAt(from) : sign < 97;
        const letters = i - from - apostrophes;
        upper >>= 5;
        const shape =
          upper === 0
            ? LOWER
            : letters === 1
              ? INITIAL
              : upper === letters
                ? UPPER
                : firstUpper && upper === 1
                  ? CAPITAL
                  : MIXED;
        cell |= IS_WORD | (shape << SHAPE);
        if (firstUpper) cell |= IS_LOUD;
      }
      const at = (count + BEFORE) << 2;
      cells[at] = cell | (Math.min(i - from, LENGTH_MAX) << LENGTH);
      cells[at + 1] = hash;
      cells[at + 2] = check;
      cells[at + 3] = from;
      count++;
    }
    let all = 0;
    let hints = 0;
    // The words are looked up in a row of their own, so that one is fetched from memory while the next are sought.
    for (let k = BEFORE; k < count + BEFORE; k++) {
      const at = k << 2;
      const check = cells[at + 2] ?? 0;
      const from = cells[at + 3] ?? 0;
      const to = from + ((cells[at] ?? 0) >> LENGTH);
      if (check === 0) {
        words[k] = lower.slice(from, to);
        continue;
      }
      const place = vocabulary.placeOf(lower, from, to, cells[at + 1] ?? 0, check);
      words[k] = vocabulary.words[place] ?? '';
      const known = vocabulary.entries[place * 4 + FLAGS] ?? 0;
      const marked = vocabulary.entries[place * 4 + MARKS] ?? 0;
      cells[at + 1] = known;
      cells[at + 2] = marked;
      all |= known;
      hints |= marked;
    }
    // What the text before left behind the last token would speak for or against a name.
    const behind = (count + BEFORE + BEHIND) << 2;
    for (let at = behind - BEHIND * CELLS; at < Math.max(used, behind); at += CELLS) {
      cells[at] = LINE;
      cells[at + 1] = cells[at + 2] = 0;
      cells[at + 3] = size;
    }
    used = behind;
    this.text = text;
    this.lower = lower;
    this.count = count;
    this.words = words;
    this.all = all;
    this.hints = hints;
    this.seen = seen;
    this.dotted = dotted;
    this.lexicon = lexicon;
  }

  word(i: number): string {
    return this.words[i + BEFORE] ?? '';
  }
  flags(i: number): number {
    return cells[((i + BEFORE) << 2) | 1] ?? 0;
  }
  marks(i: number): number {
    return cells[((i + BEFORE) << 2) | 2] ?? 0;
  }
  start(i: number): number {
    return cells[((i + BEFORE) << 2) | 3] ?? 0;
  }
  end(i: number): number {
    return this.start(i) + this.size(i);
  }
  size(i: number): number {
    return cellAt(i) >> LENGTH;
  }
  /** How a word is written: `LOWER` to `INITIAL`. */
  shape(i: number): number {
    return (cellAt(i) >> SHAPE) & 7;
  }
  /** What stands before token `i`; past the end it is a new line. */
  gap(i: number): number {
    return cellAt(i) & 15;
  }
  has(i: number, mask: number): boolean {
    return (this.flags(i) & mask) !== 0;
  }
  isMarked(i: number, mask: number): boolean {
    return (this.marks(i) & mask) !== 0;
  }
  isWord(i: number): boolean {
    return (cellAt(i) & IS_WORD) !== 0;
  }
  isDigits(i: number): boolean {
    return (cellAt(i) & IS_DIGITS) !== 0;
  }
  /** A capital letter opens it. */
  isLoud(i: number): boolean {
    return (cellAt(i) & IS_LOUD) !== 0;
  }
}

/** Tokens `first` to `last` in small letters count as written so; asked again, they are small again. */
export function flipShape(first: number, last: number, shape: number): void {
  for (let i = first; i <= last; i++) cells[(i + BEFORE) << 2] = cellAt(i) ^ (shape << SHAPE) ^ IS_LOUD;
}
