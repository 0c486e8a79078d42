// A worker's chases through the route: made once, changed once, never over somebody else's word, seen by nobody else.
import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { describe, expect, it } from 'vitest';
import { aChase, standChases } from '#tests/support/chases.ts';

const { at, ask, create, change, list } = standChases();

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
    await expect(ask('chases.createChase', input, at.sarah)).rejects.toThrow('key-reused');
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
      count(distinct reference)::int as different from chase where community_id = ${at.place.communityId}`.execute(
      at.server.core.db,
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
    expect((await create({ ask: 'Is there a at.place on Thursday?' })).ask).toBe(
      'Is there a at.place on Thursday?',
    );
  });

  it('carries the case study it came of', async () => {
    const source = { kind: 'case-study', id: randomUUID() };
    const { id } = await create({ source });
    expect((await ask('chases.readChase', { chaseId: id })).source).toEqual(source);
  });

  it('refuses a service that is not of this community', async () => {
    await expect(create({ serviceId: randomUUID() })).rejects.toThrow('not-found');
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
      await expect(change(path, chase, more, at.sarah)).rejects.toThrow('not-found');
    await expect(ask('chases.readChase', { chaseId: chase.id }, at.sarah)).rejects.toThrow('not-found');
    await expect(ask('chases.openLink', { chaseId: chase.id }, at.sarah)).rejects.toThrow('not-found');
    expect((await list('waiting', at.sarah)).items).toEqual([]);
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
      at.server.core.db,
    );
    const open = await change('reopenChase', closed, { seenVersion: 2 });
    expect(open).toMatchObject({ state: 'waiting', closedAt: null, outcome: null });
    expect(open.reference).not.toBe(chase.reference);
  });
});
