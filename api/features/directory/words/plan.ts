// What typed words ask for, and what they may have meant. Pure: the glossary speaks for the field, the vocabulary for the services
// that are there. What was typed is never replaced; guesses stand beside it and are handed back to be said.
import type { Need } from '#shared/basics/lists.ts';
import {
  expand,
  type Glossary,
  isSmall,
  needsOf,
  type Repair,
  repair,
  vocabularyOf,
} from '#shared/glossary/index.ts';
import { anyOf, asMeant, asTyped, type Slot, toWay, type WordQuery } from './query.ts';

/** `kind`: a slip of the keys, a word half typed, or another way to say it. */
export type Guess = { typed: string; meant: string[]; kind: 'spelling' | 'beginning' | 'meaning' };
export type Known = {
  /** Words that services use as they were typed. */
  words: ReadonlySet<string>;
  /** Of words that nobody uses: those they may have been. */
  repairs: ReadonlyMap<string, readonly Repair[]>;
  /** A word that names a place whose whereabouts are known, and how the place is written. */
  place: { typed: string; name: string } | null;
};
export type Plan = {
  query: WordQuery | undefined;
  guesses: Guess[];
  leftOut: string[];
};

/** Below this an expansion is a neighbour, not another word for it. */
const weightMin = 0.5;
/** More than are made: of some nothing is to be seen. */
const repairsLookedAtMax = 8;
/** Of the ways to say one thing, so many are told. */
const toldMax = 3;
/** A need that the words speak of this clearly. */
const needWeightMin = 0.8;
const needsMax = 2;

/** Words that say something; all of them where none does. */
export function tellingOf(words: readonly string[]): string[] {
  const telling = words.filter((word) => !isSmall(word));
  return telling.length > 0 ? telling : [...words];
}

export function repairsOf(typed: string, words: readonly string[]): Repair[] {
  return repair(typed, vocabularyOf(new Map(words.map((word) => [word, 1])))).slice(0, repairsLookedAtMax);
}

export function planWords(glossary: Glossary, words: readonly string[], known: Known): Plan {
  if (words.length === 0) return { query: undefined, guesses: [], leftOut: [] };
  const telling = tellingOf(words);
  const mended = words.map((word) => (known.repairs.get(word) ?? [])[0]?.word ?? word);
  const meant = expansionsOf(glossary, mended);
  const { place } = known;
  const guesses: Guess[] = [];
  const leftOut: string[] = [];
  const near: Slot[] = [];
  for (const [at, typed] of words.entries()) {
    if (!telling.includes(typed) || typed === place?.typed) continue;
    const repairs = known.repairs.get(typed) ?? [];
    const phrases = meant.get(at) ?? [];
    if (!known.words.has(typed) && repairs.length === 0 && phrases.length === 0) {
      leftOut.push(typed);
      continue;
    }
    guesses.push(...guessesOf(typed, repairs, phrases));
    near.push([
      asTyped(typed),
      ...repairs.map((one) => asMeant([one.word])),
      ...phrases.map((phrase) => asMeant(phrase)),
    ]);
  }
  const exact = telling.map((word) => [asTyped(word)]);
  const hasGuess = guesses.length > 0 || leftOut.length > 0 || place !== null;
  return {
    query: {
      exact: toWay(exact),
      // One word of three would be anything.
      near: hasGuess && near.length > leftOut.length ? toWay(near) : null,
      some: anyOf(near.length > 0 ? near : exact),
      // What is hardly understood speaks of nothing.
      needs: near.length > 0 && near.length >= leftOut.length ? needsMeant(glossary, mended) : [],
    },
    guesses: merged(guesses),
    leftOut,
  };
}

/** By the position of a typed word: other ways to say it, or the thing it is a part of. */
function expansionsOf(glossary: Glossary, words: readonly string[]): Map<number, string[][]> {
  const meant = new Map<number, string[][]>();
  for (const { phrase, weight, covers } of expand(glossary, words.join(' '))) {
    const parts = phrase.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
    const telling = parts.filter((part) => !isSmall(part));
    // "Drop in" without its small word would be any drop.
    if (weight < weightMin || telling.length === 0 || (parts.length > 1 && telling.length === 1)) continue;
    for (const at of covers) meant.set(at, [...(meant.get(at) ?? []), telling]);
  }
  return meant;
}

function guessesOf(typed: string, repairs: readonly Repair[], phrases: readonly string[][]): Guess[] {
  const all: Guess[] = [];
  for (const [kind, of] of [['spelling', 'slip'] as const, ['beginning', 'beginning'] as const]) {
    const meant = repairs.filter((one) => one.kind === of).map((one) => one.word);
    if (meant.length > 0) all.push({ typed, meant, kind });
  }
  const meaning = phrases.slice(0, toldMax).map((phrase) => phrase.join(' '));
  if (meaning.length > 0) all.push({ typed, meant: meaning, kind: 'meaning' });
  return all;
}

/** Words that were explained by the same saying are told once. */
function merged(guesses: readonly Guess[]): Guess[] {
  const told = new Map<string, Guess>();
  for (const guess of guesses) {
    const key = guess.kind === 'meaning' ? guess.meant.join('|') : `${guess.kind}|${guess.typed}`;
    const before = told.get(key);
    told.set(key, before ? { ...before, typed: `${before.typed} ${guess.typed}` } : guess);
  }
  return [...told.values()];
}

/** Stems that the field uses, slips left out: such a word is never mended and never a place's. */
export function fieldStems(glossary: Glossary): ReadonlySet<string> {
  const patterns = [...glossary.waiting.values()].flat();
  return new Set(
    patterns
      .filter(({ entry }) => entry.kind !== 'spelling')
      .flatMap(({ slots }) => slots.flatMap((slot) => [...slot])),
  );
}

const needsMeant = (glossary: Glossary, words: readonly string[]): Need[] =>
  needsOf(glossary, words.join(' '))
    .filter((one) => one.weight >= needWeightMin)
    .slice(0, needsMax)
    .map((one) => one.need);
