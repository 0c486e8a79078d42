// What an author took back leaves its place and nothing else; answers stay, and moderators can still see what was reported.
import { describe, expect, it } from 'vitest';
import { forgetWithdrawn } from '#api/features/channels/index.ts';
import type { Post, Thread } from '#shared/contract/channels.ts';
import type { PostVersion } from '#shared/contract/post-life.ts';
import { standInTown } from '#tests/support/moderation-town.ts';
import { addChannel, after as later, type SignedIn } from '#tests/support/people.ts';

const town = standInTown();
const { call, caseOf, list, queue, refusal, report, say, bodyOf, spoken } = town;

const edited = (postId: string, body: string, more: object = {}) => ({
  postId,
  seenVersion: 1,
  body,
  isConfirmed: true,
  ...more,
});
const edit = (postId: string, body: string, who: SignedIn, more: object = {}) =>
  call<{ version: number; state: string }>('channels.editPost', edited(postId, body, more), who);
const history = async (postId: string, who: SignedIn) =>
  (await call<{ items: PostVersion[] }>('channels.listVersions', { postId }, who, 'query')).items;
const refusedHistory = async (postId: string, who: SignedIn) => {
  const answer = await town.server.call('query', 'channels.listVersions', { postId }, who);
  return answer.isOk ? 'ok' : answer.refusal;
};
const found = async (words: string, who: SignedIn) =>
  JSON.stringify(await call('search.find', { words }, who));
const question = async (who: SignedIn) => {
  const [first] = await list<Post>('channels.listPosts', { threadId: town.threadId }, who);
  return first as Post;
};

describe('what was taken back', () => {
  it('leaves its place and nothing else; answers stay', async () => {
    const other = await say(town.ben, 'A second thought.');
    const postId = await say(town.sarah, 'The baker helps.');
    await edit(postId, 'The grocer helps.', town.sarah);
    await call('channels.withdrawPost', { postId }, town.sarah);
    expect(await refusal('channels.withdrawPost', { postId }, town.sarah)).toBe('ok');
    for (const who of [town.ben, town.sarah])
      expect(await bodyOf(postId, who)).toMatchObject({ state: 'withdrawn', body: null, mentions: [] });
    expect(await bodyOf(other, town.ben)).toMatchObject({ body: 'A second thought.' });
    expect(await found('grocer helps', town.ben)).not.toContain('grocer helps');
    expect(await refusedHistory(postId, town.ben)).toBe('not-found');
    expect(await refusal('channels.withdrawPost', { postId: other }, town.sarah)).toBe('not-allowed');
  });

  it('of a question goes with its title, and what was answered stays readable', async () => {
    const answer = await say(town.sarah, 'Ring them.');
    const { id: postId } = await question(town.ben);
    await call('channels.withdrawPost', { postId }, town.ben);
    const thread = await call<Thread>(
      'channels.readThread',
      { threadId: town.threadId },
      town.sarah,
      'query',
    );
    expect(thread).toMatchObject({ title: 'This question was taken back', state: 'closed', canPost: false });
    expect(await bodyOf(answer, town.priya)).toMatchObject({ body: 'Ring them.' });
    expect(await found('hard landlord', town.sarah)).not.toContain('hard landlord');
  });

  it('of a question that nobody answered is gone for everybody else', async () => {
    const { id: postId } = await question(town.ben);
    await call('channels.withdrawPost', { postId }, town.ben);
    const answer = await town.server.call(
      'query',
      'channels.readThread',
      { threadId: town.threadId },
      town.sarah,
    );
    expect(answer).toMatchObject({ isOk: false, refusal: 'not-found' });
  });

  it('after a report is still read by moderators, put in front of nobody again, and forgotten in the end', async () => {
    const postId = await say(town.sarah, 'Rubbish.');
    await report(postId, town.ben);
    await call('channels.withdrawPost', { postId }, town.sarah);
    expect((await history(postId, town.priya))[0]).toMatchObject({ body: 'Rubbish.', isShown: false });
    await forgetWithdrawn(town.server.core.db, later(40 * 86_400_000));
    expect(await history(postId, town.priya)).toHaveLength(1);
    await call('decide', { caseId: (await caseOf(postId)).id, decision: 'kept' }, town.priya);
    expect(await bodyOf(postId, town.ben)).toMatchObject({ state: 'withdrawn', body: null });
    await forgetWithdrawn(town.server.core.db, later(29 * 86_400_000));
    expect(await history(postId, town.priya)).toHaveLength(1);
    await forgetWithdrawn(town.server.core.db, later(31 * 86_400_000));
    expect(await history(postId, town.priya)).toEqual([]);
  });

  it('while it waited is in nobody’s queue any more', async () => {
    const channelId = await addChannel(town.server.core.db, town.place, { holdsOverruled: true });
    const kept = [{ field: 'body', kind: 'PERSON', reason: 'is-a-service', start: 0, end: 5 }];
    const asked = await call<{ postId: string; state: string }>(
      'channels.startThread',
      { ...spoken('Grace helps?'), kept, channelId, title: 'Who helps', needs: [], urgency: 'soon' },
      town.sarah,
    );
    expect(asked.state).toBe('held');
    await call('channels.withdrawPost', { postId: asked.postId }, town.sarah);
    expect((await queue(town.priya)).map((one) => one.postId)).not.toContain(asked.postId);
  });
});
