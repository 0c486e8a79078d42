// Writing to somebody privately: of whoever spoke behind a mask neither learns who the other is, unless they say it themselves.
import { z } from 'zod';
import type {
  MentorOfferId,
  PostId,
  RelayMessageId,
  RelayReportId,
  RelayTalkId,
  SupervisionId,
  ThreadId,
} from '#shared/basics/ids.ts';
import { limits } from '#shared/basics/limits.ts';
import { relayDecisions, reportReasons } from '#shared/basics/lists.ts';
import { id, instant, page, pageOf } from './basics.ts';
import { author } from './channels.ts';
import { keptIn, standsWhereSaid } from './kept.ts';
import { readable } from './readable.ts';

const spoken = {
  /** Made by the device: a second send is the same message. */
  messageId: id<RelayMessageId>(),
  body: readable(limits.relayCharsMax),
  kept: keptIn('body'),
  isConfirmed: z.boolean(),
};

/**
 * Begins a talk with whoever wrote this post, with whoever offers to mentor, or between the asker and the holder of a request for supervision,
 * or goes on with the one there is. One of the three is said. `isNamed`: the reader says who they are. About a request, and under a post with
 * a name, both are named, so it must be true there: nobody is named who did not say so.
 */
export const startTalk = {
  input: z
    .object({
      ...spoken,
      postId: id<PostId>().optional(),
      offerId: id<MentorOfferId>().optional(),
      requestId: id<SupervisionId>().optional(),
      isNamed: z.boolean(),
    })
    .refine(standsWhereSaid)
    .refine(
      ({ postId, offerId, requestId }) =>
        [postId, offerId, requestId].filter((one) => one !== undefined).length === 1,
    )
    .refine(({ requestId, isNamed }) => requestId === undefined || isNamed),
  output: z.object({ talkId: id<RelayTalkId>() }),
};
export const send = {
  input: z.object({ ...spoken, talkId: id<RelayTalkId>() }).refine(standsWhereSaid),
  output: z.object({ number: z.number().int() }),
};

export const talk = z.object({
  id: id<RelayTalkId>(),
  /** Null where this reader does not see the thread any more. */
  threadId: id<ThreadId>().nullable(),
  title: z.string().nullable(),
  /** Whether this is about one's own post, offer or request. */
  isAuthor: z.boolean(),
  /** About an offer to mentor, and no thread. */
  isMentoring: z.boolean(),
  /** About a request for supervision, and no thread. */
  isSupervision: z.boolean(),
  other: author,
  /** Under which name the other one sees this reader. */
  me: author,
  isEnded: z.boolean(),
  lastAt: instant,
  unread: z.number().int(),
});
export type Talk = z.infer<typeof talk>;
/** Newest first. */
export const listTalks = { input: z.object({ ...page }), output: pageOf(talk) };
export const countUnread = { input: z.object({}), output: z.object({ talks: z.number().int() }) };

export const message = z.object({
  id: id<RelayMessageId>(),
  number: z.number().int(),
  isMine: z.boolean(),
  body: z.string(),
  sentAt: instant,
});
export type RelayMessage = z.infer<typeof message>;
/** Newest first: what was said last is what one came for. `report`: what came of one's own; of the other side's nothing is said. */
export const readTalk = {
  input: z.object({ talkId: id<RelayTalkId>(), ...page }),
  output: pageOf(message).extend({ talk, report: z.enum(['waiting', ...relayDecisions]).nullable() }),
};

export const markTalkRead = {
  input: z.object({ talkId: id<RelayTalkId>(), upToNumber: z.int32().min(0) }),
  output: z.object({}),
};
/** Says one's own name, for good: what was said cannot be unsaid. */
export const sayMyName = { input: z.object({ talkId: id<RelayTalkId>() }), output: z.object({}) };
/** For good, and the other side is not told by whom. */
export const endTalk = { input: z.object({ talkId: id<RelayTalkId>() }), output: z.object({}) };
export const reportTalk = {
  input: z.object({
    talkId: id<RelayTalkId>(),
    reason: z.enum(reportReasons),
    words: readable(limits.moderationWordsCharsMax).optional(),
  }),
  output: z.object({}),
};

/** Whether colleagues may begin a talk with this reader by name. One's own choice alone, and nothing of a mask follows from it. */
export const readOpenness = { input: z.object({}), output: z.object({ isOpen: z.boolean() }) };
export const setOpenness = { input: z.object({ isOpen: z.boolean() }), output: z.object({}) };

export const reportedTalk = z.object({
  id: id<RelayReportId>(),
  reason: z.enum(reportReasons),
  words: z.string().nullable(),
  reportedAt: instant,
  /** Who reports it; the other one is reported. */
  isByAuthor: z.boolean(),
  author,
  reader: author,
  /** The last of what was said until it was reported, oldest first. */
  messages: z.array(z.object({ isAuthors: z.boolean(), body: z.string(), sentAt: instant })),
});
export type ReportedTalk = z.infer<typeof reportedTalk>;
/** Whoever waits longest first. Of one's own talk a moderator is shown no report. */
export const listReports = { input: z.object({ ...page }), output: pageOf(reportedTalk) };
/** `notice`: words to whoever is reported, and whether they are let in still. The reporter is told the decision and nothing of it. */
export const decideReport = {
  input: z.object({
    reportId: id<RelayReportId>(),
    decision: z.enum(relayDecisions),
    notice: z
      .object({ kind: z.enum(['warned', 'suspended']), words: readable(limits.moderationWordsCharsMax) })
      .optional(),
  }),
  output: z.object({}),
};
