// Learning: how far one is with a module. Ids, numbers and days alone; what a learner thinks or writes never comes here.
import { z } from 'zod';
import { limits } from '#shared/basics/limits.ts';
import { moduleIds } from '#shared/learning/shape.ts';
import { instant, page, pageOf } from './basics.ts';

/** One of this build's: no other word comes through. */
const moduleId = z.enum(moduleIds);
const version = z.number().int().min(1).max(999);

export const progress = z.object({
  moduleId: z.string(),
  version: z.number().int(),
  lastCard: z.number().int(),
  isCheckPassed: z.boolean(),
  changedAt: instant,
  completedAt: instant.nullable(),
});
export type Progress = z.output<typeof progress>;

/** Only ever further: sent twice, late, or from two devices, it is the same. `answer`: what was chosen in the check, if anything. */
export const saveProgress = {
  input: z.object({
    moduleId,
    version,
    lastCard: z.number().int().min(1).max(limits.moduleCardsMax),
    answer: z.enum(['a', 'b', 'c']).nullable(),
  }),
  output: progress,
};

/** One's own, by module and version. */
export const listProgress = { input: z.object(page), output: pageOf(progress) };
