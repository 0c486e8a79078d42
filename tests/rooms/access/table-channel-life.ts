// What the table of access asks of posts and threads after they were written, and at the door of a channel.
import { randomUUID } from 'node:crypto';
import { addChannel, addPerson, type Place, type SignedIn } from '#tests/support/people.ts';
import type { TestServer } from '#tests/support/server.ts';

type At = {
  channelId: string;
  threadId: string;
  answerId: string;
  publishedCaseId: string;
} & OurChannelLife;

/** Somebody who asks to join, a mask, a talk with it and a report of that. */
export type OurChannelLife = { joinId: string; maskedId: string; talkId: string; relayReportId: string };
type Ask = (at: At) => Record<string, unknown>;

const said = () => ({ messageId: randomUUID(), body: 'May I ask more?', isConfirmed: true });

export const channelLifeAsks: Record<string, Ask> = {
  'relay.startTalk': ({ maskedId }) => ({ ...said(), postId: maskedId, isNamed: false }),
  'relay.send': ({ talkId }) => ({ ...said(), talkId }),
  'relay.listTalks': () => ({}),
  'relay.countUnread': () => ({}),
  'relay.readTalk': ({ talkId }) => ({ talkId }),
  'relay.markTalkRead': ({ talkId }) => ({ talkId, upToNumber: 1 }),
  'relay.sayMyName': ({ talkId }) => ({ talkId }),
  'relay.endTalk': ({ talkId }) => ({ talkId }),
  'relay.reportTalk': ({ talkId }) => ({ talkId, reason: 'unkind' }),
  'relay.readOpenness': () => ({}),
  'relay.setOpenness': () => ({ isOpen: true }),
  'relay.listReports': () => ({}),
  'relay.decideReport': ({ relayReportId }) => ({ reportId: relayReportId, decision: 'kept' }),
  'channels.editPost': ({ answerId }) => ({
    postId: answerId,
    seenVersion: 1,
    body: 'Other words.',
    isConfirmed: true,
  }),
  'channels.withdrawPost': ({ answerId }) => ({ postId: answerId }),
  'channels.listVersions': ({ answerId }) => ({ postId: answerId }),
  'channels.setThanks': ({ answerId }) => ({ postId: answerId, isThanked: true }),
  'channels.findAnswer': ({ answerId }) => ({ postId: answerId }),
  'channels.setPostWorked': ({ answerId }) => ({ postId: answerId, hasWorked: true }),
  'channels.watchThread': ({ threadId }) => ({ threadId, watch: 'following' }),
  'channels.watchChannel': ({ channelId }) => ({ channelId, watch: 'muted' }),
  'channels.closeThread': ({ threadId }) => ({ threadId, isClosed: false }),
  'channels.moveThread': ({ threadId, channelId }) => ({ threadId, channelId }),
  'channels.readChannel': ({ channelId }) => ({ channelId }),
  'channels.acceptRules': ({ channelId }) => ({ channelId, version: 1 }),
  'channels.leaveChannel': ({ channelId }) => ({ channelId }),
  'channels.askToJoin': ({ channelId }) => ({ channelId, words: 'I work there.' }),
  'channels.withdrawJoin': ({ channelId }) => ({ channelId }),
  'channels.listJoins': ({ channelId }) => ({ channelId }),
  'channels.decideJoin': ({ joinId }) => ({ requestId: joinId, isGranted: true }),
  'channels.describeChannel': ({ channelId }) => ({
    channelId,
    seenRulesVersion: 1,
    purpose: 'Homes.',
    rules: 'Be kind.',
  }),
  'channels.pinCase': ({ channelId, publishedCaseId }) => ({
    channelId,
    caseId: publishedCaseId,
    isPinned: false,
  }),
  'channels.createChannel': ({ publishedCaseId }) => ({
    channelId: randomUUID(),
    name: 'Homes',
    purpose: 'Homes.',
    rules: 'Be kind.',
    kind: 'open',
    needs: [],
    caseIds: [publishedCaseId, publishedCaseId, publishedCaseId],
    title: 'Who lends heaters?',
    body: 'Who lends heaters?',
    isConfirmed: true,
  }),
  'channels.mergeThread': ({ threadId }) => ({ threadId, intoThreadId: threadId }),
};

export async function makeOurChannelLife(
  server: TestServer,
  place: Place,
  threadId: string,
): Promise<OurChannelLife> {
  const { db } = server.core;
  const mask = await addPerson(db, place, 'A mask');
  const reader = await addPerson(db, place, 'A reader');
  const moderator = await addPerson(db, place, 'Another moderator', { roles: ['member', 'moderator'] });
  const call = async <T>(
    path: string,
    input: unknown,
    who: SignedIn,
    kind: 'query' | 'mutation' = 'mutation',
  ) => {
    const answer = await server.call<T>(kind, path, input, who);
    if (!answer.isOk) throw new Error(`${path}: ${answer.refusal}`);
    return answer.data;
  };
  const byRequest = await addChannel(db, place, { name: 'By request', kind: 'request' });
  const joinAsk = { channelId: byRequest, words: 'I work there.' };
  const { requestId: joinId } = await call<{ requestId: string }>('channels.askToJoin', joinAsk, reader);
  const { postId: maskedId } = await call<{ postId: string }>(
    'channels.answerThread',
    { key: randomUUID(), body: 'I, too.', isAnonymous: true, isConfirmed: true, threadId },
    mask,
  );
  const { talkId } = await call<{ talkId: string }>(
    'relay.startTalk',
    { ...said(), postId: maskedId, isNamed: false },
    reader,
  );
  await call('relay.reportTalk', { talkId, reason: 'unkind' }, mask);
  const { items } = await call<{ items: { id: string }[] }>('relay.listReports', {}, moderator, 'query');
  return { joinId, maskedId, talkId, relayReportId: items[0]?.id ?? '' };
}
