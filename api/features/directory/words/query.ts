// From words and what they may have meant to questions that the text search understands. Pure. Every word was cut down to letters
// and figures before, so nothing that is typed is read as an operator.
import type { Need } from '#shared/basics/lists.ts';

/** One way to say a thing: a word, or words that all have to be there. */
export type Saying = { words: readonly string[]; isBeginning: boolean };
/** One thing that has to be met, in any of these ways. */
export type Slot = readonly Saying[];

/** The same question of the whole service, and of one part of it at a time. */
export type Way = { anywhere: string; name: string; organisation: string; place: string };
export type WordQuery = {
  /** Every word as it was typed, or the beginning of it. */
  exact: Way;
  /** Every word as it was typed, or what it may have meant. */
  near: Way | null;
  /** Any word at all, or what it may have meant. */
  some: string;
  /** The needs that the words speak of: whoever serves one is worth a look when nothing else is met. */
  needs: readonly Need[];
};

export const anyOf = (slots: readonly Slot[]): string =>
  slots.map((slot) => slot.map(termOf('')).join(' | ')).join(' | ');

export function toWay(slots: readonly Slot[]): Way {
  const asked = (part: string) => slots.map((slot) => `(${slot.map(termOf(part)).join(' | ')})`).join(' & ');
  return { anywhere: asked(''), name: asked('A'), organisation: asked('B'), place: asked('D') };
}

const termOf =
  (part: string) =>
  ({ words, isBeginning }: Saying): string => {
    const mark = `${isBeginning ? '*' : ''}${part}`;
    return `(${words.map((word) => (mark === '' ? word : `${word}:${mark}`)).join(' & ')})`;
  };

/** A letter or two begin half the dictionary. */
export const asTyped = (word: string): Saying => ({ words: [word], isBeginning: word.length > 2 });
export const asMeant = (words: readonly string[]): Saying => ({ words, isBeginning: false });
