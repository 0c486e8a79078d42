// Moderation: reports, the queue, decisions and appeals, warnings, un-masking. No reporter is ever named, and an author
// who speaks anonymously is the pseudonym here too, until an un-masking says otherwise.
import { z } from 'zod';
import { evidenceReasons } from '#shared/basics/audit-deeds.ts';
import type {
  CaseStudyId,
  ModerationCaseId,
  NoticeId,
  PostId,
  ThreadId,
  UnmaskingId,
} from '#shared/basics/ids.ts';
import { limits } from '#shared/basics/limits.ts';
import {
  caseReasons,
  decisions,
  holdReasons,
  noticeKinds,
  postStates,
  reportReasons,
  urgencies,
} from '#shared/basics/lists.ts';
import { id, idempotencyKey, instant, page, pageOf } from './basics.ts';
import { author } from './channels.ts';
import { readable } from './readable.ts';

const words = readable(limits.moderationWordsCharsMax);

/** Once a person and post; a second one changes the words of the first. Says nothing of others' reports. */
export const reportPost = {
  input: z.object({ postId: id<PostId>(), reason: z.enum(reportReasons), words: words.optional() }),
  output: z.object({}),
};

export const myReport = z.object({
  postId: id<PostId>(),
  threadId: id<ThreadId>(),
  reason: z.enum(reportReasons),
  reportedAt: instant,
  /** What came of it; null while nobody has decided. */
  outcome: z.enum(['kept', 'removed']).nullable(),
});
export const listMyReports = { input: z.object({ ...page }), output: pageOf(myReport) };

export const queuedCase = z.object({
  id: id<ModerationCaseId>(),
  why: z.array(z.enum(caseReasons)),
  /** Which rules of its channel hold it, where that points at nobody. */
  heldFor: z.array(z.enum(holdReasons)),
  reports: z.array(z.object({ reason: z.enum(reportReasons), words: z.string().nullable() })),
  appealWords: z.string().nullable(),
  openedAt: instant,
  postId: id<PostId>(),
  threadId: id<ThreadId>(),
  channelName: z.string(),
  title: z.string(),
  isQuestion: z.boolean(),
  urgency: z.enum(urgencies),
  author,
  body: z.string(),
  state: z.enum(postStates),
  /** Grows with every edit: a decision says which one was looked at. */
  version: z.number().int(),
  postedAt: instant,
  /** False for one's own post, one's own report and an appeal against oneself. */
  canDecide: z.boolean(),
  decision: z.enum(decisions).nullable(),
  decidedAt: instant.nullable(),
});
export type QueuedCase = z.infer<typeof queuedCase>;

/** Open: leaks first, then urgent threads, then whoever waits longest. Decided: newest first. */
export const listQueue = {
  input: z.object({ view: z.enum(['open', 'decided']), ...page }),
  output: pageOf(queuedCase),
};

/** What the panel of a moderator says without being asked: how many wait (up to a hundred), how many of them press. */
export const countWaiting = {
  input: z.object({}),
  output: z.object({ waiting: z.number().int(), pressing: z.number().int() }),
};

/** What is cut out of a post: UTF-16 offsets in the words of `seenVersion`. */
const cut = z.object({
  field: z.enum(['title', 'body']),
  start: z.int32().min(0),
  end: z.int32().min(1),
});

/** `words` go to the author, and must be there when a post is returned. */
export const decide = {
  input: z.object({
    caseId: id<ModerationCaseId>(),
    decision: z.enum(decisions),
    words: words.optional(),
    /** What identifies, where the decision is to cut it out; the rest stands. */
    cuts: z.array(cut).min(1).max(limits.cutsMax).optional(),
    /** Words that were edited since are not let out: `changed-elsewhere`. */
    seenVersion: z.int32().min(1).optional(),
  }),
  output: z.object({
    state: z.enum(postStates),
    /** Of a quarantine: from where the words were taken, and how many rows there. */
    purged: z.array(z.object({ place: z.string(), rows: z.number().int() })),
  }),
};

/**
 * Everybody who can open the channel. Who has read as far as the post is told only where nobody in the
 * thread is masked (null otherwise): whoever wrote in it has read it, and who read it would point at them; `readers` counts without the author.
 * Whoever saw it over a shoulder or in a copy is not here.
 */
export const listWhoMayHaveSeen = {
  input: z.object({ caseId: id<ModerationCaseId>(), ...page }),
  output: pageOf(
    z.object({ name: z.string(), organisation: z.string(), hasRead: z.boolean().nullable() }),
  ).extend({ readers: z.number().int() }),
};

