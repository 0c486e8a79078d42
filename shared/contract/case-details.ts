// What is pointed out in a case study before it may be reviewed: rare details and suspected words, over all its sections
// together, because it is their combination that may point to one person. Stricter than a post: each must be reworded, or
// somebody says why it may stay. Pure; panel and API ask the same.
import {
  findIdentifiers,
  type Hint,
  type JigsawContext,
  jigsaw,
  type Keep,
} from '#shared/stripping/index.ts';

export const detailFields = [
  'title',
  'situation',
  'tried',
  'happened',
  'learnt',
  'steps.0',
  'steps.1',
  'steps.2',
] as const;
export type DetailField = (typeof detailFields)[number];

export type Told = {
  title: string;
  situation: string;
  tried: string;
  happened: string;
  learnt: string;
  steps: readonly string[];
};
export type Detail = Hint & { field: DetailField };
export type Resolved = { field: DetailField; start: number; end: number };

/** Between two sections: no sign reaches across it. */
const gap = '\n\n';

export const textOf = (told: Told, field: DetailField): string => {
  if (field.startsWith('steps.')) return told.steps[Number(field.slice('steps.'.length))] ?? '';
  return told[field as Exclude<keyof Told, 'steps'>];
};

export type DetailOptions = JigsawContext & { keep?: Keep };

/** Every detail of it, in reading order. */
export function findDetails(told: Told, { keep, ...context }: DetailOptions = {}): Detail[] {
  let at = 0;
  const places = detailFields.map((field) => {
    const start = at;
    at += textOf(told, field).length + gap.length;
    return { field, start };
  });
  const whole = detailFields.map((field) => textOf(told, field)).join(gap);
  const suspected = findIdentifiers(whole, keep && { keep })
    .filter(({ confidence }) => confidence === 'suspected')
    .map(({ start, end, why }): Hint => ({ start, end, why: `It may be ${why}.` }));
  return [...jigsaw(whole, context), ...suspected]
    .sort((a, b) => a.start - b.start)
    .flatMap((hint) => {
      const place = places.findLast(({ start }) => start <= hint.start);
      if (!place) return [];
      return [{ ...hint, field: place.field, start: hint.start - place.start, end: hint.end - place.start }];
    });
}

/** Those that nobody has answered. */
export const openDetails = (found: readonly Detail[], resolved: readonly Resolved[]): Detail[] =>
  found.filter(
    ({ field, start, end }) =>
      !resolved.some((one) => one.field === field && one.start <= start && one.end >= end),
  );

/** The sections and lists that a case study needs before anybody reviews it. */
export function gapsOf(told: Told & { needs: readonly string[]; people: readonly string[] }): string[] {
  const empty: string[] = detailFields.filter((field) => textOf(told, field).trim() === '');
  if (told.needs.length === 0) empty.push('needs');
  if (told.people.length === 0) empty.push('people');
  return empty;
}
