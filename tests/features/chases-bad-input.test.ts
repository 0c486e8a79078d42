// Chases where something goes wrong: the service is gone from the table, the clock is set back, the day is wrong, a scanner opens every
// link it sees, two tabs want the same thing.
import { describe, expect, it } from 'vitest';
import type { Chase } from '#shared/contract/chases.ts';
import { aChase, standChases } from '#tests/support/chases.ts';
import { after as later, noon } from '#tests/support/people.ts';
import { addFeedRow, addService, publishArea } from '#tests/support/services.ts';

const { at, ask, create, read, change, list, get, post, linkOf } = standChases();
const hourMs = 3_600_000;
const dayMs = 24 * hourMs;
const formOf = (page: string) => /name="form" value="([^"]+)"/.exec(page)?.[1] ?? '';

async function withService() {
  const { db } = at.server.core;
  await publishArea(db, at.place);
  const serviceId = await addService(db, at.place, {
    feedId: await addFeedRow(db, at.place),
    name: 'Alderbrook Lunch Club',
  });
  return { serviceId, chase: await create({ serviceId, source: { kind: 'service', id: serviceId } }) };
}

describe('a service that is gone', () => {
  it('even from the table itself leaves its chase readable, listed, answerable and closable', async () => {
    const { serviceId, chase } = await withService();
    const path = await linkOf(chase);
    const { db } = at.server.core;
    for (const table of ['service_place', 'service'] as const)
      await db.deleteFrom(table).where('service_id', '=', serviceId).execute();
    expect(await read(chase)).toMatchObject({
      serviceId,
      service: 'Alderbrook Lunch Club',
      organisation: 'Harbour Trust',
    });
    expect((await list('waiting')).items.map((one) => one.id)).toEqual([chase.id]);
    const page = await get(path);
    expect(page.body).toContain('Alderbrook Lunch Club');
    const said = await post(path, { form: formOf(page.body), state: 'received' });
    expect(said.statusCode).toBe(303);
    const heard = await read(chase);
    expect(heard.state).toBe('received');
    expect(
      await change('closeChase', heard, { seenVersion: heard.version, outcome: 'not-known' }),
    ).toMatchObject({ outcome: 'not-known' });
  });

  it('cannot be chosen for another chase; its name can be typed', async () => {
    const { serviceId } = await withService();
    const { db } = at.server.core;
    await db
      .updateTable('area_directory')
      .set({ published_at: null })
      .where('area_id', '=', at.place.areaId)
      .execute();
    await expect(create({ serviceId })).rejects.toThrow('not-found');
    expect(await create({ service: 'Alderbrook Lunch Club' })).toMatchObject({ serviceId: null });
  });
});

describe('a clock that is set back', () => {
  it('loses no chase and no answer, and no age is below nought', async () => {
    const { serviceId, chase } = await withService();
    const path = await linkOf(chase);
    const drawn = await get(path);
    at.server.setNow(later(-3 * dayMs));
    // A form that was drawn "tomorrow" is drawn again; what was chosen stays.
    const again = await post(path, { form: formOf(drawn.body), state: 'started', capacity: 'waitlist' });
    expect(again.statusCode).not.toBe(303);
    const said = await post(path, { form: formOf(again.body), state: 'started', capacity: 'waitlist' });
    expect(said.statusCode).toBe(303);
    const heard = await read(chase);
    expect(heard).toMatchObject({ state: 'started', isSaidByOrganisation: true });
    // Its life is told by number, not by what the clock said.
    expect(heard.events.map((event) => event.number)).toEqual([3, 2, 1]);
    const service = await ask<{ capacity: string; capacityAgeDays: number }>('directory.readService', {
      serviceId,
    });
    expect(service).toMatchObject({ capacity: 'waitlist', capacityAgeDays: 0 });
    at.server.setNow(noon);
    expect(await ask('directory.readService', { serviceId })).toMatchObject({
      capacity: 'waitlist',
      capacityAgeDays: 3,
    });
    const closed = await change('closeChase', heard, { seenVersion: heard.version, outcome: 'helped' });
    at.server.setNow(later(-3 * dayMs));
    expect((await list('closed')).items.map((one) => one.id)).toEqual([closed.id]);
    expect(await change('reopenChase', closed, { seenVersion: closed.version })).toMatchObject({
      closedAt: null,
    });
  });

  it('on a device sends a day that has passed here: the next working day is taken', async () => {
    expect(await create({ dueOn: '2019-02-28' })).toMatchObject({ dueOn: '2026-11-20', standsIn: 'today' });
    // Christmas Day is a Friday, the Saturday's holiday falls on the Monday.
    expect(await create({ dueOn: '2026-12-25' })).toMatchObject({ dueOn: '2026-12-29' });
    const chase = await create();
    expect(await change('moveDue', chase, { dueOn: '2020-01-01' })).toMatchObject({ dueOn: '2026-11-20' });
    for (const dueOn of ['2026-02-30', '20-11-2026', 'tomorrow', '2036-01-01'])
      await expect(create({ dueOn })).rejects.toThrow('malformed');
  });
});

describe('a scanner in front of an organisation', () => {
  it('that opens the link again and again, follows what it finds and presses every button blindly changes nothing', async () => {
    const chase = await create();
    const path = await linkOf(chase);
    const before = await read(chase);
    const page = await get(path);
    for (let times = 0; times < 20; times++)
      expect((await get(`${path}?scan=${times}`)).statusCode).toBe(200);
    // Everything that the page points to, as a scanner follows it.
    const links = [...page.body.matchAll(/(?:href|src|action)="([^"]+)"/g)].map(([, to]) => to as string);
    for (const to of links.filter((one) => one.startsWith('/'))) await get(to);
    expect((await at.server.app.inject({ method: 'HEAD', url: path })).statusCode).toBeLessThan(500);
    expect((await at.server.app.inject({ method: 'OPTIONS', url: path })).statusCode).toBeLessThan(500);
    // A form sent empty, or without the mark that our page carries.
    await post(path, {});
    await post(path, { state: 'cannot-help', reason: 'full' });
    await post(path, { form: formOf(page.body) });
    expect(await read(chase)).toEqual(before);
  });
});

describe('two tabs', () => {
  it('that close the same chase at the same moment close it once, and the later one hears so', async () => {
    const chase = await create();
    const close = (outcome: string) =>
      change('closeChase', chase, { seenVersion: 1, outcome }).then(
        () => 'closed',
        (error: Error) => error.message,
      );
    const same = await Promise.all([close('helped'), close('helped')]);
    expect(same.sort()).toEqual(['already-done', 'closed']);
    expect(await close('partly')).toBe('chase-closed');
    const { events } = await read(chase);
    expect(events.filter((event) => event.kind === 'closed')).toHaveLength(1);
  });

  it('that make the same chase make one', async () => {
    const made = aChase();
    const both = await Promise.all([
      ask<Chase>('chases.createChase', made),
      ask<Chase>('chases.createChase', made),
    ]);
    expect(new Set(both.map((one) => one.reference)).size).toBe(1);
  });
});
