// Packs, reviews and times through the route: sealed by the API, opened as the panel opens them, never unreviewed in production.
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { verifyWith } from '#extension/panel/features/next-steps/verify.ts';
import { nationalPack } from '#shared/next-steps/content/national.ts';
import { openAreaPack, openPack } from '#shared/next-steps/open-pack.ts';
import type { AreaPack } from '#shared/next-steps/types.ts';
import { addCommunity, addPerson, noon, type Place, type SignedIn } from '#tests/support/people.ts';
import { openTestServer, type TestServer } from '#tests/support/server.ts';
import { addFeedRow, addService, dutyLines, publishArea } from '#tests/support/services.ts';

let server: TestServer;
let production: TestServer;

beforeAll(async () => {
  server = await openTestServer();
  production = await openTestServer({ isProduction: true });
});
afterAll(async () => {
  await server.close();
  await production.close();
});

const ask = async <T>(at: TestServer, path: string, input: unknown, who: SignedIn): Promise<T> => {
  const answer = await at.call<T>(/^nextSteps\.read/.test(path) ? 'query' : 'mutation', path, input, who);
  if (!answer.isOk) throw new Error(answer.refusal);
  return answer.data;
};
type Sealed = { sealed: string | null };
const everyRole = { roles: ['member', 'administrator', 'curator', 'service-manager'] } as const;
const sit = async (at: TestServer): Promise<{ place: Place; who: SignedIn }> => {
  const place = await addCommunity(at.core.db);
  return { place, who: await addPerson(at.core.db, place, 'Ann Curator', { roles: [...everyRole.roles] }) };
};
const verifyOf = async (at: TestServer, who: SignedIn) =>
  verifyWith((await ask<{ keys: Record<string, string> }>(at, 'nextSteps.readPackKeys', {}, who)).keys);

describe('the national pack', () => {
  it('is sealed with the key that is learnt at sign-in, newer than the bundled one, and opens in the panel', async () => {
    const { who } = await sit(server);
    const { sealed } = await ask<Sealed>(
      server,
      'nextSteps.readPack',
      { haveVersion: nationalPack.version },
      who,
    );
    const verify = await verifyOf(server, who);
    const opened = await openPack(sealed ?? '', verify, nationalPack.version);
    expect(opened).toMatchObject({ ok: true, pack: { version: nationalPack.version + 1, reviewedBy: null } });
    expect(await openPack((sealed ?? '').replace('116 123', '116 124'), verify, 0)).toEqual({
      ok: false,
      why: 'altered',
    });
    const again = await ask<Sealed>(
      server,
      'nextSteps.readPack',
      { haveVersion: nationalPack.version + 1 },
      who,
    );
    expect(again.sealed).toBeNull();
  });

  it('of another deployment is refused: its key is unknown here', async () => {
    const { who } = await sit(server);
    const other = await openTestServer({ secret: 'another-secret-that-protects-nobody-at-all' });
    const theirs = await sit(other);
    const { sealed } = await ask<Sealed>(other, 'nextSteps.readPack', { haveVersion: 0 }, theirs.who);
    expect(await openPack(sealed ?? '', await verifyOf(server, who), 0)).toEqual({
      ok: false,
      why: 'unknown-key',
    });
    await other.close();
  });

  it('is not published in production before a named person has reviewed this very content, and then with their name', async () => {
    const { who } = await sit(production);
    const read = () => ask<Sealed>(production, 'nextSteps.readPack', { haveVersion: 0 }, who);
    expect((await read()).sealed).toBeNull();
    const { digest } = await ask<{ digest: string }>(production, 'nextSteps.readStanding', {}, who);
    const review = { name: 'A. Reviewer', role: 'Clinical Safety Officer', on: '2026-11-19' };
    const refused = await production.call(
      'mutation',
      'nextSteps.recordReview',
      { ...review, digest: 'f'.repeat(64) },
      who,
    );
    expect(refused).toMatchObject({ isOk: false, refusal: 'malformed' });
    const tomorrow = { ...review, digest, on: '2030-01-01' };
    expect((await production.call('mutation', 'nextSteps.recordReview', tomorrow, who)).isOk).toBe(false);
    await ask(production, 'nextSteps.recordReview', { ...review, digest }, who);
    const opened = await openPack(
      (await read()).sealed ?? '',
      await verifyOf(production, who),
      nationalPack.version,
    );
    expect(opened).toMatchObject({
      ok: true,
      pack: { reviewedBy: review, version: nationalPack.version + 2 },
    });
    const standing = await ask<{ reviewedBy: unknown }>(production, 'nextSteps.readStanding', {}, who);
    expect(standing.reviewedBy).toEqual(review);
  });

  it('tells curators what is past its date and what no page names', async () => {
    const { place, who } = await sit(server);
    const standing = await ask<{ expired: unknown[]; unchecked: string[]; problems: unknown[] }>(
      server,
      'nextSteps.readStanding',
      {},
      who,
    );
    expect(standing.problems).toEqual([]);
    expect(standing.unchecked).toContain('shelter');
    await publishArea(server.core.db, place);
    const contacts = async () =>
      (await ask<{ contacts: unknown[] }>(server, 'nextSteps.readStanding', {}, who)).contacts;
    expect(await contacts()).toEqual([]);
    const { db } = server.core;
    const lines = db.updateTable('area_contact').where('community_id', '=', place.communityId);
    await lines.set({ checked_on: '2026-08-01' }).where('role', '=', 'supervisor-line').execute();
    await lines
      .set({ checked_on: null })
      .where('role', '=', 'safeguarding-child')
      .where('at', '=', 'in-hours')
      .execute();
    expect(await contacts()).toEqual([
      { area: 'Harrowmere', role: 'safeguarding-child', at: 'in-hours', reviewBy: null },
      { area: 'Harrowmere', role: 'supervisor-line', at: 'in-hours', reviewBy: '2026-10-30' },
    ]);
    const { sealed } = await ask<Sealed>(server, 'nextSteps.readAreaPack', {}, who);
    const pack: AreaPack = JSON.parse(JSON.parse(sealed ?? '{}').payload);
    expect(pack.slots['safeguarding-child']?.day.checkedOn).toBeNull();
    expect(pack.slots.supervisor?.day.reviewBy).toBe('2026-10-30');
    const member = await addPerson(server.core.db, await addCommunity(server.core.db), 'A member');
    expect(await server.call('query', 'nextSteps.readStanding', {}, member)).toMatchObject({
      refusal: 'not-allowed',
    });
  });
});

