// The panel's live stream against a real API that dies and comes back: states said, nothing lost, nothing twice, and an
// end when the session ends.
import { createServer } from 'node:http';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { transact } from '#api/database/index.ts';
import { announce } from '#api/realtime/announce.ts';
import { openApi, type TokenSource } from '#extension/wire/api.ts';
import { type LiveState, liveTimes, waitMs, watchLive } from '#extension/wire/live.ts';
import type { ChannelId } from '#shared/basics/ids.ts';
import type { Change } from '#shared/contract/channels.ts';
import { CrookedIssuer } from '#tests/support/issuers/crooked.ts';
import { clientOf, signIn } from '#tests/support/issuers/extension.ts';
import { type House, type Known, openHouse, settle } from '#tests/support/issuers/house.ts';
import { addChannel } from '#tests/support/people.ts';

let issuer: CrookedIssuer;
let house: House;
let sarah: Known;
let channelId: ChannelId;
const stops: (() => void)[] = [];

beforeAll(async () => {
  issuer = await CrookedIssuer.start();
  house = await openHouse(() => [
    {
      key: 'crooked',
      name: 'Crooked',
      preset: 'oidc',
      issuer: issuer.issuer,
      clientId: 'peer-hub',
      auth: { method: 'client_secret', secret: 'a-secret-that-is-long-enough' },
    },
  ]);
  sarah = await settle(house.core, { issuer: issuer.issuer, subject: 'sarah-whitlow', slug: 'sarah' });
  channelId = await addChannel(house.core.db, sarah);
});
afterEach(() => {
  for (const stop of stops.splice(0)) stop();
});
afterAll(async () => {
  await house?.close();
  await issuer?.close();
});

/** Says that a thread changed; its id is how the test counts. */
const say = (number: number) =>
  transact(house.core.db, (trx) =>
    announce(
      trx,
      {
        communityId: sarah.communityId,
        kind: 'post-added',
        channelId,
        threadId: threadId(number) as never,
        postId: null,
      },
      house.core.clock(),
    ),
  );
const threadId = (number: number) => `00000000-0000-7000-8000-${String(number).padStart(12, '0')}`;

async function watching() {
  const { accessToken } = await signIn(house, 'crooked');
  let stale: string | null = null;
  const tokens: TokenSource = {
    accessToken: async () => (stale === accessToken ? null : accessToken),
    markStale: (token) => {
      stale = token;
    },
  };
  const changes: Change[] = [];
  const states: LiveState[] = [];
  const waiting: (() => void)[] = [];
  const heard = () => {
    for (const check of [...waiting]) check();
  };
  stops.push(
    watchLive({
      api: openApi(house.url, tokens),
      tokens,
      onChange: (change) => {
        changes.push(change);
        heard();
      },
      onState: (state) => {
        states.push(state);
        heard();
      },
      later: (work) => {
        // The waiting itself is `waitMs`, tested below; here a failure is followed by the next try as soon as it can.
        const timer = setTimeout(work, 20);
        return () => clearTimeout(timer);
      },
      chance: () => 0,
    }),
  );
  const until = (isSo: () => boolean) =>
    new Promise<void>((resolve) => {
      const check = () => {
        if (isSo()) resolve();
      };
      waiting.push(check);
      check();
    });
  const numbers = () => changes.flatMap((one) => (one.threadId ? [Number(one.threadId.slice(-12))] : []));
  return { accessToken, changes, states, until, numbers };
}

test('says what it is, and hands over every change once and in order though the server dies in between', async () => {
  const panel = await watching();
  // The first event says that what is fetched from now on is complete.
  await panel.until(() => panel.changes.length === 1);
  expect(panel.changes[0]?.kind).toBe('refresh-all');
  expect(panel.states).toEqual(['connecting', 'live']);
  for (const number of [1, 2, 3]) await say(number);
  await panel.until(() => panel.numbers().length === 3);
  await house.stop();
  await panel.until(() => panel.states.at(-1) === 'lost');
  for (const number of [4, 5]) await say(number);
  await house.start();
  await panel.until(() => panel.states.at(-1) === 'live');
  await say(6);
  await panel.until(() => panel.numbers().length >= 6);
  expect(panel.numbers()).toEqual([1, 2, 3, 4, 5, 6]);
  expect(panel.changes.filter(({ kind }) => kind === 'refresh-all')).toHaveLength(1);
  expect(panel.states).toEqual(['connecting', 'live', 'lost', 'live']);
});

test('a proxy that says 503 in between is waited out, and the stream goes on behind the last change', async () => {
  const panel = await watching();
  await panel.until(() => panel.changes.length === 1);
  await say(11);
  await panel.until(() => panel.numbers().length === 1);
  await house.stop();
  let knocks = 0;
  let knocked = () => {};
  const twice = new Promise<void>((resolve) => {
    knocked = resolve;
  });
  const proxy = createServer((_request, response) => {
    knocks += 1;
    response.writeHead(503).end();
    if (knocks === 2) knocked();
  });
  await new Promise<void>((resolve) => proxy.listen(Number(new URL(house.url).port), '127.0.0.1', resolve));
  await say(12);
  await twice;
  proxy.closeAllConnections();
  await new Promise((resolve) => proxy.close(resolve));
  await house.start();
  await panel.until(() => panel.numbers().length >= 2);
  await say(13);
  await panel.until(() => panel.numbers().length >= 3);
  expect(panel.numbers()).toEqual([11, 12, 13]);
  expect(panel.changes.filter(({ kind }) => kind === 'refresh-all')).toHaveLength(1);
});

test('a session that ends under the stream ends it, and the panel is told why', async () => {
  const panel = await watching();
  await panel.until(() => panel.states.at(-1) === 'live');
  await clientOf(house, panel.accessToken).session.signOut.mutate({});
  await panel.until(() => panel.states.at(-1) === 'signed-out');
  expect(panel.states).toEqual(['connecting', 'live', 'lost', 'signed-out']);
});

test('nobody signed in: it says so and does not knock', async () => {
  const states: LiveState[] = [];
  const tokens: TokenSource = { accessToken: async () => null, markStale: () => undefined };
  await new Promise<void>((resolve) => {
    watchLive({
      api: openApi('http://127.0.0.1:1', tokens),
      tokens,
      onChange: () => undefined,
      onState: (state) => {
        states.push(state);
        if (state === 'signed-out') resolve();
      },
      later: () => () => undefined,
      chance: () => 0,
    });
  });
  expect(states).toEqual(['connecting', 'signed-out']);
});

test('after it was stopped it says nothing more', async () => {
  const panel = await watching();
  await panel.until(() => panel.changes.length === 1);
  const other = await watching();
  await other.until(() => other.changes.length === 1);
  stops[0]?.();
  await say(7);
  await other.until(() => other.numbers().includes(7));
  expect(panel.numbers()).not.toContain(7);
  expect(panel.states.at(-1)).toBe('live');
});

test('waits longer each time, never longer than half a minute, and not in step with others', () => {
  const waits = [0, 1, 2, 3, 4, 5, 6, 50].map((failures) => waitMs(failures, 1));
  expect(waits).toEqual([1_000, 2_000, 4_000, 8_000, 16_000, 30_000, 30_000, 30_000]);
  expect(waitMs(3, 0)).toBe(4_000);
  expect(waitMs(3, 0.5)).toBe(6_000);
  expect(Math.max(...waits)).toBe(liveTimes.mostMs);
});
