// What Peer Hub holds about whoever asks, counted and page by page, to be taken along. Each kind names its fields here and nowhere else; what is
// not named does not leave. No words and no names of others: they stand as ids.
import { z } from 'zod';
import { limits } from '#shared/basics/limits.ts';
import { barriers, needs, roles } from '#shared/basics/lists.ts';
import { type OwnKind, ownKinds } from '#shared/basics/own-kinds.ts';
import { cursor, instant } from './basics.ts';

const text = z.string();
const textOrNull = text.nullable();
const when = instant;
const whenOrNull = instant.nullable();
const count = z.number().int();
const countOrNull = count.nullable();
const yesNo = z.boolean();
const needed = z.array(z.enum(needs));

/** `isWithoutName`: others see `shownAs` and no name. `body`: null where its author may not read it any more, or took it back. */
const post = {
  ...{ postId: text, threadId: text, channelId: text },
  ...{ isWithoutName: yesNo, shownAs: textOrNull, body: textOrNull, state: text },
  ...{ postedAt: when, editedAt: whenOrNull, withdrawnAt: whenOrNull },
};

export const ownFields = {
  membership: z.object({
    ...{ community: text, personId: text, name: text, organisation: text, area: textOrNull },
    ...{ joinedAt: when, roles: z.array(z.enum(roles)) },
  }),
  'sign-ins': z.object({ provider: text, tenant: textOrNull, subject: text }),
  sessions: z.object({
    ...{ sessionId: text, provider: text, device: text, startedAt: when, lastUsedAt: when },
    ...{ endsAt: when, endedAt: whenOrNull, endReason: textOrNull },
  }),
  keys: z.object({
    ...{ keyId: text, name: text, roles: z.array(z.enum(roles)), createdAt: when },
    ...{ lastUsedOn: textOrNull, expiresAt: when, revokedAt: whenOrNull },
  }),
  settings: z.object({ setting: z.enum(['found-by-name', 'written-to-by-name']), isOn: yesNo, setAt: when }),
  /** `isByOthers`: an administrator did it to whoever asks. */
  trail: z.object({ at: when, deed: text, isByOthers: yesNo }),
  questions: z.object({
    ...{ ...post, title: textOrNull, needs: needed, barriers: z.array(z.enum(barriers)) },
    ...{ urgency: text, threadState: text },
  }),
  answers: z.object(post),
  'earlier-words': z.object({
    ...{ postId: text, version: count, isWithoutName: yesNo, title: textOrNull, body: textOrNull },
    writtenAt: when,
  }),
  thanks: z.object({ postId: text, at: when }),
  worked: z.object({ what: z.enum(['answer', 'case-study']), id: text, area: textOrNull, at: when }),
  'mentor-offers': z.object({
    ...{ offerId: text, needs: needed, headline: text, words: text, changedAt: when, endedAt: whenOrNull },
  }),
  'service-words': z.object({
    ...{ serviceId: text, byRole: text, capacity: textOrNull, waitMinWeeks: countOrNull },
    ...{ waitMaxWeeks: countOrNull, phone: textOrNull, askFor: textOrNull, howToRefer: textOrNull },
    ...{ barriers: z.array(z.enum(barriers)), statedAt: when, withdrawnAt: whenOrNull },
  }),
  'service-tips': z.object({
    tipId: text,
    serviceId: text,
    byRole: text,
    body: text,
    state: text,
    postedAt: when,
  }),
  channels: z.object({ channelId: text, name: text, joinedAt: when }),
  'rules-accepted': z.object({ channelId: text, version: count, at: when }),
  'join-requests': z.object({
    ...{ requestId: text, channelId: text, words: text, state: text, askedAt: when, decidedAt: whenOrNull },
  }),
  /** `isByMe`: sent by whoever asks; to whom is not said, nor what came of it. */
  invitations: z.object({
    ...{ what: z.enum(['into-channel', 'to-host']), isByMe: yesNo, channelId: text, state: textOrNull },
    ...{ at: when, endedAt: whenOrNull },
  }),
  'taken-out': z.object({ channelId: text, at: when }),
  /** `at`: of a pin; since when one hosts is written nowhere. */
  hosting: z.object({
    what: z.enum(['channel', 'pin']),
    channelId: text,
    caseId: textOrNull,
    at: whenOrNull,
  }),
  watching: z.object({ what: z.enum(['thread', 'channel']), id: text, watch: text, since: when }),
  'read-marks': z.object({ threadId: text, upToNumber: count }),
  talks: z.object({
    ...{ talkId: text, isBegunByMe: yesNo, isWithoutName: yesNo, shownAs: textOrNull },
    ...{ startedAt: when, isEnded: yesNo },
  }),
  messages: z.object({ talkId: text, number: count, isWithoutName: yesNo, body: text, sentAt: when }),
  'talk-reports': z.object({ talkId: text, reason: text, words: textOrNull, reportedAt: when }),
  'case-studies': z.object({
    ...{ caseId: text, isWithoutName: yesNo, state: text, evidence: text, origin: text },
    ...{ publishedVersion: countOrNull, reviewBy: textOrNull, publishedAt: whenOrNull },
    ...{ expiredAt: whenOrNull, withdrawnAt: whenOrNull, changedAt: when },
  }),
  'case-words': z.object({
    ...{ caseId: text, version: count, isWithoutName: yesNo, state: text, title: text, situation: text },
    ...{ tried: text, happened: text, learnt: text, steps: z.array(text), needs: needed },
    ...{ barriers: z.array(z.enum(barriers)), people: z.array(text), organisations: z.array(text) },
    ...{ area: textOrNull, writtenAt: when, submittedAt: whenOrNull, decidedAt: whenOrNull },
  }),
  saved: z.object({ what: text, id: text, savedAt: when }),
  chases: z.object({
    ...{ chaseId: text, reference: text, need: text, service: textOrNull, organisation: textOrNull },
    ...{ source: text, ask: textOrNull, state: text, stateAt: when, isSaidByOrganisation: yesNo },
    ...{ cannotHelp: textOrNull, capacity: textOrNull, waitMinWeeks: countOrNull, waitMaxWeeks: countOrNull },
    ...{ dueOn: text, carryOnUntil: textOrNull, madeAt: when, closedAt: whenOrNull, outcome: textOrNull },
    barriers: z.array(z.enum(barriers)),
    checks: z.array(z.object({ at: text, dueOn: text, result: textOrNull })),
  }),
  'chase-steps': z.object({
    ...{ chaseId: text, number: count, step: text, isByOrganisation: yesNo, state: textOrNull },
    ...{ dueOn: textOrNull, at: when },
  }),
  'chase-links': z.object({ chaseId: text, madeAt: when, expiresAt: when, revokedAt: whenOrNull }),
  supervision: z.object({
    ...{ requestId: text, need: text, pathId: textOrNull, isUrgent: yesNo, body: textOrNull, state: text },
    ...{ askedAt: when, acknowledgedAt: whenOrNull, closedAt: whenOrNull, ended: textOrNull },
  }),
  duties: z.object({ area: text, startsAt: when, endsAt: when }),
  learning: z.object({
    ...{ moduleId: text, version: count, lastCard: count, isCheckPassed: yesNo },
    ...{ changedAt: when, completedAt: whenOrNull },
  }),
  'nudge-choice': z.object({
    ...{ ways: z.array(text), kinds: z.array(text), rhythm: text, quietFrom: count, quietUntil: count },
    ...{ isQuietAtWeekends: yesNo, digestHour: count },
  }),
  /** Of a webhook the host and the last signs: the rest is the key to somebody's chat. */
  'nudge-addresses': z.object({ way: text, shown: textOrNull, state: text, setAt: when }),
  nudges: z.object({
    ...{ nudgeId: text, about: text, threadId: textOrNull, postId: textOrNull, madeAt: when },
    ...{ seenAt: whenOrNull, settledAt: whenOrNull },
  }),
  'nudge-messages': z.object({
    ...{ way: text, content: text, state: text, fault: textOrNull, madeAt: when, endedAt: whenOrNull },
  }),
  'asked-to-help': z.object({ threadId: text, at: when }),
  mentions: z.object({ postId: text, at: when }),
  reports: z.object({ postId: text, reason: text, words: textOrNull, reportedAt: when }),
  decisions: z.object({ postId: text, decision: text, at: when }),
  appeals: z.object({ postId: text, words: textOrNull, at: when }),
  notices: z.object({ notice: text, postId: textOrNull, at: when, liftedAt: whenOrNull }),
  /** What one did by one's roles, by what it was done to; never for whom. */
  'for-others': z.object({ what: text, id: text, at: whenOrNull }),
} satisfies Record<OwnKind, z.ZodObject>;

