// Asking, answering, accepting: through the route, as two people and those who may not.
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ChannelId } from '#shared/basics/ids.ts';
import type { Post, Thread, ThreadSummary } from '#shared/contract/channels.ts';
import {
  addChannel,
  addCommunity,
  addPerson,
  after,
  noon,
  type Place,
  type SignedIn,
} from '#tests/support/people.ts';
import { openTestServer, type TestServer } from '#tests/support/server.ts';

let server: TestServer;
let place: Place;
let sarah: SignedIn;
let ben: SignedIn;
let stranger: SignedIn;
let housing: ChannelId;

beforeAll(async () => {
  server = await openTestServer();
  const { db } = server.core;
  place = await addCommunity(db);
  sarah = await addPerson(db, place, 'Sarah Whitlow');
  ben = await addPerson(db, place, 'Ben Adeyemi', { roles: ['member', 'host'] });
  stranger = await addPerson(db, await addCommunity(db), 'Olwen Marsh');
  housing = await addChannel(db, place, { members: [sarah, ben] });
});
afterAll(() => server.close());

const question = (changes: Record<string, unknown> = {}) => ({
  key: randomUUID(),
  channelId: housing,
  title: 'Notice to leave with two weeks to go',
  body: 'Private tenant, notice on paper, two children at school. Who is the first call?',
  needs: ['housing'],
  barriers: [],
  urgency: 'soon',
  isAnonymous: false,
  isConfirmed: true,
  kept: [],
  ...changes,
});
const answer = (threadId: string, changes: Record<string, unknown> = {}) => ({
  key: randomUUID(),
  threadId,
  body: 'Ring the council’s homelessness team today; ask for a housing needs assessment.',
  isAnonymous: false,
  isConfirmed: true,
  ...changes,
});

type Started = { threadId: string; postId: string; state: string };
type Answered = { postId: string; number: number; state: string };
const ask = (changes = {}, who: SignedIn | null = sarah) =>
  server.call<Started>('mutation', 'channels.startThread', question(changes), who);
const reply = (threadId: string, changes = {}, who: SignedIn | null = ben) =>
  server.call<Answered>('mutation', 'channels.answerThread', answer(threadId, changes), who);
const read = (threadId: string, who: SignedIn | null = sarah) =>
  server.call<Thread>('query', 'channels.readThread', { threadId }, who);
const posts = (threadId: string, who: SignedIn | null = sarah, page = {}) =>
  server.call<{ items: Post[]; next: string | null }>(
    'query',
    'channels.listPosts',
    { threadId, ...page },
    who,
  );
const threads = (channelId: string, who: SignedIn | null = sarah, page = {}) =>
  server.call<{ items: ThreadSummary[]; next: string | null }>(
    'query',
    'channels.listThreads',
    { channelId, ...page },
    who,
  );

async function started(changes = {}, who = sarah): Promise<Started> {
  const asked = await ask(changes, who);
  if (!asked.isOk) throw new Error(`refused: ${asked.refusal}`);
  return asked.data;
}
async function answered(threadId: string, changes = {}, who = ben): Promise<Answered> {
  const said = await reply(threadId, changes, who);
  if (!said.isOk) throw new Error(`refused: ${said.refusal}`);
  return said.data;
}
const refusal = (code: string, status?: number) =>
  expect.objectContaining({ isOk: false, refusal: code, ...(status ? { status } : {}) });
const isOk = (data: unknown) => expect.objectContaining({ isOk: true, data });

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
            area: 'Harrowmere',
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

describe('what is refused', () => {
  it('a message that identifies, with where and what, and never the value', async () => {
    const asked = await ask({ body: 'NHS number 943 476 5919, please advise' });
    expect(asked).toEqual({
      isOk: false,
      status: 400,
      refusal: 'still-identifies',
      findings: [{ path: 'body', kind: 'NHS_NUMBER', start: 11, end: 23 }],
    });
    expect(await ask({ title: 'Call 07700 900123', body: '943 476 5919' })).toMatchObject({
      refusal: 'still-identifies',
      findings: [{ path: 'body' }, { path: 'title' }],
    });
  });

  it('nothing, white space, too much, no confirmation, nonsense', async () => {
    expect(await ask({ body: '' })).toEqual(refusal('empty'));
    expect(await ask({ body: ' \n\t ' })).toEqual(refusal('empty'));
    expect(await ask({ body: 'a'.repeat(4_001) })).toEqual(refusal('too-long'));
    expect(await ask({ body: 'a'.repeat(4_000) })).toMatchObject({ isOk: true });
    expect(await ask({ title: 'a'.repeat(121) })).toEqual(refusal('too-long'));
    expect(await ask({ isConfirmed: false })).toEqual(refusal('not-confirmed'));
    expect(await ask({ needs: ['not-a-need'] })).toEqual(refusal('malformed'));
    expect(await ask({ key: 'one' })).toEqual(refusal('malformed'));
    expect(await ask({ channelId: 'x' })).toEqual(refusal('malformed'));
    expect(await ask({ urgency: undefined })).toEqual(refusal('malformed'));
  });

  it('keeps right-to-left, emoji and markup as the text they are', async () => {
    const body = 'مرحبا 👩‍👩‍👧 <script>alert(1)</script> & "quoted"';
    const { threadId } = await started({ body });
    const list = await posts(threadId, ben);
    expect(list.isOk && list.data.items[0]?.body).toBe(body);
  });

  it('a foreign, an unseen and an absent channel or thread alike', async () => {
    const { db } = server.core;
    const hidden = await addChannel(db, place, { kind: 'private', members: [ben] });
    const secret = await started({ channelId: hidden }, ben);
    const { threadId } = await started();
    for (const channelId of [hidden, randomUUID()]) {
      expect(await ask({ channelId })).toEqual(refusal('not-found', 404));
      expect(await threads(channelId)).toEqual(refusal('not-found', 404));
    }
    for (const id of [secret.threadId, randomUUID()]) {
      expect(await reply(id, {}, sarah)).toEqual(refusal('not-found', 404));
      expect(await read(id)).toEqual(refusal('not-found', 404));
      expect(await posts(id)).toEqual(refusal('not-found', 404));
    }
    expect(await read(threadId, stranger)).toEqual(refusal('not-found', 404));
    expect(await threads(housing, stranger)).toEqual(refusal('not-found', 404));
  });

  it('a channel by request: known, closed to those who have not joined', async () => {
    const channelId = await addChannel(server.core.db, place, { kind: 'request', members: [ben] });
    const { threadId } = await started({ channelId }, ben);
    expect(await threads(channelId)).toEqual(refusal('not-allowed', 403));
    expect(await read(threadId)).toEqual(refusal('not-found', 404));
    expect(await ask({ channelId })).toEqual(refusal('not-allowed', 403));
  });

  it('a closed or read-only channel, and a closed thread, by their names', async () => {
    const { db } = server.core;
    const closed = await addChannel(db, place, { isClosed: true });
    const quiet = await addChannel(db, place, { isReadOnly: true });
    expect(await ask({ channelId: closed })).toEqual(refusal('channel-closed', 403));
    expect(await ask({ channelId: quiet })).toEqual(refusal('read-only', 403));
    const { threadId } = await started();
    await db
      .updateTable('thread')
      .set({ state: 'closed' })
      .where('thread_id', '=', threadId as never)
      .execute();
    expect(await reply(threadId)).toEqual(refusal('thread-closed', 403));
    expect(await read(threadId)).toEqual(isOk(expect.objectContaining({ canPost: false, canAccept: false })));
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
      .where('pseudonym_seed', '=', once.key)
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
