// Which needs a single word speaks of, learnt by counting: from the glossary's own lines, and from texts that people have
// filed under needs. A table of (word, need, weight): small, readable, and kept as rows where a database ranks.
import type { Steps } from '#shared/basics/in-steps.ts';
import { needs as everyNeed, type Need } from '#shared/basics/lists.ts';
import type { GlossaryEntry } from './types.ts';
import { isSmall, rememberStems, restAfter, stem, textWordsMax, wordsOf } from './words.ts';

export type FiledText = { text: string; needs: readonly Need[] };
export type Associations = ReadonlyMap<string, ReadonlyMap<Need, number>>;

/** A word seen once or twice is hardly believed. */
const doubt = 2;

export function* associate(
  entries: readonly GlossaryEntry[],
  texts: readonly FiledText[] = [],
): Steps<Associations> {
  const counts = new Map<string, Map<Need, number>>();
  const fold = rememberStems();
  const learn = (text: string, needs: readonly Need[]) => {
    for (const word of tellingStems(text, fold)) {
      const row = counts.get(word) ?? new Map<Need, number>();
      counts.set(word, row);
      for (const need of needs) row.set(need, (row.get(need) ?? 0) + 1 / needs.length);
    }
  };
  const heard = new Set<string>();
  const lists = new Set<readonly string[]>();
  for (const [at, { term, expandsTo, needs }] of entries.entries()) {
    if (at % restAfter === 0) yield;
    if (needs.length === 0) continue;
    learn(term.includes('<') ? term.replaceAll(/<\w+>/g, ' ') : term, needs);
    // An expansion stands in many entries of one line; it is one thing said, so it is counted once. Most of them share one list.
    if (lists.has(expandsTo)) continue;
    lists.add(expandsTo);
    for (const phrase of expandsTo) {
      const key = `${phrase} ${needs.join(' ')}`;
      if (!heard.has(key)) learn(phrase, needs);
      heard.add(key);
    }
  }
  for (const { text, needs } of texts) if (needs.length > 0) learn(text, needs);
  return new Map([...counts].map(([word, row]) => [word, weigh(row)]));
}

/** What a word adds to a need: its share there, times how far that is above chance. Even shares say nothing. */
function weigh(row: ReadonlyMap<Need, number>): ReadonlyMap<Need, number> {
  const total = [...row.values()].reduce((sum, count) => sum + count, 0);
  const weights = new Map<Need, number>();
  for (const [need, count] of row) {
    const share = count / (total + doubt);
    const lift = share * everyNeed.length;
    if (lift > 1) weights.set(need, share * Math.log(lift));
  }
  return weights;
}

export function tellingStems(text: string, fold = stem): string[] {
  const words = wordsOf(text, textWordsMax).filter((word) => word.length > 2 && !isSmall(word));
  return [...new Set(words.map((word) => fold(word)))];
}
