// Which needs a text speaks of, by the same entries: a bridge between what people say and how documents are filed. A guess,
// to suggest and to rank by; never a label on a person.
import type { Need } from '#shared/basics/lists.ts';
import type { Glossary } from './compile.ts';
import { meet } from './expand.ts';
import { textWordsMax, wordsOf } from './words.ts';

export type NeedGuess = { need: Need; weight: number };
export const needGuessesMax = 4;

/** Best first; the best weighs 1. Longer phrases say more; an entry filed under several needs says less of each. */
export function needsOf(glossary: Glossary, text: string): NeedGuess[] {
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
  const ranked = [...sums].sort((a, b) => b[1] - a[1]).slice(0, needGuessesMax);
  const top = ranked[0]?.[1] ?? 1;
  return ranked.map(([need, sum]) => ({ need, weight: sum / top })).filter(({ weight }) => weight >= 0.3);
}
