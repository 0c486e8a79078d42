// What becomes of channels, threads and posts, played from the stage's shelf: one worker, one network, no server.
import type { ChannelCalls } from '#extension/panel/features/channels/index.ts';
import type { JoinRequestId } from '#shared/basics/ids.ts';
import { refuse } from '#shared/basics/refusals.ts';
import type { Asking, ChannelInFull } from '#shared/contract/channel-entry.ts';
import type { Channel, Post } from '#shared/contract/channels.ts';
import type { Holding } from '#shared/contract/holding.ts';
import type { PostVersion } from '#shared/contract/post-life.ts';
import { newId } from './content.ts';
import { furnishInviting } from './inviting.ts';
import type { World } from './world.ts';

export type LifeCalls = Omit<
  ChannelCalls,
  | 'listChannels'
  | 'listAsked'
  | 'listThreads'
  | 'myThreads'
  | 'readThread'
  | 'listPosts'
  | 'acceptAnswer'
  | 'markRead'
>;

const heldByNothing: Holding = { firstPosts: 0, flaggedWords: [], holdsOverruled: true, holdsDoubt: false };
const rules = 'Nobody may be recognised.\nSay when you are not sure.';

export function furnishChannelLife(world: World, cases: readonly { id: string; title: string }[]): LifeCalls {
  const { shelf, scene } = world;
  const versions = new Map<string, PostVersion[]>();
  const doors = new Map<string, Pick<ChannelInFull, 'request' | 'pins' | 'rules' | 'rulesVersion'>>();
  const holdings = new Map<string, Holding>();
  const asking: Asking[] = [
    {
      id: newId<JoinRequestId>(),
      name: 'Rosie Lindqvist',
      organisation: 'Pellhaven PCN',
      words: 'I see two families in the same street.',
      askedAt: world.at(),
      isMine: false,
    },
  ];
  const channelOf = (id: string): Channel => {
    const channel = shelf.channels.find((one) => one.id === id);
    if (!channel) throw refuse('not-found');
    return channel;
  };
  const doorOf = (id: string) => {
    const known = doors.get(id);
    if (known) return known;
    const pins = cases.slice(0, 2).map((one) => ({ caseId: one.id as never, title: one.title }));
    const door = { request: null, pins, rules, rulesVersion: 1 };
    doors.set(id, door);
    return door;
  };
  const change = (postId: string, how: (post: Post) => Partial<Post>) => {
    for (const [threadId, posts] of shelf.posts)
      shelf.posts.set(
        threadId,
        posts.map((post) => (post.id === postId ? { ...post, ...how(post) } : post)),
      );
  };
  const postOf = (postId: string): Post => {
    const post = [...shelf.posts.values()].flat().find((one) => one.id === postId);
    if (!post) throw refuse('not-found');
    return post;
  };
  const { answer } = world;
  const { handingTo, ...inviting } = furnishInviting(world);
  const played = <Out>(name: string, work: () => Out) => answer.call(world, name, work) as Promise<Out>;
  return {
    ...inviting,
    editPost: (input) =>
      played('editPost', () => {
        world.takeRefusal();
        const post = postOf(input.postId);
        world.posted.push({ ...input, key: input.postId, isAnonymous: false });
        const { title } = world.threadOf(post.threadId);
        const before = versions.get(post.id) ?? [];
        const kept = {
          title: post.isQuestion ? title : null,
          body: post.body ?? '',
          writtenAt: post.postedAt,
        };
        versions.set(post.id, [{ ...kept, version: post.version, isShown: !input.hidesEarlier }, ...before]);
        change(post.id, (one) => ({
          body: input.body,
          mentions: (input.mentions ?? []) as Post['mentions'],
          version: one.version + 1,
          editedAt: world.at(),
        }));
        if (input.title !== undefined) Object.assign(world.threadOf(post.threadId), { title: input.title });
        return { version: post.version + 1, state: 'visible' as const };
      }),
    withdrawPost: ({ postId }) =>
      played('withdrawPost', () => {
        change(postId, () => ({ body: null, state: 'withdrawn' }));
        return {};
      }),
    listVersions: ({ postId }) => played('listVersions', () => ({ items: versions.get(postId) ?? [] })),
    setThanks: ({ postId, isThanked }) =>
      played('setThanks', () => {
        const by = isThanked ? 1 : -1;
        change(postId, ({ thanks }) => ({ thanks: { count: thanks.count + by, isMine: isThanked } }));
        return {};
      }),
    setPostWorked: ({ postId, hasWorked }) =>
      played('setPostWorked', () => {
        const areas = hasWorked ? ['Eastmere'] : [];
        const by = hasWorked ? 1 : -1;
        change(postId, ({ worked }) => ({ worked: { count: worked.count + by, isMine: hasWorked, areas } }));
        return {};
      }),
    findAnswer: ({ postId }) =>
      played('findAnswer', () => {
        const { threadId, isMine, worked } = postOf(postId);
        const canMakeCase = world.threadOf(threadId).isMine;
        return { threadId, isMine, hasWorked: worked.isMine, canMakeCase };
      }),
    watchThread: ({ threadId, watch }) =>
      played('watchThread', () => Object.assign(world.threadOf(threadId), { watch }) && {}),
    watchChannel: ({ channelId, watch }) =>
      played('watchChannel', () => Object.assign(channelOf(channelId), { watch }) && {}),
    closeThread: ({ threadId, isClosed }) =>
      played('closeThread', () => {
        Object.assign(world.threadOf(threadId), { state: isClosed ? 'closed' : 'open', canPost: !isClosed });
        return {};
      }),
    moveThread: ({ threadId, channelId }) =>
      played('moveThread', () => {
        const { id, name } = channelOf(channelId);
        Object.assign(world.threadOf(threadId), { channelId: id, channelName: name });
        return {};
      }),
    mergeThread: ({ threadId, intoThreadId }) =>
      played('mergeThread', () => {
        const { id, title } = world.threadOf(threadId);
        Object.assign(world.threadOf(threadId), {
          mergedInto: intoThreadId,
          state: 'closed',
          canPost: false,
        });
        world.threadOf(intoThreadId).merged.push({ id, title });
        return {};
      }),
    readChannel: ({ channelId }) =>
      played('readChannel', () => {
        const channel = channelOf(channelId);
        const canHost = scene.isModerator && channel.kind === 'request';
        const isInside = channel.kind === 'open' || channel.isMember;
        const door = doorOf(channelId);
        const pins = isInside ? door.pins : [];
        const isHost = scene.isModerator && canHost;
        const host = { isHost, canHandOver: isHost, handingTo: isHost ? handingTo() : null };
        const isReadOnly = isInside && !channel.canPost && !channel.isClosed;
        return {
          ...channel,
          ...door,
          ...host,
          isReadOnly,
          pins,
          canHost,
          asking: canHost ? asking.length : 0,
        };
      }),
    acceptRules: ({ channelId }) =>
      played('acceptRules', () => {
        Object.assign(channelOf(channelId), { mustAcceptRules: false, isMember: true, canPost: true });
        for (const thread of shelf.threads)
          if (thread.channelId === channelId) thread.mustAcceptRules = false;
        return {};
      }),
    leaveChannel: ({ channelId }) =>
      played('leaveChannel', () => Object.assign(channelOf(channelId), { isMember: false }) && {}),
    askToJoin: ({ channelId }) =>
      played('askToJoin', () => {
        world.takeRefusal();
        const request = {
          id: newId<JoinRequestId>(),
          state: 'waiting' as const,
          askedAt: world.at(),
          answer: null,
        };
        doorOf(channelId).request = request;
        Object.assign(channelOf(channelId), { joining: 'waiting' });
        return { requestId: request.id };
      }),
    withdrawJoin: ({ channelId }) =>
      played('withdrawJoin', () => {
        doorOf(channelId).request = null;
        Object.assign(channelOf(channelId), { joining: 'withdrawn' });
        return {};
      }),
    listJoins: () => played('listJoins', () => ({ items: [...asking], next: null })),
    decideJoin: ({ requestId }) =>
      played('decideJoin', () => {
        asking.splice(
          asking.findIndex((one) => one.id === requestId),
          1,
        );
        return {};
      }),
    readHolding: ({ channelId }) =>
      played('readHolding', () => holdings.get(channelId) ?? { ...heldByNothing, flaggedWords: ['crypto'] }),
    setHolding: ({ channelId, ...rules }) =>
      played('setHolding', () => {
        holdings.set(channelId, rules);
        return rules;
      }),
    setChannelUse: ({ channelId, wanted: { isUrgent, isReadOnly, isClosed } }) =>
      played('setChannelUse', () => {
        if (isUrgent) for (const one of shelf.channels) one.isUrgent = false;
        Object.assign(channelOf(channelId), { isUrgent, isClosed, canPost: !isReadOnly && !isClosed });
        return {};
      }),
    describeChannel: ({ channelId, purpose, rules: said, needs }) =>
      played('describeChannel', () => {
        const door = doorOf(channelId);
        if (door.rules !== said) door.rulesVersion += 1;
        door.rules = said;
        Object.assign(channelOf(channelId), { purpose, ...(needs && { needs }) });
        return { rulesVersion: door.rulesVersion };
      }),
    pinCase: ({ channelId, caseId, isPinned }) =>
      played('pinCase', () => {
        const door = doorOf(channelId);
        const others = door.pins.filter((one) => one.caseId !== caseId);
        const title = cases.find((one) => one.id === caseId)?.title ?? '';
        door.pins = isPinned ? [...others, { caseId: caseId as never, title }] : others;
        return {};
      }),
    createChannel: (input) =>
      played('createChannel', () => {
        world.takeRefusal();
        const [model] = shelf.channels;
        if (!model) throw refuse('not-allowed');
        const { channelId, name, purpose, kind } = input;
        const own = {
          name,
          purpose,
          kind,
          needs: input.needs,
          host: 'Sarah Whitlow',
          isMember: true,
          mustAcceptRules: false,
        };
        shelf.channels.push({
          ...model,
          ...own,
          id: channelId as Channel['id'],
          slug: 'new',
          threads: 1,
          unread: 0,
        });
        const pins = cases
          .filter((one) => (input.caseIds as string[]).includes(one.id))
          .map((one) => ({ caseId: one.id as never, title: one.title }));
        doors.set(channelId, { request: null, pins, rules: input.rules, rulesVersion: 1 });
        return { channelId: channelId as never, threadId: newId() as never };
      }),
  };
}

/** Whoever has not come in yet: a channel that is joined by asking, and rules that were not accepted. */
export function standOutside({ shelf }: World): void {
  for (const channel of shelf.channels) {
    if (channel.kind === 'request') Object.assign(channel, { isMember: false, canPost: false });
    if (channel.slug === 'housing-and-home')
      Object.assign(channel, { mustAcceptRules: true, isMember: false });
  }
  for (const thread of shelf.threads) thread.mustAcceptRules = thread.channelName === 'Housing and home';
}
