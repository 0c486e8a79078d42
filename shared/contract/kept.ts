// A suspected word that its author kept: what kind, why, and where. It goes with every text that may hold one; never the word.
import { z } from 'zod';
import { limits } from '#shared/basics/limits.ts';
import { keepReasons } from '#shared/basics/lists.ts';
import type { Kind } from '#shared/stripping/index.ts';

/** What may turn out to be no identifier but a word: a number, a code or an address of the net never does. */
export const keepableKinds = ['PERSON', 'ADDRESS', 'DATE'] as const satisfies readonly Kind[];

/** Offsets are of the field named. */
const keptWord = <Field extends string>(fields: readonly [Field, ...Field[]]) =>
  z.object({
    field: z.enum(fields),
    kind: z.enum(keepableKinds),
    reason: z.enum(keepReasons),
    start: z.number().int().min(0),
    end: z.number().int().min(0),
  });

/** The kept words of an input whose readable fields are `fields`. */
export const keptIn = <Field extends string>(...fields: [Field, ...Field[]]) =>
  z.array(keptWord(fields)).max(limits.keptWordsMax).default([]);

export type KeptWord<Field extends string = string> = z.output<ReturnType<typeof keptWord<Field>>>;

/** What is kept stands in the words that were sent: the trail must not tell of words that are not there. */
export const standsWhereSaid = (input: { kept: readonly KeptWord[] } & Record<string, unknown>): boolean =>
  input.kept.every(({ field, start, end }) => {
    const text = input[field];
    return start < end && end <= (typeof text === 'string' ? text.length : 0);
  });
