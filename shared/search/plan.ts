// From typed words to what is asked of the database: which stems, in which ways of saying which word, and how much each is
// worth. Pure: the same words and the same shelf give the same plan.

import type { Need } from '#shared/basics/lists.ts';
import {
  beginning,
  stem as everydayStem,
  expand,
  needsOf,
  repair,
  shippedGlossary,
  type Vocabulary,
} from '#shared/glossary/index.ts';
import { guessRarity } from './settings.ts';
import { askedFor, isSpoken, lookAt, type Near } from './situations.ts';
import { isSmall } from './small-words.ts';
import { spokenNear } from './spoken-words.ts';
import { stemOf } from './stem.ts';
import { needStem, wordsIn } from './weigh-document.ts';

/** Measured on the yardstick and rounded; see README. */
export const weights = {
  /** A last word that is known may still be half a word. */
  wholeOfKnown: 0.5,
  wholeOfUnknown: 0.9,
  /** Several words at once are worth less than their sum. */
  phrase: 0.4,
  need: 2.5,
  /** What people say is found whole seldom and meant seldom when found: situations say the same more safely. */
  everyday: 0.5,
  situation: 5,
  /** Of the telling words so many must be the field's own before needs are guessed at. */
  needShareMin: 0.6,
  /** So few words are hardly ever of another field. */
  needFreeWords: 3,
  /** Likewise of situations, which are told by few words and by many. */
  situationShareMin: 0.5,
  situationLongWords: 8,
  situationLongShareMin: 0.7,
  /** The share of the field's own words, so often multiplied: one strange word in ten halves what situations say. */
  situationShare: 6,
  /** Where no line explains so large a share of the words, words that meet by chance are told of, and no need or situation. */
  explainedShare: 0.55,
  explained: 3,
} as const;
/** In so short a query every word was meant as something. */
const slipWordsFew = 3;
/** So near, a word of documents is what was meant. */
const slipSure = 0.9;
const queryWordsMax = 48;
/** In a long query the words speak for themselves. */
const guessWordsMax = 12;
const termsMax = 64;
const correctionsShown = 3;

/** A way to say something: all of its stems must stand in a document. */
type Way = { group: number; stems: readonly string[]; weight: number };
export type Plan = {
  terms: { stem: string; idf: number; rough: number }[];
  ways: { group: number; stems: readonly string[]; factor: number }[];
  /** Groups below this are typed words, those above are other ways to say some of them; -1 are needs and situations. */
  slots: number;
  /** Which typed words a group says again. */
  covers: { group: number; slot: number }[];
  corrections: { typed: string; searched: string[] }[];
  meanings: { typed: string; searched: string }[];
  needs: Need[];
  isShort: boolean;
  /** Stems that were wanted and that, as far as is known, stand nowhere. */
  absent: string[];
  /** As a title would be written. */
  exact: string;
};

export type Known = {
  documents: number;
  /** In how many documents; 0 is in none. */
  countOf: (stem: string) => number;
  vocabulary: Vocabulary;
};

/** The words that say something, or all of them where none does. */
export function tellingWords(query: string): { typed: string[]; telling: { word: string; at: number }[] } {
  const typed = wordsIn(query, queryWordsMax);
  const all = typed.map((word, at) => ({ word, at }));
  const telling = all.filter(({ word }) => !isSmall(word));
  return { typed, telling: telling.length > 0 ? telling : all };
}

export function makePlan(query: string, { documents, countOf, vocabulary }: Known): Plan {
  const { typed, telling } = tellingWords(query);
  const ways: Way[] = [];
  const corrections: Plan['corrections'] = [];
  const repaired = [...typed];
  telling.forEach(({ word, at }, group) => {
    const stem = stemOf(word);
    const isKnown = countOf(stem) > 0;
    const add = (whole: string, weight: number) => ways.push({ group, stems: [stemOf(whole)], weight });
    if (isKnown) add(word, 1);
    if (at === typed.length - 1 && word.length > 2)
      for (const { word: whole } of beginning(word, vocabulary))
        if (stemOf(whole) !== stem) add(whole, isKnown ? weights.wholeOfKnown : weights.wholeOfUnknown);
    if (isKnown) return;
    // What people say is no slip, though no document says it so.
    if (telling.length > slipWordsFew && isSpoken(stem)) return;
    // Only what this reader can find is guessed at.
    const found = repair(word, vocabulary).filter((one) => countOf(stemOf(one.word)) > 0);
    const slip = found[0]?.kind === 'slip' ? found[0] : undefined;
    // Documents have nothing nearer: it is read as what people say, and so looked for in the field's words for it.
    const said = slip && slip.weight >= slipSure ? undefined : spokenNear(word);
    const read = said && said.weight > (slip?.weight ?? 0) ? said : slip;
    if (read) repaired[at] = read.word;
    for (const one of found) add(one.word, one.weight);
    if (found.length > 0)
      corrections.push({ typed: word, searched: found.slice(0, correctionsShown).map((one) => one.word) });
  });
  const slotAt = new Map(telling.map(({ at }, group) => [at, group]));
  const again = sayAgain([typed.join(' '), repaired.join(' ')], slotAt, telling.length);
  ways.push(...again.ways);
  const both = `${typed.join(' ')} ${repaired.join(' ')}`;
  const isShort = telling.length <= guessWordsMax;
  const told = tell(telling, repaired);
  const needs = isShort ? guessNeeds(both, told.trust) : [];
  return {
    ...weigh(ways, needs, guessSituations(told, both), documents, countOf),
    slots: telling.length,
    covers: again.covers,
    meanings: again.meanings,
    corrections,
    needs: needs.map(({ need }) => need),
    isShort,
    exact: typed.join(' '),
  };
}

