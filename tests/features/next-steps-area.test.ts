// What an area's pack holds: every line that can be named, and when a service is there, from its own listing: a plain week is
// understood, whatever else is left to be checked.
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type ServiceTime, serviceHours } from '#api/features/next-steps/service-hours.ts';
import { areaContactRoles, contactTimes } from '#shared/basics/lists.ts';
import { bankHolidays } from '#shared/next-steps/content/bank-holidays.ts';
import { openingAt } from '#shared/next-steps/hours.ts';
import { type AreaPack, slotIds } from '#shared/next-steps/types.ts';
import { addCommunity, addPerson, noon, type Place, type SignedIn } from '#tests/support/people.ts';
import { openTestServer, type TestServer } from '#tests/support/server.ts';
import { addFeedRow, addService, publishArea } from '#tests/support/services.ts';

const time = (patch: Partial<ServiceTime> = {}): ServiceTime => ({
  day: 'FR',
  opensAt: '10:00',
  closesAt: '15:30',
  words: null,
  isClosed: false,
  isChanging: false,
  ...patch,
});
const wordsAt = (times: ServiceTime[], when: string) =>
  openingAt(serviceHours(times), { nowMs: Date.parse(when), isDoubtful: false }, bankHolidays).words;

describe('the hours of a service', () => {
  it.each([
    [[time()], '2026-11-20T11:00:00Z', 'Open now, until 3:30pm'],
    [[time()], '2026-11-20T16:00:00Z', 'Closed. Opens next Friday at 10am'],
    // Two places: somebody is there as long as one of them is open.
    [[time(), time({ opensAt: '15:00', closesAt: '18:00' })], '2026-11-20T11:00:00Z', 'Open now, until 6pm'],
    [[time({ opensAt: '20:00', closesAt: '02:00' })], '2026-11-21T01:00:00Z', 'Open now, until 2am'],
    [[time({ opensAt: '00:00', closesAt: '24:00' })], '2026-11-20T23:59:00Z', 'Open now, until midnight'],
  ])('%j at %s: %s', (times, when, words) => {
    expect(wordsAt(times, when)).toBe(words);
  });

  it.each([
    [[]],
    [[time({ day: null, words: 'The first Friday of the month' })]],
    [[time(), time({ words: 'By appointment' })]],
    [[time(), time({ isClosed: true, day: null, words: 'Closed from 2026-11-20' })]],
    [[time({ isChanging: true })]],
    [[time({ closesAt: null })]],
    [[time({ closesAt: '10:00' })]],
    [[time({ opensAt: '29:00' })]],
  ])('%j are left to be checked', (times) => {
    expect(serviceHours(times)).toEqual({ kind: 'unconfirmed' });
  });
});

describe('an area’s pack', () => {
  let server: TestServer;
  let place: Place;
  let who: SignedIn;
  beforeAll(async () => {
    server = await openTestServer();
    server.setNow(noon);
  });
  afterAll(() => server.close());
  beforeEach(async () => {
    place = await addCommunity(server.core.db);
    who = await addPerson(server.core.db, place, 'Ann Administrator', { roles: ['member', 'administrator'] });
    await publishArea(server.core.db, place);
  });
  const read = async (): Promise<AreaPack> => {
    const answer = await server.call<{ sealed: string }>('query', 'nextSteps.readAreaPack', {}, who);
    if (!answer.isOk) throw new Error(answer.refusal);
    return JSON.parse(JSON.parse(answer.data.sealed).payload);
  };

  it('says when a service is open and who told its room; a season that ends soon leaves its hours to be checked', async () => {
    const { db } = server.core;
    const facts = { feedId: await addFeedRow(db, place), phone: '01632 960200', days: ['FR' as const] };
    const days = (count: number) => new Date(noon.getTime() + count * 86_400_000);
    const ids = {
      plain: await addService(db, place, { ...facts, capacity: 'capacity' }),
      long: await addService(db, place, { ...facts, season: [days(-90), days(90)] }),
      ending: await addService(db, place, { ...facts, season: [days(-90), days(9)] }),
      over: await addService(db, place, { ...facts, season: [days(-90), days(-9)] }),
      closing: await addService(db, place, { ...facts, closed: [days(9), days(16)] }),
    };
    const { services } = await read();
    const of = (name: keyof typeof ids) => services.find(({ id }) => id === ids[name]);
    for (const name of ['plain', 'long'] as const)
      expect(of(name)?.hours).toMatchObject({ kind: 'weekly', onBankHolidays: 'unconfirmed' });
    for (const name of ['ending', 'over', 'closing'] as const)
      expect(of(name)?.hours, name).toEqual({ kind: 'unconfirmed' });
    expect(of('plain')?.when).toBe('Of Harbour Trust. Its room is told by its listing.');
    expect(of('long')?.when).toBe('Of Harbour Trust.');
    await server.call(
      'mutation',
      'directory.stateService',
      { key: randomUUID(), serviceId: ids.plain, capacity: 'no-capacity' },
      who,
    );
    const told = (await read()).services.find(({ id }) => id === ids.plain);
    expect(told?.when).toBe('Of Harbour Trust. A colleague told its room.');
  });

  it('holds every line that an administrator can name, by day and out of hours', async () => {
    const contacts = areaContactRoles.flatMap((role) =>
      contactTimes.map((at) => ({
        role,
        at,
        name: `${role} ${at}`,
        phone: '01632 960104',
        hours: at === 'in-hours' ? 'Monday to Friday, 9am to 5pm' : 'All other times',
      })),
    );
    const { areaId } = place;
    const set = await server.call('mutation', 'directory.setAreaContacts', { areaId, contacts }, who);
    expect(set).toMatchObject({ isOk: true, data: { isComplete: true } });
    const { slots } = await read();
    expect(Object.keys(slots).sort()).toEqual([...slotIds].sort());
    for (const slot of Object.values(slots)) expect(slot.outOfHours?.hours.kind).toBe('weekly');
    const shown = await server.call<{ contacts: unknown[] }>('query', 'directory.readArea', {}, who);
    expect(shown.isOk && shown.data.contacts).toHaveLength(contacts.length);
    // Taken off and published again: a list that was read in part would be called incomplete.
    for (const isPublished of [false, true])
      expect(
        await server.call('mutation', 'directory.publishArea', { areaId, isPublished }, who),
      ).toMatchObject({ isOk: true, data: { isPublished } });
  });
});
