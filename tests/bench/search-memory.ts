// An in-memory BM25 with field weights, to try what the glossary, the repair of slips and the needs bring before any of it is
// written in SQL. A measuring instrument, not the product's search.
import {
  beginning,
  expand,
  type Glossary,
  isSmall,
  needsOf,
  repair,
  stem,
  type Vocabulary,
  vocabularyOf,
} from '#shared/glossary/index.ts';

export type BenchDocument = { id: string; title: string; text: string; place?: string };
export type Settings = {
  titleWeight: number;
  placeWeight: number;
  k1: number;
  b: number;
  repairs: boolean;
  prefixes: boolean;
  glossary?: Glossary;
  /** Other words for a single word, from a lexical source. */
  lexicon?: (word: string) => readonly string[];
  lexiconWeight: number;
  /** How much a second way to say a thing adds to the best one. */
  others: number;
  everyday: number;
  needs: number;
  coverage: number;
  feedback: number;
  /** In a long query the words speak for themselves: neither feedback nor needs. */
  guessWordsMax: number;
};
export const plain: Settings = {
  titleWeight: 2,
  placeWeight: 1.5,
  k1: 1.2,
  b: 0.6,
  repairs: false,
  prefixes: false,
  lexiconWeight: 0,
  others: 0.6,
  everyday: 1,
  needs: 0,
  coverage: 0,
  feedback: 0,
  guessWordsMax: 12,
};

