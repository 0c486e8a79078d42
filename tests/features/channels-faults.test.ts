// The world failing under a post: a database that goes away and comes back, connections that break in the middle, a
// server that dies. Whatever happens, a key posts once and nothing that was confirmed is lost.
import { type ChildProcess, spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pseudonymSeedOf } from '#api/access/pseudonym.ts';
import { retried } from '#api/database/faults.ts';
import { followChanges } from '#api/realtime/follow.ts';
import type { ChannelId } from '#shared/basics/ids.ts';
import { layWire, type Wire } from '#tests/support/cut-wire.ts';
import { adminUrl, onPostgres, openTestDatabase, type TestDatabase } from '#tests/support/database.ts';
import { addChannel, addCommunity, addPerson, type SignedIn } from '#tests/support/people.ts';
import { type Answer, openTestServer, type TestServer, testSecret } from '#tests/support/server.ts';

type Started = { threadId: string; postId: string };
/** What a thread started with each key is known by. */
const seedsOf = (keys: readonly string[], author: SignedIn) =>
  keys.map((key) => pseudonymSeedOf(testSecret, key, author)).sort();
const question = (channelId: ChannelId, key: string = randomUUID()) => ({
  key,
  channelId,
  title: 'Notice to leave with two weeks to go',
  body: 'Who is the first call?',
  needs: ['housing'],
  urgency: 'soon',
  isAnonymous: true,
  isConfirmed: true,
});

describe('an embedded database that is gone', () => {
  it('is said calmly, with its own code', async () => {
    if (onPostgres) return;
    const server = await openTestServer();
    const { db } = server.core;
    const place = await addCommunity(db);
    const sarah = await addPerson(db, place, 'Sarah Whitlow');
    const channelId = await addChannel(db, place);
    await server.database.kill?.();
    const unavailable = { isOk: false, status: 503, refusal: 'unavailable' };
    expect(await server.call('query', 'channels.listChannels', {}, sarah)).toMatchObject(unavailable);
    expect(await server.call('mutation', 'channels.startThread', question(channelId), sarah)).toMatchObject(
      unavailable,
    );
    expect((await server.app.inject('/health')).statusCode).toBe(503);
    await server.close();
  });
});

describe.runIf(onPostgres)('PostgreSQL behind a wire that can be cut', () => {
  let wire: Wire;
  let server: TestServer;
  let sarah: SignedIn;
  let channelId: ChannelId;

  beforeAll(async () => {
    wire = await layWire(adminUrl ?? '');
    server = await openTestServer({
      through: (config) => {
        if (config.kind !== 'server') throw new Error('This test needs PostgreSQL.');
        return { ...config, url: wire.through(config.url), directUrl: wire.through(config.directUrl) };
      },
    });
    const { db } = server.core;
    const place = await addCommunity(db);
    sarah = await addPerson(db, place, 'Sarah Whitlow');
    channelId = await addChannel(db, place);
  });
  afterAll(async () => {
    await server.close();
    await wire.close();
  });

  const ask = (key: string) =>
    server.call<Started>('mutation', 'channels.startThread', question(channelId, key), sarah);
  /** As a panel does: again until it is taken, with the same key. */
  const askUntilTaken = async (key: string) => {
    let answer = await ask(key);
    for (let tries = 0; !answer.isOk && tries < 200; tries++) {
      expect(answer.refusal).toBe('unavailable');
      answer = await ask(key);
    }
    return answer;
  };
  const threadsOf = async (keys: readonly string[]) => {
    // The pool may still hold a connection that broke just now.
    const { db, again } = server.core;
    const find = () =>
      db
        .selectFrom('thread')
        .select('pseudonym_seed as seed')
        .where('pseudonym_seed', 'in', seedsOf(keys, sarah))
        .execute();
    const rows = await retried(find, again);
    return rows.map((row) => row.seed).sort();
  };

  it('refuses while it is away, and takes the same post when it is back, once', async () => {
    const key = randomUUID();
    await wire.cut();
    expect(await ask(key)).toMatchObject({ isOk: false, status: 503, refusal: 'unavailable' });
    expect(await server.call('query', 'channels.listChannels', {}, sarah)).toMatchObject({
      refusal: 'unavailable',
    });
    expect((await server.app.inject('/health')).statusCode).toBe(503);
    await wire.mend();
    const taken = await askUntilTaken(key);
    expect(taken).toMatchObject({ isOk: true });
    expect(await ask(key)).toEqual(taken);
    expect(await threadsOf([key])).toEqual(seedsOf([key], sarah));
    expect((await server.app.inject('/health')).statusCode).toBe(200);
  });

  it('posts once per key while connections break again and again', async () => {
    const keys = Array.from({ length: 30 }, () => randomUUID());
    // A number of breaks a key, not a pace: on a slow machine a pace would let no post through at all.
    let breaksLeft = 0;
    let isOver = false;
    const jerking = (async () => {
      while (!isOver) {
        await new Promise((resolve) => setTimeout(resolve, 5));
        if (breaksLeft-- > 0) wire.jerk();
      }
    })();
    const answers: Answer<Started>[] = [];
    for (const key of keys) {
      breaksLeft = 4;
      answers.push(await askUntilTaken(key));
    }
    isOver = true;
    await jerking;
    expect(answers.every((answer) => answer.isOk)).toBe(true);
    expect(await threadsOf(keys)).toEqual(seedsOf(keys, sarah));
    const posts = await server.core.db
      .selectFrom('post')
      .select('post_id')
      .where('post_id', 'in', answers.map((answer) => (answer.isOk ? answer.data.postId : '')) as never)
      .execute();
    expect(posts).toHaveLength(keys.length);
  });

  it('keeps a live stream through it: the reader waits, and misses nothing', async () => {
    const { db, hub, clock } = server.core;
    const controller = new AbortController();
    const { signal } = controller;
    const stream = followChanges({ db, hub, peer: sarah, clock, pollMs: 50, signal }, null);
    await stream.next();
    await wire.cut();
    const coming = stream.next();
    await wire.mend();
    const taken = await askUntilTaken(randomUUID());
    expect(await coming).toMatchObject({
      value: { change: { kind: 'thread-started', threadId: taken.isOk && taken.data.threadId } },
    });
    controller.abort();
  });
});

