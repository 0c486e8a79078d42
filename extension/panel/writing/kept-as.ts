// What was kept in a box, as the contract names it: kinds, reasons and places in the field, never the words.
import { limits } from '#shared/basics/limits.ts';
import { isKeepable } from './cleanse.ts';
import type { Kept } from './marks.ts';

export const keptAs = <Field extends string>(field: Field, kept: readonly Kept[]) =>
  kept
    .flatMap(({ kind, reason, start, end }) =>
      isKeepable(kind) ? [{ field, kind, reason, start, end }] : [],
    )
    .slice(0, limits.keptWordsMax);
