// Chases once they are closed: how long a community keeps them, what a worker takes along, and the figures that those who run a
// community see. Nobody but the worker sees a chase.
import { z } from 'zod';
import { limits } from '#shared/basics/limits.ts';
import { barriers, chaseOutcomes, chaseStates } from '#shared/basics/lists.ts';

const keeping = z.object({
  /** After closing; a chase whose benefit check is still to come is kept until then. */
  months: z.number().int(),
  /** How many closed chases the next night would delete. */
  old: z.number().int(),
});
export const readKeeping = { input: z.object({}), output: keeping };
export const setKeeping = {
  input: z.object({
    months: z.number().int().min(limits.chaseKeepMonths.least).max(limits.chaseKeepMonths.most),
  }),
  output: keeping,
};

const chases = z.number().int();
export const readTotals = {
  input: z.object({}),
  output: z.object({
    open: chases,
    closed: chases,
    /** Of open ones. */
    states: z.array(z.object({ state: z.enum(chaseStates), chases })),
    /** Of closed ones. */
    outcomes: z.array(z.object({ outcome: z.enum(chaseOutcomes), chases })),
    barriers: z.array(z.object({ barrier: z.enum(barriers), chases })),
  }),
};

/** One's own, every one that is still kept. Nicknames are not in it: they were never on the server. */
export const exportChases = {
  input: z.object({ format: z.enum(['csv', 'json']) }),
  output: z.object({
    fileName: z.string(),
    mediaType: z.string(),
    text: z.string(),
    chases,
    /** False: there are more than one file takes, and the newest are missing. */
    isWhole: z.boolean(),
  }),
};
