// Which needs a text speaks of: by the entries it meets and by what its single words are associated with. A bridge between
// what people say and how documents are filed; a guess, to suggest and to rank by, never a label on a person.
import type { Need } from '#shared/basics/lists.ts';
import { tellingStems } from './associations.ts';
import type { Glossary } from './compile.ts';
import { meet } from './expand.ts';
import { textWordsMax, wordsOf } from './words.ts';

export type NeedGuess = { need: Need; weight: number };
export const needGuessesMax = 4;
/** A guess worth less than this share of the best is left out. */
const shareMin = 0.3;
/** Single words count, but a phrase that was written down by a person counts more. */
const associated = 0.7;
/** Below this the words are about something else altogether. */
const evidenceMin = 0.8;

/** Best first; the best weighs 1. */
export function needsOf(glossary: Glossary, text: string): NeedGuess[] {
  const sums = new Map<Need, number>();
  for (const [need, weight] of relative(metNeeds(glossary, text), 0)) sums.set(need, weight);
  for (const [need, weight] of relative(associatedNeeds(glossary, text), evidenceMin))
    sums.set(need, (sums.get(need) ?? 0) + associated * weight);
  return relative(sums, 0)
    .slice(0, needGuessesMax)
    .filter(([, weight]) => weight >= shareMin)
    .map(([need, weight]) => ({ need, weight }));
}

/** Longer phrases say more; an entry filed under several needs says less of each. */
function metNeeds(glossary: Glossary, text: string): Map<Need, number> {
  const sums = new Map<Need, number>();
  const heard = new Set<string>();
  for (const { pattern, at } of meet(glossary, wordsOf(text, textWordsMax))) {
    const { entry } = pattern;
    // A related word is shared by needs; a phrase counts once, however many entries it stands in.
    if (entry.needs.length === 0 || entry.kind === 'related') continue;
    const key = `${at.join(',')} ${entry.needs.join(',')}`;
    if (heard.has(key)) continue;
    heard.add(key);
    const says = (entry.weight * Math.min(at.length, 3)) / Math.sqrt(entry.needs.length);
    for (const need of entry.needs) sums.set(need, (sums.get(need) ?? 0) + says);
  }
  return sums;
}

function associatedNeeds(glossary: Glossary, text: string): Map<Need, number> {
  const sums = new Map<Need, number>();
  for (const word of tellingStems(text))
    for (const [need, weight] of glossary.associations.get(word) ?? [])
      sums.set(need, (sums.get(need) ?? 0) + weight);
  return sums;
}

/** Against the best one; nothing at all where even the best is weak. */
function relative(sums: ReadonlyMap<Need, number>, bestMin: number): [Need, number][] {
  const ranked = [...sums].sort((a, b) => b[1] - a[1]);
  const best = ranked[0]?.[1] ?? 0;
  return best <= bestMin ? [] : ranked.map(([need, sum]) => [need, sum / best]);
}
