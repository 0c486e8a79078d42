// A set of words in about nine and a half bits each (ribbon filter: Dillinger and Walzer, "Ribbon filter", 2021). It never denies a word
// that is in it and wrongly admits one in 256 that is not; so it may hold what is evidence only, never what is a verdict.
// Built by the bench, read in the page; both halves stand here so that they cannot drift apart.
import { readBytes, writeBytes } from '#shared/basics/bytes.ts';

const mix = (x: number): number => {
  let h = Math.imul(x ^ (x >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
};

/** So many bits a place: each halves the words that are wrongly admitted. */
const BITS = 8;
const MASK = (1 << BITS) - 1;

/** Each word asks about 64 places in a row. */
const WIDTH = 64;
type Row = { start: number; low: number; high: number; print: number };

/** What a word asks: where its row starts, which of its places count (FNV-1a, mixed), and what they must come to. */
function rowOf(word: string, seed: number, places: number): Row {
  let h = 0x811c9dc5 ^ seed;
  let g = 0x1b873593 + seed;
  for (let i = 0; i < word.length; i++) {
    const code = word.charCodeAt(i);
    h = Math.imul(h ^ code, 0x01000193);
    g = Math.imul(g + code, 0x9e3779b1) ^ (g >>> 15);
  }
  const a = mix(h);
  const b = mix(g ^ word.length);
  return {
    start: a % (places - WIDTH + 1),
    low: (mix(a ^ Math.imul(b, 0x27d4eb2f)) | 1) >>> 0,
    high: mix(b + 0x165667b1),
    print: (mix(a + Math.imul(b, 31)) >>> 7) & MASK,
  };
}

export type NameFilter = (word: string) => boolean;

/** Reads what `writeFilter` wrote: the seed, how many places, a colon, the table. */
export function readFilter(coded: string): NameFilter {
  const colon = coded.indexOf(':');
  const [seed = 0, places = 0] = coded.slice(0, colon).split(',').map(Number);
  const bytes = readBytes(coded.slice(colon + 1));
  const table = new Uint16Array(places);
  for (let i = 0, bit = 0; i < places; i++, bit += BITS)
    table[i] =
      ((((bytes[bit >> 3] ?? 0) << 16) |
        ((bytes[(bit >> 3) + 1] ?? 0) << 8) |
        (bytes[(bit >> 3) + 2] ?? 0)) >>
        (24 - BITS - (bit & 7))) &
      MASK;
  return (word) => {
    const { start, low, high, print } = rowOf(word, seed, places);
    let sum = 0;
    for (let k = 0; k < 32; k++) {
      if ((low >>> k) & 1) sum ^= table[start + k] ?? 0;
      if ((high >>> k) & 1) sum ^= table[start + 32 + k] ?? 0;
    }
    return sum === print;
  };
}

/** Builds a filter that holds `words`, which must differ from one another. */
export function writeFilter(words: readonly string[]): string {
  for (let places = Math.ceil(words.length * 1.02) + WIDTH; ; places = Math.ceil(places * 1.004)) {
    for (let seed = 1; seed < 12; seed++) {
      const table = solve(words, seed, places);
      if (table) return `${seed},${places}:${writeBytes(packed(table))}`;
    }
  }
}

/** One place behind the other. */
function packed(table: Uint16Array): Uint8Array {
  const bytes = new Uint8Array(Math.ceil((table.length * BITS) / 8) + 2);
  table.forEach((value, i) => {
    const bit = i * BITS;
    const three = value << (24 - BITS - (bit & 7));
    for (const k of [0, 1, 2])
      bytes[(bit >> 3) + k] = (bytes[(bit >> 3) + k] ?? 0) | ((three >> (16 - 8 * k)) & 255);
  });
  return bytes;
}

/** Solves the words' rows as equations; none if two of them contradict. */
function solve(words: readonly string[], seed: number, places: number): Uint16Array | undefined {
  const rows = new Array<bigint>(places).fill(0n);
  const prints = new Uint16Array(places);
  for (const word of words) {
    let { start, print, ...halves } = rowOf(word, seed, places);
    let row = (BigInt(halves.high) << 32n) | BigInt(halves.low);
    for (;;) {
      const there = rows[start] ?? 0n;
      if (there === 0n) {
        rows[start] = row;
        prints[start] = print;
        break;
      }
      row ^= there;
      print ^= prints[start] ?? 0;
      if (row === 0n) {
        if (print !== 0) return undefined;
        break;
      }
      while ((row & 1n) === 0n) {
        row >>= 1n;
        start++;
      }
    }
  }
  const table = new Uint16Array(places);
  for (let at = places - 1; at >= 0; at--) {
    let value = prints[at] ?? 0;
    const row = rows[at] ?? 0n;
    for (let k = 1; k < WIDTH; k++) if ((row >> BigInt(k)) & 1n) value ^= table[at + k] ?? 0;
    table[at] = value;
  }
  return table;
}
