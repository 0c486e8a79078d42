// Supervision through the route: asked once, heard by those on duty, seen by those who may, taken by one, closed without its words.
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { followChanges } from '#api/realtime/follow.ts';
import type { OwnRequest, QueuedRequest, Standing } from '#shared/contract/supervision.ts';
import {
  addCommunity,
  addPerson,
  addSession,
  after as later,
  noon,
  type Place,
  type SignedIn,
} from '#tests/support/people.ts';
import { openTestServer, type TestServer } from '#tests/support/server.ts';
import { publishArea } from '#tests/support/services.ts';

let server: TestServer;
let place: Place;
let elsewhere: Place;
let sarah: SignedIn;
let margaret: SignedIn;
let joanne: SignedIn;
let boss: SignedIn;

beforeAll(async () => {
  server = await openTestServer();
});
afterAll(() => server.close());
beforeEach(async () => {
  server.setNow(noon);
  server.core.rates.clear();
  const { db } = server.core;
  place = await addCommunity(db);
  const areaId = randomUUID() as Place['areaId'];
  elsewhere = { ...place, areaId };
  await db
    .insertInto('area')
    .values({
      community_id: place.communityId,
      area_id: areaId,
      slug: 'brindlemoor',
      name: 'Brindlemoor',
      deprivation_decile: 4,
    })
    .execute();
  sarah = await addPerson(db, place, 'Sarah Whitlow');
  margaret = await addPerson(db, place, 'Margaret Okell', { roles: ['member', 'supervisor'] });
  joanne = await addPerson(db, elsewhere, 'Joanne Tarrant', { roles: ['member', 'supervisor'] });
  boss = await addPerson(db, place, 'An administrator', { roles: ['administrator'] });
});

const call = async <T>(path: string, input: object, who: SignedIn): Promise<T> => {
  const kind = /^(list|read)/.test(path) ? 'query' : 'mutation';
  const answer = await server.call<T>(kind, `supervision.${path}`, input, who);
  if (!answer.isOk) throw new Error(answer.refusal);
  return answer.data;
};
type Asked = { request: OwnRequest; standing: Standing };
const ask = (who: SignedIn, more: object = {}) =>
  call<Asked>(
    'ask',
    {
      requestId: randomUUID(),
      need: 'suicide-self-harm',
      pathId: 'suicide',
      isUrgent: true,
      body: 'She spoke of ending it; I have called 111 with her.',
      ...more,
    },
    who,
  );
const queue = async (who: SignedIn) =>
  (await call<{ items: QueuedRequest[]; next: string | null }>('listQueue', {}, who)).items;
const mine = async (who: SignedIn) => (await call<{ items: OwnRequest[] }>('listMine', {}, who)).items;

describe('asking', () => {
  it('happens once however often it is sent; the same key for other words is refused', async () => {
    const requestId = randomUUID();
    const first = await ask(sarah, { requestId });
    const again = await ask(sarah, { requestId });
    expect(again.request).toEqual(first.request);
    expect(await mine(sarah)).toHaveLength(1);
    await expect(ask(sarah, { requestId, body: 'Other words.' })).rejects.toThrow('key-reused');
    await expect(ask(joanne, { requestId })).rejects.toThrow('key-reused');
  });

  it('two sends at once make one request', async () => {
    const requestId = randomUUID();
    const both = await Promise.all([ask(sarah, { requestId }), ask(sarah, { requestId })]);
    expect(both[0].request.id).toBe(both[1].request.id);
    expect(await queue(margaret)).toHaveLength(1);
  });

  it('refuses words that still identify, and needs none', async () => {
    await expect(ask(sarah, { body: 'NHS number 943 476 5919' })).rejects.toThrow('still-identifies');
    expect((await ask(sarah, { body: null })).request.hadWords).toBe(false);
  });

  it('tells nobody of a path that the content does not hold: it would be words that no engine judged', async () => {
    await Promise.all([ask(sarah, { pathId: 'dorothy-hallworth' }), ask(sarah)]);
    expect((await queue(margaret)).map((one) => one.pathId).sort()).toEqual([null, 'suicide']);
  });

  it('says plainly that nobody is on duty, and whom to ring', async () => {
    expect((await ask(sarah)).standing).toEqual({ area: 'Harrowmere', onDuty: [], lines: [] });
    await publishArea(server.core.db, place);
    const { standing } = await ask(sarah);
    expect(standing.onDuty).toEqual([]);
    expect(standing.lines).toEqual([
      {
        at: 'in-hours',
        name: 'Supervisor on duty',
        phone: '07700 900101',
        hours: 'Monday to Friday, 9am to 5pm',
      },
    ]);
  });

  it('can be taken back; the words go with it', async () => {
    const { request } = await ask(sarah);
    await expect(call('withdraw', { requestId: request.id }, joanne)).rejects.toThrow('not-found');
    const closed = await call<OwnRequest>('withdraw', { requestId: request.id }, sarah);
    expect(closed).toMatchObject({ state: 'closed', ended: 'withdrawn' });
    expect(await queue(margaret)).toEqual([]);
    const { body } = await call<{ body: string | null }>('open', { requestId: request.id }, margaret);
    expect(body).toBeNull();
  });
});

