// One reader's stream without a network: what it is shown, from where, and when it ends.
import { randomUUID } from 'node:crypto';
import type { KyselyPlugin } from 'kysely';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Trx, transact } from '#api/database/index.ts';
import { announce, announceAll } from '#api/realtime/announce.ts';
import { type Followed, followChanges, followLimits } from '#api/realtime/follow.ts';
import { type Hub, openHub } from '#api/realtime/hub.ts';
import { deleteEventsBefore, updateEpochs } from '#api/realtime/queries.ts';
import type { ChannelId, ThreadId } from '#shared/basics/ids.ts';
import type { Refusal } from '#shared/basics/refusals.ts';
import { openTestDatabase, type TestDatabase } from '#tests/support/database.ts';
import {
  addChannel,
  addCommunity,
  addPerson,
  after,
  noon,
  type Place,
  type SignedIn,
} from '#tests/support/people.ts';

let database: TestDatabase;
let hub: Hub;
let place: Place;
let sarah: SignedIn;
let open: ChannelId;

beforeAll(async () => {
  database = await openTestDatabase();
  hub = await openHub(database, 6);
});
afterAll(async () => {
  await hub.close();
  await database.close();
});
beforeEach(async () => {
  place = await addCommunity(database.db);
  sarah = await addPerson(database.db, place, 'Sarah Whitlow');
  open = await addChannel(database.db, place);
});

const change = (channelId: ChannelId, of: Place = place, at = noon) =>
  transact(database.db, (trx) =>
    announce(
      trx,
      { communityId: of.communityId, kind: 'channel-changed', channelId, threadId: null, postId: null },
      at,
    ),
  );

/** Long enough never to be what moves a test on: waking does. */
const pollMs = 15_000;

function follow(lastEventId: string | null = null, who = sarah, { clock = () => noon, poll = pollMs } = {}) {
  const controller = new AbortController();
  const following = { db: database.db, hub, peer: who, clock, pollMs: poll, signal: controller.signal };
  const stream = followChanges(following, lastEventId);
  const next = async (): Promise<Followed> => {
    const { value, done } = await stream.next();
    if (done || value === undefined) throw new Error('The stream ended.');
    return value;
  };
  return { next, end: () => controller.abort(), stream };
}

const seqOf = (followed: Followed) => Number(followed.id.split(':')[1]);