describe('an area’s pack', () => {
  it('holds its duty lines and services, and is none before the area is published', async () => {
    const { place, who } = await sit(server);
    const read = async () => (await ask<Sealed>(server, 'nextSteps.readAreaPack', {}, who)).sealed;
    expect(await read()).toBeNull();
    await publishArea(server.core.db, place);
    const feedId = await addFeedRow(server.core.db, place);
    await addService(server.core.db, place, { feedId, name: 'Wend Valley Advice', needs: ['money-debt'] });
    const sealed = await read();
    const areaId = JSON.parse(JSON.parse(sealed ?? '{}').payload).areaId;
    const opened = await openAreaPack(sealed ?? '', await verifyOf(server, who), { areaId, version: 0 });
    if (!opened.ok) throw new Error(opened.why);
    expect(Object.keys(opened.pack.slots).sort()).toEqual([
      'safeguarding-adult',
      'safeguarding-child',
      'supervisor',
    ]);
    const line = dutyLines.find(({ role, at }) => role === 'safeguarding-child' && at === 'in-hours');
    expect(opened.pack.slots['safeguarding-child']?.day.name).toBe(line?.name);
  });

  const openedFor = async (who: SignedIn) => {
    const { sealed } = await ask<Sealed>(server, 'nextSteps.readAreaPack', {}, who);
    const areaId = JSON.parse(JSON.parse(sealed ?? '{}').payload).areaId;
    const opened = await openAreaPack(sealed ?? '', await verifyOf(server, who), { areaId, version: 0 });
    if (!opened.ok) throw new Error(opened.why);
    return opened.pack;
  };

  it('computes with hours that are surely understood, and holds the others as words', async () => {
    const { place, who } = await sit(server);
    await publishArea(server.core.db, place);
    const { slots } = await openedFor(who);
    expect(slots['safeguarding-adult']?.day).toMatchObject({
      hours: { kind: 'weekly', onBankHolidays: 'unconfirmed' },
      hoursWords: 'Monday to Friday, 9am to 5pm',
    });
    await server.core.db
      .updateTable('area_contact')
      .set({ hours: 'Ring the bell' })
      .where('community_id', '=', place.communityId)
      .where('role', '=', 'supervisor-line')
      .execute();
    expect((await openedFor(who)).slots.supervisor?.day).toMatchObject({
      hours: { kind: 'unconfirmed' },
      hoursWords: null,
      when: 'By day: Ring the bell.',
    });
  });

  it('names the best services of each need: a lively need does not crowd out a quiet one, and none without a number', async () => {
    const { place, who } = await sit(server);
    const { db } = server.core;
    await publishArea(db, place);
    const feedId = await addFeedRow(db, place);
    const now = new Date();
    for (let i = 0; i < 12; i++)
      await addService(db, place, {
        feedId,
        name: `Debt help ${i}`,
        phone: '01632 960200',
        capacity: i === 0 ? 'no-capacity' : 'capacity',
        capacityAt: now,
      });
    const quiet = await addService(db, place, {
      feedId,
      name: 'Grief circle',
      needs: ['bereavement'],
      phone: '01632 960201',
    });
    await addService(db, place, { feedId, name: 'By letter only', needs: ['gambling'] });
    const { services } = await openedFor(who);
    const names = services.map(({ name }) => name);
    expect(names.filter((name) => name.startsWith('Debt help'))).toHaveLength(8);
    expect(names).not.toContain('Debt help 0');
    expect(names).not.toContain('By letter only');
    expect(services.find(({ id }) => id === quiet)).toMatchObject({ capacity: 'unknown', confirmedOn: null });
  });

  it('holds the number that a peer found to work, once it is said', async () => {
    const { place, who } = await sit(server);
    await publishArea(server.core.db, place);
    const feedId = await addFeedRow(server.core.db, place);
    const serviceId = await addService(server.core.db, place, { feedId, phone: '01632 960300' });
    const number = async () => (await openedFor(who)).services.find(({ id }) => id === serviceId)?.number;
    expect(await number()).toBe('01632 960300');
    await ask(
      server,
      'directory.stateService',
      { key: randomUUID(), serviceId, capacity: 'capacity', phone: '01632 960301' },
      who,
    );
    expect(await number()).toBe('01632 960301');
    expect((await openedFor(who)).services[0]).toMatchObject({ capacity: 'capacity' });
    // A year later the listing speaks for itself: an old word may lead nowhere.
    const said = server.core.db.updateTable('service_statement').where('service_id', '=', serviceId);
    await said.set({ stated_at: new Date(noon.getTime() - 365 * 86_400_000) }).execute();
    expect(await number()).toBe('01632 960301');
    await said.set({ stated_at: new Date(noon.getTime() - 366 * 86_400_000) }).execute();
    expect(await number()).toBe('01632 960300');
  });
});

