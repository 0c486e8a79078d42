// What a text tells of, between its words and its needs: the glossary's lines, each with all that people say there, are situations,
// and a text is near some of them by the words it shares, however they are put; what several lines name is a theme. Two texts that share no word
// can so be near each other. Pure; the same for documents and queries, learnt from the glossary alone.
import { inOneGo, once, type Steps } from '#shared/basics/in-steps.ts';
import {
  type GlossaryEntry,
  restAfter,
  shippedInSteps,
  wordClasses,
  wordFamilies,
  wordsOf,
} from '#shared/glossary/index.ts';
import { isSmall } from './small-words.ts';
import { stemOf } from './stem.ts';

/** A text is near so many situations; more say less (12 and 20 rank alike, 40 worse). */
const situationsMax = 12;
/** And speaks of so many themes, by the lines nearest to it. */
const themesMax = 16;
const themeLines = 40;
/** What was typed is asked by fewer: each costs the database a list, and the ranking loses half a hundredth. */
export const askedFor = { lines: 8, themes: 8 } as const;
const keptOf = { lines: situationsMax, themes: themesMax } as const;
/** Of these the one that is met by most words tells how much of a text any one line explains. */
const explainers = 5;
/** The field's own words for it, beside one thing that people say. */
const expansionWeight = 3;
/** A word of the same family, beside the word itself. */
const familyWeight = 0.75;
/** How much it counts that a line is met by many words of a text, not by one that is rare. */
const together = 0.4;
/** Of learning, between two rests. */
const linesAtOnce = 100;
/** Between a cosine, which lets a short line win by one word, and none, which lets a long one. */
const lengthShare = 0.7;

export type Near = { stem: string; weight: number };
type Situations = {
  names: readonly string[];
  rarity: ReadonlyMap<string, number>;
  /** Of a word: which situations, by number, and beside it how much it says of each. Plain numbers: a document asks for thousands. */
  tell: ReadonlyMap<string, Told>;
  /** What several lines name as the field's words for them, and which of these each line names, by number. */
  themes: readonly string[];
  themesOf: readonly (readonly number[])[];
};
type Told = { numbers: number[]; worths: number[] };

const families = new Map<string, string[]>();
const join = (family: string, words: readonly string[]) => {
  for (const stem of new Set(words.map(stemOf))) {
    const known = families.get(stem);
    if (known) known.push(family);
    else families.set(stem, [family]);
  }
};
for (const [name, words] of wordClasses) join(`<${name}>`, words);
for (const [at, words] of wordFamilies.entries()) join(`<${at}>`, words);

/** The nearest first, under names that no word can have, together as long as one; and what those speak of, likewise. */
export const situationsOf = (stems: ReadonlyMap<string, number>, of?: Situations): Near[] =>
  lookAt(stems, of).near;

/** And how many of the words the line that explains most of them has met. */
export function lookAt(
  stems: ReadonlyMap<string, number>,
  of: Situations = shipped.now(),
  most: { lines: number; themes: number } = keptOf,
): { near: Near[]; explained: number } {
  const { sums, meetings } = sumUp(stems, of);
  const lines = nearest(sums, themeLines);
  const spoken = new Float64Array(of.themes.length);
  for (const [number, sum] of lines)
    for (const theme of of.themesOf[number] ?? []) spoken[theme] = (spoken[theme] ?? 0) + sum * sum;
  const squares = lines.slice(0, most.lines).map(([number, sum]): [number, number] => [number, sum * sum]);
  return {
    near: [...asOne(squares, of.names), ...asOne(nearest(spoken, most.themes), of.themes)],
    explained: Math.max(0, ...lines.slice(0, explainers).map(([number]) => meetings[number] ?? 0)),
  };
}

function asOne(first: readonly [number, number][], names: readonly string[]): Near[] {
  const length = Math.hypot(...first.map(([, sum]) => sum)) || 1;
  return first.map(([number, sum]) => ({ stem: names[number] ?? '', weight: sum / length }));
}

/** How near each line is. A word meets a line by itself or by one of its families, whichever says more, and once. */
function sumUp(stems: ReadonlyMap<string, number>, of: Situations) {
  const sums = new Float64Array(of.names.length);
  const meetings = new Float64Array(of.names.length);
  const best = new Float64Array(of.names.length);
  for (const [stem, weight] of stems) {
    const touched: number[] = [];
    const meet = (word: string, share: number): number => {
      const told = of.tell.get(word);
      if (!told) return 0;
      const { numbers, worths } = told;
      const much = share * weight * (of.rarity.get(word) ?? 0);
      for (let i = 0; i < numbers.length; i++) {
        const number = numbers[i] ?? 0;
        const known = best[number] ?? 0;
        const worth = much * (worths[i] ?? 0);
        if (known === 0) touched.push(number);
        if (worth > known) best[number] = worth;
      }
      return much;
    };
    let most = meet(stem, 1);
    for (const family of families.get(stem) ?? []) most = Math.max(most, meet(family, familyWeight));
    for (const number of touched) {
      sums[number] = (sums[number] ?? 0) + (best[number] ?? 0);
      meetings[number] = (meetings[number] ?? 0) + Math.min(1, most);
      best[number] = 0;
    }
  }
  for (let i = 0; i < sums.length; i++) sums[i] = (sums[i] ?? 0) * (meetings[i] ?? 0) ** together;
  return { sums, meetings };
}

