// Insights through their route: what is counted and what is not, what is shown of it and of whom it is, and that nobody behind a mask changes a figure.
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { ChannelKind, Need, PostState } from '#shared/basics/lists.ts';
import type { NeedInsight, Trends } from '#shared/contract/insights.ts';
import {
  addChannel,
  addCommunity,
  addPerson,
  after as later,
  noon,
  type Place,
  type SignedIn,
} from '#tests/support/people.ts';
import { openTestServer, type TestServer } from '#tests/support/server.ts';
import { publishArea } from '#tests/support/services.ts';

const dayMs = 86_400_000;
const tomorrow = later(dayMs);
let server: TestServer;
let place: Place;
let channelId: string;
/** Nine link workers of one area, signed in at noon; and one who looks on the next day. */
let people: SignedIn[];
let reader: SignedIn;

beforeAll(async () => {
  server = await openTestServer();
});
afterAll(() => server.close());
beforeEach(async () => {
  server.setNow(noon);
  const { db } = server.core;
  place = await addCommunity(db);
  people = [];
  for (let at = 0; at < 9; at += 1) people.push(await addPerson(db, place, `Worker ${'ABCDEFGHI'[at]}`));
  reader = await addPerson(db, place, 'Ruth Okafor', { signedInAt: tomorrow });
  channelId = await addChannel(db, place, { members: people });
  await publishArea(db, place);
});

async function write<Written>(route: string, input: object, who: SignedIn | undefined): Promise<Written> {
  if (!who) throw new Error('Nobody asks.');
  const answer = await server.call<Written>('mutation', route, input, who);
  if (!answer.isOk) throw new Error(answer.refusal);
  return answer.data;
}
type Asked = { needs?: readonly Need[]; barriers?: readonly string[]; isAnonymous?: boolean; in?: string };
async function ask(
  who: SignedIn | undefined,
  { isAnonymous = false, needs = ['housing'], ...more }: Asked = {},
) {
  const input = {
    ...{ key: randomUUID(), body: 'What has worked for you?', isAnonymous, isConfirmed: true },
    ...{ channelId: more.in ?? channelId, title: 'A hard landlord', urgency: 'soon' },
    ...{ needs, barriers: more.barriers ?? [] },
  };
  return write<{ threadId: string; postId: string }>('channels.startThread', input, who);
}
/** So many questions, by so many people in turn. */
async function askMany(count: number, by: number, asked: Asked = {}): Promise<void> {
  for (let at = 0; at < count; at += 1) await ask(people[at % by], asked);
}
async function answerIn(threadId: string, who: SignedIn | undefined, isAnonymous = false): Promise<string> {
  const input = { key: randomUUID(), threadId, body: 'Ring the council.', isAnonymous, isConfirmed: true };
  return (await write<{ postId: string }>('channels.answerThread', input, who)).postId;
}
async function askAndAnswer() {
  const { threadId } = await ask(people[0]);
  return { threadId, posts: [await answerIn(threadId, people[8]), await answerIn(threadId, people[8])] };
}
async function sayWorked(posts: readonly string[], all: readonly SignedIn[]): Promise<void> {
  for (const who of all)
    for (const postId of posts)
      await server.call('mutation', 'channels.setPostWorked', { postId, hasWorked: true }, who);
}
async function look(input: object = {}, at = tomorrow): Promise<Trends> {
  server.setNow(at);
  const answer = await server.call<Trends>('query', 'insights.trends', input, reader);
  server.setNow(noon);
  if (!answer.isOk) throw new Error(answer.refusal);
  return answer.data;
}
const of = (trends: Trends, need: Need) => trends.needs.find((one) => one.need === need) as NeedInsight;
const setState = (postId: string, state: PostState) =>
  server.core.db
    .updateTable('post')
    .set({ state })
    .where('community_id', '=', place.communityId)
    .where('post_id', '=', postId as never)
    .execute();
const change = (patch: object) =>
  server.core.db.updateTable('thread').set(patch).where('community_id', '=', place.communityId).execute();

