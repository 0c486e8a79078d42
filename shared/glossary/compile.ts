// Turns entries into something that a query meets quickly: each pattern waits under its rarest word. Done once, in steps where
// somebody types meanwhile.
import { inOneGo, type Steps } from '#shared/basics/in-steps.ts';
import { type Associations, associate, type FiledText } from './associations.ts';
import type { GlossaryEntry } from './types.ts';
import { wordClasses } from './word-classes.ts';
import { isSmall, rememberStems, restAfter, wordsOf } from './words.ts';

/** One word of a pattern: the stems that fill it. */
type Slot = ReadonlySet<string>;
export type Pattern = { entry: GlossaryEntry; slots: readonly Slot[]; isLoose: boolean };
export type Glossary = {
  entries: readonly GlossaryEntry[];
  waiting: ReadonlyMap<string, readonly Pattern[]>;
  associations: Associations;
};

/** `texts`: what people have filed under needs, such as published case studies; a single word learns from them. */
export const compile = (entries: readonly GlossaryEntry[], texts: readonly FiledText[] = []): Glossary =>
  inOneGo(compileInSteps(entries, texts));

export function* compileInSteps(
  entries: readonly GlossaryEntry[],
  texts: readonly FiledText[] = [],
): Steps<Glossary> {
  const toSlots = readSlots();
  const patterns: Pattern[] = [];
  const uses = new Map<string, number>();
  for (const [at, entry] of entries.entries()) {
    if (at % restAfter === 0) yield;
    const slots = toSlots(entry);
    if (slots.length === 0) continue;
    patterns.push({ entry, slots, isLoose: entry.kind === 'everyday' && slots.length > 1 });
    for (const slot of slots) for (const word of slot) uses.set(word, (uses.get(word) ?? 0) + 1);
  }
  const waiting = new Map<string, Pattern[]>();
  const sums = new Map<Slot, number>();
  const usesOf = (slot: Slot) => {
    const known = sums.get(slot);
    if (known !== undefined) return known;
    let sum = 0;
    for (const word of slot) sum += uses.get(word) ?? 0;
    sums.set(slot, sum);
    return sum;
  };
  for (const [at, pattern] of patterns.entries()) {
    if (at % restAfter === 0) yield;
    let [anchor = new Set<string>()] = pattern.slots;
    if (pattern.slots.length > 1) {
      let least = Number.POSITIVE_INFINITY;
      for (const slot of pattern.slots) {
        const all = usesOf(slot);
        if (all < least) [least, anchor] = [all, slot];
      }
    }
    for (const word of anchor) {
      const list = waiting.get(word);
      if (list) list.push(pattern);
      else waiting.set(word, [pattern]);
    }
  }
  return { entries, waiting, associations: yield* associate(entries, texts) };
}

/** A word or a class is one set of stems, however many entries it stands in. */
function readSlots(): (entry: GlossaryEntry) => Slot[] {
  const fold = rememberStems();
  const slots = new Map<string, Slot>();
  const slotOf = (part: string): Slot => {
    const known = slots.get(part);
    if (known) return known;
    const words = part.startsWith('<') ? (wordClasses.get(part.slice(1, -1)) ?? []) : [part];
    const slot = new Set(words.map(fold));
    slots.set(part, slot);
    return slot;
  };
  const read = new Map<string, readonly string[]>();
  const wordsIn = (part: string): readonly string[] => {
    const known = read.get(part);
    if (known) return known;
    const words = /^<\w+>$/.test(part) ? [part] : wordsOf(part);
    read.set(part, words);
    return words;
  };
  return ({ term, kind }) => {
    const parts = term.split(' ').flatMap(wordsIn);
    // In a saying the small words are worn off, so that "all of her money" meets "her money".
    const telling =
      kind === 'everyday' ? parts.filter((part) => part.startsWith('<') || !isSmall(part)) : parts;
    // One telling word is too little to know a saying by: "kicked out" is not any kick.
    return (telling.length > 1 || parts.length === 1 ? telling : parts).map(slotOf);
  };
}
