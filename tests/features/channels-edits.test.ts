// Other words in one's own post, and none: history for its readers, a tombstone, and never words that a moderator has not seen.
import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { Post, Thread, ThreadSummary } from '#shared/contract/channels.ts';
import type { PostVersion } from '#shared/contract/post-life.ts';
import { standInTown } from '#tests/support/moderation-town.ts';
import { addChannel, addPerson, after as later, noon, type SignedIn } from '#tests/support/people.ts';

const town = standInTown();
const { call, caseOf, list, refusal, report, say, bodyOf, spoken } = town;

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

describe('an edit', () => {
  it('puts other words there, says so, and keeps what stood there before for its readers', async () => {
    const postId = await say(town.sarah, 'Ring the council.');
    town.server.setNow(later(60_000));
    expect(await edit(postId, 'Ring the council’s housing team.', town.sarah)).toEqual({
      version: 2,
      state: 'visible',
    });
    expect(await bodyOf(postId, town.ben)).toMatchObject({
      body: 'Ring the council’s housing team.',
      version: 2,
      editedAt: later(60_000).toISOString(),
    });
    expect(await history(postId, town.ben)).toEqual([
      { version: 1, title: null, body: 'Ring the council.', writtenAt: noon.toISOString(), isShown: true },
    ]);
    expect(await found('housing team', town.ben)).toContain('council’s housing team');
  });

  it('of a question takes its title along, and the search knows it at once', async () => {
    const { id: postId } = await question(town.ben);
    await edit(postId, 'Who is the very first call?', town.ben, { title: 'A landlord with mould' });
    const thread = await call<Thread>(
      'channels.readThread',
      { threadId: town.threadId },
      town.sarah,
      'query',
    );
    expect(thread.title).toBe('A landlord with mould');
    expect((await history(postId, town.sarah))[0]).toMatchObject({ title: 'A hard landlord' });
    expect(await found('hard landlord', town.sarah)).not.toContain('A hard landlord');
  });

  it('sent twice is one, and of two devices the second is told', async () => {
    const postId = await say(town.sarah, 'Ring them.');
    const first = await edit(postId, 'Ring them today.', town.sarah);
    expect(await edit(postId, 'Ring them today.', town.sarah)).toEqual(first);
    expect(await refusal('channels.editPost', edited(postId, 'Ring them soon.'), town.sarah)).toBe(
      'changed-elsewhere',
    );
    expect(await history(postId, town.ben)).toHaveLength(1);
  });

  it('is its author’s alone, confirmed, and looked at again by the engine', async () => {
    const postId = await say(town.sarah, 'Ring them.');
    expect(await refusal('channels.editPost', edited(postId, 'No.'), town.ben)).toBe('not-allowed');
    expect(await refusal('channels.editPost', edited(randomUUID(), 'No.'), town.ben)).toBe('not-found');
    expect(
      await refusal('channels.editPost', edited(postId, 'Yes.', { isConfirmed: false }), town.sarah),
    ).toBe('not-confirmed');
    expect(await refusal('channels.editPost', edited(postId, 'NHS number 943 476 5919.'), town.sarah)).toBe(
      'still-identifies',
    );
    expect(await bodyOf(postId, town.ben)).toMatchObject({ body: 'Ring them.', version: 1, editedAt: null });
  });

  it('is held where the rules of the channel hold such words', async () => {
    const channelId = await addChannel(town.server.core.db, town.place, { holdsOverruled: true });
    const asked = await call<{ postId: string; threadId: string }>(
      'channels.startThread',
      { ...spoken('Who helps here?'), channelId, title: 'Who helps', needs: [], urgency: 'soon' },
      town.sarah,
    );
    const kept = [{ field: 'body', kind: 'PERSON', reason: 'is-a-service', start: 0, end: 5 }];
    expect(await edit(asked.postId, 'Grace helps here?', town.sarah, { kept })).toMatchObject({
      state: 'held',
    });
    const threads = await list<ThreadSummary>('channels.listThreads', { channelId }, town.ben);
    expect(threads).toEqual([]);
    expect(await found('grace helps', town.ben)).not.toContain('Grace');
    // Its readers may not read what stood there before either, while it waits; whoever moderates sees all.
    expect(await refusedHistory(asked.postId, town.ben)).toBe('not-found');
    expect(await history(asked.postId, town.priya)).toHaveLength(1);
    const { id: caseId, version } = await caseOf(asked.postId);
    await call('decide', { caseId, decision: 'kept', seenVersion: version }, town.priya);
    expect(await list<ThreadSummary>('channels.listThreads', { channelId }, town.ben)).toHaveLength(1);
    expect(await history(asked.postId, town.ben)).toHaveLength(1);
  });

  it('takes the mark of the safe next step away: those were other words', async () => {
    const postId = await say(town.sarah, 'Ring them.');
    await call('channels.acceptAnswer', { threadId: town.threadId, postId }, town.ben);
    await edit(postId, 'Wait a week.', town.sarah);
    expect(
      await call<Thread>('channels.readThread', { threadId: town.threadId }, town.ben, 'query'),
    ).toMatchObject({ acceptedPostId: null, state: 'open' });
  });

  it('may take what it said before out of sight, for all but moderators', async () => {
    const postId = await say(town.sarah, 'The baker of Little Marlow.');
    await edit(postId, 'Somebody of a village.', town.sarah, { hidesEarlier: true });
    expect(await history(postId, town.ben)).toEqual([]);
    expect((await history(postId, town.priya))[0]).toMatchObject({ isShown: false, version: 1 });
  });

  it('that is held and let out keeps its place, though its author took out of sight what it said before', async () => {
    const channelId = await addChannel(town.server.core.db, town.place, { holdsOverruled: true });
    const { threadId } = await call<{ threadId: string }>(
      'channels.startThread',
      { ...spoken('Where to ask?'), channelId, title: 'Where to ask', needs: [], urgency: 'soon' },
      town.ben,
    );
    const answer = async (body: string) =>
      (await call<{ postId: string }>('channels.answerThread', { ...spoken(body), threadId }, town.sarah))
        .postId;
    const [first, second] = [await answer('Ring the council.'), await answer('Ring the library.')];
    const kept = [{ field: 'body', kind: 'PERSON', reason: 'is-a-service', start: 0, end: 5 }];
    expect(await edit(first, 'Grace helps here.', town.sarah, { kept, hidesEarlier: true })).toMatchObject({
      state: 'held',
    });
    const { id: caseId, version } = await caseOf(first);
    await call('decide', { caseId, decision: 'kept', seenVersion: version }, town.priya);
    const posts = await list<Post>('channels.listPosts', { threadId }, town.ben);
    expect(posts.map(({ id }) => id).slice(1)).toEqual([first, second]);
  });

  it('keeps the mask on', async () => {
    const postId = await say(town.sarah, 'Ring them.', true);
    await edit(postId, 'Ring them today.', town.sarah);
    const seen = JSON.stringify([await history(postId, town.ben), await bodyOf(postId, town.ben)]);
    expect(seen).not.toContain('Sarah');
    expect(seen).not.toContain(town.sarah.personId);
  });

  it('goes no further than its bound', { timeout: 30_000 }, async () => {
    const postId = await say(town.sarah, 'Words 0.');
    for (let version = 1; version < 50; version++)
      await edit(postId, `Words ${version}.`, town.sarah, { seenVersion: version });
    expect(
      await refusal('channels.editPost', edited(postId, 'Words more.', { seenVersion: 50 }), town.sarah),
    ).toBe('too-many-requests');
    expect(await history(postId, town.ben)).toHaveLength(49);
  });

  it('is refused where the talk has ended', async () => {
    const postId = await say(town.sarah, 'Ring them.');
    await call('channels.closeThread', { threadId: town.threadId, isClosed: true }, town.priya);
    expect(await refusal('channels.editPost', edited(postId, 'Other.'), town.sarah)).toBe('thread-closed');
    expect(await refusal('channels.withdrawPost', { postId }, town.sarah)).toBe('ok');
  });
});

