// Lays the name data into the table of words. The data is one string a file, cut when the names are asked for.

import { RULE_WORDS } from '#shared/stripping/judges/rule-words.ts';
import { stemsOf } from '#shared/stripping/judges/stems.ts';
import {
  BRAND,
  COMMON,
  FIRST,
  LAST,
  type Lexicon,
  PHRASE_HEAD,
  PLACE,
  RARE,
  TRUSTED,
} from '#shared/stripping/lexicon.ts';
import lists from '#shared/stripping/names/lists.ts';
import weights, { SCALE } from '#shared/stripping/names/weights.ts';
import { Vocabulary } from '#shared/stripping/vocabulary.ts';
import { readWords } from './word-coder.ts';

/** How often a name is an everyday word: never (and written down for this project), hardly, sometimes, often; "e" was only read of. */
const RANKS: Record<string, number> = { a: TRUSTED, b: RARE, c: RARE, d: COMMON };

/** The letter of a weight of nought: all weights together are packed as one long word. */
export const NOUGHT = 109;

/** Such a word needs no entry in the list of places. How places in Wales, Scotland and Ireland begin, and people hardly: "Ballynahinch", "Llandrindod", "Auchterarder". */
export const PLACE_LIKE =
  /^(?:bally|llan|aber(?!c|n)|ynys|cwm|pont[a-z]{4}|auchter|tully|magher|derry[a-z]{3}|drum[a-z]{4}|inver[a-z]{3}|strath[a-z]{3}|loch[a-z]{3}|newtown|castle[a-z]{4}|knock[a-z]{3}|blaen|kil[lm][a-z]{4})|(?:mouth|minster|haven)$/;

/** A stranger, judged by what it comes from and how it begins. */
const strangerBy =
  (listed: () => Vocabulary) =>
  (word: string): number => {
    if (word.length < 2 || word.length > 18) return 0;
    // "she'll", "we've".
    if (/'(?:ll|d|ve|re|m|t)$/.test(word)) return COMMON;
    // "visited" comes from "visit".
    if (stemsOf(word).some((stem) => stem.length > 3 && (listed().get(stem) & COMMON) !== 0)) return COMMON;
    return PLACE_LIKE.test(word) ? PLACE : 0;
  };

/** The table with all names. */
export function nameTable(): Lexicon {
  const table: Vocabulary = new Vocabulary(
    RULE_WORDS,
    strangerBy(() => table),
  );
  const [kinds = '', coded = ''] = lists.split('|');
  const flags = kinds.split(' ').map((kind) => {
    const halves = Number(kind.charAt(0));
    return (halves & 1 ? FIRST : 0) | (halves & 2 ? LAST : 0) | (RANKS[kind.charAt(1)] ?? 0);
  });
  const told = [COMMON, PLACE, BRAND, ...flags];
  const all = readWords(coded);
  const phrases = new Set(all.pop());
  all.forEach((words, list) => {
    for (const word of words) table.add(word, told[list] ?? 0);
  });
  for (const phrase of phrases) table.add(phrase.replace(/(?:'s)?_.*/, ''), 0, PHRASE_HEAD);
  table.judgeMarked();
  const at = Int8Array.from(readWords(weights)[0]?.[0] ?? '', (sign) => sign.charCodeAt(0) - NOUGHT);
  return { words: table, phrases, hasNames: true, weights: { at, scale: SCALE } };
}
