// Lists of words that rules ask of nearly every word of a text. Each word of any list has a number, kept beside it in the table of words, and
// a row of bits, one for each list: so neither is the word read nor anything looked up, and what many lists ask of a word lies side by side.
import type { Tokens } from '#shared/stripping/tokens.ts';
import { NUMBER, numbers } from '#shared/stripping/vocabulary.ts';

/** More words than all lists hold; below it stands the mark of words that stay. */
const WORDS_MAX = 1 << 12;
/** Numbers in a row: room for 512 lists. */
const ROW = 16;
const rows = new Int32Array(WORDS_MAX * ROW);
let lists = 0;

/** `at` asks the word at a place of a text, `test` any other. */
export type Asked = { at(t: Tokens, i: number): boolean; test(word: string): boolean };

/** Is a word one of `list`? That is words joined by "|"; a last letter may be doubtful: "flats?|house". */
export function asked(list: string): Asked {
  const place = lists >> 5;
  const bit = 1 << (lists++ & 31);
  for (const one of list.split('|'))
    for (const word of one.endsWith('?') ? [one.slice(0, -2), one.slice(0, -1)] : [one]) {
      const number = numbers.get(word) ?? numbers.size + 1;
      numbers.set(word, number);
      rows[number * ROW + place] = (rows[number * ROW + place] ?? 0) | bit;
    }
  return {
    at: (t, i) => ((rows[((t.marks(i) >> NUMBER) & (WORDS_MAX - 1)) * ROW + place] ?? 0) & bit) !== 0,
    test: (word) => ((rows[(numbers.get(word) ?? 0) * ROW + place] ?? 0) & bit) !== 0,
  };
}
