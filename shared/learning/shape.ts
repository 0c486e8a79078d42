// How many cards a version of a module has, and which answer is right: for this build's modules and for those of builds before it.
import { earlierShapes } from './content/earlier.ts';
import { modules } from './content/modules.ts';
import type { LearningModule, ModuleShape } from './types.ts';

export const moduleOf = (id: string): LearningModule | undefined => modules.find((one) => one.id === id);

/** Every name under which progress may come, replaced and retired ones too. */
export const moduleIds: readonly string[] = [...new Set([...modules, ...earlierShapes].map(({ id }) => id))];

/** Nothing: no module of this name, or a version that this build does not know. */
export function shapeOf(id: string, version: number): ModuleShape | undefined {
  const now = moduleOf(id);
  if (now?.version === version) return { cards: now.cards.length, right: now.check.right };
  return earlierShapes.find((one) => one.id === id && one.version === version);
}