describe('the queue', () => {
  it('is of the supervisor’s area, urgent first, then who has waited longest; never one’s own', async () => {
    const usual = await ask(sarah, { isUrgent: false, need: 'housing', pathId: null });
    server.setNow(later(60_000));
    const urgent = await ask(sarah);
    const own = await ask(margaret);
    expect((await queue(margaret)).map((one) => one.id)).toEqual([urgent.request.id, usual.request.id]);
    expect(JSON.stringify(await queue(margaret))).not.toContain('111 with');
    await expect(call('open', { requestId: own.request.id }, margaret)).rejects.toThrow('not-found');
    expect(await queue(joanne)).toEqual([]);
    await expect(call('acknowledge', { requestId: urgent.request.id }, joanne)).rejects.toThrow('not-found');
  });

  it('comes in pages, each request once', async () => {
    for (let i = 0; i < 5; i++) {
      server.setNow(later(i * 1_000));
      await ask(sarah, { isUrgent: i % 2 === 0 });
    }
    const seen: string[] = [];
    let cursor: string | null = null;
    do {
      const page: { items: QueuedRequest[]; next: string | null } = await call(
        'listQueue',
        { limit: 2, ...(cursor && { cursor }) },
        margaret,
      );
      seen.push(...page.items.map(({ id }) => id));
      cursor = page.next;
    } while (cursor);
    expect([seen.length, new Set(seen).size]).toEqual([5, 5]);
    await expect(call('listQueue', { cursor: 'nonsense' }, margaret)).rejects.toThrow('malformed');
    // JavaScript knows years that PostgreSQL does not.
    const ancient = `-200000-01-01T00:00:00.000Z,${randomUUID()}`;
    await expect(call('listMine', { cursor: ancient }, sarah)).rejects.toThrow('malformed');
    await expect(call('listQueue', { cursor: `u,${ancient}` }, margaret)).rejects.toThrow('malformed');
  });

  it('one takes it, the other learns so; the asker sees by whom; closing is once and keeps no words', async () => {
    const other = await addPerson(server.core.db, place, 'Ola Peer', { roles: ['member', 'supervisor'] });
    const { request } = await ask(sarah);
    const requestId = request.id;
    const opened = await call<{ body: string; asker: string }>('open', { requestId }, margaret);
    expect(opened).toMatchObject({ asker: 'Sarah Whitlow', body: expect.stringContaining('111') });
    await call('acknowledge', { requestId }, margaret);
    await call('acknowledge', { requestId }, margaret);
    await expect(call('acknowledge', { requestId }, other)).rejects.toThrow('changed-elsewhere');
    await expect(call('close', { requestId, ended: 'talked' }, other)).rejects.toThrow('changed-elsewhere');
    expect(await mine(sarah)).toMatchObject([{ state: 'acknowledged', heldBy: 'Margaret Okell' }]);
    await call('close', { requestId, ended: 'talked' }, margaret);
    await call('close', { requestId, ended: 'talked' }, margaret);
    expect(await mine(sarah)).toMatchObject([{ state: 'closed', ended: 'talked' }]);
    expect(await queue(margaret)).toEqual([]);
    const deeds = await server.core.db
      .selectFrom('audit_entry')
      .select(['deed', 'detail'])
      .where('community_id', '=', place.communityId)
      .orderBy('seq')
      .execute();
    expect(deeds.map(({ deed }) => deed)).toEqual([
      'supervision-opened',
      'supervision-acknowledged',
      'supervision-closed',
    ]);
    expect(JSON.stringify(deeds)).not.toContain('111 with');
    const left = await server.core.db
      .selectFrom('supervision_request')
      .select(['body'])
      .where('request_id', '=', requestId)
      .execute();
    expect(left).toEqual([{ body: null }]);
  });
});

