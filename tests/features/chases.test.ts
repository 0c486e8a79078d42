// A worker's chases through the route: made once, changed once, never over somebody else's word, seen by nobody else.
import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { followChanges } from '#api/realtime/follow.ts';
import type { Chase, ChaseInFull } from '#shared/contract/chases.ts';
import { addWorkingDays, workingDayFrom } from '#shared/contract/working-days.ts';
import {
  addCommunity,
  addPerson,
  addSession,
  after,
  noon,
  type Place,
  type SignedIn,
} from '#tests/support/people.ts';
import { openTestServer, type TestServer } from '#tests/support/server.ts';

let server: TestServer;
let place: Place;
let ben: SignedIn;
let sarah: SignedIn;

beforeAll(async () => {
  server = await openTestServer();
});
afterAll(() => server.close());
beforeEach(async () => {
  server.setNow(noon);
  place = await addCommunity(server.core.db);
  ben = await staying('Ben Adeyemi');
  sarah = await staying('Sarah Whitlow');
});

/** Signed in for years: these tests move the clock. */
async function staying(name: string): Promise<SignedIn> {
  const person = await addPerson(server.core.db, place, name);
  const far = after(800 * 86_400_000);
  return { ...person, ...(await addSession(server.core.db, person, noon, { endsAt: far, expiresAt: far })) };
}

const blank = { kind: 'blank', id: null };
const aChase = (changes: object = {}) => ({
  chaseId: randomUUID(),
  need: 'loneliness',
  service: 'Alderbrook Lunch Club',
  source: blank,
  dueOn: '2026-11-27',
  ...changes,
});

async function ask<T = ChaseInFull>(path: string, input: object, who: SignedIn = ben): Promise<T> {
  const kind = /\.(list|read|count)/.test(path) ? 'query' : 'mutation';
  const answer = await server.call<T>(kind, path, input, who);
  if (!answer.isOk) throw new Error(answer.refusal);
  return answer.data;
}
const create = (changes: object = {}, who = ben) => ask('chases.createChase', aChase(changes), who);
const change = (path: string, chase: Chase, more: object = {}, who = ben) =>
  ask(`chases.${path}`, { key: randomUUID(), chaseId: chase.id, ...more }, who);
const list = (view: string, who = ben) =>
  ask<{ items: Chase[]; next: string | null }>('chases.listChases', { view }, who);

describe('making a chase', () => {
  it('needs a need and nothing else, and has a reference that no sign of looks like another', async () => {
    const chase = await create({ service: null });
    expect(chase.reference).toMatch(/^PH-[3479CDFHJKMNPRTVWXY]{3}$/);
    expect(chase).toMatchObject({ state: 'waiting', version: 1, service: null, standsIn: 'waiting' });
    expect(chase.events.map((event) => event.kind)).toEqual(['made']);
  });

  it('happens once however often it is sent, and the same id for another chase is refused', async () => {
    const input = aChase();
    const first = await ask('chases.createChase', input);
    const again = await ask('chases.createChase', input);
    expect(again.reference).toBe(first.reference);
    await expect(ask('chases.createChase', { ...input, need: 'housing' })).rejects.toThrow('key-reused');
    await expect(ask('chases.createChase', input, sarah)).rejects.toThrow('key-reused');
    expect((await list('waiting')).items).toHaveLength(1);
  });

  it('happens once when it is sent five times at once', async () => {
    const input = aChase();
    const made = await Promise.all([1, 2, 3, 4, 5].map(() => ask('chases.createChase', input)));
    expect(new Set(made.map((one) => one.reference)).size).toBe(1);
  });

  it('gives no reference twice while both are open', async () => {
    for (let i = 0; i < 60; i++) await create();
    const { rows } = await sql<{ all: number; different: number }>`select count(*)::int as "all",
      count(distinct reference)::int as different from chase where community_id = ${place.communityId}`.execute(
      server.core.db,
    );
    expect(rows[0]?.different).toBe(rows[0]?.all);
  });

  it('moves a due date in the past, at a weekend or on a bank holiday to the next working day', async () => {
    // Made offline on Wednesday, sent on Friday: late, and not lost.
    expect((await create({ dueOn: '2026-11-18' })).dueOn).toBe('2026-11-20');
    expect((await create({ dueOn: '2026-11-21' })).dueOn).toBe('2026-11-23');
    // Christmas Day, then Boxing Day, a weekend, and Boxing Day's Monday.
    expect((await create({ dueOn: '2026-12-25' })).dueOn).toBe('2026-12-29');
    await expect(create({ dueOn: '2029-01-01' })).rejects.toThrow('malformed');
    await expect(create({ dueOn: '2026-02-31' })).rejects.toThrow('malformed');
  });

  it('keeps what identifies out of what to ask', async () => {
    await expect(create({ ask: 'Did they ring 943 476 5919 back?' })).rejects.toThrow('still-identifies');
    expect((await create({ ask: 'Is there a place on Thursday?' })).ask).toBe(
      'Is there a place on Thursday?',
    );
  });

  it('refuses a service that is not of this community', async () => {
    await expect(create({ serviceId: randomUUID() })).rejects.toThrow('not-found');
  });
});

