// Following and muting decide what is new and who hears of it; thanks and "worked for me" are counted and name nobody.
import { describe, expect, it } from 'vitest';
import { selectWhoHears } from '#api/features/channels/index.ts';
import type { PersonId, PostId } from '#shared/basics/ids.ts';
import type { Channel, Post, ThreadSummary } from '#shared/contract/channels.ts';
import { standInTown } from '#tests/support/moderation-town.ts';
import { addChannel, addPerson, after as later, type SignedIn } from '#tests/support/people.ts';

const town = standInTown();
const { call, list, refusal, say, bodyOf, spoken } = town;

const watch = (who: SignedIn, said: 'following' | 'muted' | null) =>
  call('channels.watchThread', { threadId: town.threadId, watch: said }, who);
const channelOf = async (who: SignedIn, id: string) =>
  (await list<Channel>('channels.listChannels', {}, who)).find((one) => one.id === id);
const threadOf = async (who: SignedIn, channelId: string) =>
  (await list<ThreadSummary>('channels.listThreads', { channelId }, who))[0];
const home = async () => (await list<Channel>('channels.listChannels', {}, town.sarah))[0] as Channel;
const hears = async (postId: string) => {
  const { db } = town.server.core;
  const heard = await selectWhoHears(
    db,
    { communityId: town.place.communityId, postId: postId as PostId },
    null,
    50,
  );
  const names = new Map<string, string>(
    [town.sarah, town.ben, town.priya, town.omar].map((one) => [one.personId, one.name]),
  );
  return heard.map((one) => `${names.get(one.personId) ?? 'somebody'}: ${one.because}`).sort();
};

describe('what is new', () => {
  it('is nothing in a muted thread or channel, and says so', async () => {
    const { id } = await home();
    await call('channels.markRead', { threadId: town.threadId, upToNumber: 1 }, town.sarah);
    await say(town.ben, 'A first.');
    expect(await threadOf(town.sarah, id)).toMatchObject({ unread: 1, watch: null });
    await watch(town.sarah, 'muted');
    expect(await threadOf(town.sarah, id)).toMatchObject({ unread: 0, watch: 'muted' });
    expect(await channelOf(town.sarah, id)).toMatchObject({ unread: 0 });
    await watch(town.sarah, null);
    expect(await channelOf(town.sarah, id)).toMatchObject({ unread: 1 });
    await call('channels.watchChannel', { channelId: id, watch: 'muted' }, town.sarah);
    expect(await channelOf(town.sarah, id)).toMatchObject({ unread: 0, watch: 'muted' });
    // What is said of the thread counts before what is said of its channel.
    await watch(town.sarah, 'following');
    expect(await channelOf(town.sarah, id)).toMatchObject({ unread: 1 });
  });

  it('asks nobody on the first screen who muted its channel, in whichever of sixty channels it was asked', async () => {
    const { db } = town.server.core;
    const asks = async (who: SignedIn, isUrgent = false, more: object = {}) => {
      const input = { isUrgent, ...more };
      return call<{ items: ThreadSummary[]; next: string | null }>('channels.listAsked', input, who, 'query');
    };
    const ids = async (who: SignedIn, isUrgent = false) =>
      (await asks(who, isUrgent)).items.map((one) => one.id);
    for (let n = 0; n < 60; n++) await addChannel(db, town.place, { name: `A ${n}` });
    const last = await addChannel(db, town.place, { name: 'Z' });
    const question = { ...spoken('Who helps today?'), title: 'Who helps today?', needs: [], channelId: last };
    town.server.setNow(later(60_000));
    const { threadId } = await call<{ threadId: string }>(
      'channels.startThread',
      { ...question, urgency: 'soon' },
      town.ben,
    );
    const both = await ids(town.omar);
    expect(both).toEqual([threadId, town.threadId]);
    const first = await asks(town.omar, false, { limit: 1 });
    const second = await asks(town.omar, false, { limit: 1, cursor: first.next });
    expect([...first.items, ...second.items].map((one) => one.id)).toEqual(both);
    expect(second.next).toBeNull();
    // One's own is no question to oneself.
    expect(await ids(town.ben)).toEqual([]);
    await call('channels.watchChannel', { channelId: last, watch: 'muted' }, town.omar);
    expect(await ids(town.omar)).toEqual([town.threadId]);
    await call('channels.watchThread', { threadId, watch: 'following' }, town.omar);
    expect(await ids(town.omar)).toEqual(both);
    expect(await ids(town.omar, true)).toEqual([]);
    await db
      .updateTable('channel')
      .set({ is_urgent: true })
      .where('channel_id', '=', last as never)
      .execute();
    expect(await ids(town.omar, true)).toEqual([threadId]);
    await db
      .updateTable('channel')
      .set({ closed_at: later(0) })
      .where('channel_id', '=', last as never)
      .execute();
    expect(await ids(town.omar, true)).toEqual([]);
    const hidden = await addChannel(db, town.place, { kind: 'private', members: [town.ben] });
    await call(
      'channels.startThread',
      { ...question, ...spoken('Who helps here?'), channelId: hidden, urgency: 'soon' },
      town.ben,
    );
    expect(await ids(town.omar)).toEqual([town.threadId]);
    expect(await ids(town.priya)).toEqual([town.threadId]);
  });

  it('is also heard by somebody who follows without having joined, from then on', async () => {
    const { id } = await home();
    const imran = await addPerson(town.server.core.db, town.place, 'Imran Shah');
    await say(town.ben, 'Before.');
    await watch(imran, 'following');
    expect(await threadOf(imran, id)).toMatchObject({ unread: 0 });
    town.server.setNow(later(60_000));
    await say(town.ben, 'After.');
    expect(await threadOf(imran, id)).toMatchObject({ unread: 1, watch: 'following' });
    expect(await threadOf(town.omar, id)).toMatchObject({ watch: null });
  });

  it('comes to whoever asked or answered, joined or not', async () => {
    const channelId = await addChannel(town.server.core.db, town.place);
    const { threadId } = await call<{ threadId: string }>(
      'channels.startThread',
      { ...spoken('Who helps?'), channelId, title: 'Who helps', needs: [], urgency: 'soon' },
      town.sarah,
    );
    town.server.setNow(later(60_000));
    await call('channels.answerThread', { ...spoken('I do.'), threadId }, town.ben);
    expect(await threadOf(town.sarah, channelId)).toMatchObject({ unread: 1, watch: 'following' });
  });

  it('may be watched only where it may be read', async () => {
    const channelId = await addChannel(town.server.core.db, town.place, { kind: 'private' });
    expect(await refusal('channels.watchChannel', { channelId, watch: 'following' }, town.ben)).toBe(
      'not-found',
    );
  });
});