describe('what is shown', () => {
  it('is nothing below eight questions and below five people, and zero is told from neither', async () => {
    await askMany(7, 7);
    await askMany(12, 4, { needs: ['benefits'] });
    const trends = await look();
    for (const need of ['housing', 'benefits', 'gambling'] as const)
      expect(of(trends, need)).toMatchObject({ asked: null, before: null, change: null, worked: null });
    await ask(people[7]);
    expect(of(await look(), 'housing').asked).toBe(10);
  });

  it('is rounded, by need and by barrier, without the needs that are workers’ own', async () => {
    await askMany(12, 6, { needs: ['housing', 'worker-wellbeing'], barriers: ['language'] });
    const trends = await look();
    expect(of(trends, 'housing').asked).toBe(10);
    expect(trends.barriers.find(({ barrier }) => barrier === 'language')?.asked).toBe(10);
    expect(trends.needs.map(({ need }) => need)).not.toContain('worker-wellbeing');
    expect(trends.needs.length).toBeGreaterThan(20);
  });

  it('stands beside the period before, in words only where both are shown', async () => {
    await askMany(20, 5);
    await change({ started_at: later(-100 * dayMs), last_post_at: later(-100 * dayMs) });
    await askMany(8, 8);
    expect(of(await look(), 'housing')).toMatchObject({ asked: 10, before: 20, change: 'fewer' });
    expect(of(await look({ months: 12 }), 'housing')).toMatchObject({
      asked: 30,
      before: null,
      change: null,
    });
  });

  it('moves with whole days: what is asked today is in no figure yet', async () => {
    await askMany(8, 8);
    const late = await addPerson(server.core.db, place, 'Ida Marsh');
    const answer = await server.call<Trends>('query', 'insights.trends', {}, late);
    expect(answer.isOk && of(answer.data, 'housing').asked).toBeNull();
    expect((await look()).until).toBe('2026-11-21T00:00:00.000Z');
  });

  it('begins within the month it goes back to, though that has fewer days', async () => {
    const at = new Date('2027-05-31T09:00:00Z');
    reader = await addPerson(server.core.db, place, 'Asa Holm', { signedInAt: at });
    expect((await look({}, at)).from).toBe('2027-02-28T00:00:00.000Z');
  });

  it('counts how often an answer worked, of people who say so', async () => {
    const { posts } = await askAndAnswer();
    await sayWorked(posts, people.slice(0, 4));
    expect(of(await look(), 'housing').worked).toBeNull();
    await sayWorked(posts, people.slice(0, 5));
    expect(of(await look(), 'housing').worked).toBe(10);
  });
});

describe('what is counted', () => {
  it.each<ChannelKind>(['private', 'request'])('is nothing of a %s channel', async (kind) => {
    const closed = await addChannel(server.core.db, place, { kind, members: people });
    await askMany(9, 9, { in: closed });
    expect(of(await look(), 'housing').asked).toBeNull();
  });

  it.each(['held', 'hidden', 'returned', 'quarantined', 'withdrawn'] as const)(
    'is no %s question',
    async (state) => {
      await askMany(8, 8);
      const { postId } = await ask(people[0], { needs: ['benefits'] });
      expect(of(await look(), 'housing').asked).toBe(10);
      await server.core.db
        .updateTable('post')
        .set({ state })
        .where('community_id', '=', place.communityId)
        .where('post_id', '<>', postId as never)
        .execute();
      expect(of(await look(), 'housing').asked).toBeNull();
    },
  );

  it('is a made-up question only where everything is', async () => {
    await askMany(8, 8);
    await change({ is_fictional: true });
    expect(of(await look(), 'housing').asked).toBeNull();
    await server.core.db
      .updateTable('community')
      .set({ is_evaluation: true })
      .where('community_id', '=', place.communityId)
      .execute();
    expect(of(await look(), 'housing').asked).toBe(10);
  });

  it('is nothing of another community', async () => {
    await askMany(8, 8);
    const elsewhere = await addCommunity(server.core.db);
    const stranger = await addPerson(server.core.db, elsewhere, 'Noor Saleh', { signedInAt: tomorrow });
    server.setNow(tomorrow);
    const answer = await server.call<Trends>('query', 'insights.trends', {}, stranger);
    expect(answer.isOk && answer.data.needs.every(({ asked }) => asked === null)).toBe(true);
    const foreign = await server.call('query', 'insights.trends', { areaId: place.areaId }, stranger);
    expect(foreign).toMatchObject({ isOk: false, refusal: 'not-found' });
  });
});

