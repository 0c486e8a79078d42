// Channels, threads and posts: what may cross the wire. The reader never learns who an anonymous author is.
import { z } from 'zod';
import type { ChannelId, PersonId, PostId, ThreadId } from '#shared/basics/ids.ts';
import { limits } from '#shared/basics/limits.ts';
import {
  barriers,
  channelKinds,
  joinStates,
  needs,
  postStates,
  roles,
  threadStates,
  urgencies,
  watches,
} from '#shared/basics/lists.ts';
import { cursor, id, idempotencyKey, instant, page, pageOf } from './basics.ts';
import { keptIn, standsWhereSaid } from './kept.ts';
import { mention, mentions, mentionsStand } from './mentions.ts';
import { readable } from './readable.ts';

/** How a reader sees an author: by name, or by the pseudonym of this one thread (decision 8). */
export const author = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('named'),
    personId: z.string().transform((value) => value as PersonId),
    name: z.string(),
    organisation: z.string(),
    area: z.string().nullable(),
    roles: z.array(z.enum(roles)),
  }),
  z.object({ kind: z.literal('anonymous'), pseudonym: z.string() }),
]);
export type Author = z.infer<typeof author>;

export const channel = z.object({
  id: id<ChannelId>(),
  slug: z.string(),
  name: z.string(),
  purpose: z.string(),
  host: z.string().nullable(),
  kind: z.enum(channelKinds),
  needs: z.array(z.enum(needs)),
  isUrgent: z.boolean(),
  isMember: z.boolean(),
  canPost: z.boolean(),
  isClosed: z.boolean(),
  /** A post whose author kept a suspected word waits for a moderator here. */
  holdsOverruled: z.boolean(),
  threads: z.number().int(),
  /** Threads that this reader hears of and in which something is new. */
  unread: z.number().int(),
  /** Posting waits for this: the rules were not accepted, or have changed since. */
  mustAcceptRules: z.boolean(),
  /** Where it is joined by asking: what came of it, newest first. */
  joining: z.enum(joinStates).nullable(),
  /** What this reader said of hearing of it. */
  watch: z.enum(watches).nullable(),
});
export type Channel = z.infer<typeof channel>;

export const threadSummary = z.object({
  id: id<ThreadId>(),
  channelId: id<ChannelId>(),
  channelName: z.string(),
  title: z.string(),
  author,
  isMine: z.boolean(),
  needs: z.array(z.enum(needs)),
  barriers: z.array(z.enum(barriers)),
  urgency: z.enum(urgencies),
  state: z.enum(threadStates),
  isFictional: z.boolean(),
  answers: z.number().int(),
  hasAcceptedAnswer: z.boolean(),
  startedAt: instant,
  lastPostAt: instant,
  /** Posts of others that this reader hears of and has not read. */
  unread: z.number().int(),
  watch: z.enum(watches).nullable(),
});
export type ThreadSummary = z.infer<typeof threadSummary>;

export const post = z.object({
  id: id<PostId>(),
  threadId: id<ThreadId>(),
  /** Grows by one per post of a thread, without gaps: what a client sorts and resumes by. */
  number: z.number().int(),
  author,
  isMine: z.boolean(),
  isQuestion: z.boolean(),
  /** Null where the state hides it from this reader; the place in the thread stays. */
  body: z.string().nullable(),
  state: z.enum(postStates),
  isAccepted: z.boolean(),
  /** Services, case studies, threads, people and masks that the words name; none where the words are hidden. */
  mentions: z.array(mention),
  postedAt: instant,
  /** Grows by one with every edit. */
  version: z.number().int(),
  editedAt: instant.nullable(),
  thanks: z.object({ count: z.number().int(), isMine: z.boolean() }),
  /** For how many an answer worked, and in which areas with enough workers. */
  worked: z.object({ count: z.number().int(), isMine: z.boolean(), areas: z.array(z.string()) }),
  /** Whether a private talk may be begun with its author. Of a mask always: what somebody chose for their name says nothing of it. */
  takesTalks: z.boolean(),
});
export type Post = z.infer<typeof post>;

