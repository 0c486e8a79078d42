// What the worker kept in what to ask, as the contract names it (kinds, reasons and places, never the words), and what a newer
// engine of the server found there: that goes out of the box, and the person looks again.
import { isKeepable, type Kept, type MarkedBox } from '#extension/panel/writing/index.ts';
import { limits } from '#shared/basics/limits.ts';
import { Refusal } from '#shared/basics/refusals.ts';

export const ofAsk = (kept: readonly Kept[]) =>
  kept
    .flatMap(({ kind, ...one }) => (isKeepable(kind) ? [{ ...one, kind, field: 'ask' as const }] : []))
    .slice(0, limits.keptWordsMax);

export function takeFoundOut(ask: MarkedBox, cause: unknown): void {
  if (cause instanceof Refusal && cause.code === 'still-identifies')
    ask.takeFound(cause.findings.filter((one) => one.path.split('.').at(-1) === 'ask'));
}