/** Other ways to say typed words, by the words that they say again. */
function sayAgain(queries: readonly string[], slotAt: ReadonlyMap<number, number>, firstGroup: number) {
  const groups = new Map<string, number>();
  const seen = new Set<string>();
  const ways: Way[] = [];
  const covers: Plan['covers'] = [];
  const meanings: Plan['meanings'] = [];
  for (const query of new Set(queries))
    for (const { phrase, weight, why, covers: at } of expand(shippedGlossary, query)) {
      if (seen.has(phrase)) continue;
      seen.add(phrase);
      const key = at.join(',');
      let group = groups.get(key);
      if (group === undefined) {
        group = firstGroup + groups.size;
        groups.set(key, group);
        for (const one of at) {
          const slot = slotAt.get(one);
          if (slot !== undefined) covers.push({ group, slot });
        }
      }
      const said = wordsIn(phrase);
      const stems = [...new Set(said.filter((word) => said.length === 1 || !isSmall(word)).map(stemOf))];
      const share = why.kind === 'everyday' ? weights.everyday : 1;
      ways.push({ group, stems, weight: share * weight * Math.sqrt(Math.max(1, at.length)) });
      meanings.push({ typed: why.typed, searched: phrase });
    }
  return { ways, covers, meanings };
}

type Told = { near: readonly Near[]; trust: number };

/** What the words are near to, and how far that is believed. */
function tell(telling: readonly { word: string; at: number }[], repaired: readonly string[]): Told {
  const stems = telling.flatMap(({ word, at }) => [word, repaired[at] ?? word]).map(stemOf);
  const { near, explained } = lookAt(new Map(stems.map((stem) => [stem, 1])), undefined, askedFor);
  const share = telling.length <= weights.needFreeWords ? 1 : explained / telling.length;
  return { near, trust: Math.min(1, share / weights.explainedShare) ** weights.explained };
}

/** Which situations the words tell of; none where too few of them are the field's own. Numbers are nobody's own. */
function guessSituations({ near, trust }: Told, both: string): Near[] {
  const words = [...new Set(wordsIn(both).filter((word) => !isSmall(word) && !/\d/.test(word)))];
  const least =
    words.length <= weights.needFreeWords
      ? 0
      : words.length <= weights.situationLongWords
        ? weights.situationShareMin
        : weights.situationLongShareMin;
  const share = ownShare(words);
  if (share < least) return [];
  const own = words.length <= weights.needFreeWords ? 1 : share ** weights.situationShare;
  return near.map(({ stem, weight }) => ({ stem, weight: weight * own * trust }));
}

/** How many of the words are the field's own, or are said to it. */
const ownShare = (words: readonly string[]): number =>
  words.filter((word) => shippedGlossary.associations.has(everydayStem(word))).length /
  Math.max(1, words.length);

/** Words that are not of the field say nothing about needs, however much some of them sound like it. */
function guessNeeds(query: string, trust: number): { need: Need; weight: number }[] {
  const telling = [...new Set(wordsIn(query).filter((word) => !isSmall(word)))];
  const share = telling.length <= weights.needFreeWords ? 1 : ownShare(telling);
  if (share < weights.needShareMin) return [];
  return needsOf(shippedGlossary, query).map(({ need, weight }) => ({
    need,
    weight: weight * share * trust,
  }));
}

function weigh(
  all: readonly Way[],
  needs: readonly { need: Need; weight: number }[],
  situations: readonly Near[],
  documents: number,
  countOf: (stem: string) => number,
): Pick<Plan, 'terms' | 'ways' | 'absent'> {
  const terms = new Map<string, { stem: string; idf: number; rough: number }>();
  const ways: Plan['ways'] = [];
  const absent = new Set<string>();
  const add = (
    group: number,
    stems: readonly string[],
    weight: number,
    rarity: (count: number) => number,
  ) => {
    const missing = stems.filter((stem) => countOf(stem) === 0);
    for (const stem of missing) absent.add(stem);
    if (stems.length === 0 || missing.length > 0) return;
    const factor = weight / stems.length ** weights.phrase;
    ways.push({ group, stems, factor });
    for (const stem of stems) {
      const idf = rarity(countOf(stem));
      const rough = Math.round(1_000 * idf * factor);
      const known = terms.get(stem);
      terms.set(stem, { stem, idf, rough: Math.max(rough, known?.rough ?? 0) });
    }
  };
  const ofWord = (count: number) => Math.log(1 + Math.max(0, documents - count + 0.5) / (count + 0.5));
  for (const { group, stems, weight } of all) add(group, stems, weight, ofWord);
  const ofGuess = (count: number) => guessRarity(count, documents);
  for (const { need, weight } of needs) add(-1, [needStem(need)], weight * weights.need, ofGuess);
  for (const { stem, weight } of situations) add(-1, [stem], weight * weights.situation, ofGuess);
  const kept = [...terms.values()].sort((a, b) => b.rough - a.rough || (a.stem < b.stem ? -1 : 1));
  const asked = kept.slice(0, termsMax);
  const isAsked = new Set(asked.map(({ stem }) => stem));
  const whole = ways.filter(({ stems }) => stems.every((stem) => isAsked.has(stem)));
  return { terms: asked, ways: whole, absent: [...absent] };
}