describe('working days', () => {
  it('pass over weekends and bank holidays', () => {
    expect(addWorkingDays('2026-11-20', 5)).toBe('2026-11-27');
    expect(addWorkingDays('2026-12-24', 1)).toBe('2026-12-29');
    expect(addWorkingDays('2026-11-21', 0)).toBe('2026-11-23');
    expect(workingDayFrom('2027-03-26')).toBe('2027-03-30');
  });
});

describe('the four lists', () => {
  it('hold each chase once: today, overdue, waiting, closed', async () => {
    const late = await create({ dueOn: '2026-11-20' });
    const today = await create({ dueOn: '2026-11-23' });
    const waiting = await create({ dueOn: '2026-11-27' });
    const closed = await change('closeChase', await create(), { seenVersion: 1, outcome: 'helped' });
    server.setNow(new Date('2026-11-23T08:00:00Z'));
    const ids = async (view: string) => (await list(view)).items.map((one) => one.id);
    expect(await ids('overdue')).toEqual([late.id]);
    expect(await ids('today')).toEqual([today.id]);
    expect(await ids('waiting')).toEqual([waiting.id]);
    expect(await ids('closed')).toEqual([closed.id]);
    expect(await ask<object>('chases.countChases', {})).toEqual({
      today: 1,
      overdue: 1,
      waiting: 1,
      dues: ['2026-11-20', '2026-11-23', '2026-11-27'],
    });
  });

  it('turn at midnight in the United Kingdom, summer time or not', async () => {
    const chase = await create({ dueOn: '2026-11-23' });
    server.setNow(new Date('2026-11-22T23:59:00Z'));
    expect((await ask('chases.readChase', { chaseId: chase.id })).standsIn).toBe('waiting');
    server.setNow(new Date('2026-11-23T00:01:00Z'));
    expect((await ask('chases.readChase', { chaseId: chase.id })).standsIn).toBe('today');
    const summer = await create({ dueOn: '2027-06-01' });
    server.setNow(new Date('2027-05-31T23:30:00Z'));
    expect((await ask('chases.readChase', { chaseId: summer.id })).standsIn).toBe('today');
  });

  it('come in pages, each chase once', async () => {
    for (let i = 0; i < 7; i++) await create({ dueOn: i % 2 ? '2026-11-27' : '2026-11-30' });
    const seen: string[] = [];
    let cursor: string | undefined;
    do {
      const page = await ask<{ items: Chase[]; next: string | null }>('chases.listChases', {
        view: 'waiting',
        limit: 3,
        ...(cursor && { cursor }),
      });
      seen.push(...page.items.map((one) => one.id));
      cursor = page.next ?? undefined;
    } while (cursor);
    expect(new Set(seen).size).toBe(7);
    expect(seen).toHaveLength(7);
    await expect(ask('chases.listChases', { view: 'waiting', cursor: 'nonsense' })).rejects.toThrow(
      'malformed',
    );
  });
});

