// Invitations, members and hosting, played from the stage's shelf: three colleagues, one invitation that waits for the reader.
import type { ChannelCalls } from '#extension/panel/features/channels/index.ts';
import type { ChannelId, HostingOfferId, InvitationId, PersonId } from '#shared/basics/ids.ts';
import { refuse } from '#shared/basics/refusals.ts';
import type { ChannelMember, Colleague, DoorNews, Invited } from '#shared/contract/channel-inviting.ts';
import { newId } from './content.ts';
import type { World } from './world.ts';

export type InvitingCalls = Pick<
  ChannelCalls,
  | 'findColleagues'
  | 'inviteColleague'
  | 'withdrawInvitation'
  | 'listInvitations'
  | 'listMembers'
  | 'takeMemberOut'
  | 'listDoorNews'
  | 'answerInvitation'
  | 'noteTakenOut'
  | 'offerHosting'
  | 'withdrawHosting'
  | 'answerHosting'
  | 'takeHosting'
  | 'readFindable'
  | 'setFindable'
  | 'findMentionable'
>;

const person = (name: string, organisation: string): Colleague => ({
  personId: newId<PersonId>(),
  name,
  organisation,
  standing: null,
});

export function furnishInviting(world: World): InvitingCalls & { handingTo: () => string | null } {
  const played = <Out>(name: string, work: () => Out) => world.answer(name, work) as Promise<Out>;
  const colleagues = [
    person('Rosie Lindqvist', 'Pellhaven PCN'),
    person('Rosalind Achterberg', 'Harrowmere PCN'),
    { ...person('Marek Rosiński', 'Eastmere Together'), standing: 'member' as const },
  ];
  const members: ChannelMember[] = [
    { ...colleagues[2], personId: colleagues[2]?.personId as PersonId, isHost: false, isMe: false } as never,
    {
      personId: newId<PersonId>(),
      name: 'Sarah Whitlow',
      organisation: 'Harrowmere PCN',
      isHost: true,
      isMe: true,
    },
  ];
  const invited: Invited[] = [];
  let handingTo: string | null = null;
  let isFindable = true;
  const news: DoorNews[] = world.scene.isInvited
    ? [
        {
          kind: 'taken-out',
          channelId: newId<ChannelId>(),
          name: 'Night watch',
          words: 'This one is for people who are on duty at night.',
          at: world.at(),
        },
        {
          kind: 'invitation',
          id: newId<InvitationId>(),
          channelId: world.shelf.channels[1]?.id as ChannelId,
          name: 'Hard endings',
          purpose: 'When somebody we knew has died, or a case ends badly.',
          channelKind: 'private',
          by: 'Ben Adeyemi',
          rules: 'What is said here stays here.\nNobody may be recognised.',
          rulesVersion: 1,
          at: world.at(),
        },
        {
          kind: 'hosting',
          id: newId<HostingOfferId>(),
          channelId: world.shelf.channels[0]?.id as ChannelId,
          name: 'Housing and home',
          by: 'Priya Sundaram',
          at: world.at(),
        },
        {
          kind: 'hostless',
          channelId: world.shelf.channels[2]?.id as ChannelId,
          name: 'Heat and food',
          can: 'offer',
        },
        {
          kind: 'hostless',
          channelId: world.shelf.channels[1]?.id as ChannelId,
          name: 'After a death',
          can: 'take',
        },
      ]
    : [];
  const drop = (isIt: (one: DoorNews) => boolean) => {
    const at = news.findIndex(isIt);
    if (at < 0) throw refuse('invitation-over');
    news.splice(at, 1);
    return {};
  };
  const of = (personId: string) => colleagues.find((one) => one.personId === personId) as Colleague;
  return {
    handingTo: () => handingTo,
    findColleagues: ({ words, cursor, limit = 20 }) =>
      played('findColleagues', () => {
        const all = colleagues.filter((one) => one.name.toLowerCase().includes(words.toLowerCase()));
        const from = all.findIndex((one) => one.personId === cursor) + 1;
        const items = all.slice(from, from + limit);
        return { items, next: from + limit < all.length ? (items.at(-1)?.personId ?? null) : null };
      }),
    inviteColleague: ({ personId }) =>
      played('inviteColleague', () => {
        world.takeRefusal();
        const { name, organisation } = of(personId);
        of(personId).standing = 'invited';
        const id = newId<InvitationId>();
        invited.unshift({ id, name, organisation, invitedAt: world.at() });
        return { invitationId: id };
      }),
    withdrawInvitation: ({ invitationId }) =>
      played('withdrawInvitation', () => {
        const [gone] = invited.splice(
          invited.findIndex((one) => one.id === invitationId),
          1,
        );
        for (const one of colleagues) if (one.name === gone?.name) one.standing = null;
        return {};
      }),
    listInvitations: () => played('listInvitations', () => ({ items: [...invited], next: null })),
    listMembers: () => played('listMembers', () => ({ items: [...members], next: null })),
    takeMemberOut: ({ personId }) =>
      played('takeMemberOut', () => {
        world.takeRefusal();
        members.splice(
          members.findIndex((one) => one.personId === personId),
          1,
        );
        of(personId).standing = null;
        return {};
      }),
    listDoorNews: () => played('listDoorNews', () => ({ items: [...news] })),
    answerInvitation: ({ invitationId }) =>
      played('answerInvitation', () => drop((one) => one.kind === 'invitation' && one.id === invitationId)),
    noteTakenOut: ({ channelId }) =>
      played('noteTakenOut', () => drop((one) => one.kind === 'taken-out' && one.channelId === channelId)),
    offerHosting: ({ personId }) =>
      played('offerHosting', () => {
        handingTo = of(personId).name;
        return {};
      }),
    withdrawHosting: () =>
      played('withdrawHosting', () => {
        handingTo = null;
        return {};
      }),
    answerHosting: ({ offerId }) =>
      played('answerHosting', () => drop((one) => one.kind === 'hosting' && one.id === offerId)),
    takeHosting: ({ channelId }) =>
      played('takeHosting', () => drop((one) => one.kind === 'hostless' && one.channelId === channelId)),
    readFindable: () => played('readFindable', () => ({ isFindable })),
    setFindable: (input) =>
      played('setFindable', () => {
        isFindable = input.isFindable;
        return {};
      }),
    findMentionable: ({ threadId, words }) =>
      played('findMentionable', () => {
        const author = threadId === null ? null : world.threadOf(threadId).author;
        const asked = words.toLowerCase();
        const masks =
          author?.kind === 'anonymous' && author.pseudonym.toLowerCase().includes(asked)
            ? [{ kind: 'mask' as const, mask: author.pseudonym, isAsker: true }]
            : [];
        const people = colleagues
          .filter((one) => asked !== '' && one.name.toLowerCase().includes(asked))
          .map(({ personId, name, organisation }) => ({
            kind: 'person' as const,
            personId,
            name,
            organisation,
            isHost: false,
            isSpeaking: false,
          }));
        return { items: [...masks, ...people] };
      }),
  };
}
