// What a glossary is: the field's words for one thing, as data that curators edit. An entry never holds words of a person.
import type { Need } from '#shared/basics/lists.ts';

/**
 * `abbreviation`: letters and what they stand for, both ways. `synonym`: words that mean the same, both ways.
 * `everyday`: what people say, and the field's word for it; one way, found with other words in between.
 * `related`: near, not the same; both ways, weak. `spelling`: a slip that is seen often; replaces the word.
 */
export type EntryKind = 'abbreviation' | 'synonym' | 'everyday' | 'related' | 'spelling';

export type GlossaryEntry = {
  /** As it is typed. `<partner>` stands for any word of that class (`word-classes.ts`). */
  term: string;
  kind: EntryKind;
  expandsTo: readonly string[];
  needs: readonly Need[];
  /** How much a document that only holds the expansion is worth, against 1 for the typed word itself. */
  weight: number;
  /** Where a reader can check it, when it is more than common knowledge of the field. */
  source?: string;
};

export type Expansion = {
  /** A word or a few words, to be looked for beside what was typed. */
  phrase: string;
  weight: number;
  /** To be shown: "searched for *universal credit*, because you typed *UC*". */
  why: { typed: string; kind: EntryKind };
  /** Positions of the typed words that this is another way to say, so that a score counts the thing once. */
  covers: readonly number[];
};
