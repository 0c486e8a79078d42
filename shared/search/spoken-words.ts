// The words of the glossary itself, for slips in what people say: "santioned" stands in no document and is still no riddle. Public words
// alone, so that reading one tells nothing of what stands anywhere.
import { once } from '#shared/basics/in-steps.ts';
import {
  type Repair,
  repair,
  restAfter,
  shippedGlossary,
  shippedInSteps,
  vocabularyOf,
} from '#shared/glossary/index.ts';
import { wordsIn } from './weigh-document.ts';

/** What the glossary says once alone is hardly ever what was meant, and every word costs each slip a comparison. */
const timesMin = 3;
/** In a short word one letter makes another word. */
const slipCharsMin = 5;

const spoken = once(function* () {
  yield* shippedInSteps();
  const counts = new Map<string, number>();
  for (const [at, { term, kind, expandsTo }] of shippedGlossary.entries.entries()) {
    if (at % restAfter === 0) yield;
    // What is written down as a slip is none to read another one as.
    for (const phrase of kind === 'spelling' ? expandsTo : [term, ...expandsTo])
      for (const word of wordsIn(phrase)) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  const often = [...counts].filter(([word, count]) => count >= timesMin && word.length >= slipCharsMin - 1);
  return vocabularyOf(new Map(often));
});
/** Gathers them before they are asked for. */
export const spokenSteps = spoken.steps;

/** The nearest whole word that people say, if any is near. */
export const spokenNear = (word: string): Repair | undefined =>
  word.length < slipCharsMin ? undefined : repair(word, spoken.now()).find(({ kind }) => kind === 'slip');
