// The trial's directory: three invented areas, each served as its publisher would, read by the importer that everybody
// uses; harmless, believable, and the same when it is started again.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { evaluationContent } from '#api/evaluation/content/index.ts';
import { furnishDirectory } from '#api/evaluation/feeds/furnish-directory.ts';
import { furnish } from '#api/evaluation/furnish.ts';
import { ids } from '#api/evaluation/keyed-ids.ts';
import { type Listening, startRecords } from '#api/evaluation/start/records-server.ts';
import type { ServiceSummary } from '#shared/contract/directory.ts';
import { findIdentifiers } from '#shared/stripping/index.ts';
import { addSession } from '#tests/support/people.ts';
import { openTestServer, type TestServer } from '#tests/support/server.ts';

const [community] = evaluationContent.communities;
const of = ids(community.key);
let server: TestServer;
let records: Listening;

const begin = () =>
  furnishDirectory(server.core, {
    community: community.key,
    areas: community.areas,
    feedsAddress: `http://127.0.0.1:${records.port}/feeds`,
    today: new Date('2026-11-20T09:00:00Z'),
  });

beforeAll(async () => {
  server = await openTestServer({ isEvaluation: true });
  records = await startRecords(0);
  await furnish(server.core, { content: evaluationContent, issuer: 'http://issuer.example' });
  await begin();
});
afterAll(async () => {
  await records.close();
  await server.close();
});

const services = () =>
  server.core.db
    .selectFrom('service')
    .innerJoin('service_contact', 'service_contact.service_id', 'service.service_id')
    .innerJoin('service_place', 'service_place.service_id', 'service.service_id')
    .select([
      'service.area_id as areaId',
      'service.name',
      'service.organisation',
      'service.summary',
      'service.needs',
      'service.cost',
      'service.languages',
      'service_contact.phone',
      'service_place.access',
      'service_place.latitude_micro as latitude',
    ])
    .where('service.community_id', '=', of.communityId)
    .execute();

describe('the trial’s directory', () => {
  it('has about sixty services in each area, of every shape of feed, whole', async () => {
    const all = await services();
    for (const area of community.areas) {
      const here = all.filter((one) => one.areaId === of.area(area.key));
      expect([area.key, here.length >= 54 && here.length <= 66]).toEqual([area.key, true]);
      expect(new Set(here.map((one) => one.organisation)).size).toBeGreaterThanOrEqual(10);
      expect(here.some((one) => one.cost === 'free') && here.some((one) => one.cost === 'paid')).toBe(true);
      expect(here.some((one) => one.languages.includes('polish'))).toBe(true);
      expect(here.some((one) => one.access?.includes('Step-free'))).toBe(true);
    }
    expect(all.filter((one) => one.needs.length === 0)).toEqual([]);
    expect(all.filter((one) => one.latitude === null)).toEqual([]);
    // Ofcom's numbers for drama, and no number of two services of a town.
    expect(all.filter((one) => !/^020 7946 0\d{3}$/.test(one.phone ?? ''))).toEqual([]);
    expect(new Set(all.map((one) => one.phone)).size).toBe(all.length);
  });

  it('was read through the importer: complete runs of each shape', async () => {
    const rows = await server.core.db
      .selectFrom('feed')
      .innerJoin('feed_run', 'feed_run.feed_id', 'feed.feed_id')
      .select(['feed.shape', 'feed_run.state', 'feed_run.pages'])
      .orderBy('feed.shape')
      .execute();
    expect(rows).toEqual([
      { shape: 'csv', state: 'complete', pages: 1 },
      { shape: 'oruk-1', state: 'complete', pages: 3 },
      { shape: 'oruk-3', state: 'complete', pages: 3 },
    ]);
    const warned = await server.core.db.selectFrom('feed_warning').select('code').execute();
    expect(warned).toEqual([{ code: 'markup-removed' }]);
  });

  it('holds nothing that identifies a person', async () => {
    for (const { name, summary } of await services())
      expect([name, findIdentifiers(summary).filter((found) => found.confidence === 'certain')]).toEqual([
        name,
        [],
      ]);
  });

  it('has published areas, words of colleagues, and two that disagree', async () => {
    const { db } = server.core;
    expect(
      await db
        .selectFrom('area_directory')
        .select('published_at')
        .where('published_at', 'is not', null)
        .execute(),
    ).toHaveLength(3);
    const said = await db
      .selectFrom('service')
      .select(['name', 'stated_capacity as capacity'])
      .where('stated_capacity', 'is not', null)
      .execute();
    expect(said.length).toBeGreaterThanOrEqual(10);
    expect(await db.selectFrom('service_tip').select('tip_id').execute()).toHaveLength(6);
  });

  it('is the same when it is started again', async () => {
    const before = (await services()).length;
    await begin();
    expect(await services()).toHaveLength(before);
    expect(await server.core.db.selectFrom('service_tip').select('tip_id').execute()).toHaveLength(6);
    const jobs = await server.core.db
      .selectFrom('job')
      .select('kind')
      .where('kind', '=', 'read-feed')
      .execute();
    expect(jobs).toHaveLength(2);
  });
});

it.each([
  ['food bank', /Food Parcels/],
  ['benifits advice lanternfield', /Forms Together/],
  ['hubby hits me', /Safe Harbour/],
  ['carers cafe', /Memory Café/],
  ['kicked out nowhere to go tonight', /Homelessness Prevention/],
  ['no heating', /Fuel Bills/],
  ['money advise canalside', /Safer Play|Money Advice/],
  ['food pellhaven', /Food Parcels/],
])('a newcomer who types "%s" is shown who helps with it first', async (words, first) => {
  const sarah = await addSession(server.core.db, {
    communityId: of.communityId,
    personId: of.person('sarah-whitlow'),
  });
  const answer = await server.call<{ items: ServiceSummary[] }>(
    'query',
    'directory.search',
    { words },
    sarah,
  );
  expect(answer.isOk && answer.data.items[0]?.name).toMatch(first);
});
