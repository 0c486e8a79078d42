// Asking a supervisor, and what supervisors see of it. A request carries a need and stripped words; its words are shown to the
// supervisor who opens it and are gone when it is closed.
import { z } from 'zod';
import type { AreaId, DutyId, PersonId, PostId, SupervisionId } from '#shared/basics/ids.ts';
import { limits } from '#shared/basics/limits.ts';
import {
  areaContactRoles,
  contactTimes,
  needs,
  supervisionEnds,
  supervisionStates,
} from '#shared/basics/lists.ts';
import { id, instant, page, pageOf } from './basics.ts';
import { author } from './channels.ts';
import { readable } from './readable.ts';

/** After so long without an answer a request is late, and everybody who looks at it is told. */
export const answerWithinMinutes = { urgent: 15, usual: 240 } as const;

const shared = {
  id: id<SupervisionId>(),
  need: z.enum(needs),
  /** The path of the crisis flow that led here. */
  pathId: z.string().nullable(),
  isUrgent: z.boolean(),
  state: z.enum(supervisionStates),
  askedAt: instant,
  /** Who has taken it, by name. */
  heldBy: z.string().nullable(),
  hadWords: z.boolean(),
};

export const ownRequest = z.object({
  ...shared,
  acknowledgedAt: instant.nullable(),
  closedAt: instant.nullable(),
  ended: z.enum(supervisionEnds).nullable(),
});
export type OwnRequest = z.infer<typeof ownRequest>;

export const queuedRequest = z.object({
  ...shared,
  asker: z.string(),
  organisation: z.string(),
  area: z.string().nullable(),
  isHeldByMe: z.boolean(),
});
export type QueuedRequest = z.infer<typeof queuedRequest>;

/** Who is there now, and whom to ring when nobody is. */
export const standing = z.object({
  area: z.string().nullable(),
  onDuty: z.array(z.object({ name: z.string(), until: instant, isMe: z.boolean() })),
  lines: z.array(
    z.object({ at: z.enum(contactTimes), name: z.string(), phone: z.string(), hours: z.string() }),
  ),
});
export type Standing = z.infer<typeof standing>;

/** `requestId` is made by the device and is the key of this deed: it is asked once however often it is sent. */
export const ask = {
  input: z.object({
    requestId: id<SupervisionId>(),
    need: z.enum(needs),
    pathId: z
      .string()
      .regex(/^[a-z-]{1,40}$/)
      .nullable()
      .default(null),
    isUrgent: z.boolean(),
    body: readable(limits.bodyCharsMax).nullable().default(null),
  }),
  output: z.object({ request: ownRequest, standing }),
};
export const listMine = { input: z.object({ ...page }), output: pageOf(ownRequest) };
export const withdraw = {
  input: z.object({ requestId: id<SupervisionId>() }),
  output: ownRequest,
};
export const readStanding = { input: z.object({}), output: standing };

/** Of the areas of this supervisor: urgent ones first, then by how long they wait. */
export const listQueue = { input: z.object({ ...page }), output: pageOf(queuedRequest) };
/** Shows the words, and leaves a line in the audit trail. */
export const open = {
  input: z.object({ requestId: id<SupervisionId>() }),
  output: queuedRequest.extend({ body: z.string().nullable() }),
};
export const acknowledge = { input: z.object({ requestId: id<SupervisionId>() }), output: queuedRequest };
export const close = {
  input: z.object({
    requestId: id<SupervisionId>(),
    ended: z.enum(supervisionEnds).exclude(['withdrawn']),
  }),
  output: z.object({ id: id<SupervisionId>(), state: z.enum(supervisionStates) }),
};

/** An urgent post that waits for a moderator. Nothing of it is said before it is opened. */
export const heldPost = z.object({
  postId: id<PostId>(),
  heldAt: instant,
  channelName: z.string(),
  needs: z.array(z.enum(needs)),
  author,
  isQuestion: z.boolean(),
  /** The supervisor who looks after it. */
  seenBy: z.string().nullable(),
  isSeenByMe: z.boolean(),
});
export type HeldPost = z.infer<typeof heldPost>;
const ofPost = z.object({ postId: id<PostId>() });
export const listHeld = { input: z.object({}), output: z.object({ items: z.array(heldPost) }) };
/** Shows its words, and leaves a line in the audit trail. */
export const openHeld = { input: ofPost, output: z.object({ title: z.string(), body: z.string() }) };
export const takeHeld = { input: ofPost, output: z.object({}) };
/** Of one's own: how many on duty were told (none: nobody is on duty), who has it, whom to ring. */
export const readHeld = {
  input: ofPost,
  output: z.object({
    told: z.number().int(),
    seenBy: z.string().nullable(),
    standing,
    /** The area's other lines: safeguarding, by day and by night. */
    lines: z.array(
      z.object({
        role: z.enum(areaContactRoles),
        at: z.enum(contactTimes),
        name: z.string(),
        phone: z.string(),
        hours: z.string(),
      }),
    ),
  }),
};

export const takeDuty = {
  input: z.object({ hours: z.number().int().min(1).max(limits.dutyHoursMax) }),
  output: standing,
};
export const leaveDuty = { input: z.object({}), output: standing };

export const duty = z.object({
  id: id<DutyId>(),
  personId: id<PersonId>(),
  name: z.string(),
  startsAt: instant,
  endsAt: instant,
});
/** The rota of an area from now on, as administrators keep it. */
export const listRota = { input: z.object({ areaId: id<AreaId>(), ...page }), output: pageOf(duty) };
/** `dutyId` is made by whoever writes the rota: written again, it replaces itself. */
export const setDuty = {
  input: z.object({
    dutyId: id<DutyId>(),
    areaId: id<AreaId>(),
    personId: id<PersonId>(),
    startsAt: instant,
    endsAt: instant,
  }),
  output: duty,
};
export const removeDuty = { input: z.object({ dutyId: id<DutyId>() }), output: z.object({}) };
