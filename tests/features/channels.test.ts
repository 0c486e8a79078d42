// Asking, answering, accepting, reading on: through the route, as two people.
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pseudonymSeedOf } from '#api/access/pseudonym.ts';
import {
  type AskingWorld,
  asking,
  isOk,
  openAskingWorld,
  refusal,
  type Started,
} from '#tests/support/asking.ts';
import { addChannel, addPerson, after, noon, type Place, type SignedIn } from '#tests/support/people.ts';
import { type TestServer, testSecret } from '#tests/support/server.ts';

let world: AskingWorld;
let server: TestServer;
let place: Place;
let sarah: SignedIn;
let ben: SignedIn;

beforeAll(async () => {
  world = await openAskingWorld();
  ({ server, place, sarah, ben } = world);
});
afterAll(() => server.close());

const { question, answer, read, posts, threads, started, answered } = asking(() => world);

describe('the main job', () => {
  it('is asked by one, answered by another, accepted by the first', async () => {
    const { threadId, postId } = await started();
    const said = await answered(threadId);
    expect(said).toMatchObject({ number: 2, state: 'visible' });
    expect(await posts(threadId, ben)).toEqual(
      isOk({
        next: null,
        items: [
          expect.objectContaining({
            id: postId,
            number: 1,
            isQuestion: true,
            isMine: false,
            isAccepted: false,
          }),
          expect.objectContaining({ id: said.postId, number: 2, isQuestion: false, isMine: true }),
        ],
      }),
    );
    const accept = { threadId, postId: said.postId };
    expect(await server.call('mutation', 'channels.acceptAnswer', accept, sarah)).toEqual(
      isOk({ acceptedPostId: said.postId }),
    );
    expect(await read(threadId, ben)).toEqual(
      isOk(
        expect.objectContaining({
          state: 'answered',
          hasAcceptedAnswer: true,
          acceptedPostId: said.postId,
          answers: 1,
          canAccept: false,
          canPost: true,
          author: {
            kind: 'named',
            personId: sarah.personId,
            name: 'Sarah Whitlow',
            organisation: 'Harrowmere PCN',
            // Few workers share it.
            area: null,
            roles: ['member'],
          },
        }),
      ),
    );
    // Undo.
    await server.call('mutation', 'channels.acceptAnswer', { threadId, postId: null }, sarah);
    expect(await read(threadId)).toEqual(
      isOk(expect.objectContaining({ state: 'open', acceptedPostId: null })),
    );
  });

  it('lets only who asked accept, and only an answer of that thread', async () => {
    const { threadId, postId } = await started();
    const other = await started();
    const elsewhere = await answered(other.threadId);
    const said = await answered(threadId);
    const accept = (post: string, who: SignedIn) =>
      server.call('mutation', 'channels.acceptAnswer', { threadId, postId: post }, who);
    expect(await accept(said.postId, ben)).toEqual(refusal('not-allowed', 403));
    expect(await accept(postId, sarah)).toEqual(refusal('not-found'));
    expect(await accept(elsewhere.postId, sarah)).toEqual(refusal('not-found'));
    expect(await accept(randomUUID(), sarah)).toEqual(refusal('not-found'));
    expect(await accept(said.postId, sarah)).toEqual(isOk({ acceptedPostId: said.postId }));
    expect(await accept(said.postId, sarah)).toEqual(isOk({ acceptedPostId: said.postId }));
  });

  it('counts what is unread, for each by themselves', async () => {
    const channelId = await addChannel(server.core.db, place, { name: 'Unread', members: [sarah, ben] });
    const { threadId } = await started({ channelId });
    await answered(threadId);
    await answered(threadId);
    const unread = async (who: SignedIn) => {
      const list = await threads(channelId, who);
      return list.isOk ? list.data.items[0]?.unread : null;
    };
    expect([await unread(sarah), await unread(ben)]).toEqual([2, 1]);
    await server.call('mutation', 'channels.markRead', { threadId, upToNumber: 2 }, sarah);
    expect([await unread(sarah), await unread(ben)]).toEqual([1, 1]);
    // Reading never goes back, and not beyond what there is.
    await server.call('mutation', 'channels.markRead', { threadId, upToNumber: 1 }, sarah);
    expect(await unread(sarah)).toBe(1);
    await server.call('mutation', 'channels.markRead', { threadId, upToNumber: 999 }, sarah);
    await answered(threadId);
    expect(await unread(sarah)).toBe(1);
    const inList = async (who: SignedIn) => {
      type Listed = { items: { id: string; unread: number; threads: number }[] };
      const list = await server.call<Listed>('query', 'channels.listChannels', {}, who);
      return list.isOk ? list.data.items.find((one) => one.id === channelId) : null;
    };
    expect(await inList(sarah)).toMatchObject({ unread: 1, threads: 1 });
    await server.call('mutation', 'channels.markRead', { threadId, upToNumber: 999 }, sarah);
    expect(await inList(sarah)).toMatchObject({ unread: 0, threads: 1 });
    // One's own words are no news; they do not hide what was not read before them either.
    await answered(threadId, {}, sarah);
    expect(await inList(sarah)).toMatchObject({ unread: 0 });
    await answered(threadId, {}, ben);
    await answered(threadId, {}, sarah);
    expect(await inList(sarah)).toMatchObject({ unread: 1 });
    expect(await unread(sarah)).toBe(1);
    // Somebody who has not joined has missed nothing.
    const imran = await addPerson(server.core.db, place, 'Imran Shah');
    expect(await inList(imran)).toMatchObject({ unread: 0, threads: 1 });
  });

  it('pages threads and posts without losing or doubling one', async () => {
    const channelId = await addChannel(server.core.db, place, { name: 'Pages', members: [sarah] });
    const ids: string[] = [];
    for (let minute = 0; minute < 7; minute++) {
      // Two a minute at the very same moment: the id decides.
      server.setNow(after(Math.floor(minute / 2) * 60_000));
      ids.push((await started({ channelId, title: `Question ${minute}` })).threadId);
    }
    server.setNow(noon);
    const seen: string[] = [];
    let cursor: string | null | undefined;
    do {
      const list = await threads(channelId, sarah, { limit: 3, ...(cursor ? { cursor } : {}) });
      if (!list.isOk) throw new Error(list.refusal);
      seen.push(...list.data.items.map((one) => one.id));
      cursor = list.data.next;
    } while (cursor);
    expect(seen).toHaveLength(7);
    expect(new Set(seen)).toEqual(new Set(ids));
    const [first = ''] = ids;
    for (let n = 0; n < 4; n++) await answered(first);
    const page = await posts(first, sarah, { limit: 2 });
    expect(page.isOk && [page.data.items.map((one) => one.number), page.data.next]).toEqual([[1, 2], '2']);
    const rest = await posts(first, sarah, { limit: 50, cursor: '2' });
    expect(rest.isOk && rest.data.items.map((one) => one.number)).toEqual([3, 4, 5]);
    expect(await threads(channelId, sarah, { cursor: 'nonsense' })).toEqual(refusal('malformed'));
    expect(await threads(channelId, sarah, { state: 'answered' })).toEqual(isOk({ items: [], next: null }));
  });
});

