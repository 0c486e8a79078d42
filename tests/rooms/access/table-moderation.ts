// Moderation's part of the table of access: one ask a procedure, and a reported, a quarantined and a masked post to ask of.
import { randomUUID } from 'node:crypto';
import { addPerson, type Place } from '#tests/support/people.ts';
import type { TestServer } from '#tests/support/server.ts';

export type OurModeration = {
  openPostId: string;
  openCaseId: string;
  leakCaseId: string;
  unmaskingId: string;
  suspensionId: string;
};

type Ours = OurModeration & { channelId: string };

export const moderationAsks: Record<string, (at: Ours) => Record<string, unknown>> = {
  'session.readSuspension': () => ({ refreshToken: 'r'.repeat(43) }),
  'channels.readHolding': ({ channelId }) => ({ channelId }),
  'channels.setHolding': ({ channelId }) => ({
    channelId,
    firstPosts: 0,
    flaggedWords: [],
    holdsOverruled: false,
    holdsDoubt: false,
  }),
  'channels.setChannelUse': ({ channelId }) => {
    const use = { isUrgent: false, isReadOnly: false, isClosed: false };
    return { channelId, seen: use, wanted: use };
  },
  'moderation.reportPost': ({ openPostId }) => ({ postId: openPostId, reason: 'unkind' }),
  'moderation.listMyReports': () => ({}),
  'moderation.listMyDecisions': () => ({}),
  'moderation.appealDecision': ({ leakCaseId }) => ({ caseId: leakCaseId, words: 'It names nobody.' }),
  'moderation.listMyNotices': () => ({}),
  'moderation.listQueue': () => ({ view: 'open' }),
  'moderation.decide': ({ openCaseId }) => ({ caseId: openCaseId, decision: 'hidden' }),
  'moderation.listWhoMayHaveSeen': ({ leakCaseId }) => ({ caseId: leakCaseId }),
  'moderation.readEvidence': ({ leakCaseId }) => ({
    caseId: leakCaseId,
    reason: 'breach-report',
  }),
  'audit.listEntries': () => ({}),
  'audit.exportEntries': () => ({}),
  'audit.verify': () => ({}),
  'audit.listEvidence': () => ({}),
  'moderation.warnAuthor': ({ openPostId }) => ({
    key: randomUUID(),
    postId: openPostId,
    words: 'Please be kind.',
  }),
  'moderation.suspendAuthor': ({ openPostId }) => ({
    key: randomUUID(),
    postId: openPostId,
    words: 'Until we have spoken.',
  }),
  'moderation.listTakenOut': () => ({ cursor: null }),
  'moderation.countWaiting': () => ({}),
  'moderation.listSuspensions': () => ({}),
  'moderation.liftSuspension': ({ suspensionId }) => ({ noticeId: suspensionId, words: 'We have spoken.' }),
  'moderation.requestUnmasking': ({ openPostId }) => ({
    key: randomUUID(),
    postId: openPostId,
    reason: 'Somebody is in danger.',
    isBreakGlass: false,
  }),
  'moderation.approveUnmasking': ({ unmaskingId }) => ({ unmaskingId }),
  'moderation.listUnmaskings': () => ({}),
  'moderation.readUnmasked': ({ unmaskingId }) => ({ unmaskingId }),
};

export async function makeOurModeration(
  server: TestServer,
  place: Place,
  threadId: string,
): Promise<OurModeration> {
  const { db } = server.core;
  const author = await addPerson(db, place, 'An author');
  const reporter = await addPerson(db, place, 'A reporter');
  const decider = await addPerson(db, place, 'A decider', { roles: ['member', 'moderator'] });
  const call = async <T>(path: string, input: unknown, who: { token: string }, kind = 'mutation') => {
    const answer = await server.call<T>(kind as 'mutation', path, input, who);
    if (!answer.isOk) throw new Error(answer.refusal);
    return answer.data;
  };
  const reported = async () => {
    const spoken = { key: randomUUID(), body: 'Ring them first.', isAnonymous: true, isConfirmed: true };
    const { postId } = await call<{ postId: string }>(
      'channels.answerThread',
      { ...spoken, threadId },
      author,
    );
    await call('moderation.reportPost', { postId, reason: 'identifies' }, reporter);
    const queue = await call<{ items: { id: string; postId: string }[] }>(
      'moderation.listQueue',
      { view: 'open' },
      decider,
      'query',
    );
    return { postId, caseId: queue.items.find((one) => one.postId === postId)?.id as string };
  };
  const open = await reported();
  const leak = await reported();
  await call('moderation.decide', { caseId: leak.caseId, decision: 'quarantined' }, decider);
  const unmaskingId = randomUUID();
  const why = { reason: 'Somebody is in danger.', isBreakGlass: false };
  await call('moderation.requestUnmasking', { key: unmaskingId, postId: open.postId, ...why }, decider);
  const suspensionId = randomUUID();
  await call(
    'moderation.suspendAuthor',
    { key: suspensionId, postId: leak.postId, words: 'Until we have spoken.' },
    decider,
  );
  return {
    suspensionId,
    openPostId: open.postId,
    openCaseId: open.caseId,
    leakCaseId: leak.caseId,
    unmaskingId,
  };
}