describe('times to three steps', () => {
  it('count once, hold no person, and are no figure before there are eight', async () => {
    const { who } = await sit(server);
    const time = (tenthsOfSeconds: number) => ({
      pathId: 'debt',
      decisions: 3,
      tenthsOfSeconds,
      isOffline: true,
      on: '2026-11-20',
    });
    const batch = { key: randomUUID(), times: [100, 150, 200, 250].map(time) };
    await ask(server, 'nextSteps.addStepTimes', batch, who);
    await ask(server, 'nextSteps.addStepTimes', batch, who);
    const figures = () => ask(server, 'nextSteps.readStepFigures', {}, who);
    expect(await figures()).toEqual({ medianTenths: null, slowestTenths: null, withinMinutePercent: null });
    await ask(
      server,
      'nextSteps.addStepTimes',
      { key: randomUUID(), times: [300, 400, 590, 700].map(time) },
      who,
    );
    expect(await figures()).toEqual({ medianTenths: 250, slowestTenths: 700, withinMinutePercent: 87 });
    const { rows } = await server.core.db
      .selectFrom('next_steps_time')
      .selectAll()
      .execute()
      .then((all) => ({ rows: all }));
    expect(JSON.stringify(rows)).not.toContain(who.personId);
  });

  it('a word in the place of a path, an hour, or too many are refused', async () => {
    const { who } = await sit(server);
    const good = { pathId: 'debt', decisions: 3, tenthsOfSeconds: 100, isOffline: true, on: '2026-11-20' };
    for (const times of [
      [],
      [{ ...good, pathId: 'Mrs Quill' }],
      [{ ...good, tenthsOfSeconds: 18_001 }],
      Array(101).fill(good),
    ])
      expect(
        (await server.call('mutation', 'nextSteps.addStepTimes', { key: randomUUID(), times }, who)).isOk,
      ).toBe(false);
  });
});
