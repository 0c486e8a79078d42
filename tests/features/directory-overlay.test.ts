// Saying how a service is, and what becomes of that: age, contradiction, alternatives, tips.
import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import {
  add,
  ben,
  dayMs,
  ok,
  openTown,
  type Page,
  place,
  read,
  sarah,
  search,
  server,
  state,
  stranger,
} from '#tests/support/directory-town.ts';
import { addPerson, after as later, noon, type SignedIn } from '#tests/support/people.ts';

openTown();

describe('what peers say', () => {
  it('turns a service full for the next worker, who is shown the nearest that is open for the same need', async () => {
    const full = await add({ name: 'Money Help', needs: ['money-debt', 'benefits'], capacity: 'capacity' });
    await add({ name: 'Far Debt Advice', capacity: 'capacity', at: { latitude: 51.6, longitude: -2.59 } });
    await add({ name: 'Near Debt Advice', capacity: 'waitlist', at: { latitude: 51.451, longitude: -2.59 } });
    await add({ name: 'Benefits Desk', needs: ['benefits'], capacity: 'capacity' });
    await add({ name: 'Also full', capacity: 'no-capacity' });
    expect((await read(full)).alternatives).toEqual([]);
    ok(await state(full, { capacity: 'no-capacity' }, ben));
    const seen = await read(full, { need: 'money-debt' });
    expect(seen).toMatchObject({
      capacity: 'no-capacity',
      capacityAgeDays: 0,
      capacityByRole: 'host',
      isContested: false,
      said: [],
    });
    expect(seen.alternatives.map((one) => [one.name, one.why[0]])).toEqual([
      ['Far Debt Advice', { kind: 'need', need: 'money-debt' }],
      ['Near Debt Advice', { kind: 'need', need: 'money-debt' }],
    ]);
    expect((await read(full)).alternatives.map((one) => one.name)).toContain('Benefits Desk');
  });

  it('carries who to ask for, the wait and how to refer, with its age and the role of whoever said it', async () => {
    const id = await add({ phone: '01632 960111' });
    ok(
      await state(
        id,
        {
          capacity: 'waitlist',
          waitMinWeeks: 2,
          waitMaxWeeks: 4,
          phone: '01632 960999',
          askFor: 'the duty adviser',
          howToRefer: 'Send the short form, then ring.',
          barriers: ['waiting'],
        },
        ben,
      ),
    );
    server.setNow(later(3 * dayMs));
    const { db } = server.core;
    const reader = await addPerson(db, place, 'Rae Reader', { signedInAt: later(3 * dayMs) });
    expect(await read(id, {}, reader)).toMatchObject({
      capacity: 'waitlist',
      capacityAgeDays: 3,
      waitMinWeeks: 2,
      waitMaxWeeks: 4,
      phone: '01632 960999',
      askFor: 'the duty adviser',
      howToRefer: 'Send the short form, then ring.',
      freshness: 'recent',
      checkedAgeDays: 3,
      statements: [{ byRole: 'host', byOrganisation: 'Harrowmere PCN', ageDays: 3, isMine: false }],
      source: { name: 'Town feed', readAt: noon.toISOString() },
    });
  });

  it('decays: ageing after two weeks, nobody knows after six', async () => {
    const id = await add({ checkedAt: later(-400 * dayMs) });
    ok(await state(id, { capacity: 'capacity' }));
    const { db } = server.core;
    const at = async (days: number) => {
      const now = later(days * dayMs);
      server.setNow(now);
      const reader = await addPerson(db, place, `Reader ${days}`, { signedInAt: now });
      const { capacity, capacityAgeDays, freshness } = await read(id, {}, reader);
      return [capacity, capacityAgeDays, freshness];
    };
    expect(await at(14)).toEqual(['capacity', 14, 'recent']);
    expect(await at(41)).toEqual(['capacity', 41, 'recent']);
    expect(await at(42)).toEqual(['unknown', null, 'recent']);
    expect(await at(91)).toEqual(['unknown', null, 'ageing']);
    expect(await at(181)).toEqual(['unknown', null, 'old']);
    expect(await at(366)).toEqual(['unknown', null, 'not-checked']);
  });

  it('shows both when two disagree, and not when one changes their mind', async () => {
    const id = await add({});
    ok(await state(id, { capacity: 'capacity' }, sarah));
    server.setNow(later(60_000));
    ok(await state(id, { capacity: 'no-capacity' }, ben));
    const seen = await read(id);
    expect(seen).toMatchObject({ capacity: 'no-capacity', isContested: true, capacityByRole: 'host' });
    expect(seen.statements.map((one) => one.capacity)).toEqual(['no-capacity', 'capacity']);
    expect(seen.said.map((one) => [one.capacity, one.byRole])).toEqual([
      ['no-capacity', 'host'],
      ['capacity', 'member'],
    ]);
    server.setNow(later(120_000));
    ok(await state(id, { capacity: 'no-capacity' }, sarah));
    expect(await read(id)).toMatchObject({ isContested: false });
    expect((await search()).items[0]).toMatchObject({ capacity: 'no-capacity', isContested: false });
  });

  it('is the newer of a peer’s word and the feed’s', async () => {
    const id = await add({ capacity: 'capacity', capacityAt: later(-dayMs) });
    ok(await state(id, { capacity: 'no-capacity' }));
    expect(await read(id)).toMatchObject({ capacity: 'no-capacity' });
    await server.core.db
      .updateTable('service')
      .set({ source_capacity_at: later(1_000) })
      .where('service_id', '=', id)
      .execute();
    expect(await read(id)).toMatchObject({ capacity: 'capacity' });
  });

  it('is said once however often it is sent, taken back by whoever said it, and by nobody else', async () => {
    const id = await add({ capacity: 'capacity', capacityAt: later(-dayMs) });
    const key = randomUUID();
    const first = ok(await state(id, { key, capacity: 'no-capacity' }));
    expect(ok(await state(id, { key, capacity: 'no-capacity' }))).toEqual(first);
    expect(await state(id, { key, capacity: 'capacity' })).toMatchObject({ refusal: 'key-reused' });
    const withdraw = (who: SignedIn) =>
      server.call('mutation', 'directory.withdrawStatement', { statementId: first.statementId }, who);
    expect(await withdraw(ben)).toMatchObject({ refusal: 'not-found' });
    expect(await withdraw(sarah)).toMatchObject({ isOk: true });
    expect(await withdraw(sarah)).toMatchObject({ refusal: 'not-found' });
    expect(await read(id)).toMatchObject({ capacity: 'capacity', statements: [] });
  });

  it('is refused when it says nothing, when it identifies, or when its numbers make no sense', async () => {
    const id = await add({});
    expect(await state(id, {})).toMatchObject({ refusal: 'empty' });
    expect(await state(id, { waitMinWeeks: 5, waitMaxWeeks: 2 })).toMatchObject({ refusal: 'malformed' });
    expect(await state(id, { waitMinWeeks: 999 })).toMatchObject({ refusal: 'malformed' });
    expect(await state(id, { phone: 'ring Dawn' })).toMatchObject({ refusal: 'malformed' });
    expect(await state(id, { howToRefer: 'NHS number 943 476 5919 first.' })).toMatchObject({
      refusal: 'still-identifies',
      findings: [{ path: 'howToRefer', kind: 'NHS_NUMBER' }],
    });
    expect(await state(id, { capacity: 'capacity' }, stranger)).toMatchObject({ refusal: 'not-found' });
  });
});