describe('once, however often it is sent', () => {
  it('answers the same to the same key and refuses other words', async () => {
    const once = question();
    const first = await server.call('mutation', 'channels.startThread', once, sarah);
    const second = await server.call('mutation', 'channels.startThread', once, sarah);
    expect(second).toEqual(first);
    const other = { ...once, body: 'Other words altogether.' };
    expect(await server.call('mutation', 'channels.startThread', other, sarah)).toEqual(
      refusal('key-reused', 409),
    );
    const { threadId } = (first as unknown as { data: Started }).data;
    const said = answer(threadId);
    const one = await server.call('mutation', 'channels.answerThread', said, ben);
    expect(await server.call('mutation', 'channels.answerThread', said, ben)).toEqual(one);
    const list = await posts(threadId);
    expect(list.isOk && list.data.items).toHaveLength(2);
    // Another person's key is another key.
    expect(await server.call('mutation', 'channels.answerThread', said, sarah)).toMatchObject({
      data: { number: 3 },
    });
  });

  it('answers a retry even when the channel has closed meanwhile', async () => {
    const { db } = server.core;
    const channelId = await addChannel(db, place);
    const once = question({ channelId });
    const first = await server.call('mutation', 'channels.startThread', once, sarah);
    await db.updateTable('channel').set({ closed_at: noon }).where('channel_id', '=', channelId).execute();
    expect(await server.call('mutation', 'channels.startThread', once, sarah)).toEqual(first);
  });

  it('a double click posts once', async () => {
    const once = question();
    const sent = await Promise.all(
      [1, 2, 3, 4].map(() => server.call('mutation', 'channels.startThread', once, sarah)),
    );
    expect(new Set(sent.map((one) => JSON.stringify(one))).size).toBe(1);
    expect(sent[0]).toMatchObject({ isOk: true });
    const { db } = server.core;
    const rows = await db
      .selectFrom('thread')
      .select('thread_id')
      .where('pseudonym_seed', '=', pseudonymSeedOf(testSecret, once.key, sarah))
      .execute();
    expect(rows).toHaveLength(1);
  });

  it('numbers simultaneous answers without a gap or a double', async () => {
    const { threadId } = await started();
    const said = await Promise.all(Array.from({ length: 12 }, () => answered(threadId)));
    expect(said.map((one) => one.number).sort((a, b) => a - b)).toEqual(
      Array.from({ length: 12 }, (_, index) => index + 2),
    );
  });
});
