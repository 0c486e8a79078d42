// Finding a service, and why it is found; and what stripping must keep of the directory.
import { describe, expect, it } from 'vitest';
import {
  add,
  admin,
  dayMs,
  names,
  ok,
  openTown,
  place,
  read,
  sarah,
  search,
  server,
  state,
  stranger,
} from '#tests/support/directory-town.ts';
import { after as later } from '#tests/support/people.ts';
import { addFeedRow, addService } from '#tests/support/services.ts';

openTown();

describe('searching', () => {
  it('finds by need, words, cost, language, access, today and referrals, and says why', async () => {
    await add({
      name: 'Harbour Money Help',
      summary: 'Debt and benefits appointments.',
      needs: ['money-debt', 'benefits'],
      cost: 'free',
      languages: ['polish', 'urdu'],
      access: 'Step-free entrance; hearing loop.',
      days: ['FR'],
      capacity: 'capacity',
      phone: '01632 960111',
    });
    await add({
      name: 'Pellhaven Walks',
      needs: ['loneliness'],
      cost: 'paid',
      days: ['MO'],
      capacity: 'no-capacity',
    });
    await add({
      name: 'Quiet Rooms',
      organisation: 'Money Trust',
      summary: 'A place to sit.',
      needs: ['mental-wellbeing'],
    });
    expect(await names({ need: 'money-debt' })).toEqual(['Harbour Money Help']);
    expect(await names({ words: 'debts' })).toEqual(['Harbour Money Help']);
    expect(await names({ words: 'mon' })).toEqual(['Harbour Money Help', 'Quiet Rooms']);
    expect(await names({ words: 'money appoint' })).toEqual(['Harbour Money Help']);
    expect(await names({ words: 'xylophone' })).toEqual([]);
    expect(await names({ words: `'); drop table service; -- & | ! :* ()` })).toEqual([]);
    expect(await names({ cost: 'paid' })).toEqual(['Pellhaven Walks']);
    expect(await names({ language: 'Polish' })).toEqual(['Harbour Money Help']);
    expect(await names({ access: 'step-free' })).toEqual(['Harbour Money Help']);
    // Noon of 20 November 2026 is a Friday.
    expect(await names({ openToday: true })).toEqual(['Harbour Money Help']);
    expect(await names({ takesReferrals: true })).toEqual(['Harbour Money Help']);
    const all = await search({
      need: 'benefits',
      words: 'help',
      cost: 'free',
      language: 'urdu',
      access: 'hearing',
      openToday: true,
      takesReferrals: true,
    });
    expect(all.items[0]).toMatchObject({
      name: 'Harbour Money Help',
      phone: '01632 960111',
      capacity: 'capacity',
      metres: 0,
      why: [
        { kind: 'need', need: 'benefits' },
        { kind: 'words', in: 'name' },
        { kind: 'open-today' },
        { kind: 'takes-referrals' },
        { kind: 'distance', metres: 0 },
        { kind: 'cost', cost: 'free' },
        { kind: 'language', language: 'urdu' },
        { kind: 'access', words: 'hearing' },
      ],
    });
  });

  it('puts those that take people first, then the nearest; what nobody checked comes behind what somebody did', async () => {
    const at = (east: number) => ({ latitude: 51.45, longitude: -2.59 + east });
    await add({ name: 'Full and near', capacity: 'no-capacity', at: at(0) });
    await add({ name: 'Open and far', capacity: 'capacity', at: at(0.1) });
    await add({ name: 'Open and near', capacity: 'capacity', at: at(0.01) });
    await add({ name: 'Open, never checked', capacity: 'capacity', at: at(0), checkedAt: null });
    await add({ name: 'Waiting list', capacity: 'waitlist', at: at(0) });
    await add({ name: 'Unknown', at: at(0) });
    await add({ name: 'Shut', capacity: 'capacity', status: 'temporarily-closed', at: at(0) });
    await add({ name: 'Open, nowhere', capacity: 'capacity', at: null });
    expect(await names()).toEqual([
      'Open and near',
      'Open and far',
      'Open, nowhere',
      'Open, never checked',
      'Waiting list',
      'Unknown',
      'Full and near',
      'Shut',
    ]);
    const [near] = (await search()).items;
    // 0.01 degrees of longitude at this latitude.
    expect(near?.metres).toBeGreaterThan(680);
    expect(near?.metres).toBeLessThan(705);
    expect(await names({ withinMetres: 1_000, need: 'money-debt' })).not.toContain('Open and far');
    const far = (await search()).items.find((one) => one.name === 'Open and far');
    expect((await names({ nearServiceId: far?.id }))[0]).toBe('Open and far');
  });

  it('pages without losing or doubling one', async () => {
    for (let n = 0; n < 9; n++)
      await add({
        name: `Service ${n}`,
        capacity: n % 2 ? 'capacity' : null,
        at: n % 3 ? { latitude: 51.4 + n / 100, longitude: -2.5 } : null,
      });
    const seen: string[] = [];
    let cursor: string | null | undefined;
    do {
      const page = await search({ limit: 2, ...(cursor ? { cursor } : {}) });
      seen.push(...page.items.map((one) => one.name));
      cursor = page.next;
    } while (cursor);
    expect(seen).toHaveLength(9);
    expect(new Set(seen).size).toBe(9);
    expect(seen).toEqual(await names({ limit: 50 }));
    for (const bad of ['x', '1,2,3', '0,99999999999,0,00000000-0000-4000-8000-000000000001'])
      expect(await server.call('query', 'directory.search', { cursor: bad }, sarah)).toMatchObject({
        refusal: 'malformed',
      });
  });

  it('closes for a holiday, and on days outside a season', async () => {
    await add({ name: 'Regular', days: ['FR'] });
    await add({ name: 'On holiday', days: ['FR'], closed: [later(-dayMs), later(dayMs)] });
    await add({ name: 'After its holiday', days: ['FR'], closed: [later(-9 * dayMs), later(-2 * dayMs)] });
    await add({ name: 'In season', days: ['FR'], season: [later(-dayMs), later(dayMs)] });
    await add({ name: 'Out of season', days: ['FR'], season: [later(-9 * dayMs), later(-2 * dayMs)] });
    expect((await names({ openToday: true })).sort()).toEqual(['After its holiday', 'In season', 'Regular']);
  });

  it('says that two records may be one service, and never merges them', async () => {
    const { db } = server.core;
    const one = await add({ name: 'Harbour Larder' });
    const otherFeed = await addFeedRow(db, place);
    const two = await addService(db, place, { feedId: otherFeed, name: 'Harbour Larder' });
    const key = { same_key: 'harbourlarder@ZZ1 1ZZ' };
    await db.updateTable('service').set(key).where('service_id', 'in', [one, two]).execute();
    expect((await read(one)).possiblySame).toEqual([{ id: two, name: 'Harbour Larder' }]);
    expect(await names()).toHaveLength(2);
  });

  it('shows nothing of an area that is not published, nor of another community', async () => {
    const id = await add({ name: 'Hidden' });
    await server.call(
      'mutation',
      'directory.publishArea',
      { areaId: place.areaId, isPublished: false },
      admin,
    );
    expect(await names()).toEqual([]);
    expect(await server.call('query', 'directory.readService', { serviceId: id }, sarah)).toMatchObject({
      status: 404,
    });
    await server.call(
      'mutation',
      'directory.publishArea',
      { areaId: place.areaId, isPublished: true },
      admin,
    );
    expect(await names()).toEqual(['Hidden']);
    expect(await server.call('query', 'directory.readService', { serviceId: id }, stranger)).toMatchObject({
      status: 404,
    });
    expect(await names({}, stranger)).toEqual([]);
  });
});

describe('the list of what stripping keeps', () => {
  it('holds names, roles, places and public numbers of one’s own area, page by page', async () => {
    const id = await add({ name: 'Harbour Money Help', phone: '01632 960111' });
    await add({ name: 'Pellhaven Walks' });
    ok(await state(id, { phone: '01632 960999' }));
    const list = async (ask = {}) =>
      ok(
        await server.call<{ phrases: string[]; phones: string[]; next: string | null }>(
          'query',
          'directory.keepList',
          ask,
          sarah,
        ),
      );
    const first = await list({ limit: 1 });
    const rest = await list({ limit: 1, cursor: first.next });
    expect(rest.next).toBeNull();
    const phrases = [...first.phrases, ...rest.phrases];
    for (const phrase of [
      'Harrowmere',
      'Adult safeguarding team',
      'Harbour Money Help',
      'Pellhaven Walks',
      'The Boathouse',
      'Duty adviser',
    ])
      expect(phrases).toContain(phrase);
    for (const phone of ['01632 960101', '07700 900101', '01632 960111', '01632 960999'])
      expect([...first.phones, ...rest.phones]).toContain(phone);
  });
});
