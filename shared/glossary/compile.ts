// Turns entries into something that a query meets quickly: each pattern waits under its rarest word. Done once, at load.
import { type Associations, associate, type FiledText } from './associations.ts';
import type { GlossaryEntry } from './types.ts';
import { wordClasses } from './word-classes.ts';
import { isSmall, stem, wordsOf } from './words.ts';

/** One word of a pattern: the stems that fill it. */
type Slot = ReadonlySet<string>;
export type Pattern = { entry: GlossaryEntry; slots: readonly Slot[]; isLoose: boolean };
export type Glossary = {
  entries: readonly GlossaryEntry[];
  waiting: ReadonlyMap<string, readonly Pattern[]>;
  associations: Associations;
};

/** `texts`: what people have filed under needs, such as published case studies; a single word learns from them. */
export function compile(entries: readonly GlossaryEntry[], texts: readonly FiledText[] = []): Glossary {
  const waiting = new Map<string, Pattern[]>();
  for (const entry of entries) {
    const slots = slotsOf(entry);
    if (slots.length === 0) continue;
    const anchor = slots.reduce((best, slot) => (slot.size < best.size ? slot : best));
    const pattern: Pattern = { entry, slots, isLoose: entry.kind === 'everyday' && slots.length > 1 };
    for (const word of anchor) {
      const list = waiting.get(word);
      if (list) list.push(pattern);
      else waiting.set(word, [pattern]);
    }
  }
  return { entries, waiting, associations: associate(entries, texts) };
}

function slotsOf(entry: GlossaryEntry): Slot[] {
  const parts = entry.term.split(/\s+/).flatMap((part) => (/^<\w+>$/.test(part) ? [part] : wordsOf(part)));
  // In a saying the small words are worn off, so that "all of her money" meets "her money".
  const telling =
    entry.kind === 'everyday' ? parts.filter((part) => part.startsWith('<') || !isSmall(part)) : parts;
  // One telling word is too little to know a saying by: "kicked out" is not any kick.
  return (telling.length > 1 || parts.length === 1 ? telling : parts).map(
    (part) =>
      new Set(part.startsWith('<') ? (wordClasses.get(part.slice(1, -1)) ?? []).map(stem) : [stem(part)]),
  );
}
