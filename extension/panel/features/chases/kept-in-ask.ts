// What the worker kept in what to ask, as the contract names it: kinds, reasons and places, never the words.
import { isKeepable, type Kept } from '#extension/panel/writing/index.ts';
import { limits } from '#shared/basics/limits.ts';

export const ofAsk = (kept: readonly Kept[]) =>
  kept
    .flatMap(({ kind, ...one }) => (isKeepable(kind) ? [{ ...one, kind, field: 'ask' as const }] : []))
    .slice(0, limits.keptWordsMax);
