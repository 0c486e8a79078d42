// Chases: follow-ups that close the loop of a handover. What may cross the wire; nothing here names the person, and the
// worker's own nickname for them never does: only the key that opens it travels, and never the ciphertext.
import { z } from 'zod';
import type { ChaseId, ServiceId } from '#shared/basics/ids.ts';
import { limits } from '#shared/basics/limits.ts';
import {
  barriers,
  cannotHelpReasons,
  capacities,
  chaseOutcomes,
  chaseSources,
  chaseStates,
  chaseViews,
  checkResults,
  checkTimes,
  handoverStates,
  needs,
} from '#shared/basics/lists.ts';
import { id, idempotencyKey, instant, page, pageOf } from './basics.ts';
import { keptIn, standsWhereSaid } from './kept.ts';
import { exempt, readable } from './readable.ts';

/** A calendar day in the United Kingdom. */
export const day = z.iso.date();

const publicName = exempt(
  limits.publicNameCharsMax,
  'The public name of a service or an organisation that the directory does not know yet.',
).min(1);

/** Where a chase came from. `id`: of the service, the post or the case study, or the slug of the step. */
const source = z.object({
  kind: z.enum(chaseSources),
  id: z
    .string()
    .regex(/^[a-z0-9-]{1,60}$/)
    .nullable(),
});

export const chase = z.object({
  id: id<ChaseId>(),
  /** What the worker quotes in the referral itself: PH-7K3. */
  reference: z.string(),
  need: z.enum(needs),
  serviceId: id<ServiceId>().nullable(),
  service: z.string().nullable(),
  organisation: z.string().nullable(),
  source,
  ask: z.string().nullable(),
  state: z.enum(chaseStates),
  /** Grows when the state changes or it is closed or opened: a change made on an older one is refused. */
  version: z.number().int(),
  stateAt: instant,
  isSaidByOrganisation: z.boolean(),
  cannotHelp: z.enum(cannotHelpReasons).nullable(),
  /** The organisation's own words, which passed the engine. */
  words: z.string().nullable(),
  capacity: z.enum(capacities).nullable(),
  waitMinWeeks: z.number().int().nullable(),
  waitMaxWeeks: z.number().int().nullable(),
  dueOn: day,
  /** In which list it stands today, by the server's clock. */
  standsIn: z.enum(chaseViews),
  madeAt: instant,
  closedAt: instant.nullable(),
  outcome: z.enum(chaseOutcomes).nullable(),
  barriers: z.array(z.enum(barriers)),
  nextCheckOn: day.nullable(),
  /** Until then the worker said that support goes on. */
  carryOnUntil: day.nullable(),
  /** The link can be used until then; null: there is none. */
  linkExpiresAt: instant.nullable(),
  /** Support has run its course, or has run long: is it time to step down? */
  isStepDownDue: z.boolean(),
});
export type Chase = z.infer<typeof chase>;

export const chaseEvent = z.object({
  number: z.number().int(),
  kind: z.enum([
    'made',
    'said',
    'due-moved',
    'described',
    'closed',
    'reopened',
    'link-made',
    'link-revoked',
    'planned',
    'checked',
  ]),
  isByOrganisation: z.boolean(),
  state: z.enum(chaseStates).nullable(),
  dueOn: day.nullable(),
  at: instant,
});
export type ChaseEvent = z.infer<typeof chaseEvent>;

export const benefitCheck = z.object({
  at: z.enum(checkTimes),
  dueOn: day,
  result: z.enum(checkResults).nullable(),
  doneAt: instant.nullable(),
});

export const chaseInFull = chase.extend({
  events: z.array(chaseEvent),
  checks: z.array(benefitCheck),
  /** One's other open ones with the same organisation, soonest first: one call may do for all. */
  withThem: z.array(chase.pick({ id: true, reference: true, ask: true, state: true, dueOn: true })),
});
export type ChaseInFull = z.infer<typeof chaseInFull>;

