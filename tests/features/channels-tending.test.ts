// What moderators do with a whole thread: it ends, goes to another channel, or goes on in another thread; every link still leads somewhere.
import { sql } from 'kysely';
import { describe, expect, it } from 'vitest';
import type { Thread, ThreadSummary } from '#shared/contract/channels.ts';
import { standInTown } from '#tests/support/moderation-town.ts';
import { addChannel, type SignedIn } from '#tests/support/people.ts';

const town = standInTown();
const { call, list, refusal, say, spoken } = town;

const start = (channelId: string, title: string, who: SignedIn, isAnonymous = false) =>
  call<{ threadId: string }>(
    'channels.startThread',
    { ...spoken(`${title}?`, isAnonymous), channelId, title, needs: [], urgency: 'soon' },
    who,
  ).then(({ threadId }) => threadId);
const read = (threadId: string, who: SignedIn) =>
  call<Thread>('channels.readThread', { threadId }, who, 'query');
const titles = async (channelId: string, who: SignedIn) =>
  (await list<ThreadSummary>('channels.listThreads', { channelId }, who)).map((one) => one.title).sort();
const deeds = async () => {
  const { rows } = await sql<{ deed: string }>`select deed from audit_entry
    where community_id = ${town.place.communityId} and subject_kind = 'thread' order by seq`.execute(
    town.server.core.db,
  );
  return rows.map((row) => row.deed);
};

describe('a thread', () => {
  it('is closed and opened again, by moderators alone, and audited once', async () => {
    const { threadId } = town;
    const close = (who: SignedIn, isClosed: boolean) =>
      refusal('channels.closeThread', { threadId, isClosed }, who);
    expect(await close(town.sarah, true)).toBe('not-allowed');
    expect([await close(town.priya, true), await close(town.omar, true)]).toEqual(['ok', 'ok']);
    expect(await read(threadId, town.ben)).toMatchObject({ state: 'closed', canPost: false, canTend: false });
    expect(await refusal('channels.answerThread', { ...spoken('Late.'), threadId }, town.sarah)).toBe(
      'thread-closed',
    );
    await close(town.priya, false);
    const postId = await say(town.sarah, 'Ring them.');
    await call('channels.acceptAnswer', { threadId, postId }, town.ben);
    await close(town.priya, true);
    await close(town.priya, false);
    expect(await read(threadId, town.priya)).toMatchObject({ state: 'answered', canTend: true });
    expect(await deeds()).toEqual(['thread-closed', 'thread-reopened', 'thread-closed', 'thread-reopened']);
  });

  it('moves between open channels, whole, under the same link', async () => {
    const { db } = town.server.core;
    const goal = await addChannel(db, town.place, { name: 'Money' });
    const { channelId } = await read(town.threadId, town.ben);
    await say(town.sarah, 'Ring them.', true);
    const move = (threadId: string, to: string, who = town.priya) =>
      refusal('channels.moveThread', { threadId, channelId: to }, who);
    expect(await move(town.threadId, goal, town.ben)).toBe('not-allowed');
    expect([await move(town.threadId, goal), await move(town.threadId, goal)]).toEqual(['ok', 'ok']);
    expect(await titles(channelId, town.ben)).toEqual([]);
    expect(await titles(goal, town.ben)).toEqual(['A hard landlord']);
    expect(await read(town.threadId, town.ben)).toMatchObject({ channelName: 'Money', answers: 1 });
    expect(JSON.stringify(await call('search.find', { words: 'hard landlord' }, town.ben))).toContain(
      town.threadId,
    );
    expect(await deeds()).toEqual(['thread-moved']);
  });

  it('moves nowhere where others read, whoever asked: that would say something of who they are', async () => {
    const { db } = town.server.core;
    const everybody = [town.sarah, town.ben, town.priya, town.omar];
    for (const members of [[town.priya], everybody]) {
      const closed = await addChannel(db, town.place, { kind: 'request', members });
      const move = { threadId: town.threadId, channelId: closed };
      expect(await refusal('channels.moveThread', move, town.priya)).toBe('not-allowed');
      const inside = await start(closed, 'Inside', town.priya);
      const { channelId } = await read(town.threadId, town.priya);
      expect(await refusal('channels.moveThread', { threadId: inside, channelId }, town.priya)).toBe(
        'not-allowed',
      );
      expect(
        await refusal('channels.mergeThread', { threadId: inside, intoThreadId: town.threadId }, town.priya),
      ).toBe('not-allowed');
    }
    const readOnly = await addChannel(db, town.place, { isReadOnly: true });
    expect(
      await refusal('channels.moveThread', { threadId: town.threadId, channelId: readOnly }, town.priya),
    ).toBe('read-only');
  });

  it('goes on in another one: its link leads there, its words and masks stay where they were', async () => {
    const { channelId } = await read(town.threadId, town.ben);
    const twin = await start(channelId, 'The same landlord', town.sarah, true);
    const mask = (await read(twin, town.ben)).author;
    const merge = (threadId: string, intoThreadId: string, who = town.priya) =>
      refusal('channels.mergeThread', { threadId, intoThreadId }, who);
    expect(await merge(twin, town.threadId, town.ben)).toBe('not-allowed');
    expect(await merge(twin, twin)).toBe('not-allowed');
    expect([await merge(twin, town.threadId), await merge(twin, town.threadId)]).toEqual(['ok', 'ok']);
    expect(await titles(channelId, town.ben)).toEqual(['A hard landlord']);
    expect(await read(twin, town.ben)).toMatchObject({
      mergedInto: town.threadId,
      state: 'closed',
      canPost: false,
      author: mask,
    });
    expect((await read(town.threadId, town.ben)).merged).toEqual([{ id: twin, title: 'The same landlord' }]);
    // Not back again, not open again, and not round in a circle.
    expect(await merge(town.threadId, twin)).toBe('not-allowed');
    expect(await refusal('channels.closeThread', { threadId: twin, isClosed: false }, town.priya)).toBe(
      'not-allowed',
    );
    // Whoever asked there hears what is said here; one's own question is still among one's own.
    await say(town.omar, 'Ring them.');
    expect(await read(town.threadId, town.sarah)).toMatchObject({ watch: 'following' });
    const mine = await list<ThreadSummary>('channels.myThreads', {}, town.sarah);
    expect(mine.map((one) => one.title)).toEqual(['The same landlord']);
    // A third one takes both along: a link is one step.
    const third = await start(channelId, 'All landlords', town.omar);
    expect(await merge(town.threadId, third)).toBe('ok');
    expect(await read(twin, town.ben)).toMatchObject({ mergedInto: third });
    expect(await deeds()).toEqual(['thread-merged', 'thread-merged']);
  });
});

