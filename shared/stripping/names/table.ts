// Lays the name data into the table of words. The data is one string a file, cut when the names are asked for.
import { RULE_WORDS } from '#shared/stripping/judges/rule-words.ts';
import { stemsOf } from '#shared/stripping/judges/stems.ts';
import { BRAND, COMMON, FIRST, LAST, type Lexicon, PLACE, RARE, TRUSTED } from '#shared/stripping/lexicon.ts';
import { eachWord } from './front-coding.ts';
import { type NameFilter, readFilter } from './name-filter.ts';
import people from './people.ts';
import places from './places.ts';
import words from './words.ts';

/** How often a name is an everyday word: never (and written down for this project), hardly, sometimes, often. */
const RANKS: Record<string, number> = { a: TRUSTED, b: RARE, c: RARE, d: COMMON };

/** So many words that no list holds are remembered; more are looked up each time. */
const REMEMBERED_MAX = 60_000;

/** The listed words, and behind them the names that only the filters hold. */
class Words {
  readonly #listed = new Map(RULE_WORDS);
  readonly #firsts: NameFilter;
  readonly #lasts: NameFilter;
  constructor(firsts: NameFilter, lasts: NameFilter) {
    this.#firsts = firsts;
    this.#lasts = lasts;
  }
  get(word: string): number | undefined {
    return this.#listed.get(word);
  }
  add(word: string, flags: number): void {
    this.#listed.set(word, (this.#listed.get(word) ?? 0) | flags);
  }
  flagsOf(word: string): number {
    const known = this.#listed.get(word);
    if (known !== undefined) return known;
    if (word.length < 2 || word.length > 18) return 0;
    // "visited" comes from "visit": a filter, which errs once in 256 words, is asked about strangers alone.
    const derived = stemsOf(word).some(
      (stem) => stem.length > 3 && ((this.#listed.get(stem) ?? 0) & COMMON) !== 0,
    );
    const flags = derived ? COMMON : (this.#firsts(word) ? FIRST : 0) | (this.#lasts(word) ? LAST : 0);
    if (this.#listed.size < REMEMBERED_MAX) this.#listed.set(word, flags);
    return flags;
  }
}

/** The table with all names. */
export function nameTable(): Lexicon {
  const [firsts = '', lasts = '', ...groups] = people.split('|');
  const table = new Words(readFilter(firsts), readFilter(lasts));
  const add = (word: string, flags: number) => table.add(word, flags);
  eachWord(words, (word) => add(word, COMMON));
  for (const group of groups) {
    const kind = Number(group.charAt(0));
    const flags = (kind & 1 ? FIRST : 0) | (kind & 2 ? LAST : 0) | (RANKS[group.charAt(1)] ?? 0);
    eachWord(group.slice(2), (word) => add(word, flags));
  }
  const [towns = '', brands = '', pairs = ''] = places.split('|');
  eachWord(towns, (word) => add(word, PLACE));
  eachWord(brands, (word) => add(word, BRAND));
  const phrases = new Set(pairs.split(' '));
  const phraseHeads = new Set(Array.from(phrases, (p) => p.replace(/(?:'s)?_.*/, '')));
  return { words: table, phrases, phraseHeads, hasNames: true };
}
