// How somebody wants to be told that something waits for them: by which ways, about what, when. A nudge itself is a kind and
// a place, never a word of what stands there.
import { z } from 'zod';
import type { NudgeId, ThreadId } from '#shared/basics/ids.ts';
import {
  addressStates,
  nudgeKinds,
  nudgeRhythms,
  nudgeWays,
  outwardWays,
  sendingContents,
  sendingFaults,
  sendingStates,
} from '#shared/basics/nudge-lists.ts';
import { id, instant } from './basics.ts';

const hour = z.number().int().min(0).max(23);
/** Hours on the wall in the United Kingdom. The same hour twice: no nightly quiet. */
export const quietHours = z.object({ from: hour, until: hour, isQuietAtWeekends: z.boolean() });
export type QuietHours = z.infer<typeof quietHours>;

const choice = {
  ways: z.array(z.enum(nudgeWays)).max(nudgeWays.length),
  kinds: z.array(z.enum(nudgeKinds)).max(nudgeKinds.length),
  rhythm: z.enum(nudgeRhythms),
  quiet: quietHours,
  /** When a digest comes, on working days. */
  digestHour: hour,
};

/** The number on the button, so that an answer is not unheard; nothing is sent to whoever has not asked for it. */
export const usualChoice = {
  ways: ['badge'],
  kinds: [...nudgeKinds],
  rhythm: 'single',
  quiet: { from: 18, until: 8, isQuietAtWeekends: true },
  digestHour: 9,
} satisfies { [Name in keyof typeof choice]: z.input<(typeof choice)[Name]> };

/** Of a mail its address whole; of a webhook its host and its last signs alone, for the rest is a key. */
export const nudgeAddress = z.object({
  shown: z.string(),
  state: z.enum(addressStates),
  /** Why the last sending has not arrived; null when it did, or nothing was sent yet. */
  fault: z.enum(sendingFaults).nullable(),
});
export type NudgeAddress = z.infer<typeof nudgeAddress>;

export const sending = z.object({
  id: z.string(),
  way: z.enum(outwardWays),
  content: z.enum(sendingContents),
  state: z.enum(sendingStates),
  fault: z.enum(sendingFaults).nullable(),
  at: instant,
  /** When it is tried again. */
  againAt: instant.nullable(),
});
export type Sending = z.infer<typeof sending>;

export const settings = z.object({
  ...choice,
  version: z.number().int(),
  /** Whether this Peer Hub can send mail at all. */
  isMailAvailable: z.boolean(),
  mail: nudgeAddress.nullable(),
  webhook: nudgeAddress.nullable(),
  isQuietNow: z.boolean(),
  recent: z.array(sending),
});
export type NudgeSettings = z.infer<typeof settings>;

export const readSettings = { input: z.object({}), output: settings };
/** `seenVersion`: of two devices the later one is told. */
export const setChoice = {
  input: z.object({ ...choice, seenVersion: z.number().int().min(0) }),
  output: settings,
};
export const setMail = {
  input: z.object({
    address: z
      .string()
      .max(254)
      .regex(/^[^\s@<>()[\]",:;\\]{1,64}@[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)+$/),
  }),
  output: settings,
};
export const setWebhook = {
  input: z.object({
    address: z
      .string()
      .max(2_000)
      .regex(/^https?:\/\/[!-~]+$/),
  }),
  output: settings,
};
export const dropAddress = { input: z.object({ way: z.enum(outwardWays) }), output: settings };
export const sendTest = { input: z.object({ way: z.enum(outwardWays) }), output: settings };

export const waitingNudge = z.object({
  id: id<NudgeId>(),
  kind: z.enum(nudgeKinds),
  /** Where it leads, as the panel spells its places. */
  place: z.string(),
});
export type WaitingNudge = z.infer<typeof waitingNudge>;

/** For the badge and the system's notifications. `fresh` is empty in quiet hours and for who did not ask for them. */
export const look = {
  input: z.object({}),
  output: z.object({ isBadgeWanted: z.boolean(), waiting: z.number().int(), fresh: z.array(waitingNudge) }),
};
/** What has no thread whose reading would tell: decisions were looked at, or who has one's own request for supervision. */
export const markSeen = {
  input: z.object({ kind: z.enum(['decision', 'chase', 'supervision']) }),
  output: z.object({}),
};

/** How many were asked about an urgent question that nobody had answered; never who. */
export const offer = z.object({
  threadId: id<ThreadId>(),
  channelName: z.string(),
  offeredAt: instant,
  asked: z.number().int(),
  isAnswered: z.boolean(),
});
export type Offer = z.infer<typeof offer>;
export const listOffers = { input: z.object({}), output: z.object({ items: z.array(offer) }) };

const rule = z.object({
  /** After so long an urgent question without an answer is offered. */
  unansweredMinutes: z.number().int().min(5).max(1_440),
  /** To so many at most. */
  askedMax: z.number().int().min(0).max(10),
});
export type OfferRule = z.infer<typeof rule>;
export const usualRule: OfferRule = { unansweredMinutes: 45, askedMax: 3 };
export const readRule = { input: z.object({}), output: rule };
export const setRule = { input: rule, output: rule };
