// What a moderator is not told of their own posts, and that a key serves one deed alone.
import { randomUUID } from 'node:crypto';
import { expect, it } from 'vitest';
import { standInTown } from '#tests/support/moderation-town.ts';

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
