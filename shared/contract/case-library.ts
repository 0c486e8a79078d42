// The case library: what may cross the wire. A reader never learns who wrote anonymously; a mark of evidence is given by
// curators alone.
import { z } from 'zod';
import {
  caseOrigins,
  caseStates,
  caseUses,
  caseVersionStates,
  detailReasons,
  evidenceMarks,
  organisationTypes,
  peopleKinds,
  withdrawReasons,
} from '#shared/basics/case-lists.ts';
import type { AreaId, CaseStudyId, ThreadId } from '#shared/basics/ids.ts';
import { limits } from '#shared/basics/limits.ts';
import { barriers, needs } from '#shared/basics/lists.ts';
import { id, instant, page, pageOf } from './basics.ts';
import { detailFields } from './case-details.ts';
import { author } from './channels.ts';
import { readable } from './readable.ts';

/** Empty where nobody has filled it in yet: a draft may have gaps, what is sent for review may not. */
const section = readable(limits.caseSectionCharsMax, 0);
const step = readable(limits.caseStepCharsMax, 0);
const distinct = <Item>(items: readonly Item[]): boolean => new Set(items).size === items.length;
const some = <Item extends string>(list: readonly [Item, ...Item[]], max: number) =>
  z.array(z.enum(list)).max(max).refine(distinct);

export const caseContent = z.object({
  title: readable(limits.titleCharsMax, 0),
  situation: section,
  tried: section,
  happened: section,
  learnt: section,
  steps: z.array(step).length(limits.caseSteps),
  /** The first is the one it is filed under. */
  needs: some(needs, limits.needsPerThreadMax),
  barriers: some(barriers, limits.barriersPerThreadMax),
  /** Where it holds; null is anywhere. */
  areaId: id<AreaId>().nullable(),
  people: some(peopleKinds, limits.casePeopleMax),
  organisations: some(organisationTypes, limits.caseOrganisationsMax),
});
export type CaseContent = z.output<typeof caseContent>;

/** A calendar day. */
export const day = z.iso.date();

/** Who is credited, or that they chose not to be. */
export const credit = z.discriminatedUnion('kind', [
  author.options[0],
  z.object({ kind: z.literal('hidden') }),
]);
export type Credit = z.infer<typeof credit>;

/** A detail that may stay, and why. Offsets in the field named; never the words. */
export const detail = z.object({
  field: z.enum(detailFields),
  start: z.number().int().min(0),
  end: z.number().int().min(0),
  reason: z.enum(detailReasons),
});

const words = { title: z.string(), situation: z.string(), tried: z.string(), happened: z.string() };
/** As it comes out: the same fields, plain. */
const shown = z.object({
  ...words,
  learnt: z.string(),
  steps: z.array(z.string()),
  needs: z.array(z.enum(needs)),
  barriers: z.array(z.enum(barriers)),
  area: z.object({ id: id<AreaId>(), name: z.string() }).nullable(),
  people: z.array(z.enum(peopleKinds)),
  organisations: z.array(z.enum(organisationTypes)),
});
export type ShownCase = z.infer<typeof shown>;

const standing = {
  id: id<CaseStudyId>(),
  evidence: z.enum(evidenceMarks),
  credit,
  isMine: z.boolean(),
  isFictional: z.boolean(),
  version: z.number().int(),
  publishedAt: instant,
  /** From the day after on it is marked as one to look at again. */
  reviewBy: day,
  isExpired: z.boolean(),
  isSaved: z.boolean(),
  /** `count` is null where it is too small to be told; `areas` are those with enough workers to hide among. */
  worked: z.object({
    isSome: z.boolean(),
    count: z.number().int().nullable(),
    isMine: z.boolean(),
    areas: z.array(z.string()),
  }),
  /** How often it was copied, noted, chased from or shared; null where that is too small to be told. */
  used: z.number().int().nullable(),
};

export const caseSummary = z.object({
  ...standing,
  ...shown.pick({ title: true, needs: true, barriers: true, area: true, organisations: true }).shape,
  situation: z.string(),
});
export type CaseSummary = z.infer<typeof caseSummary>;

/** A version that is being written or waits for a curator. */
const working = z.object({
  version: z.number().int(),
  state: z.enum(caseVersionStates),
  /** Grows with every write: whoever writes or decides says which one they saw. */
  revision: z.number().int(),
});

