// What is refused, by its name: to whom, where, and because of which words.
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ChannelId } from '#shared/basics/ids.ts';
import { type AskingWorld, asking, isOk, openAskingWorld, refusal } from '#tests/support/asking.ts';
import { addChannel, type Place, type SignedIn } from '#tests/support/people.ts';
import type { TestServer } from '#tests/support/server.ts';

let world: AskingWorld;
let server: TestServer;
let place: Place;
let sarah: SignedIn;
let ben: SignedIn;
let stranger: SignedIn;
let housing: ChannelId;

beforeAll(async () => {
  world = await openAskingWorld();
  ({ server, place, sarah, ben, stranger, housing } = world);
});
afterAll(() => server.close());

const { ask, reply, read, posts, threads, started } = asking(() => world);

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
