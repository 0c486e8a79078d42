// Recognition: what one gave to colleagues, for oneself and one's own appraisal. Every number and every line is one's own, and nobody else is
// answered with them. What stands under one's name and what does not are counted apart, so that the first can be shown without the second.
import { z } from 'zod';
import type { CaseStudyId, PostId, RelayTalkId, SupervisionId, ThreadId } from '#shared/basics/ids.ts';
import { limits } from '#shared/basics/limits.ts';
import { contributions, needs } from '#shared/basics/lists.ts';
import { id, instant, page, pageOf } from './basics.ts';

/** From the beginning of this day, as it is in the United Kingdom; null: from the very beginning. */
const from = z.iso
  .date()
  .refine((day) => day >= limits.contributionFromMin)
  .nullable();

const count = z.number().int();
/** `unnamed`: what stands behind a mask, or without a name. */
const split = z.object({ named: count, unnamed: count });
export type Split = z.output<typeof split>;

export const readContribution = {
  input: z.object({ from }),
  output: z.object({
    /** Answers that whoever asked marked as the safe next step. */
    safeSteps: split,
    /** One a person and post. Never how many different people: see the README of the feature. */
    thanks: split,
    /** To colleagues. */
    answers: split,
    cases: split,
    mentoring: z.object({ isOffered: z.boolean(), talks: count }),
    learning: z.object({ modules: count, minutes: count }),
    /** Requests that one took and closed, having talked or handed on. */
    supervision: count,
  }),
};
export type Contribution = z.output<typeof readContribution.output>;

const line = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('post'),
    id: id<PostId>(),
    threadId: id<ThreadId>(),
    title: z.string(),
    channelName: z.string(),
    at: instant,
    isNamed: z.boolean(),
    isQuestion: z.boolean(),
    isSafeStep: z.boolean(),
    thanks: count,
  }),
  z.object({
    kind: z.literal('case'),
    id: id<CaseStudyId>(),
    title: z.string(),
    at: instant,
    isNamed: z.boolean(),
    /** As the library tells everybody, from five on. */
    used: count.nullable(),
    worked: count.nullable(),
  }),
  z.object({ kind: z.literal('module'), id: z.string(), version: count, at: instant }),
  /** With whom is told by the talk itself. */
  z.object({ kind: z.literal('mentoring'), id: id<RelayTalkId>(), at: instant }),
  /** For whom is not told. */
  z.object({ kind: z.literal('supervision'), id: id<SupervisionId>(), need: z.enum(needs), at: instant }),
]);
export type ContributionLine = z.output<typeof line>;

/** What stands behind one of the numbers, newest first. */
export const listContribution = {
  input: z.object({ what: z.enum(contributions), from, ...page }),
  output: pageOf(line),
};
