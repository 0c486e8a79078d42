// What becomes of a post and its thread after it was written: edits with their history, taking back, thanks, "worked for me",
// following and muting, and what moderators do with a whole thread.
import { z } from 'zod';
import type { ChannelId, PostId, ThreadId } from '#shared/basics/ids.ts';
import { limits } from '#shared/basics/limits.ts';
import { postStates, watches } from '#shared/basics/lists.ts';
import { id, instant } from './basics.ts';
import { keptIn, standsWhereSaid } from './kept.ts';
import { mentions, mentionsStand } from './mentions.ts';
import { readable } from './readable.ts';

/** `seenVersion`: which words are being replaced. Another device was first: `changed-elsewhere`, and nothing is lost. */
export const editPost = {
  input: z
    .object({
      postId: id<PostId>(),
      seenVersion: z.int32().min(1),
      /** Of a question. */
      title: readable(limits.titleCharsMax).optional(),
      body: readable(limits.bodyCharsMax),
      kept: keptIn('title', 'body'),
      mentions,
      isConfirmed: z.boolean(),
      /** Nobody but moderators is shown what stood there before: it said too much. */
      hidesEarlier: z.boolean().default(false),
    })
    .refine(standsWhereSaid)
    .refine(mentionsStand),
  output: z.object({ version: z.number().int(), state: z.enum(postStates) }),
};

/** Takes one's own post back: its place stays, its words are gone. Doing it twice changes nothing. */
export const withdrawPost = {
  input: z.object({ postId: id<PostId>() }),
  output: z.object({}),
};

export const postVersion = z.object({
  version: z.number().int(),
  title: z.string().nullable(),
  body: z.string(),
  writtenAt: instant,
  /** False: readers are not shown it. */
  isShown: z.boolean(),
});
export type PostVersion = z.infer<typeof postVersion>;
/** Newest first; there are never more than a post may be edited. */
export const listVersions = {
  input: z.object({ postId: id<PostId>() }),
  output: z.object({ items: z.array(postVersion) }),
};

export const setThanks = {
  input: z.object({ postId: id<PostId>(), isThanked: z.boolean() }),
  output: z.object({}),
};
/** Of an answer. The worker's area goes along, and is named only where enough workers are. */
export const setPostWorked = {
  input: z.object({ postId: id<PostId>(), hasWorked: z.boolean() }),
  output: z.object({}),
};

/** Where an answer stands that led to something, and what there is left to say of it. Of one that is shown no more: `not-found`. */
export const findAnswer = {
  input: z.object({ postId: id<PostId>() }),
  output: z.object({
    threadId: id<ThreadId>(),
    isMine: z.boolean(),
    hasWorked: z.boolean(),
    /** What helped is marked in its thread, and this reader may draw a case study from it. */
    canMakeCase: z.boolean(),
  }),
};

/** What one wants to hear of it; null takes back what was said. Nobody else sees it. */
export const watchThread = {
  input: z.object({ threadId: id<ThreadId>(), watch: z.enum(watches).nullable() }),
  output: z.object({}),
};
export const watchChannel = {
  input: z.object({ channelId: id<ChannelId>(), watch: z.enum(watches).nullable() }),
  output: z.object({}),
};

/** A moderator ends the talk, or lets it go on. */
export const closeThread = {
  input: z.object({ threadId: id<ThreadId>(), isClosed: z.boolean() }),
  output: z.object({}),
};
/** From one open channel to another, so that nobody reads what they could not read before, or loses what they could. */
export const moveThread = {
  input: z.object({ threadId: id<ThreadId>(), channelId: id<ChannelId>() }),
  output: z.object({}),
};
/** The talk goes on in the other thread; this one is closed, stays readable, and its links lead there. */
export const mergeThread = {
  input: z.object({ threadId: id<ThreadId>(), intoThreadId: id<ThreadId>() }),
  output: z.object({}),
};
