// Reading feeds, end to end: a publisher's server on loopback, the importer, the database. What is read, what is not
// written twice, what a cut, a lie or a shrinking feed does.
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Reading, readFeed } from '#api/features/directory/index.ts';
import { doDue } from '#api/jobs/clock.ts';
import { handlersOf } from '#api/jobs/handlers.ts';
import type { FeedId } from '#shared/basics/ids.ts';
import { orukOne, orukThree } from '#tests/fixtures/feeds/harbour.ts';
import { type FeedServer, json, openFeedServer, pagesOf } from '#tests/support/feed-server.ts';
import {
  addCommunity,
  addPerson,
  after as later,
  noon,
  type Place,
  type SignedIn,
} from '#tests/support/people.ts';
import { openTestServer, type TestServer } from '#tests/support/server.ts';
import { addFeedRow, publishArea } from '#tests/support/services.ts';

let server: TestServer;
let publisher: FeedServer;
let place: Place;
let admin: SignedIn;
let feedId: FeedId;
let waits: number[] = [];

beforeAll(async () => {
  server = await openTestServer({ isEvaluation: true });
  publisher = await openFeedServer();
});
afterAll(async () => {
  await publisher.close();
  await server.close();
});
beforeEach(async () => {
  const { db } = server.core;
  place = await addCommunity(db);
  await publishArea(db, place);
  admin = await addPerson(db, place, 'Ada Min', { roles: ['administrator', 'member'] });
  feedId = await addFeedRow(db, place, { address: publisher.url });
  publisher.asked.length = 0;
  waits = [];
});
afterEach(() => server.setNow(noon));

const reading = (changes: Partial<Reading> = {}): Reading => ({
  db: server.core.db,
  clock: server.core.clock,
  random: server.core.random,
  wait: async (ms) => void waits.push(ms),
  rules: { allowsLoopback: true, timeoutMs: 2_000 },
  pauseMs: 1_000,
  turnMs: 60_000,
  ...changes,
});
/** A second later each time, so that the newest run is the last one. */
const read = (attempts = 1, changes: Partial<Reading> = {}) => {
  server.setNow(later(1_000, server.core.clock()));
  return readFeed(reading(changes), { communityId: place.communityId, feedId, attempts });
};
const services = () =>
  server.core.db
    .selectFrom('service')
    .select(['source_id', 'name', 'summary', 'missing_since', 'missed_runs', 'withdrawn_at', 'service_id'])
    .where('community_id', '=', place.communityId)
    .orderBy('source_id')
    .execute();
type Run = { id: string; state: string; fault: string | null; missing: number } & Record<string, unknown>;
async function lastRun(): Promise<Run> {
  const runs = await server.call<{ items: Run[] }>('query', 'directory.listRuns', { feedId }, admin);
  if (!runs.isOk) throw new Error(runs.refusal);
  return runs.data.items[0] as Run;
}
async function warnings() {
  const { id: runId } = await lastRun();
  const said = await server.call<{ items: { code: string; times: number; samples: string[] }[] }>(
    'query',
    'directory.listWarnings',
    { runId },
    admin,
  );
  return said.isOk ? Object.fromEntries(said.data.items.map((one) => [one.code, one.times])) : {};
}
const record = (id: string | number, changes: object = {}) => ({
  id: String(id),
  name: `Service ${id}`,
  description: 'Help in town.',
  attributes: [{ taxonomy_term: { name: 'Debt' } }],
  ...changes,
});
const many = (count: number) => Array.from({ length: count }, (_, n) => record(n));

