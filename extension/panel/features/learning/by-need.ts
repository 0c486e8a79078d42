// Which modules are about a need. Without the glossary that finding by words takes along: what uses this may stand in the first frame.
import type { Need } from '#shared/basics/lists.ts';
import { modules } from '#shared/learning/content/modules.ts';
import type { LearningModule } from '#shared/learning/types.ts';

/** In the order of the list. */
export const modulesAbout = (needs: readonly Need[]): LearningModule[] =>
  modules.filter((one) => one.needs.some((need) => needs.includes(need)));