export const publishedCase = z.object({
  ...standing,
  ...shown.shape,
  kind: z.literal('published'),
  /** The thread it came from, where saying so tells nothing of who wrote anonymously. */
  threadId: id<ThreadId>().nullable(),
  canEdit: z.boolean(),
  canWithdraw: z.boolean(),
  canMark: z.boolean(),
  canRenew: z.boolean(),
  working: working.nullable(),
});
export type PublishedCase = z.infer<typeof publishedCase>;
/** What stands where it stood. */
export const withdrawnCase = z.object({
  kind: z.literal('withdrawn'),
  id: id<CaseStudyId>(),
  /** Null where the title itself was the trouble. */
  title: z.string().nullable(),
  reason: z.enum(withdrawReasons),
  words: z.string().nullable(),
  withdrawnAt: instant,
});

export const caseDraft = z.object({
  id: id<CaseStudyId>(),
  ...working.shape,
  content: shown,
  isAnonymous: z.boolean(),
  /** The author speaks anonymously in the thread, and its words can be found again: the name stays hidden here too. */
  mustHide: z.boolean(),
  isMine: z.boolean(),
  credit,
  origin: z.enum(caseOrigins),
  threadId: id<ThreadId>().nullable(),
  evidence: z.enum(evidenceMarks),
  reviewBy: day.nullable(),
  /** The words of the curator who gave it back. */
  returned: z.string().nullable(),
  details: z.array(detail),
  publishedVersion: z.number().int().nullable(),
  /** A post of the thread it came from was taken out since these words were written: they are shown to nobody else. */
  isSourceTaken: z.boolean(),
});
export type CaseDraft = z.infer<typeof caseDraft>;

export const one = z.object({ caseId: id<CaseStudyId>() });
export const seen = { caseId: id<CaseStudyId>(), revision: z.number().int().min(1) };
const done = z.object({});

/** Newest first. Filters narrow together. */
export const browse = {
  input: z.object({
    need: z.enum(needs).optional(),
    barrier: z.enum(barriers).optional(),
    areaId: id<AreaId>().optional(),
    organisation: z.enum(organisationTypes).optional(),
    isSaved: z.literal(true).optional(),
    ...page,
  }),
  output: pageOf(caseSummary),
};
export const read = { input: one, output: z.discriminatedUnion('kind', [publishedCase, withdrawnCase]) };
export const listRelated = { input: one, output: z.object({ items: z.array(caseSummary) }) };
export const listVersions = {
  input: one.extend({ ...page }),
  output: pageOf(z.object({ version: z.number().int(), title: z.string(), at: instant })),
};
export const readVersion = {
  input: one.extend({ version: z.number().int().min(1) }),
  output: z.object({ version: z.number().int(), at: instant, content: shown }),
};

export const setSaved = { input: one.extend({ isSaved: z.boolean() }), output: done };
/** Of others' case studies: it helped somebody I work with. */
export const setWorked = { input: one.extend({ hasWorked: z.boolean() }), output: done };
export const noteUse = { input: one.extend({ use: z.enum(caseUses) }), output: done };

export const ownCase = z.object({
  id: id<CaseStudyId>(),
  title: z.string(),
  state: z.enum(caseStates),
  working: working.nullable(),
  isAnonymous: z.boolean(),
  isExpired: z.boolean(),
  reviewBy: day.nullable(),
  returned: z.string().nullable(),
  withdrawn: z.object({ reason: z.enum(withdrawReasons), words: z.string().nullable() }).nullable(),
  changedAt: instant,
  isSourceTaken: z.boolean(),
});
export type OwnCase = z.infer<typeof ownCase>;
export const listMine = { input: z.object({ ...page }), output: pageOf(ownCase) };

/** `caseId` is made by the device and is the key of the deed. Of an answered thread, by who asked, who answered or a curator. */
export const draftFromThread = { input: one.extend({ threadId: id<ThreadId>() }), output: caseDraft };
export const readDraft = { input: one, output: caseDraft };
/** Revision 0 begins a new one. */
export const writeDraft = {
  input: z.object({
    caseId: id<CaseStudyId>(),
    revision: z.number().int().min(0),
    content: caseContent,
    isAnonymous: z.boolean(),
  }),
  output: caseDraft,
};
/** `details`: what was pointed out and may stay. Whatever else is pointed out must be gone. */
export const submitDraft = {
  input: z.object({
    ...seen,
    details: z.array(detail).max(limits.caseDetailsMax),
    isConfirmed: z.boolean(),
  }),
  output: caseDraft,
};
export const takeBack = { input: one, output: caseDraft };
export const discardDraft = { input: one, output: done };
/** A new version to write on, from the one that is published. */
export const beginVersion = { input: one, output: caseDraft };
/** `words` are read by everybody who looks for it. */
export const withdraw = {
  input: one.extend({
    reason: z.enum(withdrawReasons),
    words: readable(limits.moderationWordsCharsMax).optional(),
  }),
  output: done,
};
/** It was looked at and still holds. */
export const renew = { input: one.extend({ reviewBy: day }), output: z.object({ reviewBy: day }) };
