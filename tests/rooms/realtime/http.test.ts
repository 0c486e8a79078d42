// The stream as a browser gets it: across origins, unbuffered, with ids, ended soon after its session ends, resumed by the
// header that browsers send.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { transact } from '#api/database/index.ts';
import { announce } from '#api/realtime/announce.ts';
import type { ChannelId } from '#shared/basics/ids.ts';
import { addChannel, addCommunity, addPerson, noon, type SignedIn } from '#tests/support/people.ts';
import { openTestServer, type TestServer } from '#tests/support/server.ts';

let server: TestServer;
let url: string;
let sarah: SignedIn;
let channelId: ChannelId;

beforeAll(async () => {
  server = await openTestServer();
  url = await server.app.listen({ port: 0, host: '127.0.0.1' });
  const place = await addCommunity(server.core.db);
  sarah = await addPerson(server.core.db, place, 'Sarah Whitlow');
  channelId = await addChannel(server.core.db, place);
});
afterAll(() => server.close());

const change = () =>
  transact(server.core.db, (trx) =>
    announce(
      trx,
      { communityId: sarah.communityId, kind: 'channel-changed', channelId, threadId: null, postId: null },
      noon,
    ),
  );

type Event = { event: string | null; id: string | null; data: string };

async function open(who: SignedIn, headers: Record<string, string> = {}) {
  const response = await fetch(`${url}/trpc/channels.changes?input=%7B%7D`, {
    headers: {
      authorization: `Bearer ${who.token}`,
      origin: 'chrome-extension://abcdefghijklmnop',
      ...headers,
    },
  });
  const reader = (response.body as ReadableStream<Uint8Array>).getReader();
  const decoder = new TextDecoder();
  let text = '';
  const next = async (): Promise<Event | null> => {
    for (;;) {
      const end = text.indexOf('\n\n');
      if (end >= 0) {
        const block = text.slice(0, end);
        text = text.slice(end + 2);
        const field = (name: string) => block.match(new RegExp(`^${name}: (.*)$`, 'm'))?.[1] ?? null;
        const found = { event: field('event'), id: field('id'), data: field('data') ?? '' };
        if (found.event === 'connected' || found.event === 'ping') continue;
        return found;
      }
      const { value, done } = await reader.read();
      if (done) return null;
      text += decoder.decode(value, { stream: true });
    }
  };
  return { response, next, close: () => reader.cancel() };
}

describe('the stream over HTTP', () => {
  it('is open to the extension, unbuffered and not stored', async () => {
    const { response, close } = await open(sarah);
    expect(response.status).toBe(200);
    expect(Object.fromEntries(response.headers)).toMatchObject({
      'access-control-allow-origin': 'chrome-extension://abcdefghijklmnop',
      'content-type': expect.stringContaining('text/event-stream'),
      'x-accel-buffering': 'no',
      'x-content-type-options': 'nosniff',
    });
    await close();
  });

  it('goes on behind the id in the header that a browser sends when it comes back', async () => {
    const first = await open(sarah);
    const begun = await first.next();
    expect(JSON.parse(begun?.data ?? '{}')).toMatchObject({ kind: 'refresh-all' });
    await first.close();
    await change();
    await change();
    const second = await open(sarah, { 'last-event-id': begun?.id ?? '' });
    const ids = [(await second.next())?.id, (await second.next())?.id];
    const [epoch, seq] = begun?.id?.split(':') ?? [];
    expect(ids).toEqual([`${epoch}:${Number(seq) + 1}`, `${epoch}:${Number(seq) + 2}`]);
    await second.close();
  });

  it('ends, with the reason, when its session ends; and its follower is gone', async () => {
    const stream = await open(sarah);
    await stream.next();
    const signedOut = await server.call('mutation', 'session.signOut', {}, sarah);
    expect(signedOut.isOk).toBe(true);
    const last = await stream.next();
    expect(last?.event).toBe('serialized-error');
    expect(JSON.parse(last?.data ?? '{}')).toMatchObject({ data: { refusal: { code: 'session-expired' } } });
    await stream.next();
    await expect.poll(() => server.core.hub.followers()).toBe(0);
  });
});