describe('reading', () => {
  it('takes 3.0 and 1.0 whole, and tells administrators what it did', async () => {
    publisher.answer((_request, response) => json(response, orukThree));
    await read();
    expect(await services()).toMatchObject([{ name: 'Harbour Money Help' }]);
    expect(await lastRun()).toMatchObject({ state: 'complete', pages: 1, read: 1, created: 1, changed: 0 });
    publisher.answer((_request, response) => json(response, orukOne));
    // Another publisher at the same place: all that was known is gone, and that is asked about.
    await read();
    expect(await lastRun()).toMatchObject({ state: 'needs-confirmation', missing: 1 });
  });

  it('goes page by page with a pause between, and ends where the records end', async () => {
    publisher.answer(pagesOf(many(7), 3));
    await read();
    expect(publisher.asked.map((one) => one.path)).toEqual(
      [1, 2, 3].map((page) => `/services?page=${page}&per_page=50`),
    );
    expect(waits).toEqual([1_000, 1_000]);
    expect(await services()).toHaveLength(7);
    expect(await lastRun()).toMatchObject({ state: 'complete', pages: 3, read: 7, created: 7 });
  });

  it('counts pages from nought where the publisher does', async () => {
    publisher.answer((_request, response, url) => {
      const page = Number(url.searchParams.get('page'));
      const content = page < 2 ? [record(`p${page}`)] : [];
      json(response, { totalPages: 2, number: page, first: page === 0, last: page === 1, content });
    });
    await read();
    expect((await services()).map((one) => one.source_id)).toEqual(['p0', 'p1']);
  });

  it('writes nothing when nothing has changed, and only what has', async () => {
    const records = many(5);
    publisher.answer(pagesOf(records, 2));
    await read();
    const before = await versions();
    await read();
    expect(await versions()).toEqual(before);
    expect(await lastRun()).toMatchObject({ created: 0, changed: 0, read: 5 });
    records[3] = record(3, { name: 'Service 3, renamed' });
    await read();
    const after = await versions();
    expect(after.filter((row, n) => row.version !== before[n]?.version).map((row) => row.name)).toEqual([
      'Service 3, renamed',
    ]);
    expect(await lastRun()).toMatchObject({ created: 0, changed: 1 });
    // A row that is not written keeps the number of the transaction that wrote it.
    async function versions() {
      const { sql } = await import('kysely');
      return (
        await sql<{ name: string; version: string }>`select name, xmin::text as version from service
          where community_id = ${place.communityId} order by source_id`.execute(server.core.db)
      ).rows;
    }
  });

  it('asks only whether a page changed, when the publisher can tell', async () => {
    publisher.answer((request, response) => {
      if (request.headers['if-none-match'] === '"one"') response.writeHead(304).end();
      else json(response, { total_pages: 1, last_page: true, contents: many(3) }, { etag: '"one"' });
    });
    await read();
    await read();
    expect(publisher.asked[1]?.headers['if-none-match']).toBe('"one"');
    expect(await lastRun()).toMatchObject({ state: 'complete', read: 3, created: 0, missing: 0 });
    expect(await services()).toHaveLength(3);
  });

  it('asks for the whole record of a shallow list once, and again when it says that it changed', async () => {
    let modified = '2026-10-01T00:00:00Z';
    publisher.answer((_request, response, url) => {
      const shallow = { id: 'deep one', name: 'Deep', last_modified: modified };
      if (url.pathname.startsWith('/services/'))
        json(response, { ...shallow, description: `Whole at ${modified}`, schedules: [] });
      else json(response, { total_pages: 1, contents: [shallow, { id: 'lost', name: 'Lost' }] });
    });
    await read();
    expect(publisher.asked.map((one) => one.path)).toEqual([
      '/services?page=1&per_page=50',
      '/services/deep%20one',
      '/services/lost',
    ]);
    expect(await services()).toMatchObject([
      { source_id: 'deep one', summary: 'Whole at 2026-10-01T00:00:00Z' },
      { source_id: 'lost', name: 'Lost' },
    ]);
    expect(await warnings()).toMatchObject({ 'details-missing': 1 });
    publisher.asked.length = 0;
    await read();
    expect(publisher.asked.map((one) => one.path)).toEqual([
      '/services?page=1&per_page=50',
      '/services/lost',
    ]);
    modified = '2026-11-01T00:00:00Z';
    await read();
    expect((await services())[0]?.summary).toBe('Whole at 2026-11-01T00:00:00Z');
  });

  it('keeps the first of two records with one id, on whatever page, and never aborts for a bad one', async () => {
    const records = [
      record('a', { name: 'First' }),
      record('a', { name: 'Second' }),
      { id: 'nameless' },
      { name: 'Without id' },
      'nonsense',
      record('b', {
        description: '<script>alert(1)</script>Safe',
        service_at_locations: [{ location: { latitude: 100, longitude: 0 } }],
      }),
      record('a', { name: 'Third' }),
      record('c', { name: 5, languages: 'x', schedules: {}, contacts: [[]], minimum_age: 'old' }),
    ];
    publisher.answer(pagesOf(records, 5));
    await read();
    expect(await services()).toMatchObject([
      { source_id: 'a', name: 'First' },
      { source_id: 'b', summary: 'Safe' },
      { source_id: 'c', name: '5' },
    ]);
    expect(await warnings()).toMatchObject({
      'duplicate-id': 2,
      'no-name': 1,
      'no-id': 1,
      'not-a-record': 1,
      'point-outside': 1,
      'markup-removed': 1,
    });
    await read();
    expect(await services()).toHaveLength(3);
  });
});

