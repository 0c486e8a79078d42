// From typed words to the words documents use. Longer phrases are taken first, a typed word is explained by few entries, and
// the list is short however long the query. Pure; the query is looked at and forgotten.
import type { Glossary, Pattern } from './compile.ts';
import type { Expansion } from './types.ts';
import { stem, wordsOf } from './words.ts';

export const expansionsMax = 32;
/** Words that may stand between the words of a saying: "controls" ... "all of her" ... "money". */
const gapMax = 3;

export type Met = { pattern: Pattern; at: readonly number[] };

/** Every entry that the words meet, longest first. */
export function meet(glossary: Glossary, words: readonly string[]): Met[] {
  const stems = words.map(stem);
  const typed = new Set(stems);
  const tried = new Set<Pattern>();
  const met: Met[] = [];
  for (const word of typed)
    for (const pattern of glossary.waiting.get(word) ?? []) {
      // Most patterns wait for a word that was not typed at all.
      if (!pattern.slots.every((slot) => stems.some((one) => slot.has(one)))) continue;
      if (tried.has(pattern)) continue;
      tried.add(pattern);
      const at = pattern.isLoose ? placeLoosely(pattern, stems) : placeTightly(pattern, stems);
      if (at) met.push({ pattern, at });
    }
  return met.sort((a, b) => b.at.length - a.at.length || b.pattern.entry.weight - a.pattern.entry.weight);
}

/**
 * What else to look for. A shorter entry inside a longer one of the same kind adds nothing new: "section 21" is not also
 * "section". An abbreviation or saying is kept beside synonyms of its words, because both say something.
 */
export function expand(glossary: Glossary, query: string): Expansion[] {
  const words = wordsOf(query);
  const taken: Met[] = [];
  for (const one of meet(glossary, words)) {
    const isInside = taken.some(
      (other) =>
        other.at.length > one.at.length &&
        other.pattern.isLoose === one.pattern.isLoose &&
        covers(other.at, one.at),
    );
    if (!isInside) taken.push(one);
  }
  const best = new Map<string, Expansion>();
  for (const { pattern, at } of taken) {
    const { expandsTo, weight, kind } = pattern.entry;
    for (const phrase of expandsTo) {
      const key = wordsOf(phrase).map(stem).join(' ');
      const known = best.get(key);
      if (known && known.weight >= weight) continue;
      best.set(key, { phrase, weight, why: { typed: at.map((i) => words[i]).join(' '), kind }, covers: at });
    }
  }
  return [...best.values()]
    .sort((a, b) => b.weight - a.weight || b.covers.length - a.covers.length)
    .slice(0, expansionsMax);
}

const covers = (wide: readonly number[], narrow: readonly number[]) => narrow.every((i) => wide.includes(i));

function placeTightly({ slots }: Pattern, stems: readonly string[]): number[] | undefined {
  for (let from = 0; from + slots.length <= stems.length; from++)
    if (slots.every((slot, i) => slot.has(stems[from + i] ?? ''))) return slots.map((_, i) => from + i);
  return undefined;
}

/** In any order, near one another, each slot by a word of its own. */
function placeLoosely({ slots }: Pattern, stems: readonly string[]): number[] | undefined {
  const span = slots.length + gapMax;
  for (let from = 0; from < stems.length; from++) {
    if (!slots.some((slot) => slot.has(stems[from] ?? ''))) continue;
    const at: number[] = [];
    for (const slot of [...slots].sort((a, b) => a.size - b.size)) {
      let found = -1;
      for (let i = from; i < Math.min(from + span, stems.length) && found < 0; i++)
        if (!at.includes(i) && slot.has(stems[i] ?? '')) found = i;
      if (found < 0) break;
      at.push(found);
    }
    if (at.length === slots.length) return at.sort((a, b) => a - b);
  }
  return undefined;
}
