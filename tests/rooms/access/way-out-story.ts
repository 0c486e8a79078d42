// The story that is looked for at every way out: a question and an edited answer of planted words, kept, searched, reported, drawn into a case
// study, in a community with somebody of every role.
import { randomUUID } from 'node:crypto';
import { refreshSearch } from '#api/features/search/refresh.ts';
import { appRouter } from '#api/router.ts';
import { type Role, roles } from '#shared/basics/lists.ts';
import type { CaseDraft } from '#shared/contract/case-library.ts';
import { content } from '#tests/support/case-library.ts';
import { proceduresOf } from '#tests/support/contract.ts';
import { addChannel, addCommunity, addPerson, after, noon, type SignedIn } from '#tests/support/people.ts';
import type { TestServer } from '#tests/support/server.ts';
import { addFeedRow, addService, publishArea } from '#tests/support/services.ts';
import type { Told } from './ways-out.ts';

/** Letters alone, so that no rule of stripping has a word to say; each names where it was written. */
const planted = {
  title: 'zephyrqueen',
  question: 'quillharbour',
  earlier: 'mothlantern',
  answer: 'cobaltferry',
};
export const words = Object.values(planted);
/** What was asked comes back with some answers: that is no word of theirs. */
export const isSaid = (text: string, asked = '') =>
  words.some((word) => !asked.includes(word) && text.toLowerCase().includes(word));

export type Reader = Role | 'author' | 'answerer';
export type Cast = Record<Reader, SignedIn>;

type Call = <T>(path: string, input: object, who: SignedIn) => Promise<T>;

export const callerOf =
  (server: TestServer): Call =>
  async <T>(path: string, input: object, who: SignedIn): Promise<T> => {
    const { type } = proceduresOf(appRouter)[path] as { type: 'query' | 'mutation' };
    const answer = await server.call<T>(type, path, input, who);
    if (!answer.isOk) throw new Error(`${path}: ${answer.refusal}`);
    return answer.data;
  };
const spoken = (body: string) => ({ key: randomUUID(), body, isAnonymous: false, isConfirmed: true });

export async function publish(server: TestServer): Promise<{ cast: Cast; told: Told }> {
  const call = callerOf(server);
  server.setNow(noon);
  const { db } = server.core;
  const place = await addCommunity(db);
  await publishArea(db, place);
  const serviceId = await addService(db, place, { feedId: await addFeedRow(db, place) });
  const cast = {} as Cast;
  for (const role of roles)
    cast[role] = await addPerson(db, place, `A ${role}`, {
      roles: role === 'member' ? ['member'] : ['member', role],
    });
  cast.author = await addPerson(db, place, 'Sarah Whitlow');
  cast.answerer = await addPerson(db, place, 'Ben Adeyemi');
  const { author, answerer, member, curator, moderator } = cast;
  const channelId = await addChannel(db, place, { members: Object.values(cast) });
  const { threadId, postId: questionId } = await call<{ threadId: string; postId: string }>(
    'channels.startThread',
    {
      ...spoken(`Somebody of ${planted.question} needs a meter. What helps?`),
      channelId,
      title: `A ${planted.title} question`,
      needs: ['food-fuel'],
      urgency: 'urgent',
    },
    author,
  );
  const { postId: answerId } = await call<{ postId: string }>(
    'channels.answerThread',
    { ...spoken(`Ring ${planted.earlier} first.`), threadId },
    answerer,
  );
  server.setNow(after(60_000));
  await call(
    'channels.editPost',
    { postId: answerId, seenVersion: 1, body: `Ring ${planted.answer} first.`, isConfirmed: true },
    answerer,
  );
  await call('channels.acceptAnswer', { threadId, postId: answerId }, author);
  await call('channels.markRead', { threadId, upToNumber: 2 }, member);
  await call('saved.set', { kind: 'thread', id: threadId, isSaved: true }, member);
  await call('search.choose', { words: planted.question, kind: 'thread', id: threadId }, member);
  const chaseId = randomUUID();
  await call(
    'chases.createChase',
    { chaseId, need: 'food-fuel', source: { kind: 'answer', id: answerId }, dueOn: '2026-11-27' },
    member,
  );
  const drawn = {
    title: `A meter at ${planted.question}`,
    tried: `We rang ${planted.answer} together.`,
  };
  const caseId = await publishCase(call, threadId, author, curator, drawn);
  const otherCaseId = await publishOther(call, channelId, author, answerer, curator);
  // What the clock does every few minutes.
  await refreshSearch(db, place.communityId, after(120_000));
  for (const postId of [questionId, answerId])
    await call('moderation.reportPost', { postId, reason: 'identifies' }, member);
  const queue = await call<{ items: { id: string; postId: string }[] }>(
    'moderation.listQueue',
    { view: 'open' },
    moderator,
  );
  const moderationCaseId = queue.items.find(({ postId }) => postId === questionId)?.id ?? '';
  const told = {
    channelId,
    threadId,
    questionId,
    answerId,
    caseId,
    otherCaseId,
    moderationCaseId,
    chaseId,
    serviceId,
  };
  return { cast, told: { ...told, areaId: place.areaId, word: planted.question } };
}

/** Drawn from the thread, and it says what the thread said. */
async function publishCase(
  call: Call,
  threadId: string,
  author: SignedIn,
  curator: SignedIn,
  more: object = {},
): Promise<string> {
  const id = { caseId: randomUUID() };
  const drawn = await call<CaseDraft>('caseLibrary.draftFromThread', { ...id, threadId }, author);
  const said = content(more);
  const draft = { ...id, revision: drawn.revision, content: said, isAnonymous: false };
  const { revision } = await call<CaseDraft>('caseLibrary.writeDraft', draft, author);
  const sent = { ...id, revision, details: [], isConfirmed: true };
  const submitted = await call<CaseDraft>('caseLibrary.submitDraft', sent, author);
  const mark = { evidence: 'case-study', reviewBy: '2027-11-20' };
  await call('caseLibrary.publish', { ...id, revision: submitted.revision, ...mark }, curator);
  return id.caseId;
}

/** Of the same need, from a thread that stays. */
async function publishOther(
  call: Call,
  channelId: string,
  author: SignedIn,
  helper: SignedIn,
  curator: SignedIn,
) {
  const { threadId } = await call<{ threadId: string }>(
    'channels.startThread',
    {
      ...spoken('Who helps with a meter?'),
      channelId,
      title: 'A meter',
      needs: ['food-fuel'],
      urgency: 'soon',
    },
    author,
  );
  const { postId } = await call<{ postId: string }>(
    'channels.answerThread',
    { ...spoken('The supplier does.'), threadId },
    helper,
  );
  await call('channels.acceptAnswer', { threadId, postId }, author);
  return publishCase(call, threadId, author, curator);
}