describe('by area', () => {
  it('is of areas with eight workers, and in the groups of deprivation that have them', async () => {
    await askMany(8, 8);
    const trends = await look({ areaId: place.areaId });
    expect(trends.isTooSmall).toBe(false);
    expect(of(trends, 'housing')).toMatchObject({ asked: 10, byDeprivation: null });
    expect(of(await look(), 'housing').byDeprivation).toEqual({ most: 10, middle: null, least: null });
    await server.core.db
      .updateTable('person')
      .set({ area_id: null })
      .where(
        'person_id',
        'in',
        [people[0], people[1], people[2]].map((one) => one?.personId as never),
      )
      .execute();
    const small = await look({ areaId: place.areaId });
    expect(small.isTooSmall).toBe(true);
    expect(of(small, 'housing').asked).toBeNull();
    expect(of(await look(), 'housing')).toMatchObject({ asked: 10, byDeprivation: { most: null } });
  });
});

describe('behind a mask', () => {
  const told = async () => JSON.stringify([await look(), await look({ areaId: place.areaId })]);

  it('a question counts in the community, makes nobody of the five and is of no area', async () => {
    await askMany(4, 4);
    await askMany(8, 8, { isAnonymous: true });
    expect(of(await look(), 'housing').asked).toBeNull();
    await ask(people[4]);
    expect(of(await look(), 'housing').asked).toBe(15);
    expect(of(await look({ areaId: place.areaId }), 'housing').asked).toBeNull();
  });

  it('it does not matter who it was, not to the byte', async () => {
    await askMany(9, 9);
    await askMany(6, 1, { isAnonymous: true });
    const before = await told();
    const [far, near] = [
      await addPerson(server.core.db, { ...place, areaId: null as never }, 'Ada Lund'),
      people[8],
    ];
    for (const who of [far, near]) {
      await server.core.db
        .updateTable('thread')
        .set({ author_id: who?.personId as never })
        .where('community_id', '=', place.communityId)
        .where('is_anonymous', '=', true)
        .execute();
      expect(await told()).toBe(before);
    }
  });

  it('who says that an answer worked from behind one counts, and is none of the five', async () => {
    const { threadId, posts } = await askAndAnswer();
    await answerIn(threadId, people[4], true);
    await sayWorked(posts, people.slice(0, 5));
    expect(of(await look(), 'housing').worked).toBeNull();
    await sayWorked(posts, people.slice(5, 6));
    expect(of(await look(), 'housing').worked).toBe(10);
    expect(of(await look({ areaId: place.areaId }), 'housing').worked).toBe(10);
  });

  it.each(['visible', 'held', 'hidden'] as const)(
    'one put on after that moves no figure, its words %s',
    async (state) => {
      const { threadId, posts } = await askAndAnswer();
      await sayWorked(posts, people.slice(0, 5));
      const before = await told();
      expect(of(await look(), 'housing').worked).toBe(10);
      server.setNow(later(60_000));
      const postId = await answerIn(threadId, people[4], true);
      await setState(postId, state);
      expect(await told()).toBe(before);
    },
  );

  it('one that was held when they said so moves no figure when its words are let through', async () => {
    const { threadId, posts } = await askAndAnswer();
    const held = await answerIn(threadId, people[4], true);
    await setState(held, 'held');
    await sayWorked(posts, people.slice(0, 5));
    const before = await told();
    await setState(held, 'visible');
    expect(await told()).toBe(before);
  });
});