describe('a reading that is cut off', () => {
  it('goes on where it stood and reads no page twice', async () => {
    const whole = pagesOf(many(10), 2);
    let isAway = false;
    publisher.answer((request, response, url) => {
      if (isAway || url.searchParams.get('page') === '4') {
        isAway = true;
        response.destroy();
      } else whole(request, response, url);
    });
    await expect(read()).rejects.toMatchObject({ code: 'unreachable' });
    expect(await services()).toHaveLength(6);
    isAway = false;
    publisher.answer(whole);
    publisher.asked.length = 0;
    await read(2);
    expect(publisher.asked.map((one) => one.path)).toEqual([
      '/services?page=4&per_page=50',
      '/services?page=5&per_page=50',
    ]);
    expect(await lastRun()).toMatchObject({ state: 'complete', pages: 5, read: 10, created: 10 });
  });

  it('hands itself back at the end of its turn', async () => {
    publisher.answer(pagesOf(many(6), 2));
    expect(await read(1, { turnMs: 0 })).toBeInstanceOf(Date);
    expect(await services()).toHaveLength(2);
    expect(await read(1, { turnMs: 0 })).toBeInstanceOf(Date);
    expect(await read(1, { turnMs: 0 })).toBeUndefined();
    expect(await services()).toHaveLength(6);
  });

  it('waits as long as the server asks, and succeeds then', async () => {
    let times = 0;
    const whole = pagesOf(many(2), 2);
    publisher.answer((request, response, url) => {
      times += 1;
      if (times === 1) response.writeHead(429, { 'retry-after': '90' }).end();
      else whole(request, response, url);
    });
    await expect(read()).rejects.toMatchObject({ code: 'slow-down', waitMs: 90_000 });
    await read(2);
    expect(await services()).toHaveLength(2);
  });

  it('ends with its reason when trying again cannot help, or has not helped often enough', async () => {
    const ends = async (attempts: number, how: Parameters<FeedServer['answer']>[0]) => {
      publisher.answer(how);
      await read(attempts);
      const { state, fault } = await lastRun();
      return [state, fault];
    };
    expect(await ends(1, (_q, response) => response.writeHead(404).end())).toEqual(['failed', 'not-found']);
    expect(await ends(1, (_q, response) => json(response, { nothing: 1 }))).toEqual(['failed', 'not-a-feed']);
    expect(await ends(1, (_q, response) => response.end('<html>'))).toEqual(['failed', 'not-json']);
    expect(await ends(6, (_q, response) => response.writeHead(500).end())).toEqual([
      'failed',
      'server-error',
    ]);
    expect(
      await ends(1, (_q, response) => response.writeHead(302, { location: 'https://10.0.0.1/' }).end()),
    ).toEqual(['failed', 'address-refused']);
    const large = { 'content-length': String(200 * 1024 * 1024) };
    expect(await ends(1, (_q, response) => response.writeHead(200, large).write('['))).toEqual([
      'failed',
      'too-large',
    ]);
  });

  it('sees pages that never end, whether they repeat or only go on', async () => {
    publisher.answer((_request, response) => json(response, { total_pages: 9_999, contents: many(2) }));
    await read();
    expect(await lastRun()).toMatchObject({ state: 'failed', fault: 'endless-pages', pages: 1 });
    publisher.answer((_request, response, url) => {
      const page = url.searchParams.get('page');
      json(response, { total_pages: 1e9, contents: [{ ...record(`n${page}`), schedules: [] }] });
    });
    await server.core.db.updateTable('feed_run').set({ state: 'failed' }).execute();
    await read();
    const run = await lastRun();
    expect(run).toMatchObject({ state: 'failed', fault: 'too-many-pages', pages: 500 });
    // What a broken feed lost is not taken for closed.
    expect((await services()).every((one) => one.missing_since === null)).toBe(true);
  });

  it('refuses loopback outside the evaluation', async () => {
    publisher.answer(pagesOf(many(2), 2));
    await read(1, { rules: { allowsLoopback: false } });
    expect(await lastRun()).toMatchObject({ state: 'failed', fault: 'address-refused' });
    expect(publisher.asked).toEqual([]);
  });
});

