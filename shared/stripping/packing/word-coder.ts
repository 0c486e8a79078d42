// Sorted words in very few signs: a range coder (Martin, 1979) whose bits are foretold by the letters before, several guesses mixed
// (after Mahoney, "Adaptive Weighing of Context Models", 2005). A quarter smaller than the same words front-coded and compressed.
// Whole numbers only, so that every engine reads the same words. Both halves stand here so that they cannot drift apart.
import { readBytes, writeBytes } from '#shared/basics/bytes.ts';

/** The end of a word, the letters, and what joins two. */
const SIGNS_OF_WORDS = " abcdefghijklmnopqrstuvwxyz'_";
const letterAt = (word: string, i: number): number =>
  i < word.length ? SIGNS_OF_WORDS.indexOf(word.charAt(i)) : 0;

/** The logistic curve and its inverse, twelve bits a side. */
const KNOTS = [1, 2, 3, 6, 10, 16, 27, 45, 73, 120, 194, 310, 488, 747, 1101, 1546, 2047];
for (let i = 15; i >= 0; i--) KNOTS.push(4095 - (KNOTS[i] ?? 0));
function squash(x: number): number {
  if (x > 2047) return 4095;
  if (x < -2047) return 1;
  const at = (x >> 7) + 16;
  const w = x & 127;
  return ((KNOTS[at] ?? 0) * (128 - w) + (KNOTS[at + 1] ?? 4095) * w + 64) >> 7;
}
const STRETCH = new Int16Array(4096);
for (let x = -2047, p = 0; x <= 2047; x++) for (const to = squash(x); p <= to; p++) STRETCH[p] = x;

/** How fast a guess moves: the oftener it was met, the slower. */
const MET_MAX = 25;
const PACE = Int32Array.from({ length: MET_MAX + 1 }, (_, n) => Math.floor(32_768 / (n + 1.35)));

/** A guess of sixteen bits, turned so that 0 is "either", and behind it how often it was met. */
const HALF = 0x8000;
function learnt(entry: number, bit: number): number {
  const met = entry & 63;
  const guess = (entry >> 6) ^ HALF;
  const next = guess + ((((bit << 16) - guess) * (PACE[met] ?? 0)) >> 15);
  const kept = Math.max(32, Math.min(next, 65_504));
  return ((kept ^ HALF) << 6) | (met < MET_MAX ? met + 1 : met);
}

/** Guesses by several contexts, and how far each is trusted at each bit of a value: early in a word, in its middle, late. */
type Model = { guesses: Int32Array; trust: Int32Array; count: number };
const STRETCHES = 5;
const model = (count: number, contexts: number): Model => ({
  guesses: new Int32Array(contexts * 32),
  trust: new Int32Array(count * 32 * STRETCHES).fill(95_000 / count),
  count,
});

/** Writes or reads one bit, given how likely a 1 is, of 4096. */
type Bits = (guess: number, bit: number) => number;

/** What the guesses of one bit said; and the place of each in its model. */
const sures = new Int32Array(8);
const places = new Int32Array(8);

/** A value of five bits, its highest first, foretold by each of `places`. */
function five({ guesses, trust, count }: Model, value: number, bits: Bits, stretch = 0): number {
  let node = 1;
  for (let k = 4; k >= 0; k--) {
    const from = (stretch * 32 + node) * count;
    let sum = 0;
    for (let n = 0; n < count; n++) {
      const sure = STRETCH[(((guesses[(places[n] ?? 0) + node] ?? 0) >> 6) ^ HALF) >> 4] ?? 0;
      sures[n] = sure;
      sum += (trust[from + n] ?? 0) * sure;
    }
    const guess = squash(Math.trunc(sum / 65_536));
    const bit = bits(guess, (value >> k) & 1);
    const error = ((bit << 12) - guess) * 24;
    for (let n = 0; n < count; n++) {
      trust[from + n] = (trust[from + n] ?? 0) + (((sures[n] ?? 0) * error + HALF) >> 16);
      const at = (places[n] ?? 0) + node;
      guesses[at] = learnt(guesses[at] ?? 0, bit);
    }
    node = node * 2 + bit;
  }
  return node - 32;
}

/** How many contexts of three and of four letters are told apart, as a power of two: of many lists, and of one word alone, which fills few. */
const BITS = 15;
const FEW_BITS = 8;

/** a, e, i, o, u and y by their places among the signs. */
const VOWELS = 0x2208222;