/** One thing that is held, told apart by its kind. */
export type OwnRecord = { [Kind in OwnKind]: { kind: Kind } & z.output<(typeof ownFields)[Kind]> }[OwnKind];
const told = ownKinds.map((kind) => ownFields[kind].extend({ kind: z.literal(kind) }));
const ownRecord = z.discriminatedUnion('kind', told as unknown as [z.ZodObject<{ kind: z.ZodLiteral }>]);

/** `withoutName`: how many of them stand without one's name, where that can be. `chaseMonths`: how long this community keeps closed chases. */
export const countOwn = {
  input: z.object({}),
  output: z.object({
    kinds: z.array(z.object({ kind: z.enum(ownKinds), count, withoutName: countOrNull })),
    chaseMonths: count,
  }),
};
export type OwnCounts = z.infer<typeof countOwn.output>;

/** Oldest first. */
export const readOwn = {
  input: z.object({
    kind: z.enum(ownKinds),
    cursor: cursor.optional().meta({ description: 'The `next` of the page before; none begins.' }),
    limit: z.number().int().min(1).max(limits.ownRecordsMax).default(limits.ownRecordsMax),
  }),
  output: z.object({
    items: z.array(ownRecord as unknown as z.ZodType<OwnRecord>),
    next: z.string().nullable(),
  }),
};

/** Said before the first page is read, so that it stands in one's trail. */
export const beginCopy = { input: z.object({}), output: z.object({ at: instant }) };
