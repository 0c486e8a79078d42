// The part of the tale of two masks that is about what becomes of posts, threads and channels, and about talks over the relay.
import { randomUUID } from 'node:crypto';
import { addChannel, type Place, type SignedIn } from '#tests/support/people.ts';
import type { TestServer } from '#tests/support/server.ts';

type Deed = <T>(path: string, input: unknown, who: SignedIn) => Promise<T>;
type Outcome = (path: string, input: unknown, who: SignedIn, kind?: 'query' | 'mutation') => Promise<unknown>;

type Tale = {
  server: TestServer;
  place: Place;
  deed: Deed;
  outcome: Outcome;
  later: () => void;
  /** Behind the mask in this telling. */
  masked: SignedIn;
  anna: SignedIn;
  ben: SignedIn;
  priya: SignedIn;
  hosting: SignedIn;
  channelId: string;
  threadId: string;
  questionId: string;
  helpedId: string;
};

const said = (body: string) => ({ messageId: randomUUID(), body, isConfirmed: true });

/** The mask edits, thanks, follows, takes back, leaves and is written to; whoever else does something does it in both tellings. */
export async function liveOn(tale: Tale): Promise<{ talkId: string; heard: unknown[] }> {
  const { server, place, deed, outcome, later, masked, anna, ben, priya, hosting } = tale;
  const { channelId, threadId, questionId, helpedId } = tale;
  later();
  const edit = { postId: questionId, seenVersion: 1, isConfirmed: true };
  await deed(
    'channels.editPost',
    { ...edit, body: 'A hard landlord lets the mould grow. Whom do I ring?' },
    masked,
  );
  await deed('channels.setThanks', { postId: helpedId, isThanked: true }, masked);
  await deed('channels.setPostWorked', { postId: helpedId, hasWorked: true }, masked);
  await deed('channels.watchThread', { threadId, watch: 'muted' }, masked);
  const { postId } = await deed<{ postId: string }>(
    'channels.answerThread',
    { key: randomUUID(), body: 'That was hasty.', isAnonymous: true, isConfirmed: true, threadId },
    masked,
  );
  later();
  await deed('channels.withdrawPost', { postId }, masked);
  const start = { ...said('May I ask more?'), postId: questionId, isNamed: false };
  const { talkId } = await deed<{ talkId: string }>('relay.startTalk', start, ben);
  await deed('relay.send', { ...said('Please do.'), talkId }, masked);
  // Anna speaks with her name there, too: the talk with her is never the one with the mask, and ending it ends nothing else.
  later();
  const annas = { key: randomUUID(), body: 'With my name.', isAnonymous: false, isConfirmed: true, threadId };
  const { postId: namedId } = await deed<{ postId: string }>('channels.answerThread', annas, anna);
  const toAnna = { ...said('And you?'), postId: namedId, isNamed: true };
  const known = await deed<{ talkId: string }>('relay.startTalk', toAnna, ben);
  later();
  await deed('relay.endTalk', known, anna);
  await deed('relay.reportTalk', { talkId, reason: 'other' }, ben);
  // A moderator warns the mask; who reported hears the outcome, and nobody hears of the warning but whoever is behind it.
  const reports = (await outcome('relay.listReports', {}, priya)) as { items: { id: string }[] };
  const warned = { kind: 'warned', words: 'Please be kind there, too.' };
  await deed(
    'relay.decideReport',
    { reportId: reports.items[0]?.id, decision: 'kept', notice: warned },
    priya,
  );
  // In the same moment it would be chance which of two is the newer one.
  later();
  await deed('relay.reportTalk', { talkId, reason: 'other' }, ben);
  // Anna alone could read there: whether a thread may go there must not say who asked.
  const inner = await addChannel(server.core.db, place, {
    name: 'Inner',
    kind: 'request',
    members: [anna, priya],
  });
  const { threadId: twin } = await deed<{ threadId: string }>(
    'channels.startThread',
    {
      ...{ key: randomUUID(), body: 'The same again?', isAnonymous: true, isConfirmed: true },
      ...{ channelId, title: 'The same', needs: [], urgency: 'soon' },
    },
    masked,
  );
  // In both tellings Anna lets nobody write to her by name any more. Nothing of it shows at the mask, be it hers or not.
  await deed('relay.setOpenness', { isOpen: false }, anna);
  const toClosed = { ...said('May I?'), postId: namedId, isNamed: true };
  const toMask = { ...said('May I?'), postId: questionId, isNamed: true };
  const triedAgain = { ...said('Once more?'), postId: namedId, isNamed: true };
  const tried = { ...said('And here?'), postId: questionId, isNamed: false };
  const heard = [
    await outcome('channels.moveThread', { threadId, channelId: inner }, priya, 'mutation'),
    await outcome('channels.mergeThread', { threadId: twin, intoThreadId: threadId }, priya, 'mutation'),
    await outcome('channels.closeThread', { threadId, isClosed: true }, priya, 'mutation'),
    await outcome('channels.closeThread', { threadId, isClosed: false }, priya, 'mutation'),
    await outcome('channels.editPost', { ...edit, seenVersion: 2, body: 'No.' }, hosting, 'mutation'),
    await outcome('channels.withdrawPost', { postId: questionId }, hosting, 'mutation'),
    await outcome('channels.setThanks', { postId: questionId, isThanked: true }, hosting, 'mutation'),
    await outcome('relay.send', { ...said('Hello.'), talkId }, hosting, 'mutation'),
    await outcome('relay.send', { ...said('Still there?'), talkId }, ben, 'mutation'),
    await outcome('relay.startTalk', triedAgain, ben, 'mutation'),
    await outcome('relay.startTalk', toClosed, hosting, 'mutation'),
    await outcome('relay.startTalk', toMask, hosting, 'mutation'),
  ];
  await deed('relay.endTalk', { talkId }, masked);
  heard.push(await outcome('relay.startTalk', tried, ben, 'mutation'));
  // Whoever goes leaves everything as it was.
  await deed('channels.leaveChannel', { channelId }, masked);
  return { talkId, heard };
}

type At = { channelId: string; postIds: readonly string[]; talkId: string };

/** What a reader is given of all that. */
export const waysOfChannelLife = ({ channelId, postIds, talkId }: At): [string, unknown][] => [
  ['channels.readChannel', { channelId }],
  ['channels.listJoins', { channelId }],
  ...postIds.map((postId): [string, unknown] => ['channels.listVersions', { postId }]),
  ['relay.listTalks', {}],
  ['relay.countUnread', {}],
  ['relay.readTalk', { talkId }],
  ['relay.listReports', {}],
  ['relay.readOpenness', {}],
];