/** Walks lists of words that are written (`given`) or read: each word as what it shares with the one before and what it adds. */
function walk(counts: readonly number[], bits: Bits, given?: readonly (readonly string[])[]): string[][] {
  const width = counts[1] ? BITS : FEW_BITS;
  const wide = 1 << width;
  const shared = model(3, 1056 + wide);
  const first = model(8, 2304 + 4 * wide);
  const later = model(8, 2304 + 4 * wide);
  const mixed = (told: number) => Math.imul(told, 0x327096ab) >>> (32 - width);
  return counts.map((count, list) => {
    const words: string[] = [];
    let before = '';
    let kept = 0;
    for (let n = 0; n < count; n++) {
      const word = given?.[list]?.[n] ?? '';
      let same = 0;
      while (same < 31 && same < word.length && word[same] === before[same]) same++;
      places[0] = kept * 32;
      places[1] = (32 + Math.min(before.length, 31) * 32 + kept) * 32;
      // What the word before was written with where it began to differ.
      let around = kept;
      for (const at of [0, 1, -1]) around = around * 32 + letterAt(before, kept + at);
      places[2] = (1056 + mixed(around)) * 32;
      kept = five(shared, same, bits);
      let out = before.slice(0, kept);
      // The letters before: five bits each, 30 before the first.
      let past = (30 * 32 + 30) * 1024 + 30 * 32 + 30;
      // Which letters of the word are vowels, a bit each.
      let vowels = 1;
      const pass = (letter: number) => {
        past = (past & 0x7fff) * 32 + letter;
        vowels = vowels * 2 + ((VOWELS >> letter) & 1);
      };
      for (let i = 0; i < kept; i++) pass(letterAt(out, i));
      for (let i = kept; ; i++) {
        const opens = i === kept;
        const c = past & 31;
        // The letter of the word before, where this one first differs from it.
        const opened = opens ? letterAt(before, i) + 1 : 0;
        // How far in the word, and whether and how it parts here from the one before.
        const deep = Math.min(i, 6) + opened * 7;
        places[0] = (c * 32 + opened) * 32;
        places[1] = (1024 + (past & 1023)) * 32;
        places[2] = (2304 + 2 * wide + mixed(deep * 512 + list * 32 + c + 1e8)) * 32;
        // Three letters and where they stand.
        places[3] = (2304 + mixed((past & 0x7fff) + (deep << 15))) * 32;
        places[4] = (2304 + wide + mixed(past + 1)) * 32;
        // Three letters, of words, of places, of brands, of the first kinds of names.
        places[6] = (2304 + 2 * wide + mixed((past & 0x7fff) + (Math.min(list, 8) << 15))) * 32;
        places[5] = (2048 + deep) * 32;
        places[7] = (2304 + 3 * wide + mixed(vowels * 32 + opened)) * 32;
        const letter = five(opens ? first : later, letterAt(word, i), bits, Math.min(i >> 1, STRETCHES - 1));
        if (letter === 0) break;
        out += SIGNS_OF_WORDS.charAt(letter);
        pass(letter);
      }
      words.push(out);
      before = out;
    }
    return words;
  });
}

/** The width of the range at first, and where it is widened again: both, and all between, are small whole numbers. */
const WHOLE = 0x7fffffff;
const NARROW = 1 << 23;

/** Codes lists of sorted words: how many each has, a colon, the signs. */
export function codeWords(lists: readonly (readonly string[])[]): string {
  if (!lists.flat().every((word) => /^[a-z'_]+$/.test(word)))
    throw new Error('only lower-case letters, apostrophes and joints can be coded');
  const counts = lists.map((list) => list.length);
  const bytes: number[] = [];
  let low = 0;
  let range = WHOLE;
  const put = () => {
    let at = bytes.length - 1;
    // What runs over is carried back.
    if (low >= 2 ** 32) while (bytes[at] === 255) bytes[at--] = 0;
    if (low >= 2 ** 32) bytes[at] = (bytes[at] ?? 0) + 1;
    low %= 2 ** 32;
    bytes.push(Math.floor(low / 2 ** 24));
    low = (low % 2 ** 24) * 256;
  };
  walk(
    counts,
    (guess, bit) => {
      const bound = (range >>> 12) * guess;
      if (bit) range = bound;
      else {
        low += bound;
        range -= bound;
      }
      for (; range < NARROW; range *= 256) put();
      return bit;
    },
    lists,
  );
  for (let i = 0; i < 5; i++) put();
  return `${counts.join(',')}:${writeBytes(bytes)}`;
}

/** The lists that `codeWords` wrote. */
export function readWords(coded: string): string[][] {
  const colon = coded.indexOf(':');
  const bytes = readBytes(coded.slice(colon + 1));
  let at = 4;
  // The place in the range, and its width.
  let place = 0;
  let range = WHOLE;
  for (let i = 0; i < 4; i++) place = (place << 8) | (bytes[i] ?? 0);
  const bits: Bits = (guess) => {
    const bound = (range >> 12) * guess;
    const bit = place < bound ? 1 : 0;
    if (bit) range = bound;
    else {
      place -= bound;
      range -= bound;
    }
    for (; range < NARROW; range <<= 8) place = (place << 8) | (bytes[at++] ?? 0);
    return bit;
  };
  return walk(coded.slice(0, colon).split(',').map(Number), bits);
}
