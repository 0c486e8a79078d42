// What the channels need of the server, as plain functions, so that a test hands in its own. Each throws a Refusal when
// the server refuses; anything else it throws is the world failing. Keys name what lies in the one cache (decision 11).
import type { z } from 'zod';
import { limits } from '#shared/basics/limits.ts';
import type * as entry from '#shared/contract/channel-entry.ts';
import type * as inviting from '#shared/contract/channel-inviting.ts';
import type {
  acceptAnswer,
  Change,
  Channel,
  listAsked,
  listChannels,
  listPosts,
  listThreads,
  markRead,
  myThreads,
  readThread,
} from '#shared/contract/channels.ts';
import type * as holding from '#shared/contract/holding.ts';
import type { findMentionable } from '#shared/contract/mentioning.ts';
import type * as life from '#shared/contract/post-life.ts';

type Call<Deed extends { input: z.ZodType; output: z.ZodType }> = (
  input: z.input<Deed['input']>,
) => Promise<z.output<Deed['output']>>;

export type ChannelCalls = {
  listChannels: Call<typeof listChannels>;
  listThreads: Call<typeof listThreads>;
  myThreads: Call<typeof myThreads>;
  listAsked: Call<typeof listAsked>;
  readThread: Call<typeof readThread>;
  listPosts: Call<typeof listPosts>;
  acceptAnswer: Call<typeof acceptAnswer>;
  markRead: Call<typeof markRead>;
  editPost: Call<typeof life.editPost>;
  withdrawPost: Call<typeof life.withdrawPost>;
  listVersions: Call<typeof life.listVersions>;
  setThanks: Call<typeof life.setThanks>;
  setPostWorked: Call<typeof life.setPostWorked>;
  findAnswer: Call<typeof life.findAnswer>;
  watchThread: Call<typeof life.watchThread>;
  watchChannel: Call<typeof life.watchChannel>;
  closeThread: Call<typeof life.closeThread>;
  moveThread: Call<typeof life.moveThread>;
  mergeThread: Call<typeof life.mergeThread>;
  readChannel: Call<typeof entry.readChannel>;
  acceptRules: Call<typeof entry.acceptRules>;
  leaveChannel: Call<typeof entry.leaveChannel>;
  askToJoin: Call<typeof entry.askToJoin>;
  withdrawJoin: Call<typeof entry.withdrawJoin>;
  listJoins: Call<typeof entry.listJoins>;
  decideJoin: Call<typeof entry.decideJoin>;
  describeChannel: Call<typeof entry.describeChannel>;
  pinCase: Call<typeof entry.pinCase>;
  createChannel: Call<typeof entry.createChannel>;
  setChannelUse: Call<typeof entry.setChannelUse>;
  readHolding: Call<typeof holding.readHolding>;
  setHolding: Call<typeof holding.setHolding>;
  findColleagues: Call<typeof inviting.findColleagues>;
  inviteColleague: Call<typeof inviting.inviteColleague>;
  withdrawInvitation: Call<typeof inviting.withdrawInvitation>;
  listInvitations: Call<typeof inviting.listInvitations>;
  listMembers: Call<typeof inviting.listMembers>;
  takeMemberOut: Call<typeof inviting.takeMemberOut>;
  listDoorNews: Call<typeof inviting.listDoorNews>;
  answerInvitation: Call<typeof inviting.answerInvitation>;
  noteTakenOut: Call<typeof inviting.noteTakenOut>;
  offerHosting: Call<typeof inviting.offerHosting>;
  withdrawHosting: Call<typeof inviting.withdrawHosting>;
  answerHosting: Call<typeof inviting.answerHosting>;
  takeHosting: Call<typeof inviting.takeHosting>;
  readFindable: Call<typeof inviting.readFindable>;
  setFindable: Call<typeof inviting.setFindable>;
  findMentionable: Call<typeof findMentionable>;
};

export const channelKeys = {
  all: ['channels'] as const,
  list: ['channels', 'list'] as const,
  /** The same, as far as it was scrolled. */
  pages: ['channels', 'list', 'pages'] as const,
  /** Under the list: what changes a channel changes its door. */
  door: (channelId: string) => ['channels', 'list', channelId] as const,
  /** Invitations and the like. */
  doorNews: ['channels', 'list', 'news'] as const,
  findable: ['channels', 'findable'] as const,
  holding: (channelId: string) => ['channels', 'holding', channelId] as const,
  threads: (channelId: string) => ['channels', 'threads', channelId] as const,
  mine: ['channels', 'mine'] as const,
  asked: ['channels', 'asked'] as const,
  thread: (threadId: string) => ['channels', 'thread', threadId] as const,
  /** Under the threads: what changes a post changes what is left to say of it. */
  answer: (postId: string) => ['channels', 'thread', 'of-post', postId] as const,
  posts: (threadId: string) => ['channels', 'thread', threadId, 'posts'] as const,
};

/** More pages than any community has channels; a list that never ends must not be asked for without end. */
const pagesMax = 20;

/** Every channel this person may know of, where one of them is chosen. */
export async function readAllChannels({ listChannels }: Pick<ChannelCalls, 'listChannels'>) {
  const items: Channel[] = [];
  let cursor: string | undefined;
  for (let page = 0; page < pagesMax; page++) {
    const { items: more, next } = await listChannels({ limit: limits.pageSizeMax, cursor });
    items.push(...more);
    if (next === null) break;
    cursor = next;
  }
  return { items };
}

/** What is out of date after a change: the reader asks again for these, through the same access rules as everybody. */
export function keysTouchedBy(change: Change): readonly (readonly string[])[] {
  const { kind, channelId, threadId } = change;
  if (kind === 'refresh-all') return [channelKeys.all];
  const keys: (readonly string[])[] = [channelKeys.mine, channelKeys.asked];
  if (channelId) keys.push(channelKeys.threads(channelId));
  if (threadId) keys.push(channelKeys.thread(threadId));
  if (kind === 'channel-changed' || kind === 'thread-started' || kind === 'post-added')
    keys.push(channelKeys.list);
  return keys;
}