/** The first few of thousands, without putting all of them in order. Between equals the earlier line. */
function nearest(sums: Float64Array, max: number): [number, number][] {
  const first: [number, number][] = [];
  let least = 0;
  for (const [number, sum] of sums.entries()) {
    if (sum <= least) continue;
    let at = first.length;
    while (at > 0 && (first[at - 1]?.[1] ?? 0) < sum) at--;
    first.splice(at, 0, [number, sum]);
    if (first.length > max) first.pop();
    if (first.length === max) least = first.at(-1)?.[1] ?? 0;
  }
  return first;
}

export const learnSituations = (entries: readonly GlossaryEntry[]): Situations =>
  inOneGo(learnInSteps(entries));

function* learnInSteps(entries: readonly GlossaryEntry[]): Steps<Situations> {
  const lines = new Map<string, Map<string, number>>();
  const stems = new Map<string, string[]>();
  const named: (readonly string[])[] = [];
  for (const [at, entry] of entries.entries()) {
    if (at % restAfter === 0) yield;
    if (entry.kind === 'spelling') continue;
    const key = keyOf(entry);
    const known = lines.get(key);
    const said = known ?? new Map<string, number>();
    if (!known) {
      lines.set(key, said);
      named.push(entry.expandsTo);
    }
    hear(said, entry.term, 1, stems);
    if (!known) for (const phrase of entry.expandsTo) hear(said, phrase, expansionWeight, stems);
  }
  const counts = new Map<string, number>();
  for (const said of lines.values())
    for (const word of said.keys()) counts.set(word, (counts.get(word) ?? 0) + 1);
  const rarity = new Map([...counts].map(([word, count]) => [word, Math.log(1 + lines.size / (1 + count))]));
  const tell = new Map<string, Told>();
  let number = 0;
  for (const said of lines.values()) {
    if (number % linesAtOnce === 0) yield;
    const worths: [string, number][] = [];
    let square = 0;
    for (const [word, count] of said) {
      const worth = (count < 1 ? count : 1 + Math.log(count)) * (rarity.get(word) ?? 0);
      square += worth * worth;
      worths.push([word, worth]);
    }
    const length = Math.sqrt(square) ** lengthShare || 1;
    for (const [word, worth] of worths) {
      const told = tell.get(word) ?? { numbers: [], worths: [] };
      tell.set(word, told);
      told.numbers.push(number);
      told.worths.push(worth / length);
    }
    number++;
  }
  return { names: [...lines.keys()].map(nameOf), rarity, tell, ...readThemes(named) };
}

/** What one line alone names says no more than the line. */
function readThemes(named: readonly (readonly string[])[]): Pick<Situations, 'themes' | 'themesOf'> {
  const counts = new Map<string, number>();
  for (const phrases of named)
    for (const phrase of phrases) counts.set(phrase, (counts.get(phrase) ?? 0) + 1);
  const shared = [...counts].filter(([, count]) => count > 1).map(([phrase]) => phrase);
  const numbers = new Map(shared.map((phrase, at) => [phrase, at]));
  return {
    themes: shared.map((phrase) => nameOf(`theme ${phrase}`)),
    themesOf: named.map((phrases) => phrases.flatMap((phrase) => numbers.get(phrase) ?? [])),
  };
}

/** Everyday lines that lead to the same words are one situation. */
function keyOf({ kind, term, expandsTo, needs }: GlossaryEntry): string {
  if (kind === 'everyday') return `${expandsTo.join(';')}|${needs.join()}`;
  return kind === 'abbreviation' ? `=${term}` : [term, ...expandsTo].sort().join(';');
}

function hear(said: Map<string, number>, phrase: string, weight: number, stems: Map<string, string[]>): void {
  const add = (word: string, more: number) => said.set(word, (said.get(word) ?? 0) + more);
  for (const part of phrase.split(' ')) {
    if (part.startsWith('<')) {
      add(part, weight);
      continue;
    }
    let found = stems.get(part);
    if (!found) {
      found = wordsOf(part)
        .filter((word) => !isSmall(word))
        .map(stemOf);
      stems.set(part, found);
    }
    for (const stem of found) {
      add(stem, weight);
      for (const family of families.get(stem) ?? []) add(family, weight * familyWeight);
    }
  }
}

/** By what the line says, not by its place: a document keeps its situations when lines are added before them. */
function nameOf(key: string): string {
  let hash = 0x811c9dc5;
  for (let i = 0; i < key.length; i++) hash = Math.imul(hash ^ key.charCodeAt(i), 0x01000193);
  return `#~${(hash >>> 0).toString(36)}`;
}

const shipped = once(function* () {
  return yield* learnInSteps((yield* shippedInSteps()).entries);
});
/** Learns what is shipped before it is asked for. */
export const situationSteps = shipped.steps;
/** Said by somebody somewhere, otherwise than as a slip. */
export const isSpoken = (stem: string): boolean => shipped.now().rarity.has(stem);
