// Finding a service, saying how it is, and what becomes of that: through the route, as two workers and those who run it.
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { FeedId, ServiceId } from '#shared/basics/ids.ts';
import type { Service, ServiceSummary } from '#shared/contract/directory.ts';
import {
  addCommunity,
  addPerson,
  after as later,
  noon,
  type Place,
  type SignedIn,
} from '#tests/support/people.ts';
import { openTestServer, type TestServer } from '#tests/support/server.ts';
import { addFeedRow, addService, dutyLines, publishArea } from '#tests/support/services.ts';

let server: TestServer;
let place: Place;
let sarah: SignedIn;
let ben: SignedIn;
let admin: SignedIn;
let manager: SignedIn;
let stranger: SignedIn;
let feedId: FeedId;
const dayMs = 86_400_000;

beforeAll(async () => {
  server = await openTestServer();
});
afterAll(() => server.close());
beforeEach(async () => {
  server.setNow(noon);
  const { db } = server.core;
  place = await addCommunity(db);
  await publishArea(db, place);
  const noShow = { signedInAt: later(-60_000) };
  sarah = await addPerson(db, place, 'Sarah Whitlow', noShow);
  ben = await addPerson(db, place, 'Ben Adeyemi', { ...noShow, roles: ['member', 'host'] });
  admin = await addPerson(db, place, 'Ada Min', { roles: ['administrator'] });
  manager = await addPerson(db, place, 'Mo Manager', { roles: ['service-manager'] });
  stranger = await addPerson(db, await addCommunity(db), 'Olwen Marsh');
  feedId = await addFeedRow(db, place, { name: 'Town feed' });
});

const add = (facts: Omit<Parameters<typeof addService>[2], 'feedId'>) =>
  addService(server.core.db, place, { feedId, ...facts });
type Page<Item> = { items: Item[]; next: string | null };
const ok = <T>(answer: { isOk: boolean; data?: T; refusal?: string }): T => {
  if (!answer.isOk) throw new Error(answer.refusal);
  return answer.data as T;
};
const search = async (ask: Record<string, unknown> = {}, who = sarah) =>
  ok(await server.call<Page<ServiceSummary>>('query', 'directory.search', ask, who));
const names = async (ask: Record<string, unknown> = {}, who = sarah) =>
  (await search(ask, who)).items.map((one) => one.name);
const read = async (serviceId: ServiceId, more = {}, who = sarah) =>
  ok(await server.call<Service>('query', 'directory.readService', { serviceId, ...more }, who));
const state = (serviceId: ServiceId, said: Record<string, unknown>, who = sarah) =>
  server.call<{ statementId: string; capacity: string }>(
    'mutation',
    'directory.stateService',
    { key: randomUUID(), serviceId, ...said },
    who,
  );

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
    const { db } = server.core;
    const id = await add({ name: 'Seasonal', days: ['FR'] });
    expect(await names({ openToday: true })).toEqual(['Seasonal']);
    const closed = { community_id: place.communityId, service_id: id, number: 9, is_closed: true };
    await db
      .insertInto('service_time')
      .values({ ...closed, valid_from: later(-dayMs), valid_to: later(dayMs) })
      .execute();
    expect(await names({ openToday: true })).toEqual([]);
    await db.deleteFrom('service_time').where('service_id', '=', id).where('is_closed', '=', true).execute();
    await db
      .updateTable('service_time')
      .set({ valid_to: later(-2 * dayMs) })
      .where('service_id', '=', id)
      .execute();
    expect(await names({ openToday: true })).toEqual([]);
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
    expect(seen).toMatchObject({ capacity: 'no-capacity', capacityAgeDays: 0, isContested: false });
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
    ben = { ...ben, ...sarah };
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
    expect(seen).toMatchObject({ capacity: 'no-capacity', isContested: true });
    expect(seen.statements.map((one) => one.capacity)).toEqual(['no-capacity', 'capacity']);
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

describe('an area', () => {
  const contacts = (list: unknown[], who = admin) =>
    server.call('mutation', 'directory.setAreaContacts', { areaId: place.areaId, contacts: list }, who);
  const publish = (isPublished: boolean) =>
    server.call('mutation', 'directory.publishArea', { areaId: place.areaId, isPublished }, admin);

  it('is never published without whom to call, and never loses them while it is', async () => {
    expect(await contacts(dutyLines.slice(1))).toMatchObject({ refusal: 'area-incomplete' });
    ok(await publish(false));
    for (let n = 0; n < dutyLines.length; n++) {
      expect(await contacts(dutyLines.filter((_, at) => at !== n))).toMatchObject({
        data: { isComplete: false },
      });
      expect(await publish(true)).toMatchObject({ refusal: 'area-incomplete' });
    }
    expect(await contacts([...dutyLines, dutyLines[0]])).toMatchObject({ refusal: 'malformed' });
    expect(await contacts(dutyLines)).toMatchObject({ data: { isComplete: true } });
    ok(await publish(true));
    const trail = await server.core.db
      .selectFrom('audit_entry')
      .select('deed')
      .where('community_id', '=', place.communityId)
      .orderBy('seq')
      .execute();
    expect(trail.map((one) => one.deed)).toEqual([
      'area-unpublished',
      ...dutyLines.map(() => 'area-contacts-set'),
      'area-contacts-set',
      'area-published',
    ]);
  });

  it('tells its own workers whom to call even before it is published, and others only after', async () => {
    ok(await publish(false));
    const readArea = (ask: object, who: SignedIn) =>
      server.call<{ contacts: unknown[] }>('query', 'directory.readArea', ask, who);
    expect(ok(await readArea({}, sarah))).toMatchObject({ isMine: true, isPublished: false });
    expect(ok(await readArea({}, sarah)).contacts).toHaveLength(5);
    const away = await addPerson(server.core.db, { ...place, areaId: null as never }, 'Ann Away');
    expect(await readArea({ areaId: place.areaId }, away)).toMatchObject({ refusal: 'not-found' });
    ok(await publish(true));
    expect(ok(await readArea({ areaId: place.areaId }, away)).contacts).toHaveLength(5);
    expect(await readArea({}, away)).toMatchObject({ refusal: 'not-found' });
  });

  it('lists what it lacks, for those who plan', async () => {
    await add({ needs: ['housing'], capacity: 'capacity' });
    await add({ needs: ['carers'], capacity: 'no-capacity' });
    await add({ needs: ['transport'] });
    type Gap = { need: string; services: number; open: number; unknown: number };
    const gaps = async (ask = {}) =>
      ok(
        await server.call<Page<Gap>>(
          'query',
          'directory.areaGaps',
          { areaId: place.areaId, limit: 50, ...ask },
          manager,
        ),
      );
    const { items } = await gaps();
    expect(items.find((one) => one.need === 'housing')).toBeUndefined();
    expect(items.find((one) => one.need === 'carers')).toEqual({
      need: 'carers',
      services: 1,
      open: 0,
      unknown: 0,
    });
    expect(items.find((one) => one.need === 'transport')).toMatchObject({ unknown: 1 });
    expect(items.find((one) => one.need === 'gambling')).toMatchObject({ services: 0 });
    const first = await gaps({ limit: 3 });
    expect((await gaps({ limit: 50, cursor: first.next })).items).toEqual(items.slice(3));
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