export const thread = threadSummary.extend({
  canPost: z.boolean(),
  /** As its channel says. */
  holdsOverruled: z.boolean(),
  canAccept: z.boolean(),
  acceptedPostId: z.string().nullable(),
  /** The safe next step itself: it stands on top, on whichever page of the posts it is. */
  acceptedPost: post.nullable(),
  /** The name this reader would post under if they answered anonymously here. */
  myPseudonym: z.string(),
  /** Where the talk goes on. */
  mergedInto: id<ThreadId>().nullable(),
  /** What was asked elsewhere and was merged into this one; each is read in its own place. */
  merged: z.array(z.object({ id: id<ThreadId>(), title: z.string() })),
  /** Answering waits for this: its channel's rules. */
  mustAcceptRules: z.boolean(),
  /** A moderator may close, move and merge it. */
  canTend: z.boolean(),
});
export type Thread = z.infer<typeof thread>;

const spoken = {
  key: idempotencyKey,
  body: readable(limits.bodyCharsMax),
  isAnonymous: z.boolean(),
  /** The short mandatory confirmation: "I have read it; nobody can be recognised." */
  isConfirmed: z.boolean(),
  /** What the body names. What its author may not mention is left out; the name stays in the words. */
  mentions,
};

export const listChannels = { input: z.object({ ...page }), output: pageOf(channel) };
export const listThreads = {
  input: z.object({ channelId: id<ChannelId>(), state: z.enum(threadStates).optional(), ...page }),
  output: pageOf(threadSummary),
};
export const myThreads = { input: z.object({ ...page }), output: pageOf(threadSummary) };
/** Open questions of others in the channels that one reads and has not muted: what peers wait for. */
export const listAsked = {
  input: z.object({ isUrgent: z.boolean(), ...page }),
  output: pageOf(threadSummary),
};
export const readThread = { input: z.object({ threadId: id<ThreadId>() }), output: thread };
export const listPosts = {
  input: z.object({ threadId: id<ThreadId>(), ...page }),
  output: pageOf(post),
};
/** `key` is the draft's idempotency key: the thread that is started with it carries this very name. */
export const previewPseudonym = {
  input: z.object({ key: idempotencyKey }),
  output: z.object({ pseudonym: z.string() }),
};
export const startThread = {
  input: z
    .object({
      ...spoken,
      kept: keptIn('title', 'body'),
      channelId: id<ChannelId>(),
      title: readable(limits.titleCharsMax),
      needs: z.array(z.enum(needs)).max(limits.needsPerThreadMax),
      barriers: z.array(z.enum(barriers)).max(limits.barriersPerThreadMax).default([]),
      urgency: z.enum(urgencies),
    })
    .refine(standsWhereSaid)
    .refine(mentionsStand),
  output: z.object({ threadId: id<ThreadId>(), postId: id<PostId>(), state: z.enum(postStates) }),
};
export const answerThread = {
  input: z
    .object({ ...spoken, kept: keptIn('body'), threadId: id<ThreadId>() })
    .refine(standsWhereSaid)
    .refine(mentionsStand),
  output: z.object({ postId: id<PostId>(), number: z.number().int(), state: z.enum(postStates) }),
};
/** Marks an answer as the safe next step; `postId: null` takes the mark away (undo). Only the author of the question. */
export const acceptAnswer = {
  input: z.object({ threadId: id<ThreadId>(), postId: id<PostId>().nullable() }),
  output: z.object({ acceptedPostId: z.string().nullable() }),
};
export const markRead = {
  input: z.object({ threadId: id<ThreadId>(), upToNumber: z.int32().min(0) }),
  output: z.object({}),
};

/** Live: something changed, never what. The reader fetches it through the same access rules as everybody. */
export const change = z.object({
  kind: z.enum([
    'thread-started',
    'post-added',
    'post-changed',
    /** Its words are gone: copies are forgotten. */
    'post-taken-out',
    'answer-accepted',
    'channel-changed',
    /** Of one's own chases; nobody else hears it. */
    'chase-changed',
    /** Of one's own case studies, or of those one may review. */
    'case-changed',
    /** Of one's own requests, or of those one may take. */
    'supervision-changed',
    /** Of one's own talks over the relay. */
    'relay-changed',
    /** For moderators: their queue is not as it was. */
    'moderation-changed',
    'refresh-all',
  ]),
  channelId: z.string().nullable(),
  threadId: z.string().nullable(),
  postId: z.string().nullable(),
});
export type Change = z.infer<typeof change>;
/** `lastEventId` is set by the transport on every reconnect: the stream goes on behind it without gap or double. */
export const watchChanges = { input: z.object({ lastEventId: cursor.nullish() }), event: change };
