// Raw words in, stripped words out: what a box does on paste, on leaving the box and on sending. What was taken
// out is held by nobody, except a merely suspected word while the panel is open, so that it can be put back.
import type { StrippedText } from '#shared/basics/text.ts';
import { shapeFor } from '#shared/basics/word-shape.ts';
import { keepableKinds } from '#shared/contract/kept.ts';
import type { Fingerprints, Keep, Kind, Options } from '#shared/stripping/index.ts';
import { findIdentifiers, strip } from '#shared/stripping/index.ts';
import type { Kept, Label } from './marks.ts';
import { makePeople, type People } from './numbered.ts';

/** What the engine is told besides the words. */
export type Knowledge = {
  fingerprints?: Fingerprints;
  keep?: Keep;
  today?: string;
  /** The list of names came in: what was judged without it is judged anew. */
  hasNames?: boolean;
  /** What stood in the box when it was opened, sent and judged before: what was only suspected there may stand. */
  vouched?: string;
  /** The box asks for a public name, of a service or a body: only what certainly identifies goes. */
  isPublicName?: boolean;
  /** Who was taken out of the form before. */
  people?: People;
};

/** Whether a suspected one of this kind may stay at all; the server asks the same. */
export const isKeepable = (kind: Kind): kind is (typeof keepableKinds)[number] =>
  keepableKinds.some((one) => one === kind);

/** In memory only: a suspected word, and the label that stands for it now. */
export type TakenOut = { value: string; kind: Kind; label: string; start: number; end: number };

export type Cleansed = {
  text: StrippedText;
  /** How many places were replaced just now, and the kind of each. */
  count: number;
  kinds: Kind[];
  labels: Label[];
  takenOut: TakenOut[];
  /** The kept words at their new places. */
  kept: Kept[];
};

export const optionsOf = (
  knowledge: Knowledge,
  kept: readonly { start: number; end: number }[] = [],
): Options => ({
  known: knowledge.fingerprints,
  keep: knowledge.keep,
  today: knowledge.today,
  kept,
});

/** Suspected words that stay without being asked about: judged before, or the public name that the box asks for. */
export function vouchedFor(raw: string, knowledge: Knowledge, kept: readonly Span[] = []): readonly Span[] {
  const { vouched, isPublicName } = knowledge;
  if (!isPublicName && !vouched) return [];
  return findIdentifiers(raw, optionsOf(knowledge, kept)).filter(
    (one) =>
      one.confidence === 'suspected' &&
      isKeepable(one.kind) &&
      (isPublicName || stoodWhole(vouched ?? '', raw.slice(one.start, one.end))),
  );
}

type Span = { start: number; end: number };

const isOfWord = (sign: string | undefined): boolean => sign !== undefined && /[\p{L}\p{M}\p{N}]/u.test(sign);

/** "Rose" was not judged where "Rosewood" was. */
function stoodWhole(judged: string, word: string): boolean {
  for (let at = judged.indexOf(word); at >= 0; at = judged.indexOf(word, at + 1))
    if (!isOfWord(judged[at - 1]) && !isOfWord(judged[at + word.length])) return true;
  return false;
}

/**
 * Strips `raw`. `kept` are spans of it that stay, unless they certainly identify. `how`: whether the words are taken out now, or only
 * looked at; what is looked at teaches the form nothing of who is who.
 */
export function cleanse(
  raw: string,
  knowledge: Knowledge,
  kept: readonly Kept[],
  how: 'looking' | 'taking' = 'looking',
): Cleansed {
  const { people = makePeople() } = knowledge;
  const options = {
    ...optionsOf(knowledge, [...kept, ...vouchedFor(raw, knowledge, kept)]),
    numberOf: people[how](raw),
    shapeOf: shapeFor,
  };
  const gone = findIdentifiers(raw, options);
  const { text, removed } = strip(raw, options);
  const kinds = removed.map((one) => one.kind);
  const labels = uniqueLabels(removed.map(({ kind, label, shape }) => ({ kind, label, shape })));
  const count = removed.length;
  // A second look may have found more than the first; then places cannot be paired, and nothing is put back or kept
  // that may stand elsewhere now.
  if (gone.length !== removed.length)
    return { text, count, kinds, labels, takenOut: [], kept: count === 0 ? [...kept] : [] };
  const takenOut = gone.flatMap((one, at) => {
    const mark = removed[at];
    if (!mark || one.confidence !== 'suspected' || !isKeepable(one.kind)) return [];
    const { kind, label, start, end } = mark;
    return [{ kind, label, start, end, value: raw.slice(one.start, one.end) }];
  });
  const moved = (offset: number) =>
    gone.reduce((to, one, at) => {
      const label = removed[at]?.label ?? '';
      return one.end <= offset ? to + label.length - (one.end - one.start) : to;
    }, offset);
  return {
    text,
    count,
    kinds,
    labels,
    takenOut,
    kept: kept.map((one) => ({ ...one, start: moved(one.start), end: moved(one.end) })),
  };
}

export function uniqueLabels(labels: readonly Label[]): Label[] {
  const byLabel = new Map(labels.map((one) => [one.label, one]));
  return [...byLabel.values()];
}

/** One kind of what was removed, and how often: all that a chip ever says. */
export type Counted = { kind: Kind; count: number };

/** Counts the labels that stand in the words now, so that a deleted one is not boasted of. */
export function countKinds(text: string, labels: readonly Label[]): Counted[] {
  const counts = new Map<Kind, number>();
  for (const { kind, label } of labels) {
    const times = text.split(label).length - 1;
    if (times > 0) counts.set(kind, (counts.get(kind) ?? 0) + times);
  }
  return [...counts].map(([kind, count]) => ({ kind, count }));
}

/** Whether anything is left to ask once the labels are looked through. */
export const hasWords = (text: string): boolean =>
  /\p{L}{2,}/u.test(text.replace(/\[[^[\]\n]{1,60}\]/g, ' '));
