// One box of words being written: what stands in it, what was kept and why, and which labels stand for what was taken
// out. Pure steps from one state to the next; the view only draws them.
import type { KeepReason } from '#shared/basics/lists.ts';
import { removedWords, type StrippedText } from '#shared/basics/text.ts';
import { type Found, findIdentifiers, type Kind } from '#shared/stripping/index.ts';
import { cleanse, isKeepable, type Knowledge, optionsOf, type TakenOut, uniqueLabels } from './cleanse.ts';
import type { Kept, Label } from './marks.ts';
import { makePeople } from './numbered.ts';
import { cutSpans, shiftSpans } from './spans.ts';

export type Box = {
  /** As typed: raw until the box is left. It lives here and in the box alone. */
  raw: string;
  kept: Kept[];
  labels: Label[];
  takenOut: TakenOut[];
};

export const openBox = (text: string, kept: readonly Kept[] = [], labels: readonly Label[] = []): Box => ({
  raw: text,
  kept: kept.filter((one) => isKeepable(one.kind)),
  labels: [...labels],
  takenOut: [],
});

/** A key was pressed, or words arrived some other way. */
export const typed = (box: Box, raw: string): Box => ({
  ...box,
  raw,
  kept: shiftSpans(box.raw, raw, box.kept),
  takenOut: standing(raw, shiftSpans(box.raw, raw, box.takenOut)),
});

/** The box was left: what identifies is replaced. `kinds` says what, once a place. */
export function left(box: Box, knowledge: Knowledge): { box: Box; count: number; kinds: Kind[] } {
  const { text, count, kinds, labels, takenOut, kept } = cleanse(box.raw, knowledge, box.kept, 'taking');
  if (count === 0) return { box, count, kinds };
  const before = typed(box, text).takenOut;
  return {
    count,
    kinds,
    box: {
      ...box,
      raw: text,
      kept,
      labels: uniqueLabels([...box.labels, ...labels]),
      takenOut: [
        ...before.filter((one) => !takenOut.some((other) => other.start === one.start)),
        ...takenOut,
      ],
    },
  };
}

/** Who was known is forgotten now: what nothing but `before` explains goes, with all else that identifies. Else nothing moves. */
export function parted(box: Box, before: Knowledge, now: Knowledge): ReturnType<typeof left> {
  const still = findIdentifiers(box.raw, optionsOf(now));
  const isLost = findIdentifiers(box.raw, optionsOf(before)).some(
    ({ start, end }) => !still.some((one) => one.start <= start && end <= one.end),
  );
  return isLost ? left(box, before) : { box, count: 0, kinds: [] };
}

/** Words that are about to be put at `at` by a paste, `there` being what stands: what to insert, and what the box should know then. */
export function pasting(pasted: string, at: number, knowledge: Knowledge, there = '') {
  const raw = pasted.replace(/\r\n?/g, '\n');
  const { people = makePeople() } = knowledge;
  people.stand(there);
  const { text, count, kinds, labels, takenOut } = cleanse(raw, { ...knowledge, people }, [], 'taking');
  const moved = takenOut.map((one) => ({ ...one, start: one.start + at, end: one.end + at }));
  const know = (box: Box): Box => ({
    ...box,
    labels: uniqueLabels([...box.labels, ...labels]),
    takenOut: standing(box.raw, [...box.takenOut, ...moved]),
  });
  return { text, count, kinds, know };
}

/** A suspected word may stay, because… A certain one never, nor a number: what is not a word cannot be a word meant otherwise. */
export const mayStay = ({ confidence, kind }: Pick<Found, 'confidence' | 'kind'>): boolean =>
  confidence === 'suspected' && isKeepable(kind);

export const keep = (box: Box, found: Found, reason: KeepReason): Box =>
  !mayStay(found)
    ? box
    : {
        ...box,
        kept: [...box.kept, { kind: found.kind, reason, start: found.start, end: found.end }],
      };

/** The worker thought again: the word is judged like any other. */
export const unkeep = (box: Box, kept: Kept): Box => ({
  ...box,
  kept: box.kept.filter((one) => one !== kept),
});

/** Takes out one finding and all that certainly identifies; other suspected words stay under the worker's eyes. */
export function removeOne(box: Box, one: Found, found: readonly Found[], knowledge: Knowledge): Box {
  const others = found.filter((other) => other !== one && other.confidence === 'suspected');
  const spared = others.map(({ kind, start, end }): Kept => ({ kind, reason: 'other', start, end }));
  const after = left({ ...box, kept: [...box.kept, ...spared] }, knowledge).box;
  return { ...after, kept: after.kept.slice(0, box.kept.length) };
}

/** Takes a stretch out, or widens it to other words (the one-click generalisation). */
export const replace = (box: Box, span: { start: number; end: number }, put = ''): Box =>
  typed(box, cutSpans(box.raw, [span], put));

/** Takes out what the server found, by its offsets in the words as they were sent. */
export const takeFound = (box: Box, found: readonly { start: number; end: number }[]): Box =>
  typed(box, takeOut(box.raw, found));

export const takeOut = (text: string, found: readonly { start: number; end: number }[]): string =>
  cutSpans(text, found, removedWords);

/** A word that was only suspected, back in its place with a reason. */
export function putBack(box: Box, out: TakenOut, reason: KeepReason): Box {
  if (box.raw.slice(out.start, out.end) !== out.label) return box;
  const without = { ...box, takenOut: box.takenOut.filter((one) => one !== out) };
  const back = typed(without, box.raw.slice(0, out.start) + out.value + box.raw.slice(out.end));
  const end = out.start + out.value.length;
  return {
    ...back,
    kept: [...back.kept, { kind: out.kind, reason, start: out.start, end }],
  };
}

/** What of it may rest and be sent: stripped, with the kept words at their places there. */
export function atRest(
  box: Box,
  knowledge: Knowledge,
): { text: StrippedText; kept: Kept[]; labels: Label[] } {
  const { text, kept, labels } = cleanse(box.raw, knowledge, box.kept);
  return { text, kept, labels: uniqueLabels([...box.labels, ...labels]) };
}

const standing = (text: string, out: readonly TakenOut[]): TakenOut[] =>
  out.filter((one) => text.slice(one.start, one.end) === one.label);

/** Without blanks at both ends; what is kept moves with the words. */
export function trimmed(box: Box): Box {
  const by = box.raw.length - box.raw.trimStart().length;
  const raw = box.raw.trim();
  const shift = <S extends { start: number; end: number }>(spans: readonly S[]): S[] =>
    spans
      .map((span) => ({ ...span, start: span.start - by, end: Math.min(span.end - by, raw.length) }))
      .filter((span) => span.start >= 0 && span.start < span.end);
  return { ...box, raw, kept: shift(box.kept), takenOut: [] };
}
