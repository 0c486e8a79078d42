// Into a channel by invitation, out of it by its host, and its hosting from hand to hand. Colleagues are found by name among those who
// allow it; who is among them follows from the list of members and their own choice, never from anything that somebody wrote.
import { z } from 'zod';
import type { ChannelId, HostingOfferId, InvitationId, PersonId } from '#shared/basics/ids.ts';
import { limits } from '#shared/basics/limits.ts';
import { channelKinds } from '#shared/basics/lists.ts';
import { id, instant, page, pageOf } from './basics.ts';
import { exempt, readable } from './readable.ts';

const channelId = id<ChannelId>();
const personId = id<PersonId>();

export const colleague = z.object({
  personId,
  name: z.string(),
  organisation: z.string(),
  /** In a channel that not everybody reads. Of an open one nothing is said: who came into it may have spoken behind a mask there. */
  standing: z.enum(['member', 'invited']).nullable(),
});
export type Colleague = z.infer<typeof colleague>;

/** For whoever keeps house. A deed and no question, so that a name stands in no address. */
export const findColleagues = {
  input: z.object({
    channelId,
    words: exempt(
      limits.colleagueWordsCharsMax,
      'The name of a colleague: compared with those of the community, and kept nowhere.',
    ),
    cursor: personId.optional(),
    limit: page.limit,
  }),
  output: pageOf(colleague),
};

export const inviteColleague = {
  input: z.object({ channelId, personId }),
  output: z.object({ invitationId: id<InvitationId>() }),
};
export const withdrawInvitation = {
  input: z.object({ invitationId: id<InvitationId>() }),
  output: z.object({}),
};
export const invited = z.object({
  id: id<InvitationId>(),
  name: z.string(),
  organisation: z.string(),
  invitedAt: instant,
});
export type Invited = z.infer<typeof invited>;
/** Those that wait, the newest first. */
export const listInvitations = {
  input: z.object({ channelId, cursor: id<InvitationId>().optional(), limit: page.limit }),
  output: pageOf(invited),
};

export const channelMember = z.object({
  personId,
  name: z.string(),
  organisation: z.string(),
  isHost: z.boolean(),
  isMe: z.boolean(),
});
export type ChannelMember = z.infer<typeof channelMember>;
/** Of a channel that not everybody reads, for whoever keeps house there. */
export const listMembers = {
  input: z.object({ channelId, cursor: personId.optional(), limit: page.limit }),
  output: pageOf(channelMember),
};
/** `words` go to whoever is taken out. */
export const takeMemberOut = {
  input: z.object({ channelId, personId, words: readable(limits.joinWordsCharsMax) }),
  output: z.object({}),
};

/** What waits for this reader at the doors of channels. */
export const doorNews = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('invitation'),
    id: id<InvitationId>(),
    channelId,
    name: z.string(),
    purpose: z.string(),
    channelKind: z.enum(channelKinds),
    by: z.string(),
    rules: z.string(),
    rulesVersion: z.number().int(),
    at: instant,
  }),
  z.object({
    kind: z.literal('hosting'),
    id: id<HostingOfferId>(),
    channelId,
    name: z.string(),
    by: z.string(),
    at: instant,
  }),
  /** Its host has left. To be offered to somebody, or, in a private one without a moderator inside, taken over. */
  z.object({ kind: z.literal('hostless'), channelId, name: z.string(), can: z.enum(['offer', 'take']) }),
  z.object({ kind: z.literal('taken-out'), channelId, name: z.string(), words: z.string(), at: instant }),
]);
export type DoorNews = z.infer<typeof doorNews>;
export const listDoorNews = { input: z.object({}), output: z.object({ items: z.array(doorNews) }) };

/** Accepting is accepting the rules, too, as they were read; where they changed meanwhile they are read again first. */
export const answerInvitation = {
  input: z.object({
    invitationId: id<InvitationId>(),
    isAccepted: z.boolean(),
    rulesVersion: z.int32().min(1),
  }),
  output: z.object({}),
};
/** What was said on taking them out is read and goes. */
export const noteTakenOut = { input: z.object({ channelId }), output: z.object({}) };

/** Another offer takes the place of one that waits. */
export const offerHosting = { input: z.object({ channelId, personId }), output: z.object({}) };
export const withdrawHosting = { input: z.object({ channelId }), output: z.object({}) };
export const answerHosting = {
  input: z.object({ offerId: id<HostingOfferId>(), isAccepted: z.boolean() }),
  output: z.object({}),
};
/** Of a private channel whose host has left and where no moderator is inside. */
export const takeHosting = { input: z.object({ channelId }), output: z.object({}) };

/** Whether colleagues find this person by name, to invite or to mention them. */
export const readFindable = { input: z.object({}), output: z.object({ isFindable: z.boolean() }) };
export const setFindable = { input: z.object({ isFindable: z.boolean() }), output: z.object({}) };
