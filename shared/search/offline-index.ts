// The index of what a device holds: MiniSearch keeps the postings and weighs a stem in a document, we say which stems. Built
// when the box is opened, in steps; whoever takes documents away builds it anew. Pure.
import MiniSearch from 'minisearch';
import { inOneGo, type Steps } from '#shared/basics/in-steps.ts';
import type { Need } from '#shared/basics/lists.ts';
import { type Vocabulary, vocabularyOf } from '#shared/glossary/index.ts';
import { guessRarity } from './settings.ts';
import { situationSteps } from './situations.ts';
import { isSmall } from './small-words.ts';
import { spokenSteps } from './spoken-words.ts';
import { stemOf } from './stem.ts';
import { nearTo, needStem, type WeightedText, wordsIn } from './weigh-document.ts';

export type OfflineDocument = {
  key: string;
  title: string;
  /** The title among them. */
  texts: readonly WeightedText[];
  /** Needs it is filed under or speaks of, from 0 to 1: reckoned by the server, which has the time. */
  about: readonly (readonly [Need, number])[];
};

export type OfflineIndex = {
  documents: ReadonlyMap<string, OfflineDocument>;
  /** In how many documents a stem stands. */
  countOf: (stem: string) => number;
  vocabulary: Vocabulary;
  /** What each document that holds all of the stems is worth by them. */
  worthOf: (stems: readonly string[]) => ReadonlyMap<string, number>;
  stemsOf: (key: string) => readonly string[];
};

/** A weight of one half is one more word: titles stand four times, places three times, the rest twice. */
const timesPerWeight = 2;
/** BM25's k1 and b as the server has them; because every word stands twice, k1 is doubled to give the same curve. */
const saturation = 1.2;
const bm25 = { k: saturation * timesPerWeight, b: 0.6, d: 0 };
const scale = (saturation + 1) / (bm25.k + 1);

export const buildOffline = (all: readonly OfflineDocument[]): OfflineIndex => inOneGo(buildInSteps(all));

/** Lets others in after each document. */
export function* buildInSteps(all: readonly OfflineDocument[]): Steps<OfflineIndex> {
  yield* situationSteps();
  yield* spokenSteps();
  const documents = new Map(all.map((one) => [one.key, one]));
  const wordCounts = new Map<string, number>();
  const stemCounts = new Map<string, number>();
  const needs = new Map<string, Map<string, number>>();
  const stems = new Map<string, readonly string[]>();
  const index = new MiniSearch<{ key: string; words: string }>({
    idField: 'key',
    fields: ['words'],
    tokenize: (text) => (text === '' ? [] : text.split(' ')),
    processTerm: (term) => term,
    searchOptions: { bm25, combineWith: 'AND' },
  });
  for (const { key, texts, about } of documents.values()) {
    yield;
    const { words, times } = read(texts);
    for (const word of words) wordCounts.set(word, (wordCounts.get(word) ?? 0) + 1);
    for (const stem of times.keys()) stemCounts.set(stem, (stemCounts.get(stem) ?? 0) + 1);
    stems.set(key, [...times.keys()]);
    index.add({ key, words: [...times].flatMap(([stem, count]) => Array(count).fill(stem)).join(' ') });
    const counts = new Map([...times].map(([stem, count]) => [stem, count / timesPerWeight]));
    const guesses = nearTo(counts).map(({ stem, weight }): [string, number] => [stem, weight]);
    for (const [stem, weight] of [
      ...about.map(([need, known]): [string, number] => [needStem(need), known]),
      ...guesses,
    ]) {
      stemCounts.set(stem, (stemCounts.get(stem) ?? 0) + 1);
      const those = needs.get(stem) ?? new Map<string, number>();
      needs.set(stem, those.set(key, weight));
    }
  }
  const countOf = (stem: string) => stemCounts.get(stem) ?? 0;
  return {
    documents,
    countOf,
    vocabulary: vocabularyOf(wordCounts),
    stemsOf: (key) => stems.get(key) ?? [],
    worthOf(asked) {
      const [first = ''] = asked;
      if (first.startsWith('#')) return ofNeed(needs.get(first) ?? new Map(), documents.size);
      const found = index.search(asked.length === 1 ? first : { combineWith: 'AND', queries: [...asked] });
      return new Map(found.map(({ id, score }) => [id as string, score * scale]));
    },
  };
}

/** How much it speaks of a need, times how rare that is. */
function ofNeed(weights: ReadonlyMap<string, number>, documents: number): ReadonlyMap<string, number> {
  const rarity = guessRarity(weights.size, documents);
  return new Map([...weights].map(([key, weight]) => [key, weight * rarity]));
}

function read(texts: readonly WeightedText[]) {
  const words = new Set<string>();
  const times = new Map<string, number>();
  for (const { text, weight } of texts)
    for (const word of wordsIn(text)) {
      words.add(word);
      if (isSmall(word)) continue;
      const stem = stemOf(word);
      times.set(stem, (times.get(stem) ?? 0) + Math.round(weight * timesPerWeight));
    }
  return { words, times };
}