describe('who hears of a post', () => {
  it('asked, or follows its thread or its channel, and has neither written, read nor muted it', async () => {
    const { id } = await home();
    await call('channels.watchChannel', { channelId: id, watch: 'following' }, town.omar);
    await watch(town.priya, 'following');
    const postId = await say(town.sarah, 'Ring them.');
    expect(await hears(postId)).toEqual([
      'Ben Adeyemi: asked',
      'Omar Haddad: channel',
      'Priya Sundaram: thread',
    ]);
    await watch(town.omar, 'muted');
    await watch(town.ben, 'muted');
    await call('channels.markRead', { threadId: town.threadId, upToNumber: 2 }, town.priya);
    expect(await hears(postId)).toEqual([]);
  });

  it('is nobody while it waits, nobody who is suspended, and nobody outside', async () => {
    const { db } = town.server.core;
    const channelId = await addChannel(db, town.place, { kind: 'request', members: [town.sarah, town.ben] });
    const asked = await call<{ postId: string; threadId: string }>(
      'channels.startThread',
      { ...spoken('Who helps?'), channelId, title: 'Who helps', needs: [], urgency: 'soon' },
      town.sarah,
    );
    await call('channels.watchThread', { threadId: asked.threadId, watch: 'following' }, town.ben);
    expect(await hears(asked.postId)).toEqual(['Ben Adeyemi: thread']);
    const setBen = (values: object) =>
      db
        .updateTable('person')
        .set(values)
        .where('person_id', '=', town.ben.personId as PersonId)
        .execute();
    await setBen({ suspended_at: later(0) });
    expect(await hears(asked.postId)).toEqual([]);
    await setBen({ suspended_at: null });
    await db.deleteFrom('channel_member').where('channel_id', '=', channelId).execute();
    expect(await hears(asked.postId)).toEqual([]);
    const held = await say(town.sarah, 'Ring them.');
    await db
      .updateTable('post')
      .set({ state: 'held' })
      .where('post_id', '=', held as PostId)
      .execute();
    expect(await hears(held)).toEqual([]);
  });
});

