// What curators do in the case library: the queue, deciding, marks of evidence, and files of case studies in and out.
import { z } from 'zod';
import { caseFormats, evidenceMarks } from '#shared/basics/case-lists.ts';
import { limits } from '#shared/basics/limits.ts';
import { needs } from '#shared/basics/lists.ts';
import { instant, page, pageOf } from './basics.ts';
import { caseDraft, day, one, seen } from './case-library.ts';
import { exempt, readable } from './readable.ts';

const queuedDraft = caseDraft.pick({
  id: true,
  version: true,
  revision: true,
  credit: true,
  isMine: true,
  origin: true,
  publishedVersion: true,
  isSourceTaken: true,
});
export const queuedCase = z.object({
  ...queuedDraft.shape,
  title: z.string(),
  needs: z.array(z.enum(needs)),
  since: instant,
  reviewBy: day.nullable(),
  /** Details that the author said may stay. */
  details: z.number().int(),
});
export type QueuedCase = z.infer<typeof queuedCase>;
/** Waiting: who has waited longest first. Ownerless: expired a month ago, and nobody has looked at it. */
export const listQueue = {
  input: z.object({ view: z.enum(['waiting', 'ownerless']), ...page }),
  output: pageOf(queuedCase),
};
/** `hidesEarlier`: what stood there before is shown to nobody, because it said too much. */
export const publish = {
  input: z.object({
    ...seen,
    evidence: z.enum(evidenceMarks),
    reviewBy: day,
    hidesEarlier: z.boolean().default(false),
  }),
  output: z.object({ version: z.number().int() }),
};
export const giveBack = {
  input: z.object({ ...seen, words: readable(limits.moderationWordsCharsMax) }),
  output: z.object({}),
};
export const setEvidence = {
  input: one.extend({ evidence: z.enum(evidenceMarks) }),
  output: z.object({ evidence: z.enum(evidenceMarks) }),
};

export const exportCases = {
  input: z.object({ format: z.enum(caseFormats), ...page }),
  output: z.object({ text: z.string(), count: z.number().int(), next: z.string().nullable() }),
};
export const importOutcomes = ['added', 'duplicate', 'identifies', 'not-complete', 'unreadable'] as const;
/** One case study of the file, by where it stands there. `fields` says where the trouble is, never what. */
export const importedCase = z.object({
  position: z.number().int(),
  title: z.string().nullable(),
  outcome: z.enum(importOutcomes),
  fields: z.array(z.string()),
});
export type ImportedCase = z.infer<typeof importedCase>;
/** Each that is added waits for a curator. `isDryRun`: says what would happen, and adds nothing. */
export const importCases = {
  input: z.object({
    format: z.enum(caseFormats),
    text: exempt(
      limits.importCharsMax,
      'A file; each text in it is parsed as a draft is, engine included.',
    ).min(1),
    isDryRun: z.boolean(),
  }),
  output: z.object({ items: z.array(importedCase), added: z.number().int() }),
};
