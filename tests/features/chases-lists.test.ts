// Where a chase stands on which day, what comes back later, who hears of it live, and the key of nicknames.
import { sql } from 'kysely';
import { describe, expect, it } from 'vitest';
import { followChanges } from '#api/realtime/follow.ts';
import type { Chase } from '#shared/contract/chases.ts';
import { addWorkingDays, workingDayFrom } from '#shared/contract/working-days.ts';
import { standChases } from '#tests/support/chases.ts';
import { after as later, noon, type SignedIn } from '#tests/support/people.ts';

const { at, ask, create, change, list } = standChases();

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
    at.server.setNow(new Date('2026-11-23T08:00:00Z'));
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
    at.server.setNow(new Date('2026-11-22T23:59:00Z'));
    expect((await ask('chases.readChase', { chaseId: chase.id })).standsIn).toBe('waiting');
    at.server.setNow(new Date('2026-11-23T00:01:00Z'));
    expect((await ask('chases.readChase', { chaseId: chase.id })).standsIn).toBe('today');
    const summer = await create({ dueOn: '2027-06-01' });
    at.server.setNow(new Date('2027-05-31T23:30:00Z'));
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

  it('go on behind no moment or day that the database does not know', async () => {
    const { id } = await create();
    for (const [view, at] of [
      ['closed', '0'],
      ['closed', '-100000-01-01T00:00:00.000Z'],
      ['closed', 'Fri Nov 20 2026 12:00:00 GMT+0000 (Coordinated Universal Time)'],
      ['closed', '2026-02-30T12:00:00.000Z'],
      ['waiting', '2026-02-30'],
    ])
      await expect(ask('chases.listChases', { view, cursor: `${at},${id}` })).rejects.toThrow('malformed');
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
    at.server.setNow(new Date('2026-12-04T09:00:00Z'));
    expect((await list('today')).items.map((one) => one.id)).toEqual([chase.id]);
    chase = await change('recordCheck', chase, { at: '2-weeks', result: 'better' });
    expect(chase).toMatchObject({ nextCheckOn: '2027-02-12', standsIn: 'closed' });
    // Planning anew keeps what was done.
    chase = await change('planChecks', chase, { checks: [] });
    expect(chase.checks.map(({ at, result }) => [at, result])).toEqual([['2-weeks', 'better']]);
    expect(chase.nextCheckOn).toBeNull();
  });

  it('that reached nobody is asked again in a week; one that was done can be changed', async () => {
    let chase = await change('planChecks', await create(), { checks: ['2-weeks'] });
    at.server.setNow(new Date('2026-12-04T09:00:00Z'));
    const tried = { at: '2-weeks', result: 'not-reached', triesAgain: true };
    chase = await change('recordCheck', chase, tried);
    expect(chase).toMatchObject({
      nextCheckOn: '2026-12-11',
      checks: [{ at: '2-weeks', dueOn: '2026-12-11', result: null, doneAt: null }],
    });
    expect(chase.events[0]).toMatchObject({ kind: 'checked', dueOn: '2026-12-11' });
    chase = await change('recordCheck', chase, { ...tried, triesAgain: false });
    expect(chase).toMatchObject({ nextCheckOn: null, checks: [{ result: 'not-reached' }] });
    chase = await change('recordCheck', chase, { at: '2-weeks', result: 'same' });
    expect(chase.checks).toMatchObject([{ result: 'same', dueOn: '2026-12-11' }]);
    // Trying again is for whoever was not reached.
    chase = await change('recordCheck', chase, { at: '2-weeks', result: 'better', triesAgain: true });
    expect(chase).toMatchObject({ nextCheckOn: null, checks: [{ result: 'better' }] });
    chase = await change('recordCheck', chase, tried);
    expect(chase.checks).toMatchObject([{ result: null, doneAt: null }]);
  });

  it('asks about stepping down when support has run long, or when it is better', async () => {
    let chase = await change('sayState', await create(), { seenVersion: 1, state: 'started' });
    expect(chase.isStepDownDue).toBe(false);
    at.server.setNow(new Date('2027-02-15T09:00:00Z'));
    expect((await ask('chases.readChase', { chaseId: chase.id })).isStepDownDue).toBe(true);
    at.server.setNow(noon);
    chase = await change('recordCheck', chase, { at: '2-weeks', result: 'better' });
    expect(chase.isStepDownDue).toBe(true);
  });

  it('that is time to step down stands in today and is counted, without opening it', async () => {
    let chase = await change('sayState', await create(), { seenVersion: 1, state: 'started' });
    at.server.setNow(new Date('2027-02-15T09:00:00Z'));
    chase = await change('moveDue', chase, { dueOn: '2027-03-15' });
    const counts = () => ask<{ today: number; waiting: number; dues: string[] }>('chases.countChases', {});
    expect((await list('today')).items).toMatchObject([{ id: chase.id, isStepDownDue: true }]);
    expect(await counts()).toMatchObject({ today: 1, waiting: 0, dues: ['2027-02-12'] });
    // Until the day that was chosen it waits; on that day it is asked again.
    chase = await change('carryOn', chase, { weeks: 2 });
    expect(chase).toMatchObject({ dueOn: '2027-03-01', standsIn: 'waiting', isStepDownDue: false });
    expect(await counts()).toMatchObject({ today: 0, waiting: 1, dues: ['2027-03-01'] });
    at.server.setNow(new Date('2027-03-01T09:00:00Z'));
    expect((await list('today')).items).toMatchObject([{ id: chase.id, isStepDownDue: true }]);
  });
});

describe('live', () => {
  const first = (who: SignedIn, from: string | null) => {
    const { db, hub } = at.server.core;
    const end = new AbortController();
    const stream = followChanges(
      { db, hub, peer: who, clock: () => noon, pollMs: 20, signal: end.signal },
      from,
    );
    const next = async () => (await stream.next()).value;
    return { next, end: () => end.abort() };
  };

  it('the worker alone hears of it', async () => {
    const bens = first(at.ben, null);
    const sarahs = first(at.sarah, null);
    expect((await bens.next())?.change.kind).toBe('refresh-all');
    expect((await sarahs.next())?.change.kind).toBe('refresh-all');
    await create();
    expect((await bens.next())?.change).toEqual({
      kind: 'chase-changed',
      channelId: null,
      threadId: null,
      postId: null,
    });
    await create({}, at.sarah);
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
    const bens = await key(at.ben);
    expect(await key(at.ben)).toEqual(bens);
    expect(bens.keepMinutes).toBe(60);
    expect(Buffer.from(bens.key, 'base64url')).toHaveLength(32);
    expect((await key(at.sarah)).key).not.toBe(bens.key);
    const { rows } = await sql<{ seed: string }>`select seed from nickname_seed`.execute(at.server.core.db);
    expect(rows.map((row) => row.seed)).not.toContain(bens.key);
  });

  it('once replaced never comes back', async () => {
    const before = await key(at.ben);
    await ask('chases.replaceNicknameKey', {});
    expect((await key(at.ben)).key).not.toBe(before.key);
  });
});

it('a busy morning: sixty chases, and each list is read within its bound', async () => {
  for (let i = 0; i < 60; i++) await create({ dueOn: '2026-11-27' });
  at.server.setNow(later(1));
  expect((await list('waiting')).items).toHaveLength(20);
});