describe.runIf(onPostgres)('a server that dies mid-post', () => {
  let database: TestDatabase;
  let sarah: SignedIn;
  let channelId: ChannelId;
  let port: number;
  let server: ChildProcess;

  async function startServer() {
    if (database.config.kind !== 'server') throw new Error('This test needs PostgreSQL.');
    server = spawn(process.execPath, ['api/main.ts'], {
      cwd: new URL('../..', import.meta.url).pathname,
      env: {
        PATH: process.env.PATH ?? '',
        DATABASE_URL: database.config.url,
        PEER_HUB_SECRET: testSecret,
        PEER_HUB_PORT: String(port),
      },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    await new Promise<void>((ready) => {
      server.stdout?.on('data', (chunk: Buffer) => {
        if (chunk.toString().includes('"event":"open"')) ready();
      });
    });
  }
  const die = async () => {
    const dead = once(server, 'exit');
    server.kill('SIGKILL');
    await dead;
  };

  beforeAll(async () => {
    database = await openTestDatabase();
    const place = await addCommunity(database.db);
    sarah = await addPerson(database.db, place, 'Sarah Whitlow', { signedInAt: new Date() });
    channelId = await addChannel(database.db, place);
    const probe = createServer().listen(0, '127.0.0.1');
    await once(probe, 'listening');
    port = (probe.address() as { port: number }).port;
    probe.close();
    await startServer();
  });
  afterAll(async () => {
    await die();
    await database.close();
  });

  const ask = async (key: string): Promise<Started | null> => {
    const response = await fetch(`http://127.0.0.1:${port}/trpc/channels.startThread`, {
      method: 'POST',
      headers: { authorization: `Bearer ${sarah.token}`, 'content-type': 'application/json' },
      body: JSON.stringify(question(channelId, key)),
    }).catch(() => null);
    if (!response?.ok) return null;
    const body = (await response.json().catch(() => null)) as { result: { data: Started } } | null;
    return body?.result.data ?? null;
  };

  it('has posted each key once after the same is sent again, and nothing by halves', async () => {
    const keys = Array.from({ length: 24 }, () => randomUUID());
    const confirmed = new Map<string, Started>();
    for (let round = 0; round < 3; round++) {
      const mine = keys.slice(round * 8, round * 8 + 8);
      const sending = mine.map(async (key) => {
        const started = await ask(key);
        if (started) confirmed.set(key, started);
      });
      // Somewhere in the middle of eight posts.
      await Promise.race([sending[round], new Promise((resolve) => setTimeout(resolve, 30 * round))]);
      await die();
      await Promise.all(sending);
      await startServer();
    }
    for (const key of keys) {
      const again = await ask(key);
      expect(again).not.toBeNull();
      const before = confirmed.get(key);
      if (before) expect(again).toEqual(before);
    }
    const rows = await database.db
      .selectFrom('thread')
      .innerJoin('post', 'post.thread_id', 'thread.thread_id')
      .innerJoin('pseudonym', 'pseudonym.thread_id', 'thread.thread_id')
      .select(['thread.pseudonym_seed as seed', 'post.number'])
      .execute();
    expect(rows.map((row) => row.seed).sort()).toEqual(seedsOf(keys, sarah));
    const events = await database.db
      .selectFrom('stream_event')
      .select('seq')
      .where('community_id', '=', sarah.communityId)
      .orderBy('seq')
      .execute();
    expect(events.map((event) => Number(event.seq))).toEqual(keys.map((_, index) => index + 1));
    // A server process is started and killed again and again, each from nothing.
  }, 120_000);
});
