// The field's words: what the letters stand for, what people say, what was meant. Data that curators edit, and pure
// functions over it; no query is kept here.
import { once, type Steps } from '#shared/basics/in-steps.ts';
import { compileInSteps, type Glossary } from './compile.ts';
import { shippedEntries } from './shipped.ts';

export { compile, type Glossary } from './compile.ts';
export { expand, expansionsMax } from './expand.ts';
export { needGuessesMax, needsOf } from './needs-of.ts';
export { readEntries } from './read-entries.ts';
export {
  beginning,
  distance,
  type Repair,
  repair,
  repairsMax,
  type Vocabulary,
  vocabularyOf,
} from './repair.ts';
export type { GlossaryEntry } from './types.ts';
export { wordClasses } from './word-classes.ts';
export { wordFamilies } from './word-families.ts';
export { isSmall, restAfter, stem, wordsOf } from './words.ts';

const shipped = once(function* () {
  return yield* compileInSteps(yield* shippedEntries());
});

/** The shipped entries, ready to meet a query. Made ready by the first who asks, or before that in steps. */
export const shippedGlossary: Glossary = {
  get entries() {
    return shipped.now().entries;
  },
  get waiting() {
    return shipped.now().waiting;
  },
  get associations() {
    return shipped.now().associations;
  },
};
export function* shippedInSteps(): Steps<Glossary> {
  yield* shipped.steps();
  return shippedGlossary;
}