describe('what is no longer there', () => {
  it('is missing once, withdrawn after two whole readings, and back as it was when it comes back', async () => {
    publisher.answer(pagesOf(many(10), 5));
    await read();
    const [first] = await services();
    publisher.answer(pagesOf(many(10).slice(1), 5));
    await read();
    expect((await services())[0]).toMatchObject({
      missing_since: server.core.clock(),
      withdrawn_at: null,
      missed_runs: 1,
    });
    expect(await lastRun()).toMatchObject({ state: 'complete', missing: 1 });
    await read();
    expect((await services())[0]).toMatchObject({ withdrawn_at: server.core.clock(), missed_runs: 2 });
    publisher.answer(pagesOf(many(10), 5));
    await read();
    expect((await services())[0]).toMatchObject({
      service_id: first?.service_id,
      missing_since: null,
      withdrawn_at: null,
      missed_runs: 0,
    });
  });

  it('is asked about when a great part is gone at once; a yes marks it, and only an administrator says it', async () => {
    publisher.answer(pagesOf(many(20), 10));
    await read();
    publisher.answer(pagesOf(many(2), 10));
    await read();
    const run = await lastRun();
    expect(run).toMatchObject({ state: 'needs-confirmation', missing: 18 });
    expect((await services()).every((one) => one.missing_since === null)).toBe(true);
    const confirm = () => server.call('mutation', 'directory.confirmRun', { runId: run.id }, admin);
    expect(await confirm()).toMatchObject({ isOk: true, data: { missing: 18 } });
    expect((await services()).filter((one) => one.missing_since !== null)).toHaveLength(18);
    expect(await confirm()).toMatchObject({ isOk: false, refusal: 'not-found' });
    const trail = await server.core.db
      .selectFrom('audit_entry')
      .select(['deed', 'detail'])
      .where('community_id', '=', place.communityId)
      .execute();
    expect(trail).toEqual([{ deed: 'feed-shrink-confirmed', detail: '{"missing":18}' }]);
  });
});

describe('what peers said', () => {
  it('survives every reading', async () => {
    const records = many(4);
    publisher.answer(pagesOf(records, 4));
    await read();
    const [first] = await services();
    await server.call(
      'mutation',
      'directory.stateService',
      {
        key: crypto.randomUUID(),
        serviceId: first?.service_id,
        capacity: 'no-capacity',
        phone: '01632 960999',
        askFor: 'the duty adviser',
      },
      admin,
    );
    records[0] = record(0, { name: 'New name', contacts: [{ phones: [{ number: '01632 960000' }] }] });
    await read();
    const seen = await server.call('query', 'directory.readService', { serviceId: first?.service_id }, admin);
    expect(seen).toMatchObject({
      data: { name: 'New name', capacity: 'no-capacity', phone: '01632 960999', askFor: 'the duty adviser' },
    });
  });
});

