// Words of no list, by how they are built.
import { COMMON, PLACE } from '#shared/stripping/lexicon.ts';
import type { Vocabulary } from '#shared/stripping/vocabulary.ts';
import { stemsOf } from './stems.ts';

/** Such a word needs no entry in the list of places. How places in Wales, Scotland and Ireland begin, and people hardly: "Ballynahinch", "Llandrindod", "Auchterarder". */
export const PLACE_LIKE =
  /^(?:bally|llan|aber(?!c|n)|ynys|cwm|pont[a-z]{4}|auchter|tully|magher|derry[a-z]{3}|drum[a-z]{4}|inver[a-z]{3}|strath[a-z]{3}|loch[a-z]{3}|newtown|castle[a-z]{4}|knock[a-z]{3}|blaen|kil[lm][a-z]{4})|(?:mouth|minster|haven)$/;

/** A stranger, judged by what it comes from and how it begins. */
export const strangerBy =
  (listed: () => Vocabulary) =>
  (word: string): number => {
    if (word.length < 2 || word.length > 18) return 0;
    // "she'll", "we've".
    if (/'(?:ll|d|ve|re|m|t)$/.test(word)) return COMMON;
    // "visited" comes from "visit".
    if (stemsOf(word).some((stem) => stem.length > 3 && (listed().get(stem) & COMMON) !== 0)) return COMMON;
    return PLACE_LIKE.test(word) ? PLACE : 0;
  };
