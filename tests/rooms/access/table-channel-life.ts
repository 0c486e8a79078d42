// What the table of access asks of posts and threads after they were written, and at the door of a channel.
import { randomUUID } from 'node:crypto';

type At = { channelId: string; threadId: string; answerId: string; joinId: string; publishedCaseId: string };
type Ask = (at: At) => Record<string, unknown>;

export const channelLifeAsks: Record<string, Ask> = {
  'channels.editPost': ({ answerId }) => ({
    postId: answerId,
    seenVersion: 1,
    body: 'Other words.',
    isConfirmed: true,
  }),
  'channels.withdrawPost': ({ answerId }) => ({ postId: answerId }),
  'channels.listVersions': ({ answerId }) => ({ postId: answerId }),
  'channels.setThanks': ({ answerId }) => ({ postId: answerId, isThanked: true }),
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