/** No bound on words: documents are read whole. */
const tokens = (text: string): string[] =>
  text
    .toLowerCase()
    .replace(/[\u2018\u2019']/g, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);

type Scores = Map<number, number>;

export class MemorySearch {
  readonly documents: readonly BenchDocument[];
  readonly settings: Settings;
  readonly vocabulary: Vocabulary;
  private readonly known = new Set<string>();
  private readonly postings = new Map<string, Map<number, number>>();
  private readonly stemsOf: Map<string, number>[] = [];
  private readonly needWeights: Map<string, number>[] = [];
  private readonly needIdf = new Map<string, number>();

  constructor(documents: readonly BenchDocument[], settings: Settings) {
    this.documents = documents;
    this.settings = settings;
    const { titleWeight, placeWeight, k1, b, glossary } = settings;
    const counts = new Map<string, number>();
    const raw: Map<string, number>[] = [];
    for (const document of documents) {
      const weights = new Map<string, number>();
      const add = (text: string, weight: number) => {
        for (const word of tokens(text)) {
          this.known.add(word);
          counts.set(word, (counts.get(word) ?? 0) + 1);
          if (!isSmall(word)) weights.set(stem(word), (weights.get(stem(word)) ?? 0) + weight);
        }
      };
      add(document.title, titleWeight);
      add(document.place ?? '', placeWeight);
      add(document.text, 1);
      raw.push(weights);
      const guesses =
        settings.needs > 0 && glossary ? needsOf(glossary, `${document.title}. ${document.text}`) : [];
      this.needWeights.push(new Map(guesses.map(({ need, weight }) => [need, weight])));
      for (const { need } of guesses) this.needIdf.set(need, (this.needIdf.get(need) ?? 0) + 1);
    }
    for (const [need, count] of this.needIdf) this.needIdf.set(need, Math.log(1 + documents.length / count));
    const lengths = raw.map((weights) => [...weights.values()].reduce((sum, value) => sum + value, 0));
    const mean = lengths.reduce((sum, value) => sum + value, 0) / Math.max(1, lengths.length);
    raw.forEach((weights, index) => {
      const norm = k1 * (1 - b + (b * (lengths[index] ?? 0)) / mean);
      const stems = new Map<string, number>();
      for (const [word, count] of weights) {
        const value = (count * (k1 + 1)) / (count + norm);
        stems.set(word, value);
        const list = this.postings.get(word) ?? new Map<number, number>();
        this.postings.set(word, list.set(index, value));
      }
      this.stemsOf.push(stems);
    });
    this.vocabulary = vocabularyOf(counts);
  }

  private idf(word: string): number {
    const count = this.postings.get(word)?.size ?? 0;
    return count === 0 ? 0 : Math.log(1 + (this.documents.length - count + 0.5) / (count + 0.5));
  }

  /** Several words score only where all of them stand. */
  private scorePhrase(phrase: string, weight: number): Scores {
    const stems = [
      ...new Set(
        tokens(phrase)
          .filter((word, _, all) => all.length === 1 || !isSmall(word))
          .map(stem),
      ),
    ];
    const lists = stems.map((word) => this.postings.get(word) ?? new Map<number, number>());
    const smallest = lists.toSorted((a, b) => a.size - b.size)[0];
    const scores: Scores = new Map();
    for (const document of smallest?.keys() ?? []) {
      if (!lists.every((list) => list.has(document))) continue;
      const sum = stems.reduce(
        (total, word, i) => total + this.idf(word) * (lists[i]?.get(document) ?? 0),
        0,
      );
      scores.set(document, (weight * sum) / stems.length ** 0.4);
    }
    return scores;
  }

  /** The best way to say a thing counts whole, the others in part. */
  private merge(all: readonly Scores[]): Scores {
    const best: Scores = new Map();
    const sums: Scores = new Map();
    for (const scores of all)
      for (const [document, score] of scores) {
        best.set(document, Math.max(best.get(document) ?? 0, score));
        sums.set(document, (sums.get(document) ?? 0) + score);
      }
    const { others } = this.settings;
    return new Map(
      [...best].map(([document, top]) => [
        document,
        top + others * Math.min(top, (sums.get(document) ?? 0) - top),
      ]),
    );
  }

  search(query: string, top = 10): string[] {
    const { settings } = this;
    const typed = tokens(query);
    const telling = typed.map((word, i) => ({ word, i })).filter(({ word }) => !isSmall(word));
    const words = telling.length > 0 ? telling : typed.map((word, i) => ({ word, i }));
    const repaired = [...typed];
    const slots = new Map<number, Scores[]>();
    for (const { word, i } of words) {
      const ways: Scores[] = [];
      const isLast = i === typed.length - 1;
      const isKnown = this.postings.has(stem(word));
      if (isKnown) ways.push(this.scorePhrase(word, 1));
      if (settings.prefixes && isLast && word.length > 2)
        for (const { word: whole } of beginning(word, this.vocabulary))
          if (stem(whole) !== stem(word)) ways.push(this.scorePhrase(whole, isKnown ? 0.5 : 0.9));
      if (settings.repairs && !isKnown) {
        const found = repair(word, this.vocabulary);
        if (found[0] && found[0].kind === 'slip') repaired[i] = found[0].word;
        for (const one of found) ways.push(this.scorePhrase(one.word, one.weight));
      }
      for (const other of settings.lexicon?.(word) ?? [])
        ways.push(this.scorePhrase(other, settings.lexiconWeight));
      slots.set(i, ways);
    }
    const merged = new Map([...slots].map(([i, ways]) => [i, this.merge(ways)]));
    const total: Scores = new Map();
    const met: Scores = new Map();
    const addAll = (scores: Scores) => {
      for (const [document, score] of scores) {
        total.set(document, (total.get(document) ?? 0) + score);
        met.set(document, (met.get(document) ?? 0) + 1);
      }
    };
    if (settings.glossary) this.addExpansions(settings.glossary, [query, repaired.join(' ')], merged, total);
    for (const scores of merged.values()) addAll(scores);
    if (settings.coverage > 0)
      for (const [document, score] of total)
        total.set(
          document,
          score * (1 - settings.coverage + (settings.coverage * (met.get(document) ?? 0)) / merged.size),
        );
    const isShort = words.length <= settings.guessWordsMax;
    if (settings.needs > 0 && settings.glossary && isShort)
      this.addNeeds(settings.glossary, `${query} ${repaired.join(' ')}`, total);
    if (settings.feedback > 0 && isShort) this.addFeedback(total);
    return [...total]
      .sort((a, b) => b[1] - a[1] || a[0] - b[0])
      .slice(0, top)
      .map(([document]) => this.documents[document]?.id ?? '');
  }

  /** Another way to say typed words stands against the sum of those words, so that a thing is counted once. */
  private addExpansions(
    glossary: Glossary,
    queries: readonly string[],
    slots: Map<number, Scores>,
    total: Scores,
  ): void {
    const groups = new Map<string, { covers: readonly number[]; ways: Scores[] }>();
    const seen = new Set<string>();
    for (const query of new Set(queries))
      for (const { phrase, weight, why, covers } of expand(glossary, query)) {
        if (seen.has(phrase)) continue;
        seen.add(phrase);
        const key = covers.join(',');
        const group = groups.get(key) ?? { covers, ways: [] };
        groups.set(key, group);
        const factor = why.kind === 'everyday' ? this.settings.everyday : 1;
        group.ways.push(this.scorePhrase(phrase, weight * factor * Math.sqrt(Math.max(1, covers.length))));
      }
    for (const { covers, ways } of groups.values()) {
      for (const [document, score] of this.merge(ways)) {
        const said = covers.reduce((sum, i) => sum + (slots.get(i)?.get(document) ?? 0), 0);
        const more = Math.max(0, score - said) + this.settings.others * Math.min(score, said);
        total.set(document, (total.get(document) ?? 0) + more);
      }
    }
  }

  private addNeeds(glossary: Glossary, query: string, total: Scores): void {
    const guesses = needsOf(glossary, query);
    if (guesses.length === 0) return;
    this.needWeights.forEach((weights, document) => {
      let sum = 0;
      for (const { need, weight } of guesses)
        sum += weight * (weights.get(need) ?? 0) * (this.needIdf.get(need) ?? 0);
      if (sum > 0) total.set(document, (total.get(document) ?? 0) + this.settings.needs * sum);
    });
  }

  /** What the first five say beside the query, mixed in. */
  private addFeedback(total: Scores): void {
    const first = [...total].sort((a, b) => b[1] - a[1]).slice(0, 5);
    const sums = new Map<string, number>();
    for (const [document, score] of first)
      for (const [word, value] of this.stemsOf[document] ?? [])
        if ((this.postings.get(word)?.size ?? 0) < this.documents.length * 0.15)
          sums.set(word, (sums.get(word) ?? 0) + (score / (first[0]?.[1] ?? 1)) * value * this.idf(word));
    const terms = [...sums].sort((a, b) => b[1] - a[1]).slice(0, 15);
    const extra: Scores = new Map();
    for (const [word, weight] of terms)
      for (const [document, value] of this.postings.get(word) ?? [])
        extra.set(document, (extra.get(document) ?? 0) + weight * value * this.idf(word));
    const topOf = (scores: Scores) =>
      [...scores.values()].reduce((most, value) => Math.max(most, value), 1e-9);
    const [topTotal, topExtra] = [topOf(total), topOf(extra)];
    for (const document of new Set([...total.keys(), ...extra.keys()]))
      total.set(
        document,
        (1 - this.settings.feedback) * ((total.get(document) ?? 0) / topTotal) +
          this.settings.feedback * ((extra.get(document) ?? 0) / topExtra),
      );
  }
}