describe('changing a chase', () => {
  it('is not for others, who learn nothing of it', async () => {
    const chase = await create();
    for (const [path, more] of [
      ['describeChase', { need: 'housing' }],
      ['moveDue', { dueOn: '2026-12-01' }],
      ['sayState', { seenVersion: 1, state: 'received' }],
      ['closeChase', { seenVersion: 1, outcome: 'helped' }],
      ['planChecks', { checks: ['2-weeks'] }],
    ] as const)
      await expect(change(path, chase, more, sarah)).rejects.toThrow('not-found');
    await expect(ask('chases.readChase', { chaseId: chase.id }, sarah)).rejects.toThrow('not-found');
    await expect(ask('chases.openLink', { chaseId: chase.id }, sarah)).rejects.toThrow('not-found');
    expect((await list('waiting', sarah)).items).toEqual([]);
  });

  it('tells its life in order', async () => {
    let chase = await create();
    chase = await change('sayState', chase, { seenVersion: 1, state: 'received' });
    chase = await change('sayState', chase, { seenVersion: 2, state: 'first-contact' });
    chase = await change('moveDue', chase, { dueOn: '2026-12-04' });
    chase = await change('closeChase', chase, {
      seenVersion: 3,
      outcome: 'not-helped',
      barriers: ['transport', 'money'],
    });
    expect(chase.events.map((event) => [event.kind, event.state]).reverse()).toEqual([
      ['made', null],
      ['said', 'received'],
      ['said', 'first-contact'],
      ['due-moved', null],
      ['closed', 'ended'],
    ]);
    expect(chase).toMatchObject({
      outcome: 'not-helped',
      barriers: ['transport', 'money'],
      standsIn: 'closed',
    });
  });

  it('two tabs closing the same chase: the second hears that it is done, or that it changed', async () => {
    const chase = await create();
    await change('closeChase', chase, { seenVersion: 1, outcome: 'helped' });
    await expect(change('closeChase', chase, { seenVersion: 1, outcome: 'helped' })).rejects.toThrow(
      'already-done',
    );
    await expect(change('closeChase', chase, { seenVersion: 1, outcome: 'not-helped' })).rejects.toThrow(
      'chase-closed',
    );
    await expect(change('sayState', chase, { seenVersion: 1, state: 'started' })).rejects.toThrow(
      'chase-closed',
    );
  });

  it('a change made on an older state is refused, and nothing is overwritten', async () => {
    const chase = await create();
    await change('sayState', chase, { seenVersion: 1, state: 'started' });
    await expect(change('sayState', chase, { seenVersion: 1, state: 'received' })).rejects.toThrow(
      'changed-elsewhere',
    );
    expect((await ask('chases.readChase', { chaseId: chase.id })).state).toBe('started');
  });

  it('happens once however often it is sent; the same key for another change is refused', async () => {
    const chase = await create();
    const input = { key: randomUUID(), chaseId: chase.id, seenVersion: 1, state: 'received' };
    await ask('chases.sayState', input);
    expect((await ask('chases.sayState', input)).version).toBe(2);
    await expect(ask('chases.sayState', { ...input, state: 'started' })).rejects.toThrow('key-reused');
  });

  it('what was closed by mistake is opened again, under a new reference if the old one was given away', async () => {
    const chase = await create();
    const closed = await change('closeChase', chase, { seenVersion: 1, outcome: 'cancelled' });
    expect(closed.state).toBe('cancelled');
    const other = await create();
    await sql`update chase set reference = ${chase.reference} where chase_id = ${other.id}`.execute(
      server.core.db,
    );
    const open = await change('reopenChase', closed, { seenVersion: 2 });
    expect(open).toMatchObject({ state: 'waiting', closedAt: null, outcome: null });
    expect(open.reference).not.toBe(chase.reference);
  });
});

