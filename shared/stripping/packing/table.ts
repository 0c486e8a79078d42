// Lays the name data into the table of words. The data is one string a file, cut when the names are asked for.

import type { Judges } from '#shared/stripping/judges/index.ts';
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

/** The table with all names, over the words of the rules. */
export function nameTable({ ruleWords, strangerBy, senseBy }: Judges): Lexicon {
  const table: Vocabulary = new Vocabulary(
    ruleWords,
    strangerBy(() => table),
    senseBy(() => table),
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
