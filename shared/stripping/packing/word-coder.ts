// Sorted words in very few signs: a range coder (Martin, 1979) whose bits are foretold by the letters before, two guesses mixed
// (after Mahoney, "Adaptive Weighing of Context Models", 2005). A fifth smaller than the same words front-coded and compressed.
// Whole numbers only, so that every engine reads the same words. Both halves stand here so that they cannot drift apart.
import { readBytes, writeBytes } from './bytes.ts';

const APOSTROPHE = 27;
const letterAt = (word: string, i: number): number => {
  const code = i < word.length ? word.charCodeAt(i) : 96;
  return code === 39 ? APOSTROPHE : code - 96;
};

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
const MET_MAX = 60;
const PACE = Int32Array.from({ length: MET_MAX + 1 }, (_, n) => Math.floor(32_768 / (n + 1.5)));

/** A guess of sixteen bits, turned so that 0 is "either", and behind it how often it was met. */
const HALF = 0x8000;
function learnt(entry: number, bit: number): number {
  const met = entry & 63;
  const guess = (entry >> 6) ^ HALF;
  const next = guess + ((((bit << 16) - guess) * (PACE[met] ?? 0)) >> 15);
  const kept = Math.max(32, Math.min(next, 65_504));
  return ((kept ^ HALF) << 6) | (met < MET_MAX ? met + 1 : met);
}

/** One set of guesses by a near and a far context, and how far each is trusted. */
type Model = { near: Int32Array; far: Int32Array; trust: Int32Array };
const model = (near: number, far: number): Model => ({
  near: new Int32Array(near),
  far: new Int32Array(far),
  trust: new Int32Array([45_000, 45_000]),
});

/** Writes or reads one bit, given how likely a 1 is, of 4096. */
type Bits = (guess: number, bit: number) => number;

/** A value of five bits, its highest first. */
function five({ near, far, trust }: Model, a: number, b: number, value: number, bits: Bits): number {
  let node = 1;
  for (let k = 4; k >= 0; k--) {
    const x = a * 32 + node;
    const y = b * 32 + node;
    const nearby = near[x] ?? 0;
    const further = far[y] ?? 0;
    const sx = STRETCH[((nearby >> 6) ^ HALF) >> 4] ?? 0;
    const sy = STRETCH[((further >> 6) ^ HALF) >> 4] ?? 0;
    const guess = squash(((trust[0] ?? 0) * sx + (trust[1] ?? 0) * sy) >> 16);
    const bit = bits(guess, (value >> k) & 1);
    const error = ((bit << 12) - guess) * 7;
    trust[0] = (trust[0] ?? 0) + ((sx * error + HALF) >> 16);
    trust[1] = (trust[1] ?? 0) + ((sy * error + HALF) >> 16);
    near[x] = learnt(nearby, bit);
    far[y] = learnt(further, bit);
    node = node * 2 + bit;
  }
  return node - 32;
}

/** Walks lists of words that are written (`given`) or read: each word as what it shares with the one before and what it adds. */
function walk(counts: readonly number[], bits: Bits, given?: readonly (readonly string[])[]): string[][] {
  const shared = model(1024, 32_768);
  const first = model(32_768, 1 << 18);
  const later = model(32_768, 1 << 18);
  return counts.map((count, list) => {
    const words: string[] = [];
    let before = '';
    let kept = 0;
    for (let n = 0; n < count; n++) {
      const word = given?.[list]?.[n] ?? '';
      let same = 0;
      while (same < 31 && same < word.length && word[same] === before[same]) same++;
      kept = five(shared, kept, Math.min(before.length, 31) * 32 + kept, same, bits);
      let out = before.slice(0, kept);
      let a = kept > 2 ? letterAt(out, kept - 3) : 28;
      let b = kept > 1 ? letterAt(out, kept - 2) : 28;
      let c = kept > 0 ? letterAt(out, kept - 1) : 28;
      for (let i = kept; ; i++) {
        const opens = i === kept;
        const near = c * 32 + (opens ? letterAt(before, i) + 1 : 0);
        const far = Math.imul((a * 32 + b) * 32 + c, 0x9e3779b1) >>> 19;
        const letter = five(opens ? first : later, near, far, letterAt(word, i), bits);
        if (letter === 0) break;
        out += letter === APOSTROPHE ? "'" : String.fromCharCode(letter + 96);
        a = b;
        b = c;
        c = letter;
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
  if (!lists.flat().every((word) => /^[a-z']+$/.test(word)))
    throw new Error('only lower-case letters and apostrophes can be coded');
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