describe('a tip', () => {
  it('is given, read with a role, taken back; and passes the engine', async () => {
    const serviceId = await add({});
    const tip = {
      key: randomUUID(),
      serviceId,
      body: 'Ring before ten; nobody hears the answerphone.',
      isConfirmed: true,
    };
    const give = (changes = {}, who = ben) =>
      server.call<{ tipId: string }>('mutation', 'directory.addTip', { ...tip, ...changes }, who);
    const { tipId } = ok(await give());
    expect(ok(await give())).toEqual({ tipId });
    expect(await give({ body: 'Other words.' })).toMatchObject({ refusal: 'key-reused' });
    expect(await give({ isConfirmed: false })).toMatchObject({ refusal: 'not-confirmed' });
    expect(await give({ key: randomUUID(), body: 'Her number is 943 476 5919' })).toMatchObject({
      refusal: 'still-identifies',
    });
    for (let n = 0; n < 3; n++) ok(await give({ key: randomUUID(), body: `Tip ${n}` }, sarah));
    const tips = async (page = {}) =>
      ok(
        await server.call<Page<{ body: string; isMine: boolean; byRole: string }>>(
          'query',
          'directory.listTips',
          { serviceId, ...page },
          sarah,
        ),
      );
    const first = await tips({ limit: 2 });
    const rest = await tips({ limit: 2, cursor: first.next });
    expect([...first.items, ...rest.items].map((one) => one.body).sort()).toEqual([
      tip.body,
      'Tip 0',
      'Tip 1',
      'Tip 2',
    ]);
    for (const moment of ['-100000-01-01T00:00:00.000Z', '0']) {
      const bent = { serviceId, cursor: `${moment},${tipId}` };
      expect(await server.call('query', 'directory.listTips', bent, sarah)).toMatchObject({
        refusal: 'malformed',
      });
    }
    expect([...first.items, ...rest.items].find((one) => one.body === tip.body)).toMatchObject({
      isMine: false,
      byRole: 'host',
    });
    expect(await server.call('mutation', 'directory.withdrawTip', { tipId }, sarah)).toMatchObject({
      refusal: 'not-found',
    });
    ok(await server.call('mutation', 'directory.withdrawTip', { tipId }, ben));
    expect((await tips()).items.map((one) => one.body)).not.toContain(tip.body);
  });
});
