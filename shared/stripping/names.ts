// Brings in the name data on the first click and lays it into the table of words. Without it the engine works, with less.
// The data is one string a file, cut on first use, so that loading costs nothing until somebody strips.
import { eachWord } from './front-coding.ts';
import { BRAND, COMMON, FIRST, LAST, type Lexicon, PLACE, RARE, RULE_WORDS, TRUSTED } from './lexicon.ts';

const BARE: Lexicon = { words: RULE_WORDS, phrases: new Set(), hasNames: false };
let lexicon = BARE;
let loading: Promise<void> | undefined;

/** The table in use. */
export const currentLexicon = (): Lexicon => lexicon;

/** Resolves when the name data is there. Safe to call as often as one likes. */
export function loadNames(): Promise<void> {
  loading ??= Promise.all([
    import('./names/people.ts'),
    import('./names/words.ts'),
    import('./names/places.ts'),
  ]).then(
    ([people, words, places]) => {
      lexicon = {
        words: build(people.default, words.default, places.default),
        phrases: new Set(places.default.split('|')[2]?.split(' ')),
        hasNames: true,
      };
    },
    (cause) => {
      // A chunk that did not arrive may arrive at the next click.
      loading = undefined;
      throw cause;
    },
  );
  return loading;
}

/** How often a name is an everyday word: never (and written down for this project), hardly, sometimes, often, never. */
const RANKS: Record<string, number> = { a: TRUSTED, b: RARE, c: RARE, d: COMMON, e: 0 };

function build(people: string, words: string, places: string): Map<string, number> {
  const table = new Map(RULE_WORDS);
  const add = (word: string, flags: number) => table.set(word, (table.get(word) ?? 0) | flags);
  eachWord(words, (word) => add(word, COMMON));
  for (const group of people.split('|')) {
    const kind = Number(group.charAt(0));
    const flags = (kind & 1 ? FIRST : 0) | (kind & 2 ? LAST : 0) | (RANKS[group.charAt(1)] ?? 0);
    eachWord(group.slice(2), (word) => add(word, flags));
  }
  const [towns = '', brands = ''] = places.split('|');
  eachWord(towns, (word) => add(word, PLACE));
  eachWord(brands, (word) => add(word, BRAND));
  return table;
}
