// Many documents out of few: sentences and titles of a yardstick mixed by a seeded chance, with invented words as rare as
// words are, so that a collection of any size has a vocabulary and lists of the shape that a real one has.
import type { BenchDocument } from './search-database.ts';

/** Mulberry32: the same numbers on every machine. */
export function chanceOf(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const syllables = 'ba be co da de fi ga he ka la li ma me na no pa pe ra re sa se ta te to va vi wo ya'.split(
  ' ',
);
const invented = (n: number): string => {
  let word = '';
  for (let rest = n + 30; rest > 0; rest = Math.floor(rest / syllables.length))
    word += syllables[rest % syllables.length];
  return word;
};
const inventedWords = 40_000;
const places = Array.from({ length: 66 }, (_, n) => `${invented(n * 7 + 900)}bury`);

export function* blowUp(seeds: readonly BenchDocument[], count: number, seed = 7): Generator<BenchDocument> {
  const chance = chanceOf(seed);
  const pick = <Item>(list: readonly Item[]): Item => list[Math.floor(chance() * list.length)] as Item;
  const sentences = seeds.flatMap(({ text }) => text.split(/(?<=[.?!])\s+/).filter((one) => one.length > 20));
  const titles = seeds.map(({ title }) => title).filter((title) => title !== '');
  // Zipf: the n-th word is met about n times more seldom than the first.
  const rare = () => invented(Math.floor(inventedWords ** chance()));
  for (let n = 0; n < count; n++) {
    const said = Array.from({ length: 2 + Math.floor(chance() * 3) }, () => pick(sentences));
    const own = Array.from({ length: 8 }, rare);
    yield {
      id: `blown-${n}`,
      kind: pick(['case', 'thread', 'service']),
      title: `${pick(titles)} ${own[0]}`,
      text: `${said.join(' ')} ${own.slice(1).join(' ')}.`,
      place: pick(places),
      date: '2026-01-05',
    };
  }
}
