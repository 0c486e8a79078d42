// The promise of the live stream: whatever breaks, a reader that comes back with its last id gets every change once.
// A server of its own process is killed without a word while people write; on PostgreSQL several write at once.
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createTRPCClient, httpLink, httpSubscriptionLink, splitLink } from '@trpc/client';
import { EventSource } from 'eventsource';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { transact } from '#api/database/index.ts';
import { announce } from '#api/realtime/announce.ts';
import type { AppRouter } from '#api/router.ts';
import type { ChannelId } from '#shared/basics/ids.ts';
import type { Change } from '#shared/contract/channels.ts';
import { onPostgres, openTestDatabase, type TestDatabase } from '#tests/support/database.ts';
import { freePort } from '#tests/support/machine/ports.ts';
import { addChannel, addCommunity, addPerson, type Place, type SignedIn } from '#tests/support/people.ts';

const root = new URL('../../..', import.meta.url).pathname;

async function startServer(url: string, port: number): Promise<ChildProcess> {
  const child = spawn(process.execPath, ['api/main.ts'], {
    cwd: root,
    env: {
      PATH: process.env.PATH ?? '',
      DATABASE_URL: url,
      PEER_HUB_SECRET: 'a-secret-of-the-tests-that-protects-nobody',
      PEER_HUB_PORT: String(port),
      PEER_HUB_CALLS_PER_MINUTE: '100000',
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await new Promise<void>((ready, failed) => {
    child.once('exit', (code) => failed(new Error(`The server ended with ${code}.`)));
    child.stdout?.on('data', (chunk: Buffer) => {
      if (chunk.toString().includes('"event":"open"')) ready();
    });
  });
  child.removeAllListeners('exit');
  return child;
}

type Received = { id: string; change: Change };

function watch(port: number, who: SignedIn, received: Received[]) {
  const headers = { authorization: `Bearer ${who.token}` };
  const client = createTRPCClient<AppRouter>({
    links: [
      splitLink({
        condition: (op) => op.type === 'subscription',
        true: httpSubscriptionLink({
          url: `http://127.0.0.1:${port}/trpc`,
          EventSource,
          eventSourceOptions: {
            fetch: (to, init) => fetch(to, { ...init, headers: { ...init.headers, ...headers } }),
          },
        }),
        false: httpLink({ url: `http://127.0.0.1:${port}/trpc`, headers }),
      }),
    ],
  });
  const subscription = client.channels.changes.subscribe(
    {},
    { onData: ({ id, data }) => received.push({ id, change: data }) },
  );
  return { stop: () => subscription.unsubscribe() };
}

async function until(isSo: () => boolean, what: string) {
  const end = Date.now() + 20_000;
  while (!isSo()) {
    if (Date.now() > end) throw new Error(`Waited in vain for ${what}.`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

describe.runIf(onPostgres)('a server that is killed mid-stream', () => {
  let database: TestDatabase;
  let place: Place;
  let reader: SignedIn;
  let channelId: ChannelId;
  let port: number;

  beforeAll(async () => {
    database = await openTestDatabase();
    place = await addCommunity(database.db);
    // Signed in by the clock of the other process.
    reader = await addPerson(database.db, place, 'Sarah Whitlow', { signedInAt: new Date() });
    channelId = await addChannel(database.db, place);
    port = await freePort();
  });
  afterAll(() => database.close());

  it('loses nothing and repeats nothing while eight write at once', async () => {
    if (database.config.kind !== 'server') throw new Error('This test needs PostgreSQL.');
    let server = await startServer(database.config.url, port);
    const received: Received[] = [];
    const { stop } = watch(port, reader, received);
    await until(() => received.length === 1, 'the beginning');
    expect(received[0]?.change.kind).toBe('refresh-all');
    received.length = 0;

    const perWriter = 60;
    let written = 0;
    const writers = Array.from({ length: 8 }, async (_, writer) => {
      for (let n = 0; n < perWriter; n++) {
        await transact(database.db, async (trx) => {
          // Some commit late and some not at all: numbers must follow commits, and what is rolled back was never said.
          await announce(
            trx,
            {
              communityId: place.communityId,
              kind: 'channel-changed',
              channelId,
              threadId: null,
              postId: null,
            },
            new Date(),
          );
          if ((writer + n) % 5 === 0) await new Promise((resolve) => setTimeout(resolve, 3));
          if ((writer + n) % 11 === 0) throw new Error('rolled back');
          written += 1;
        }).catch((error: Error) => {
          if (error.message !== 'rolled back') throw error;
        });
      }
    });
    await until(() => received.length > 40, 'the first changes');
    server.kill('SIGKILL');
    await once(server, 'exit');
    const atDeath = received.length;
    await until(() => written > atDeath + 60, 'writing to go on without the server');
    server = await startServer(database.config.url, port);
    await until(() => received.length > atDeath + 20, 'the stream to heal');
    server.kill('SIGKILL');
    await once(server, 'exit');
    await Promise.all(writers);
    server = await startServer(database.config.url, port);
    await until(() => received.length >= written, 'the rest');

    const numbers = received.map(({ id }) => Number(id.split(':')[1]));
    expect(received.every(({ change }) => change.kind === 'channel-changed')).toBe(true);
    // 0 lost, 0 twice, in order.
    expect(numbers).toEqual(Array.from({ length: written }, (_, index) => index + 1));
    stop();
    server.kill('SIGKILL');
    await once(server, 'exit');
    // Three server processes, each from nothing.
  }, 120_000);
});
