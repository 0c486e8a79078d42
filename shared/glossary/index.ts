// The field's words: what the letters stand for, what people say, what was meant. Data that curators edit, and pure
// functions over it; no query is kept here.
import { compile, type Glossary } from './compile.ts';
import { glossaryEntries } from './entries/index.ts';

export { compile, type Glossary } from './compile.ts';
export { glossaryEntries } from './entries/index.ts';
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
export { isSmall, stem, wordsOf } from './words.ts';

/** The shipped entries, ready to meet a query. */
export const shippedGlossary: Glossary = compile(glossaryEntries);
