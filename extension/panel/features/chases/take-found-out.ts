// What a newer engine of the server found in what to ask goes out of its box, and the person looks again.
import type { MarkedBox } from '#extension/panel/writing/index.ts';
import { Refusal } from '#shared/basics/refusals.ts';

export function takeFoundOut(ask: MarkedBox, cause: unknown): void {
  if (cause instanceof Refusal && cause.code === 'still-identifies')
    ask.takeFound(cause.findings.filter((one) => one.path.split('.').at(-1) === 'ask'));
}
