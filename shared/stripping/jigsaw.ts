// Points at rare combinations that may single out one person though no identifier stands there. The signs come with the judges;
// before that there are no hints. It advises; it never blocks.
import type { JigsawContext } from './judges/jigsaw.ts';
import { groundNow } from './names.ts';
import type { Hint } from './types.ts';

export type { JigsawContext };

/** Hints for `text`, in order. */
export const jigsaw = (text: string, context: JigsawContext = {}): Hint[] =>
  groundNow().judges?.jigsaw(text, context) ?? [];