describe('an edit and a moderator', () => {
  it('who gave a post back sees it again before anybody else does', async () => {
    const postId = await say(town.sarah, 'Rubbish.');
    await report(postId, town.ben);
    await call(
      'decide',
      { caseId: (await caseOf(postId)).id, decision: 'returned', words: 'Say more, please.' },
      town.priya,
    );
    expect(await edit(postId, 'The form is hard to fill in.', town.sarah)).toMatchObject({ state: 'held' });
    expect(await bodyOf(postId, town.ben)).toMatchObject({ body: null, state: 'hidden' });
    const opened = await caseOf(postId);
    expect(opened).toMatchObject({ why: ['held'], version: 2, body: 'The form is hard to fill in.' });
    await call('decide', { caseId: opened.id, decision: 'kept', seenVersion: 2 }, town.priya);
    expect(await bodyOf(postId, town.ben)).toMatchObject({ body: 'The form is hard to fill in.' });
    // The words that were given back were nobody's to read any more.
    expect(await history(postId, town.ben)).toEqual([]);
  });

  it('who hid a post has ended its edits', async () => {
    const postId = await say(town.sarah, 'Rubbish.');
    await report(postId, town.ben);
    await call('decide', { caseId: (await caseOf(postId)).id, decision: 'hidden' }, town.priya);
    expect(await refusal('channels.editPost', edited(postId, 'Better.'), town.sarah)).toBe('not-allowed');
    expect(await refusal('channels.withdrawPost', { postId }, town.sarah)).toBe('not-allowed');
  });

  it('who looked at other words lets none out', async () => {
    const channelId = await addChannel(town.server.core.db, town.place, { holdsOverruled: true });
    const asked = await call<{ postId: string }>(
      'channels.startThread',
      { ...spoken('Who helps here?'), channelId, title: 'Who helps', needs: [], urgency: 'soon' },
      town.sarah,
    );
    await report(asked.postId, town.ben);
    const { id: caseId, version } = await caseOf(asked.postId);
    const kept = [{ field: 'body', kind: 'PERSON', reason: 'is-a-service', start: 0, end: 5 }];
    await edit(asked.postId, 'Grace helps here?', town.sarah, { kept });
    const decided = { caseId, decision: 'kept', seenVersion: version };
    expect(await refusal('decide', decided, town.priya)).toBe('changed-elsewhere');
    expect(await refusal('decide', { ...decided, seenVersion: 2 }, town.priya)).toBe('ok');
  });

  it('both at once: whichever came first, nobody reads what was hidden', async () => {
    for (let turn = 0; turn < 6; turn++) {
      const postId = await say(town.sarah, 'Rubbish.');
      await report(postId, town.ben);
      const { id: caseId } = await caseOf(postId);
      const both = [
        () => refusal('channels.editPost', edited(postId, 'The same rubbish.'), town.sarah),
        () => refusal('decide', { caseId, decision: 'hidden' }, town.priya),
      ];
      const [first, second] = await Promise.all((turn % 2 ? both.reverse() : both).map((deed) => deed()));
      expect(['ok', 'not-allowed']).toContain(turn % 2 ? second : first);
      expect(turn % 2 ? first : second).toBe('ok');
      expect(await bodyOf(postId, town.ben)).toMatchObject({ state: 'hidden', body: null });
      expect(await refusedHistory(postId, town.ben)).toBe('not-found');
      expect(await found('rubbish', town.ben)).not.toContain('same rubbish');
    }
  });

  it('who takes a leak out takes earlier words along, and an upheld appeal brings them back', async () => {
    const auditor = await addPerson(town.server.core.db, town.place, 'Ines Marlow', { roles: ['auditor'] });
    const postId = await say(town.sarah, 'The baker of Little Marlow.');
    await edit(postId, 'The baker of a village.', town.sarah);
    await report(postId, town.ben, 'identifies');
    const { id: caseId } = await caseOf(postId);
    await call('decide', { caseId, decision: 'quarantined' }, town.priya);
    for (const who of [town.ben, town.sarah, town.priya])
      expect(
        JSON.stringify(await town.server.call('query', 'channels.listVersions', { postId }, who)),
      ).not.toContain('baker');
    expect(await call('readEvidence', { caseId, reason: 'breach-report' }, auditor)).toMatchObject({
      body: 'The baker of a village.',
      earlier: [{ body: 'The baker of Little Marlow.', title: null }],
    });
    await call('appealDecision', { caseId, words: 'A play.' }, town.sarah);
    await call('decide', { caseId: (await caseOf(postId, town.omar)).id, decision: 'kept' }, town.omar);
    expect((await history(postId, town.ben))[0]).toMatchObject({ body: 'The baker of Little Marlow.' });
  });
});
