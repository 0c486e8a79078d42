// Lists of words that rules ask of nearly every word of a text. Each word of any list has a number, kept beside it in the table of words, and a
// list is a row of bits: so neither is the word read nor anything looked up.
import { marksAt, type Tokens } from '#shared/stripping/tokens.ts';
import { NUMBER, numbers } from '#shared/stripping/vocabulary.ts';

/** More words than all lists hold; below it stands the mark of words that stay. */
const WORDS_MAX = 1 << 12;

/** `at` asks the word at a place of a text, `test` any other. */
export type Asked = { at(t: Tokens, i: number): boolean; test(word: string): boolean };

/** Is a word one of `list`? That is words joined by "|"; a last letter may be doubtful: "flats?|house". */
export function asked(list: string): Asked {
  const bits = new Int32Array(WORDS_MAX >> 5);
  for (const one of list.split('|'))
    for (const word of one.endsWith('?') ? [one.slice(0, -2), one.slice(0, -1)] : [one]) {
      const number = numbers.get(word) ?? numbers.size + 1;
      numbers.set(word, number);
      bits[number >> 5] = (bits[number >> 5] ?? 0) | (1 << (number & 31));
    }
  const holds = (number: number) => (((bits[number >> 5] ?? 0) >>> (number & 31)) & 1) === 1;
  return {
    at: (t, i) => holds((marksAt(t, i) >> NUMBER) & (WORDS_MAX - 1)),
    test: (word) => holds(numbers.get(word) ?? 0),
  };
}