describe('thanks', () => {
  it('are one a person and post, taken back as easily, and never for oneself', async () => {
    const postId = await say(town.sarah, 'Ring them.');
    const thank = (who: SignedIn, isThanked = true) =>
      refusal('channels.setThanks', { postId, isThanked }, who);
    expect([await thank(town.ben), await thank(town.ben), await thank(town.omar)]).toEqual([
      'ok',
      'ok',
      'ok',
    ]);
    expect(await bodyOf(postId, town.ben)).toMatchObject({ thanks: { count: 2, isMine: true } });
    expect(await bodyOf(postId, town.sarah)).toMatchObject({ thanks: { count: 2, isMine: false } });
    await thank(town.ben, false);
    expect(await bodyOf(postId, town.ben)).toMatchObject({ thanks: { count: 1, isMine: false } });
    expect(await thank(town.sarah)).toBe('not-allowed');
    await call('channels.withdrawPost', { postId }, town.sarah);
    expect(await thank(town.ben)).toBe('not-found');
  });
});

describe('"worked for me"', () => {
  it('is said of answers, and names no area with few workers', async () => {
    const { db } = town.server.core;
    const postId = await say(town.sarah, 'Ring them.');
    const worked = (who: SignedIn, hasWorked = true) =>
      refusal('channels.setPostWorked', { postId, hasWorked }, who);
    expect(await worked(town.ben)).toBe('ok');
    expect(await bodyOf(postId, town.ben)).toMatchObject({ worked: { count: 1, isMine: true, areas: [] } });
    for (let n = 0; n < 4; n++) await addPerson(db, town.place, `Worker ${n}`);
    expect((await bodyOf(postId, town.omar))?.worked).toEqual({
      count: 1,
      isMine: false,
      areas: ['Harrowmere'],
    });
    expect(await worked(town.sarah)).toBe('not-allowed');
    const [question] = await list<Post>('channels.listPosts', { threadId: town.threadId }, town.sarah);
    expect(
      await refusal('channels.setPostWorked', { postId: question?.id, hasWorked: true }, town.sarah),
    ).toBe('not-allowed');
    const found = (who: SignedIn, id = postId) =>
      call<object>('channels.findAnswer', { postId: id }, who, 'query');
    // Whom it led to a chase finds back to it, and what is left to say; ben asked, and nothing is marked yet.
    const back = { threadId: town.threadId, isMine: false, hasWorked: true, canMakeCase: false };
    expect(await found(town.ben)).toEqual(back);
    await call('channels.acceptAnswer', { threadId: town.threadId, postId }, town.ben);
    expect(await found(town.ben)).toEqual({ ...back, canMakeCase: true });
    expect(await found(town.sarah)).toMatchObject({ isMine: true, hasWorked: false, canMakeCase: true });
    expect(await found(town.omar)).toEqual({ ...back, hasWorked: false });
    await expect(found(town.ben, question?.id)).rejects.toThrow('not-found');
    await call('channels.withdrawPost', { postId }, town.sarah);
    await expect(found(town.ben)).rejects.toThrow('not-found');
    const other = await say(town.sarah, 'Ring them twice.');
    expect(await refusal('channels.setPostWorked', { postId: other, hasWorked: true }, town.ben)).toBe('ok');
    expect(await found(town.ben, other)).toMatchObject({ hasWorked: true });
  });

  it('is taken back', async () => {
    const postId = await say(town.sarah, 'Ring them.');
    const worked = (who: SignedIn, hasWorked = true) =>
      refusal('channels.setPostWorked', { postId, hasWorked }, who);
    await worked(town.ben);
    await worked(town.ben, false);
    expect((await bodyOf(postId, town.omar))?.worked).toEqual({ count: 0, isMine: false, areas: [] });
  });
});