describe('following', () => {
  it('begins with one word to fetch everything, then tells each change once, in order', async () => {
    const { next, end } = follow();
    expect((await next()).change.kind).toBe('refresh-all');
    for (let n = 1; n <= 3; n++) {
      const coming = next();
      await change(open);
      const followed = await coming;
      expect([seqOf(followed), followed.change]).toEqual([
        n,
        { kind: 'channel-changed', channelId: open, threadId: null, postId: null },
      ]);
    }
    end();
  });

  it('hears many that were said at once in their order, without a gap, and the counter is held for one statement', async () => {
    const { id } = await follow().next();
    await change(open);
    const { communityId } = place;
    let statements = 0;
    const threadId = randomUUID() as ThreadId;
    const said = [
      { communityId, kind: 'case-changed' as const, personId: sarah.personId },
      ...['thread-started', 'post-added'].map((kind) => ({
        ...{ communityId, kind: kind as 'post-added', channelId: open },
        ...{ threadId, postId: null },
      })),
    ];
    const counting: KyselyPlugin = {
      transformQuery: ({ node }) => {
        statements += 1;
        return node;
      },
      transformResult: async ({ result }) => result,
    };
    await transact(database.db, async (trx) => {
      await announceAll(trx.withPlugin(counting) as Trx, said, noon);
      await announceAll(trx, [], noon);
    });
    await change(open);
    expect(statements).toBe(1);
    const reader = follow(id);
    const heard = [];
    for (let n = 0; n < 5; n++) heard.push(await reader.next());
    reader.end();
    expect(heard.map((one) => [seqOf(one), one.change.kind])).toEqual([
      [1, 'channel-changed'],
      [2, 'case-changed'],
      [3, 'thread-started'],
      [4, 'post-added'],
      [5, 'channel-changed'],
    ]);
    expect(heard[2]?.change).toMatchObject({ channelId: open, threadId });
  });

  it('says refresh-all where retention has left a gap between two that stayed', async () => {
    const { id } = await follow().next();
    for (const ago of [0, 1_000, 0]) await change(open, place, new Date(noon.getTime() - ago));
    await deleteEventsBefore(database.db, noon, 500);
    const reader = follow(id);
    expect((await reader.next()).change.kind).toBe('refresh-all');
    reader.end();
  });

  it('goes on behind the id that the browser sends back', async () => {
    const first = follow();
    const begun = await first.next();
    first.end();
    for (let n = 0; n < 5; n++) await change(open);
    const second = follow(begun.id);
    expect([seqOf(await second.next()), seqOf(await second.next())]).toEqual([1, 2]);
    second.end();
    const third = follow(begun.id.replace(/:0$/, ':4'));
    expect(seqOf(await third.next())).toBe(5);
    third.end();
  });

  it('says refresh-all to an unknown epoch, a number from the future, nonsense, and a reader too far behind', async () => {
    const { id } = await follow().next();
    await change(open);
    const [epoch] = id.split(':');
    const answerTo = async (lastEventId: string) => {
      const reader = follow(lastEventId);
      const { change: said, id: at } = await reader.next();
      reader.end();
      return [said.kind, at];
    };
    const fresh = ['refresh-all', `${epoch}:1`];
    expect(await answerTo('0b8f3c0e-0000-4000-8000-000000000000:1')).toEqual(fresh);
    expect(await answerTo(`${epoch}:99`)).toEqual(fresh);
    expect(await answerTo('nonsense')).toEqual(fresh);
    await database.db
      .updateTable('stream')
      .set({ seq: String(followLimits.behindMax + 2) })
      .where('community_id', '=', place.communityId)
      .execute();
    expect(await answerTo(`${epoch}:1`)).toEqual(['refresh-all', `${epoch}:${followLimits.behindMax + 2}`]);
  });

  it('says refresh-all after a restore, and where retention has left a gap', async () => {
    const { id } = await follow().next();
    await change(open, place, after(-1_000));
    await change(open);
    await deleteEventsBefore(database.db, noon, 500);
    const gap = follow(id);
    expect((await gap.next()).change.kind).toBe('refresh-all');
    gap.end();
    const before = await follow().next();
    await updateEpochs(database.db);
    const restored = follow(before.id);
    expect((await restored.next()).change.kind).toBe('refresh-all');
    restored.end();
  });

  it('tells nothing of channels that the reader does not see, and no other community at all', async () => {
    const hidden = await addChannel(database.db, place, { kind: 'private' });
    const elsewhere = await addCommunity(database.db);
    const theirs = await addChannel(database.db, elsewhere);
    const { next, end } = follow();
    await next();
    await change(hidden);
    await change(theirs, elsewhere);
    await change(open);
    const followed = await next();
    expect([followed.change.channelId, seqOf(followed)]).toEqual([open, 2]);
    end();
  });

  it('a reader invited meanwhile hears the next change', async () => {
    const hidden = await addChannel(database.db, place, { kind: 'private' });
    const { next, end } = follow();
    await next();
    await database.db
      .insertInto('channel_member')
      .values({
        community_id: place.communityId,
        channel_id: hidden,
        person_id: sarah.personId,
        joined_at: noon,
      })
      .execute();
    await change(hidden);
    expect((await next()).change.channelId).toBe(hidden);
    end();
  });

  it('ends when the session ended or the person was suspended, at the next look', async () => {
    const others = hub.followers();
    const ended = follow(null, sarah, { poll: 30 });
    await ended.next();
    await database.db
      .updateTable('session')
      .set({ ended_at: noon })
      .where('session_id', '=', sarah.sessionId)
      .execute();
    await expect(ended.stream.next()).rejects.toMatchObject({
      code: 'session-expired',
    } satisfies Partial<Refusal>);
    const ben = await addPerson(database.db, place, 'Ben Adeyemi');
    const suspended = follow(null, ben);
    await suspended.next();
    await database.db
      .updateTable('person')
      .set({ suspended_at: noon })
      .where('person_id', '=', ben.personId)
      .execute();
    await change(open);
    await expect(suspended.stream.next()).rejects.toMatchObject({ code: 'suspended' });
    expect(hub.followers()).toBe(others);
  });

  it('reads from its cursor at its own pace: a reader that does not read keeps nothing in memory', async () => {
    const { next, end } = follow();
    const { id } = await next();
    // More than one page while nobody reads.
    for (let n = 0; n < followLimits.pageMax + 20; n++) await change(open);
    const slow = follow(id);
    const seen: number[] = [];
    for (let n = 0; n < followLimits.pageMax + 20; n++) seen.push(seqOf(await slow.next()));
    expect(seen).toEqual(Array.from({ length: followLimits.pageMax + 20 }, (_, index) => index + 1));
    slow.end();
    end();
  });

  it('refuses a session its seventh stream, and lets it come when one has ended', async () => {
    const streams = await Promise.all(
      Array.from({ length: 6 }, async () => {
        const one = follow();
        await one.next();
        return one;
      }),
    );
    await expect(follow().next()).rejects.toMatchObject({ code: 'too-many-requests' });
    await streams[0]?.stream.return();
    expect((await follow().next()).change.kind).toBe('refresh-all');
  });

  it('polls where nobody woke it', async () => {
    const deaf: Hub = {
      ...hub,
      follow: () => ({
        next: (ms) => new Promise((done) => setTimeout(done, Math.min(ms, 20))),
        close: () => undefined,
      }),
    };
    const controller = new AbortController();
    const stream = followChanges(
      { db: database.db, hub: deaf, peer: sarah, clock: () => noon, pollMs: 20, signal: controller.signal },
      null,
    );
    await stream.next();
    await change(open);
    const { value } = await stream.next();
    expect(value?.change.kind).toBe('channel-changed');
    controller.abort();
  });
});