describe('benefit checks and stepping down', () => {
  it('come back on their day, after the chase was closed too', async () => {
    let chase = await change('planChecks', await create(), { checks: ['2-weeks', '12-weeks'] });
    expect(chase.checks.map(({ at, dueOn }) => [at, dueOn])).toEqual([
      ['2-weeks', '2026-12-04'],
      ['12-weeks', '2027-02-12'],
    ]);
    chase = await change('closeChase', chase, { seenVersion: 1, outcome: 'helped' });
    server.setNow(new Date('2026-12-04T09:00:00Z'));
    expect((await list('today')).items.map((one) => one.id)).toEqual([chase.id]);
    chase = await change('recordCheck', chase, { at: '2-weeks', result: 'better' });
    expect(chase).toMatchObject({ nextCheckOn: '2027-02-12', standsIn: 'closed' });
    // Planning anew keeps what was done.
    chase = await change('planChecks', chase, { checks: [] });
    expect(chase.checks.map(({ at, result }) => [at, result])).toEqual([['2-weeks', 'better']]);
    expect(chase.nextCheckOn).toBeNull();
  });

  it('asks about stepping down when support has run long, or when it is better', async () => {
    let chase = await change('sayState', await create(), { seenVersion: 1, state: 'started' });
    expect(chase.isStepDownDue).toBe(false);
    server.setNow(new Date('2027-02-15T09:00:00Z'));
    expect((await ask('chases.readChase', { chaseId: chase.id })).isStepDownDue).toBe(true);
    server.setNow(noon);
    chase = await change('recordCheck', chase, { at: '2-weeks', result: 'better' });
    expect(chase.isStepDownDue).toBe(true);
  });
});

describe('live', () => {
  const first = (who: SignedIn, from: string | null) => {
    const { db, hub } = server.core;
    const end = new AbortController();
    const stream = followChanges(
      { db, hub, peer: who, clock: () => noon, pollMs: 20, signal: end.signal },
      from,
    );
    const next = async () => (await stream.next()).value;
    return { next, end: () => end.abort() };
  };

  it('the worker alone hears of it', async () => {
    const bens = first(ben, null);
    const sarahs = first(sarah, null);
    expect((await bens.next())?.change.kind).toBe('refresh-all');
    expect((await sarahs.next())?.change.kind).toBe('refresh-all');
    await create();
    expect((await bens.next())?.change).toEqual({
      kind: 'chase-changed',
      channelId: null,
      threadId: null,
      postId: null,
    });
    await create({}, sarah);
    // What Sarah hears next is her own: Ben's was a bare number to her.
    const heard = await sarahs.next();
    expect(heard?.change.kind).toBe('chase-changed');
    expect(heard?.id.endsWith(':2')).toBe(true);
    bens.end();
    sarahs.end();
  });
});

describe('the nickname key', () => {
  const key = (who: SignedIn) => ask<{ key: string; keepMinutes: number }>('chases.readNicknameKey', {}, who);

  it('is the same for a worker, another for the next, and rests nowhere', async () => {
    const bens = await key(ben);
    expect(await key(ben)).toEqual(bens);
    expect(bens.keepMinutes).toBe(60);
    expect(Buffer.from(bens.key, 'base64url')).toHaveLength(32);
    expect((await key(sarah)).key).not.toBe(bens.key);
    const { rows } = await sql<{ seed: string }>`select seed from nickname_seed`.execute(server.core.db);
    expect(rows.map((row) => row.seed)).not.toContain(bens.key);
  });

  it('once replaced never comes back', async () => {
    const before = await key(ben);
    await ask('chases.replaceNicknameKey', {});
    expect((await key(ben)).key).not.toBe(before.key);
  });
});

it('a busy morning: sixty chases, and each list is read within its bound', async () => {
  for (let i = 0; i < 60; i++) await create({ dueOn: '2026-11-27' });
  server.setNow(after(1));
  expect((await list('waiting')).items).toHaveLength(20);
});
