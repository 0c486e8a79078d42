// What workers tell of the stripping engine, and what administrators see of it: kinds, shapes and counts. A word that was
// stripped, kept or missed never crosses the wire here.
import { z } from 'zod';
import { keepReasons } from '#shared/basics/lists.ts';
import { shapePattern } from '#shared/basics/word-shape.ts';
import type { Kind } from '#shared/stripping/index.ts';
import { page, pageOf } from './basics.ts';

/**
 * Of the rules and the names this panel or server was built with. It moves when they do, so that a report can be placed:
 * `node tests/house/engine-version.ts` sets it, and a test asks for it.
 */
export const engineVersion = '2026-11-22';
const version = z.iso.date();

/** What turned out not to be what the engine took it for, may be any kind it knows. */
export const findingKinds = [
  'NHS_NUMBER',
  'CHI_NUMBER',
  'HC_NUMBER',
  'NINO',
  'PERSON',
  'DATE_OF_BIRTH',
  'DATE',
  'PHONE',
  'EMAIL',
  'POSTCODE',
  'ADDRESS',
  'LOCAL_PATIENT_ID',
  'URL_USERNAME',
  'VEHICLE_REG',
  'BANK',
  'AGE_OVER_89',
  'PASSPORT',
] as const satisfies readonly Kind[];

/** What a worker can say of words that the engine missed, without knowing the engine. */
export const missedKinds = ['PERSON', 'ADDRESS', 'DATE', 'PHONE', 'LOCAL_PATIENT_ID', 'OTHER'] as const;
export type MissedKind = (typeof missedKinds)[number];

const shape = z.string().max(60).regex(shapePattern);

export const wordReport = z.discriminatedUnion('said', [
  z.object({ said: z.literal('missed'), kind: z.enum(missedKinds), shape, version }),
  z.object({ said: z.literal('not-identifying'), kind: z.enum(findingKinds), shape, version }),
]);
export type WordReport = z.infer<typeof wordReport>;

export const reportWord = { input: wordReport, output: z.object({}) };

/** `kept`: a suspected word that an author kept with a reason. */
export const wordCount = z.object({
  said: z.enum(['missed', 'not-identifying', 'kept']),
  kind: z.enum([...findingKinds, 'OTHER']),
  shape: z.string(),
  reason: z.enum(keepReasons).nullable(),
  version: z.string(),
  count: z.number().int(),
  lastOn: z.iso.date(),
});
export type WordCount = z.infer<typeof wordCount>;

/** Most often first. */
export const countWords = { input: z.object({ ...page }), output: pageOf(wordCount) };
