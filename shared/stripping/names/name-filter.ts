// A set of words in about ten bits each (xor filter: Graf and Lemire, "Xor Filters", 2020). It never denies a word that is in it
// and wrongly admits one in 256 that is not; so it may hold what is evidence only, never what is a verdict.
// Built by the bench, read in the page; both halves stand here so that they cannot drift apart.

const mix = (x: number): number => {
  let h = Math.imul(x ^ (x >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
};

/** Two independent 32-bit numbers for a word (FNV-1a, mixed). */
function hashOf(word: string, seed: number): [number, number] {
  let h = 0x811c9dc5 ^ seed;
  let g = 0x1b873593 + seed;
  for (let i = 0; i < word.length; i++) {
    const code = word.charCodeAt(i);
    h = Math.imul(h ^ code, 0x01000193);
    g = Math.imul(g + code, 0x9e3779b1) ^ (g >>> 15);
  }
  return [mix(h), mix(g ^ word.length)];
}

const places = (a: number, b: number, third: number): [number, number, number] => [
  a % third,
  third + (b % third),
  2 * third + (mix(a ^ Math.imul(b, 0x27d4eb2f)) % third),
];
const printOf = (a: number, b: number): number => (mix(a + Math.imul(b, 31)) >>> 7) & 255;

export type NameFilter = (word: string) => boolean;

const SIGNS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** Reads what `writeFilter` wrote: the seed, a colon, the table in base 64. */
export function readFilter(coded: string): NameFilter {
  const at = coded.indexOf(':');
  const seed = Number(coded.slice(0, at));
  const value = new Uint8Array(128);
  for (let i = 0; i < 64; i++) value[SIGNS.charCodeAt(i)] = i;
  const body = coded.slice(at + 1);
  const table = new Uint8Array(Math.floor((body.length * 3) / 4));
  for (let i = 0, o = 0; i < body.length; i += 4) {
    const n =
      ((value[body.charCodeAt(i)] ?? 0) << 18) |
      ((value[body.charCodeAt(i + 1)] ?? 0) << 12) |
      ((value[body.charCodeAt(i + 2)] ?? 0) << 6) |
      (value[body.charCodeAt(i + 3)] ?? 0);
    table[o++] = n >> 16;
    table[o++] = n >> 8;
    table[o++] = n;
  }
  const third = table.length / 3;
  return (word) => {
    const [a, b] = hashOf(word, seed);
    const [x, y, z] = places(a, b, third);
    return ((table[x] ?? 0) ^ (table[y] ?? 0) ^ (table[z] ?? 0)) === printOf(a, b);
  };
}

/** Builds a filter that holds `words`, which must differ from one another. */
export function writeFilter(words: readonly string[]): string {
  const third = Math.ceil((words.length * 1.23 + 32) / 12) * 4;
  for (let seed = 1; seed < 200; seed++) {
    const table = peel(words, seed, third);
    if (!table) continue;
    let body = '';
    for (let i = 0; i < table.length; i += 3) {
      const n = ((table[i] ?? 0) << 16) | ((table[i + 1] ?? 0) << 8) | (table[i + 2] ?? 0);
      for (const shift of [18, 12, 6, 0]) body += SIGNS.charAt((n >> shift) & 63);
    }
    return `${seed}:${body}`;
  }
  throw new Error('no seed fits these words');
}

/** Takes words off one place after another where they stand alone, then fills the table backwards. */
function peel(words: readonly string[], seed: number, third: number): Uint8Array | undefined {
  const count = new Uint32Array(third * 3);
  const mask = new Uint32Array(third * 3);
  const hashes = words.map((word) => hashOf(word, seed));
  const spots = hashes.map(([a, b]) => places(a, b, third));
  spots.forEach((spot, i) => {
    for (const p of spot) {
      count[p] = (count[p] ?? 0) + 1;
      mask[p] = (mask[p] ?? 0) ^ i;
    }
  });
  const queue: number[] = [];
  for (let p = 0; p < count.length; p++) if (count[p] === 1) queue.push(p);
  const order: { word: number; place: number }[] = [];
  for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
    if (count[next] !== 1) continue;
    const word = mask[next] ?? 0;
    order.push({ word, place: next });
    for (const p of spots[word] ?? []) {
      count[p] = (count[p] ?? 0) - 1;
      mask[p] = (mask[p] ?? 0) ^ word;
      if (count[p] === 1) queue.push(p);
    }
  }
  if (order.length !== words.length) return undefined;
  const table = new Uint8Array(third * 3);
  for (const { word, place } of order.reverse()) {
    const [a, b] = hashes[word] ?? [0, 0];
    let value = printOf(a, b);
    for (const p of spots[word] ?? []) if (p !== place) value ^= table[p] ?? 0;
    table[place] = value;
  }
  return table;
}
