// From a text to what is kept for finding it: its words, the stems of them weighed by field, the needs it speaks of, the situations it
// is near to, and a sketch by which nearly equal texts are known. Pure; the same for every kind.
import type { Need } from '#shared/basics/lists.ts';
import { needsOf, shippedGlossary } from '#shared/glossary/index.ts';
import { situationsOf } from './situations.ts';
import { isSmall } from './small-words.ts';
import { stemOf } from './stem.ts';

/** Of one document, all of its texts together; a longer one is found by its first so many words. */
const documentWordsMax = 10_000;
const wordCharsMax = 40;
const hundredth = 100;
/** How many independent looks a sketch takes. */
const sketchLooks = 8;

export type WeightedText = { text: string; weight: number };
export type Weighed = {
  words: string[];
  stems: string[];
  /** Beside `stems`, in hundredths. */
  counts: number[];
  length: number;
  sketch: number[];
};

/** Text to words: lower case, no accents, no apostrophes. Documents and queries alike. */
export function wordsIn(text: string, wordsMax = documentWordsMax): string[] {
  const plain = text
    .slice(0, wordsMax * 12)
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[\u2018\u2019\u02bc'`]/g, '');
  return (plain.match(/[\p{L}\p{N}]+/gu) ?? []).slice(0, wordsMax).map((word) => word.slice(0, wordCharsMax));
}

/** A need stands among the stems under a name that no word can have. */
export const needStem = (need: Need): string => `#${need}`;

export function weighDocument(texts: readonly WeightedText[], filed: readonly Need[]): Weighed {
  const words = new Set<string>();
  const counts = new Map<string, number>();
  let left = documentWordsMax;
  for (const { text, weight } of texts) {
    const read = wordsIn(text, left);
    left -= read.length;
    for (const word of read) {
      words.add(word);
      if (isSmall(word)) continue;
      const stem = stemOf(word);
      counts.set(stem, (counts.get(stem) ?? 0) + weight);
    }
  }
  const sketch = sketchOf([...counts.keys()]);
  const length = [...counts.values()].reduce((sum, count) => sum + count, 0);
  const rows = [...counts].map(([stem, count]): [string, number] => [stem, Math.round(count * hundredth)]);
  // The weight of a need and of a situation rests as it is: its rarity is reckoned like a word's, its length is not.
  for (const [need, weight] of weighNeeds(texts, filed))
    rows.push([needStem(need), Math.round(weight * hundredth)]);
  for (const { stem, weight } of nearTo(counts)) rows.push([stem, Math.round(weight * hundredth)]);
  rows.sort(([a], [b]) => (a < b ? -1 : 1));
  return {
    words: [...words].sort(),
    stems: rows.map(([stem]) => stem),
    counts: rows.map(([, count]) => count),
    length: Math.round(length),
    sketch,
  };
}

/** What a text tells of by its words: one said often says more, but less and less. */
export const nearTo = (counts: ReadonlyMap<string, number>) =>
  situationsOf(new Map([...counts].map(([stem, count]) => [stem, 1 + Math.log(Math.max(1, count))])));

/** Filed by a person is certain; what the words speak of is a guess. */
function weighNeeds(texts: readonly WeightedText[], filed: readonly Need[]): Map<Need, number> {
  const all = texts.map(({ text }) => text).join('. ');
  const weights = new Map(needsOf(shippedGlossary, all).map(({ need, weight }) => [need, weight]));
  for (const need of filed) weights.set(need, 1);
  return weights;
}

/** Of each look the smallest hash of all stems: two texts agree in a look as often as they share stems. */
function sketchOf(stems: readonly string[]): number[] {
  return Array.from({ length: sketchLooks }, (_, look) => {
    let least = 0x7fffffff;
    for (const stem of stems) least = Math.min(least, hashOf(stem, look));
    return least;
  });
}

function hashOf(text: string, seed: number): number {
  let hash = 0x811c9dc5 ^ Math.imul(seed + 1, 0x9e3779b1);
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  hash ^= hash >>> 15;
  hash = Math.imul(hash, 0x2c1b3c6d);
  return (hash ^ (hash >>> 12)) & 0x7fffffff;
}

/** What stems are worth before their rarity: often is more, but less and less, and less again in a long text. In thousandths. */
export function impactsOf(
  { stems, counts, length }: Pick<Weighed, 'stems' | 'counts' | 'length'>,
  meanLength: number,
): number[] {
  const norm = saturation * (1 - lengthShare + (lengthShare * length) / Math.max(1, meanLength || length));
  return counts.map((hundredths, i) => {
    const count = hundredths / hundredth;
    const worth = stems[i]?.startsWith('#') ? count : (count * (saturation + 1)) / (count + norm);
    return Math.round(worth * 1_000);
  });
}
/** BM25's k1 and b. */
const saturation = 1.2;
const lengthShare = 0.6;
