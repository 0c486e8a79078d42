// How far one is with modules, without a server: what the API does, in memory. One module is begun, one completed.
import type { LearningCalls } from '#extension/panel/features/learning/index.ts';
import { refuse } from '#shared/basics/refusals.ts';
import type { Progress } from '#shared/contract/learning.ts';
import { shapeOf } from '#shared/learning/shape.ts';
import type { World } from './world.ts';

export function furnishLearning(world: World): LearningCalls {
  const kept = new Map<string, Progress>();
  const keep = (one: Progress) => kept.set(one.moduleId, one);
  if (!world.scene.isEmpty) {
    const at = world.at();
    const begun = { version: 1, isCheckPassed: false, changedAt: at, completedAt: null };
    keep({ ...begun, moduleId: 'first-contact', lastCard: 5, isCheckPassed: true, completedAt: at });
    keep({ ...begun, moduleId: 'carers', lastCard: 3 });
  }
  return {
    listProgress: () =>
      world.answer('listProgress', () => ({ items: structuredClone([...kept.values()]), next: null })),
    saveProgress: ({ moduleId, version, lastCard, answer }) =>
      world.answer('saveProgress', () => {
        const shape = shapeOf(moduleId, version);
        if (!shape) throw refuse('not-found');
        const before = kept.get(moduleId);
        const now = {
          moduleId,
          version,
          lastCard: Math.max(lastCard, before?.lastCard ?? 0),
          isCheckPassed: before?.isCheckPassed === true || answer === shape.right,
          changedAt: world.at(),
        };
        const isComplete = now.lastCard >= shape.cards && now.isCheckPassed;
        const made = { ...now, completedAt: before?.completedAt ?? (isComplete ? world.at() : null) };
        keep(made);
        return structuredClone(made);
      }),
  };
}
