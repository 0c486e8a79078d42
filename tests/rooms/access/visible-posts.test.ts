// Which posts a reader sees: for every state of a post, its author and everybody else.
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ChannelId } from '#shared/basics/ids.ts';
import { type PostState, postStates } from '#shared/basics/lists.ts';
import type { Post, ThreadSummary } from '#shared/contract/channels.ts';
import { addChannel, addCommunity, addPerson, type SignedIn } from '#tests/support/people.ts';
import { openTestServer, type TestServer } from '#tests/support/server.ts';

let server: TestServer;
let asker: SignedIn;
let helper: SignedIn;
let reader: SignedIn;
let moderator: SignedIn;
let channelId: ChannelId;

beforeAll(async () => {
  server = await openTestServer();
  const { db } = server.core;
  const place = await addCommunity(db);
  asker = await addPerson(db, place, 'Sarah Whitlow');
  helper = await addPerson(db, place, 'Ben Adeyemi');
  reader = await addPerson(db, place, 'Imran Shah');
  moderator = await addPerson(db, place, 'Priya Sundaram', { roles: ['member', 'moderator'] });
  channelId = await addChannel(db, place, { members: [asker, helper, reader, moderator] });
});
afterAll(() => server.close());

const spoken = { isAnonymous: false, isConfirmed: true };
const call = <T>(kind: 'query' | 'mutation', path: string, input: unknown, who: SignedIn) =>
  server.call<T>(kind, path, input, who);

async function threadWithAnswer() {
  const ask = {
    ...spoken,
    key: randomUUID(),
    channelId,
    title: 'A title',
    body: 'A question',
    needs: [],
    urgency: 'soon',
  };
  const asked = await call<{ threadId: string; postId: string }>(
    'mutation',
    'channels.startThread',
    ask,
    asker,
  );
  if (!asked.isOk) throw new Error(asked.refusal);
  const { threadId, postId: questionId } = asked.data;
  const reply = { ...spoken, key: randomUUID(), threadId, body: 'An answer' };
  const said = await call<{ postId: string }>('mutation', 'channels.answerThread', reply, helper);
  if (!said.isOk) throw new Error(said.refusal);
  return { threadId, questionId, answerId: said.data.postId };
}

const setState = (postId: string, state: PostState) =>
  server.core.db
    .updateTable('post')
    .set({ state })
    .where('post_id', '=', postId as never)
    .execute();

async function seen(who: SignedIn, threadId: string) {
  const answer = await call<{ items: Post[] }>('query', 'channels.listPosts', { threadId }, who);
  return answer.isOk ? answer.data.items.map((post) => [post.number, post.body, post.state]) : answer.refusal;
}
const listed = async (who: SignedIn, threadId: string) => {
  const answer = await call<{ items: ThreadSummary[] }>(
    'query',
    'channels.listThreads',
    { channelId, limit: 50 },
    who,
  );
  return answer.isOk && answer.data.items.find((one) => one.id === threadId);
};

describe('an answer', () => {
  it.each(postStates)('that is %s: its words for its author, its place for the others', async (state) => {
    const { threadId, answerId } = await threadWithAnswer();
    await setState(answerId, state);
    const shown =
      state === 'visible' ? ['An answer', 'visible'] : [null, state === 'withdrawn' ? 'withdrawn' : 'hidden'];
    const question = [1, 'A question', 'visible'];
    expect(await seen(reader, threadId)).toEqual([question, [2, ...shown]]);
    expect(await seen(asker, threadId)).toEqual([question, [2, ...shown]]);
    // What was taken back has no words, for nobody.
    const own = state === 'withdrawn' ? null : 'An answer';
    expect(await seen(helper, threadId)).toEqual([question, [2, own, state]]);
    // Counts and marks ask the same boundary.
    const isCounted = state === 'visible' ? 1 : 0;
    expect(await listed(asker, threadId)).toMatchObject({ answers: isCounted, unread: isCounted });
    const accept = await call('mutation', 'channels.acceptAnswer', { threadId, postId: answerId }, asker);
    expect(accept.isOk).toBe(state === 'visible');
  });
});

describe('a question', () => {
  it.each(postStates)(
    'that is %s: the thread is there for its author, and for others when visible, or taken back after an answer',
    async (state) => {
      const { threadId, questionId } = await threadWithAnswer();
      await setState(questionId, state);
      const shown = [
        [1, state === 'withdrawn' ? null : 'A question', state],
        [2, 'An answer', 'visible'],
      ];
      expect(await seen(asker, threadId)).toEqual(shown);
      expect(await listed(asker, threadId)).toBeTruthy();
      const isSeen = state === 'visible' || state === 'withdrawn';
      const others = isSeen ? shown : 'not-found';
      for (const other of [helper, reader]) expect(await seen(other, threadId)).toEqual(others);
      expect(Boolean(await listed(reader, threadId))).toBe(isSeen);
      const reply = { ...spoken, key: randomUUID(), threadId, body: 'Another answer' };
      expect((await call('mutation', 'channels.answerThread', reply, reader)).isOk).toBe(isSeen);
    },
  );
});

describe('earlier words', () => {
  const earlier = async (who: SignedIn, postId: string) => {
    const answer = await call<{ items: { body: string }[] }>(
      'query',
      'channels.listVersions',
      { postId },
      who,
    );
    return answer.isOk ? answer.data.items.map((one) => one.body) : answer.refusal;
  };

  it('of a leak are nobody’s, though a copy of them were left where they stood', async () => {
    const { answerId } = await threadWithAnswer();
    const other = { ...spoken, kept: [], postId: answerId, body: 'Other words', seenVersion: 1 };
    expect((await call('mutation', 'channels.editPost', other, helper)).isOk).toBe(true);
    for (const who of [reader, helper, moderator])
      expect(await earlier(who, answerId)).toEqual(['An answer']);
    // As if whoever took the leak out had forgotten them.
    await setState(answerId, 'quarantined');
    expect(await earlier(reader, answerId)).toBe('not-found');
    expect(await earlier(helper, answerId)).toEqual([]);
    expect(await earlier(moderator, answerId)).toEqual([]);
    // Hidden for another reason, they are there for whoever decides about it, and for whoever wrote them.
    await setState(answerId, 'hidden');
    expect(await earlier(reader, answerId)).toBe('not-found');
    for (const who of [helper, moderator]) expect(await earlier(who, answerId)).toEqual(['An answer']);
  });
});