export const listChases = {
  input: z.object({ view: z.enum(chaseViews), ...page }),
  output: pageOf(chase).extend({ today: day }),
};
/** `dues`: the days of open chases and planned checks, for the badge of a device that is offline later. */
export const countChases = {
  input: z.object({}),
  output: z.object({
    today: z.number().int(),
    overdue: z.number().int(),
    waiting: z.number().int(),
    dues: z.array(day),
  }),
};
export const readChase = { input: z.object({ chaseId: id<ChaseId>() }), output: chaseInFull };

export const chaseAsk = readable(limits.chaseAskCharsMax);
const about = {
  need: z.enum(needs),
  serviceId: id<ServiceId>().nullable().default(null),
  /** Typed in where the directory has no such service; ignored when `serviceId` is given. */
  service: publicName.nullable().default(null),
  organisation: publicName.nullable().default(null),
  ask: chaseAsk.nullable().default(null),
  kept: keptIn('ask'),
};

/**
 * `chaseId` is made by the device, so that changes made offline can name it, and is the key of this deed. A due date in the
 * past or on a day off moves to the next working day: a chase made offline must not be lost for being late.
 */
export const createChase = {
  input: z.object({ chaseId: id<ChaseId>(), ...about, source, dueOn: day }).refine(standsWhereSaid),
  output: chaseInFull,
};

const change = { key: idempotencyKey, chaseId: id<ChaseId>() };
/** Which version the person was looking at. */
const seenVersion = z.number().int().min(1);

export const describeChase = {
  input: z.object({ ...change, ...about }).refine(standsWhereSaid),
  output: chaseInFull,
};
export const moveDue = { input: z.object({ ...change, dueOn: day }), output: chaseInFull };
/** What the worker heard by telephone or letter. */
export const sayState = {
  input: z.object({
    ...change,
    seenVersion,
    state: z.enum(handoverStates),
    cannotHelp: z.enum(cannotHelpReasons).nullable().default(null),
  }),
  output: chaseInFull,
};
export const closeChase = {
  input: z.object({
    ...change,
    seenVersion,
    outcome: z.enum(chaseOutcomes),
    barriers: z.array(z.enum(barriers)).max(limits.barriersPerThreadMax).default([]),
  }),
  output: chaseInFull,
};
export const reopenChase = { input: z.object({ ...change, seenVersion }), output: chaseInFull };
/** The answer to `isStepDownDue` when support is still needed: the chase waits for so many weeks and it is asked again. Ending it is `sayState` or `closeChase`. */
export const carryOn = {
  input: z.object({ ...change, weeks: z.union([z.literal(2), z.literal(6), z.literal(12)]) }),
  output: chaseInFull,
};
/** The checks the worker wants; those that were done stay. */
export const planChecks = {
  input: z.object({ ...change, checks: z.array(z.enum(checkTimes)).max(checkTimes.length) }),
  output: chaseInFull,
};
/** Said again, it is changed. `triesAgain`, where nobody was reached: it stays open and is asked again in a week. */
export const recordCheck = {
  input: z.object({
    ...change,
    at: z.enum(checkTimes),
    result: z.enum(checkResults),
    triesAgain: z.boolean().default(false),
  }),
  output: chaseInFull,
};

/** The same link again while it can be used, else a new one. It is made from a secret, and only its digest rests. */
export const openLink = {
  input: z.object({ chaseId: id<ChaseId>() }),
  output: z.object({ url: z.string(), expiresAt: instant }),
};
export const revokeLink = { input: z.object({ chaseId: id<ChaseId>() }), output: z.object({}) };

/** The key that opens this worker's nicknames. Kept in memory, for so long and no longer without asking again. */
export const readNicknameKey = {
  input: z.object({}),
  output: z.object({ key: z.string(), keepMinutes: z.number().int() }),
};
/** Every nickname on every device becomes unreadable for ever. */
export const replaceNicknameKey = { input: z.object({}), output: z.object({}) };