describe('the rota', () => {
  it('a supervisor is on duty for the hours they say, and off when they say so', async () => {
    await call('takeDuty', { hours: 4 }, margaret);
    const now = await call<Standing>('readStanding', {}, sarah);
    expect(now.onDuty).toEqual([
      { name: 'Margaret Okell', until: later(4 * 3_600_000).toISOString(), isMe: false },
    ]);
    await call('takeDuty', { hours: 1 }, margaret);
    expect((await call<Standing>('readStanding', {}, margaret)).onDuty).toEqual([
      { name: 'Margaret Okell', until: later(3_600_000).toISOString(), isMe: true },
    ]);
    expect((await call<Standing>('leaveDuty', {}, margaret)).onDuty).toEqual([]);
  });

  it('an administrator writes it; who covers another area sees its queue only while on duty', async () => {
    const { request } = await ask(sarah);
    const duty = {
      dutyId: randomUUID(),
      areaId: place.areaId,
      personId: joanne.personId,
      startsAt: noon.toISOString(),
      endsAt: later(3_600_000).toISOString(),
    };
    await call('setDuty', duty, boss);
    await call('setDuty', duty, boss);
    const rota = await call<{ items: { name: string }[] }>('listRota', { areaId: place.areaId }, boss);
    expect(rota.items.map(({ name }) => name)).toEqual(['Joanne Tarrant']);
    expect((await queue(joanne)).map(({ id }) => id)).toEqual([request.id]);
    server.setNow(later(3_600_000));
    expect(await queue(joanne)).toEqual([]);
    await expect(call('setDuty', { ...duty, personId: sarah.personId }, boss)).rejects.toThrow('not-found');
    await expect(call('setDuty', { ...duty, endsAt: duty.startsAt }, boss)).rejects.toThrow('malformed');
    await call('removeDuty', { dutyId: duty.dutyId }, boss);
    await expect(call('removeDuty', { dutyId: duty.dutyId }, boss)).rejects.toThrow('not-found');
  });

  it('whoever is suspended is off the rota at the next full hour, and at once for who asks for help now', async () => {
    await call('takeDuty', { hours: 4 }, margaret);
    const before = (await call<Standing>('readStanding', {}, sarah)).onDuty;
    const suspendedAt = (at: Date) =>
      server.core.db
        .updateTable('person')
        .set({ suspended_at: at })
        .where('person_id', '=', margaret.personId)
        .execute();
    await suspendedAt(later(60_000));
    server.setNow(later(60_000));
    expect((await call<Standing>('readStanding', {}, sarah)).onDuty).toEqual(before);
    // To look at the rota tells nobody whom they have suspended; to ask in need must not be told of somebody who cannot come.
    expect((await ask(sarah)).standing.onDuty).toEqual([]);
    server.setNow(later(3_599_999));
    expect((await call<Standing>('readStanding', {}, sarah)).onDuty).toEqual(before);
    server.setNow(later(3_600_000));
    expect((await call<Standing>('readStanding', {}, sarah)).onDuty).toEqual([]);
    server.setNow(later(60_000));
    await suspendedAt(later(-60_000));
    expect((await call<Standing>('readStanding', {}, sarah)).onDuty).toEqual([]);
  });

  it('a role that was taken away takes its holder off duty', async () => {
    await call('takeDuty', { hours: 4 }, margaret);
    await server.core.db
      .deleteFrom('person_role')
      .where('person_id', '=', margaret.personId)
      .where('role', '=', 'supervisor')
      .execute();
    expect((await call<Standing>('readStanding', {}, sarah)).onDuty).toEqual([]);
  });
});

describe('live', () => {
  const follow = (who: SignedIn) => {
    const end = new AbortController();
    const { db, hub } = server.core;
    const stream = followChanges(
      { db, hub, peer: who, clock: () => noon, pollMs: 20, signal: end.signal },
      null,
    );
    return { next: async () => (await stream.next()).value, end: () => end.abort() };
  };

  it('who is on duty hears of it, in the transaction that asked; who is not on duty hears a bare number', async () => {
    const other = await addPerson(server.core.db, place, 'Ola Peer', { roles: ['member', 'supervisor'] });
    const session = await addSession(server.core.db, margaret);
    await call('takeDuty', { hours: 4 }, { ...margaret, ...session });
    const [hers, idle] = [follow(margaret), follow(other)];
    await hers.next();
    await idle.next();
    await ask(sarah);
    expect((await hers.next())?.change.kind).toBe('supervision-changed');
    // What the other one hears next is their own.
    await ask(other);
    expect((await idle.next())?.change.kind).toBe('supervision-changed');
    hers.end();
    idle.end();
  });
});