describe('the clock', () => {
  it('reads a feed that an administrator adds, once a day', async () => {
    publisher.answer(pagesOf(many(3), 3));
    const { db } = server.core;
    await db.deleteFrom('job').execute();
    const ask = { areaId: place.areaId, name: 'Town feed', address: `${publisher.url}/api/` };
    const added = await server.call<{ feedId: FeedId }>('mutation', 'directory.addFeed', ask, admin);
    if (!added.isOk) throw new Error(added.refusal);
    feedId = added.data.feedId;
    expect(await server.call('mutation', 'directory.addFeed', ask, admin)).toMatchObject({
      refusal: 'already-done',
    });
    const { core } = server;
    const work = {
      ...core,
      chance: () => 1,
      handlers: handlersOf({ ...core, again: { wait: async () => undefined } }),
    };
    expect(await doDue(work)).toBe(1);
    expect(publisher.asked[0]?.path).toBe('/api/services?page=1&per_page=50');
    const feeds = await server.call<{ items: unknown[] }>('query', 'directory.listFeeds', {}, admin);
    expect(feeds.isOk && feeds.data.items.find((one) => (one as { id: string }).id === feedId)).toMatchObject(
      {
        name: 'Town feed',
        shape: 'oruk-3',
        services: 3,
        lastReadAt: noon.toISOString(),
        lastRun: { state: 'complete', created: 3 },
      },
    );
    expect(await db.selectFrom('job').select(['kind', 'due_at']).execute()).toEqual([
      { kind: 'read-feed', due_at: later(86_400_000) },
    ]);
    await server.call('mutation', 'directory.readFeedSoon', { feedId }, admin);
    expect(await doDue(work)).toBe(1);
    await server.call('mutation', 'directory.pauseFeed', { feedId, isPaused: true }, admin);
    await server.call('mutation', 'directory.readFeedSoon', { feedId }, admin);
    publisher.asked.length = 0;
    expect(await doDue(work)).toBe(1);
    expect(publisher.asked).toEqual([]);
  });

  it('refuses to add what may not be read', async () => {
    const add = (address: string) =>
      server.call('mutation', 'directory.addFeed', { areaId: place.areaId, name: 'x', address }, admin);
    for (const address of ['https://10.0.0.1/', 'http://198.41.0.4/', 'file:///etc/passwd', 'not an address'])
      expect(await add(address)).toMatchObject({ refusal: 'address-refused' });
  });
});

describe('a file', () => {
  const csv = (rows: string[]) => ['id,name,needs,phone', ...rows].join('\n');
  const bring = (text: string, changes = {}) =>
    server.call<Record<string, unknown>>(
      'mutation',
      'directory.importFile',
      { areaId: place.areaId, name: 'Council list', format: 'csv', text, isDryRun: false, ...changes },
      admin,
    );
  it('is tried first, then brought in; again changes nothing; JSON as well', async () => {
    const text = csv(['a,Larder,food-fuel,01632 960111', 'b,Walks,loneliness,', ',Nameless,,']);
    expect(await bring(text, { isDryRun: true })).toMatchObject({
      data: { created: 2, changed: 0, unchanged: 0, refused: 1, warnings: [{ code: 'no-id', times: 1 }] },
    });
    expect(await services()).toEqual([]);
    expect(await bring(text)).toMatchObject({ data: { created: 2 } });
    expect(await bring(text)).toMatchObject({ data: { created: 0, changed: 0, unchanged: 2 } });
    expect(
      await bring(csv(['a,Larder,food-fuel,01632 960112', 'b,Walks,loneliness,']), { isDryRun: true }),
    ).toMatchObject({ data: { created: 0, changed: 1, unchanged: 1 } });
    const json = JSON.stringify({ contents: [record('j1')] });
    expect(await bring(json, { format: 'json', name: 'Other list' })).toMatchObject({ data: { created: 1 } });
    expect((await services()).map((one) => one.source_id)).toEqual(['a', 'b', 'j1']);
  });
  it('that is none is refused', async () => {
    expect(await bring('no columns')).toMatchObject({ refusal: 'unreadable-file' });
    expect(await bring('{', { format: 'json' })).toMatchObject({ refusal: 'unreadable-file' });
    expect(await bring('{}', { format: 'json' })).toMatchObject({ refusal: 'unreadable-file' });
  });
});
