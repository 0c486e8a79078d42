// Coming into a channel and keeping house there: its rules, asking to join, what is pinned, and making a new one that is no empty room.
import { z } from 'zod';
import type { CaseStudyId, ChannelId, JoinRequestId, ThreadId } from '#shared/basics/ids.ts';
import { limits } from '#shared/basics/limits.ts';
import { barriers, channelKinds, joinStates, needs, urgencies } from '#shared/basics/lists.ts';
import { id, instant, page, pageOf } from './basics.ts';
import { channel } from './channels.ts';
import { keptIn, standsWhereSaid } from './kept.ts';
import { readable } from './readable.ts';

const words = readable(limits.joinWordsCharsMax);
const channelNeeds = z.array(z.enum(needs)).max(limits.needsPerChannelMax);

export const joinRequest = z.object({
  id: id<JoinRequestId>(),
  state: z.enum(joinStates),
  askedAt: instant,
  /** What the host says to it. */
  answer: z.string().nullable(),
});

export const pin = z.object({ caseId: id<CaseStudyId>(), title: z.string() });

/** One channel with what its list does not say. Of one by request whoever is outside sees purpose, host, rules and their own asking. */
export const channelInFull = channel.extend({
  rules: z.string(),
  rulesVersion: z.number().int(),
  /** The newest time this reader asked to join. */
  request: joinRequest.nullable(),
  pins: z.array(pin),
  /** Its host, or a moderator. */
  canHost: z.boolean(),
  /** How many ask to join; zero for who does not decide it. */
  asking: z.number().int(),
  isHost: z.boolean(),
  /** May offer its hosting to somebody: its host, or a moderator where the host is gone. */
  canHandOver: z.boolean(),
  /** To whom it is offered, for whoever may offer it. */
  handingTo: z.string().nullable(),
  /** Nobody posts here, for as long as an administrator says so. */
  isReadOnly: z.boolean(),
});
export type ChannelInFull = z.infer<typeof channelInFull>;

export const readChannel = { input: z.object({ channelId: id<ChannelId>() }), output: channelInFull };

/** Of the version that was read: a newer one is read first. In an open channel this is joining it. */
export const acceptRules = {
  input: z.object({ channelId: id<ChannelId>(), version: z.int32().min(1) }),
  output: z.object({}),
};
export const leaveChannel = { input: z.object({ channelId: id<ChannelId>() }), output: z.object({}) };

/** One waiting request a person and channel; asking again changes its words. */
export const askToJoin = {
  input: z.object({ channelId: id<ChannelId>(), words }),
  output: z.object({ requestId: id<JoinRequestId>() }),
};
export const withdrawJoin = { input: z.object({ channelId: id<ChannelId>() }), output: z.object({}) };

export const asking = z.object({
  id: id<JoinRequestId>(),
  name: z.string(),
  organisation: z.string(),
  words: z.string(),
  askedAt: instant,
  /** Nobody decides of their own. */
  isMine: z.boolean(),
});
export type Asking = z.infer<typeof asking>;
/** Whoever waits longest first. */
export const listJoins = {
  input: z.object({ channelId: id<ChannelId>(), ...page }),
  output: pageOf(asking),
};
/** `words` go to whoever asked, and must be there when it is refused. */
export const decideJoin = {
  input: z.object({ requestId: id<JoinRequestId>(), isGranted: z.boolean(), words: words.optional() }),
  output: z.object({}),
};

/** Changed rules are read and accepted again by everybody before they post. */
export const describeChannel = {
  input: z.object({
    channelId: id<ChannelId>(),
    /** Of two people who write at once the second is told. */
    seenRulesVersion: z.int32().min(1),
    purpose: readable(limits.channelPurposeCharsMax),
    rules: readable(limits.channelRulesCharsMax),
    /** What its questions are about: by these a question is proposed to it. Left out, they stay as they are. */
    needs: channelNeeds.optional(),
  }),
  output: z.object({ rulesVersion: z.number().int() }),
};
export const pinCase = {
  input: z.object({ channelId: id<ChannelId>(), caseId: id<CaseStudyId>(), isPinned: z.boolean() }),
  output: z.object({}),
};

/** Whoever makes it is its host. It begins with rules, pinned case studies and a first question, in one go or not at all. */
export const createChannel = {
  input: z
    .object({
      /** Made by the device, so that a second send is the same channel. */
      channelId: id<ChannelId>(),
      name: readable(limits.channelNameCharsMax),
      purpose: readable(limits.channelPurposeCharsMax),
      rules: readable(limits.channelRulesCharsMax),
      kind: z.enum(channelKinds),
      needs: channelNeeds,
      /** Three, while the library has as many; before that what there is, or none. */
      caseIds: z.array(id<CaseStudyId>()).max(limits.channelPinsMax),
      title: readable(limits.titleCharsMax),
      body: readable(limits.bodyCharsMax),
      barriers: z.array(z.enum(barriers)).max(limits.barriersPerThreadMax).default([]),
      urgency: z.enum(urgencies).default('routine'),
      kept: keptIn('title', 'body'),
      isConfirmed: z.boolean(),
    })
    .refine(standsWhereSaid),
  output: z.object({ channelId: id<ChannelId>(), threadId: id<ThreadId>() }),
};

const use = z.object({ isUrgent: z.boolean(), isReadOnly: z.boolean(), isClosed: z.boolean() });
const wantedUse = use.refine((one) => !one.isUrgent || !(one.isReadOnly || one.isClosed));
export type ChannelUse = z.infer<typeof use>;

/** A community has one urgent channel, open to everybody: one that becomes it takes the place of the one before. */
export const setChannelUse = {
  input: z.object({ channelId: id<ChannelId>(), seen: use, wanted: wantedUse }).meta({
    description: 'Makes a channel the urgent one, closes it, or lets nobody post there; and back.',
    examples: [
      {
        channelId: '0199c0de-0000-7000-8000-000000000003',
        seen: { isUrgent: false, isReadOnly: false, isClosed: false },
        wanted: { isUrgent: true, isReadOnly: false, isClosed: false },
      },
    ],
  }),
  output: z.object({}),
};
