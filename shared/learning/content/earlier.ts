// Versions that were replaced, as far as one must know them to judge what was done with them. Add to it, never take away.
import type { ModuleShape } from '#shared/learning/types.ts';

export const earlierShapes: readonly (ModuleShape & { id: string; version: number })[] = [];