describe('two moderators at once', () => {
  it('merge one thread into two, and it goes on in one of them', async () => {
    const { channelId } = await read(town.threadId, town.ben);
    for (let turn = 0; turn < 5; turn++) {
      const [from = '', ...goals] = await Promise.all(
        ['One', 'Two', 'Three'].map((title) => start(channelId, title, town.ben)),
      );
      const merges = await Promise.all(
        [town.priya, town.omar].map((who, one) =>
          refusal('channels.mergeThread', { threadId: from, intoThreadId: goals[one] }, who),
        ),
      );
      expect(merges.sort()).toEqual(['not-allowed', 'ok']);
    }
  });

  it('move one thread to two channels, and it is told where it went from each time', async () => {
    const { db } = town.server.core;
    for (let turn = 0; turn < 5; turn++) {
      const [home = '', ...goals] = await Promise.all(
        ['Home', 'Money', 'Travel'].map((name) => addChannel(db, town.place, { name })),
      );
      const threadId = await start(home, 'A cold flat', town.ben);
      await Promise.all(
        [town.priya, town.omar].map((who, one) =>
          call('channels.moveThread', { threadId, channelId: goals[one] }, who),
        ),
      );
      const told = await db
        .selectFrom('stream_event')
        .select('channel_id as channelId')
        .where('community_id', '=', town.place.communityId)
        .where('thread_id', '=', threadId as never)
        .where('kind', '=', 'post-changed')
        .orderBy('seq')
        .execute();
      const end = (await read(threadId, town.ben)).channelId;
      const between = goals.find((one) => one !== end);
      expect(told.map((one) => one.channelId)).toEqual([home, between, between, end]);
    }
  });
});
