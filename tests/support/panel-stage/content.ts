// The fictional community of the evaluation in the shape in which the panel reads it.
import { evaluationContent, type Thread as Written } from '#api/evaluation/content/index.ts';
import { type ChannelId, makeUuid, type PostId, type ThreadId } from '#shared/basics/ids.ts';
import type { Author, Channel, Post, Thread } from '#shared/contract/channels.ts';
import { freshChannel, freshPost, freshThread } from './fresh.ts';

export const now = Date.parse('2026-11-20T10:00:00.000Z');
const community = evaluationContent.communities[0];
let counted = 0;
export const newId = <Id extends string>(): Id => {
  counted += 1;
  const random = new Uint8Array(10);
  new DataView(random.buffer).setUint32(6, counted);
  return makeUuid(now, random) as string as Id;
};

export const meKey = 'sarah-whitlow';

function authorOf(key: string, isAnonymous: boolean): Author {
  if (isAnonymous) return { kind: 'anonymous', pseudonym: 'Quiet Heron' };
  const person = community.people.find((one) => one.key === key);
  const organisation = community.organisations.find((one) => one.key === person?.organisation);
  const area = community.areas.find((one) => one.key === person?.area);
  return {
    kind: 'named',
    personId: key as never,
    name: person?.displayName ?? key,
    organisation: organisation?.name ?? '',
    area: area?.name ?? null,
    roles: [...(person?.roles ?? ['member'])],
  };
}

const at = (hoursAgo: number) => new Date(now - hoursAgo * 3_600_000).toISOString();

export type Shelf = { channels: Channel[]; threads: Thread[]; posts: Map<string, Post[]> };

export function furnish(isLong: boolean, isHolding: boolean): Shelf {
  const channels: Channel[] = community.channels
    .filter((one) => one.kind !== 'private')
    .map((one) => ({
      id: newId<ChannelId>(),
      slug: one.key,
      name: one.name,
      purpose: one.purpose,
      host: community.people.find((person) => person.key === one.host)?.displayName ?? null,
      kind: one.kind,
      needs: [...one.needs],
      isUrgent: one.isUrgent,
      isMember: true,
      canPost: !one.isClosed,
      isClosed: one.isClosed,
      holdsOverruled: isHolding,
      threads: community.threads.filter((thread) => thread.channel === one.key).length,
      unread: one.key === 'housing-and-home' ? 2 : 0,
      ...freshChannel,
    }));
  const posts = new Map<string, Post[]>();
  const threads = community.threads.flatMap((written) => {
    const channel = channels.find((one) => one.slug === written.channel);
    return channel ? [toThread(written, channel, posts, isLong)] : [];
  });
  return { channels, threads, posts };
}

function toThread(written: Written, channel: Channel, posts: Map<string, Post[]>, isLong: boolean): Thread {
  const id = newId<ThreadId>();
  const stretch = (text: string) =>
    isLong
      ? `${text}\n${'Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch'.repeat(3)}\n${text}`
      : text;
  const question: Post = {
    id: newId<PostId>(),
    threadId: id,
    number: 1,
    author: authorOf(written.author, written.isAnonymous),
    isMine: written.author === meKey,
    isQuestion: true,
    body: stretch(written.body),
    state: 'visible',
    isAccepted: false,
    mentions: [],
    postedAt: at(written.hoursAgo),
    ...freshPost,
  };
  const answers = written.answers.map(
    (answer, index): Post => ({
      id: newId<PostId>(),
      threadId: id,
      number: index + 2,
      author: authorOf(answer.author, answer.isAnonymous),
      isMine: answer.author === meKey,
      isQuestion: false,
      body: stretch(answer.body),
      state: 'visible',
      isAccepted: answer.isAccepted,
      mentions: [],
      postedAt: at(written.hoursAgo - answer.hoursAfter),
      ...freshPost,
    }),
  );
  posts.set(id, [question, ...answers]);
  const accepted = answers.find((one) => one.isAccepted);
  return {
    id,
    channelId: channel.id,
    channelName: channel.name,
    title: written.title,
    author: question.author,
    isMine: question.isMine,
    needs: [...written.needs],
    barriers: [...written.barriers],
    urgency: written.urgency,
    state: written.state,
    isFictional: true,
    answers: answers.length,
    hasAcceptedAnswer: accepted !== undefined,
    startedAt: question.postedAt,
    lastPostAt: answers.at(-1)?.postedAt ?? question.postedAt,
    unread: question.isMine && answers.length > 1 ? 1 : 0,
    holdsOverruled: channel.holdsOverruled,
    canPost: written.state !== 'closed' && !channel.isClosed,
    canAccept: question.isMine,
    acceptedPostId: accepted?.id ?? null,
    acceptedPost: accepted ?? null,
    myPseudonym: 'Amber Wren',
    ...freshThread,
  };
}
