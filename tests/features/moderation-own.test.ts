// What a moderator is not told of their own posts, that a key serves one deed alone, and that one's own words are no news
// when those of others are hidden.
import { randomUUID } from 'node:crypto';
import { expect, it } from 'vitest';
import { standInTown } from '#tests/support/moderation-town.ts';
import { after } from '#tests/support/people.ts';

const town = standInTown();
const { call, caseOf, list, refusal, report, say } = town;

it('whoever wrote a post does not read in the queue what was said of it, and others do', async () => {
  for (const isAnonymous of [false, true]) {
    const mine = await say(town.priya, 'My own.', isAnonymous);
    await report(mine, town.ben, 'unkind', 'It made me sad.');
    expect(await caseOf(mine)).toMatchObject({ canDecide: false, reports: [] });
    expect((await caseOf(mine, town.omar)).reports).toEqual([{ reason: 'unkind', words: 'It made me sad.' }]);
  }
});

it('a key that warned an author suspends nobody, and does not say that it did', async () => {
  const postId = await say(town.sarah, 'Rubbish.', true);
  const input = { key: randomUUID(), postId, words: 'Please be kind.' };
  await call('warnAuthor', input, town.priya);
  await call('warnAuthor', input, town.priya);
  expect(await refusal('suspendAuthor', input, town.priya)).toBe('key-reused');
  expect(await refusal('warnAuthor', { ...input, words: 'Other words.' }, town.priya)).toBe('key-reused');
  expect(await list('listMyNotices', {}, town.sarah)).toHaveLength(1);
});

it('one’s own answer is no news when the answer before it, which one had not read, is hidden', async () => {
  const unread = async () =>
    (await list<{ unread: number }>('channels.listChannels', {}, town.sarah)).map((one) => one.unread);
  await call('channels.markRead', { threadId: town.threadId, upToNumber: 1 }, town.sarah);
  town.server.setNow(after(60_000));
  const hidden = await say(town.priya, 'Just ring them.');
  await say(town.sarah, 'I shall ask the council.');
  expect(await unread()).toEqual([1]);
  await report(hidden, town.ben);
  await call('decide', { caseId: (await caseOf(hidden, town.omar)).id, decision: 'hidden' }, town.omar);
  expect(await unread()).toEqual([0]);
});

it('an author does not learn of a report that changed nothing, unless the moderator has a word for them', async () => {
  const postId = await say(town.sarah, 'Ring the council.');
  await report(postId, town.ben);
  await call('decide', { caseId: (await caseOf(postId)).id, decision: 'kept' }, town.priya);
  expect(await list('listMyDecisions', {}, town.sarah)).toEqual([]);
  await report(postId, town.ben);
  const words = 'Somebody asked us to look; it stands.';
  await call('decide', { caseId: (await caseOf(postId)).id, decision: 'kept', words }, town.priya);
  expect(await list('listMyDecisions', {}, town.sarah)).toMatchObject([{ decision: 'kept', words }]);
});

it('what stands under a hidden question is there for nobody: not to thank, not to write to, and not to report', async () => {
  const answer = await say(town.sarah, 'I have been there.', true);
  const [question] = await list<{ id: string }>(
    'channels.listPosts',
    { threadId: town.threadId },
    town.priya,
  );
  await report(question?.id ?? '', town.priya);
  const { id } = await caseOf(question?.id ?? '', town.omar);
  await call('decide', { caseId: id, decision: 'hidden' }, town.omar);
  const said = { messageId: randomUUID(), body: 'May I ask more?', isNamed: false, isConfirmed: true };
  const at = { postId: answer };
  expect([
    await refusal('channels.setThanks', { ...at, isThanked: true }, town.omar),
    await refusal('relay.startTalk', { ...at, ...said }, town.omar),
    await refusal('reportPost', { ...at, reason: 'other' }, town.omar),
  ]).toEqual(['not-found', 'not-found', 'not-found']);
});