/** The words of a quarantined post, kept for whoever must report a breach. Every look is audited. */
export const readEvidence = {
  input: z.object({ caseId: id<ModerationCaseId>(), reason: z.enum(evidenceReasons) }),
  output: z.object({
    title: z.string().nullable(),
    body: z.string(),
    /** What stood there before it was edited, oldest first. */
    earlier: z.array(z.object({ title: z.string().nullable(), body: z.string() })),
    takenAt: instant,
  }),
};

export const myDecision = z.object({
  caseId: id<ModerationCaseId>(),
  postId: id<PostId>(),
  threadId: id<ThreadId>(),
  decision: z.enum(decisions),
  words: z.string().nullable(),
  decidedAt: instant,
  /** One appeal a decision, and none against a post that stands. */
  canAppeal: z.boolean(),
});
export type MyDecision = z.infer<typeof myDecision>;
export const listMyDecisions = { input: z.object({ ...page }), output: pageOf(myDecision) };
export const appealDecision = {
  input: z.object({ caseId: id<ModerationCaseId>(), words }),
  output: z.object({}),
};

/** To whoever wrote the post, by whatever name they speak. */
const toAuthor = { key: idempotencyKey, postId: id<PostId>(), words };
export const warnAuthor = { input: z.object(toAuthor), output: z.object({}) };
/** Ends every session and stream of whoever wrote it. */
export const suspendAuthor = { input: z.object(toAuthor), output: z.object({}) };

export const notice = z.object({
  id: id<NoticeId>(),
  kind: z.enum(noticeKinds),
  /** None where it is about a private talk. */
  postId: id<PostId>().nullable(),
  /** None where a suspension was lifted without a word. */
  words: z.string().nullable(),
  at: instant,
});
export const listMyNotices = { input: z.object({ ...page }), output: pageOf(notice) };

/**
 * What was taken out of sight since a device last asked, so that its copies go: ids alone, or nothing of a channel that this peer does
 * not know (then every copy goes). `isAll`: the device has been away for too long to be told; everything it keeps of others goes.
 */
export const listTakenOut = {
  input: z.object({
    cursor: z
      .string()
      .regex(/^[0-9a-f-]{36}:\d{1,18}$/)
      .nullable(),
  }),
  output: z.object({
    cursor: z.string(),
    isAll: z.boolean(),
    isMore: z.boolean(),
    items: z.array(
      z.object({
        threadId: id<ThreadId>().nullable(),
        postId: id<PostId>().nullable(),
        caseIds: z.array(id<CaseStudyId>()),
        /** Drafts that may quote it go as well; of what was only hidden or taken back they stay. */
        isLeak: z.boolean(),
      }),
    ),
  }),
};

export const suspension = z.object({
  id: id<NoticeId>(),
  /** None where it was for what was said in a private talk; `author` is then who that talk calls so. */
  postId: id<PostId>().nullable(),
  threadId: id<ThreadId>().nullable(),
  author,
  words: z.string().nullable(),
  suspendedAt: instant,
  isMine: z.boolean(),
  liftedAt: instant.nullable(),
});
export const listSuspensions = { input: z.object({ ...page }), output: pageOf(suspension) };
/** Whoever suspended says why it is lifted; another moderator may. */
export const liftSuspension = {
  input: z.object({ noticeId: id<NoticeId>(), words: words.optional() }),
  output: z.object({}),
};

/** Waits for a second moderator. `isBreakGlass`: at once, because somebody is in danger; everybody involved is told. */
export const requestUnmasking = {
  input: z.object({ key: idempotencyKey, postId: id<PostId>(), reason: words, isBreakGlass: z.boolean() }),
  output: z.object({ unmaskingId: id<UnmaskingId>(), isOpen: z.boolean() }),
};
export const approveUnmasking = {
  input: z.object({ unmaskingId: id<UnmaskingId>() }),
  output: z.object({}),
};
export const unmasking = z.object({
  id: id<UnmaskingId>(),
  postId: id<PostId>(),
  reason: z.string(),
  requestedAt: instant,
  isMine: z.boolean(),
  isBreakGlass: z.boolean(),
  /** Whether the name may be read: approved by a second moderator, or opened in an emergency. */
  isOpen: z.boolean(),
});
export const listUnmaskings = { input: z.object({ ...page }), output: pageOf(unmasking) };
/** To the moderator who asked and the one who approved. Every look is audited. */
export const readUnmasked = {
  input: z.object({ unmaskingId: id<UnmaskingId>() }),
  output: z.object({ name: z.string(), organisation: z.string() }),
};
