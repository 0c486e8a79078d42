import { describe, expect, it } from 'vitest';
import { doDue } from '#api/jobs/clock.ts';
import { handlersOf } from '#api/jobs/handlers.ts';
import type { FeedId } from '#shared/basics/ids.ts';
import { orukOne, orukThree } from '#tests/fixtures/feeds/harbour.ts';
import {
  admin,
  lastRun,
  many,
  openReading,
  place,
  publisher,
  read,
  record,
  server,
  services,
  waits,
  warnings,
} from '#tests/support/feed-reading.ts';
import { json, pagesOf } from '#tests/support/feed-server.ts';
import { after as later, noon } from '#tests/support/people.ts';

openReading();

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
    const { feedId: addedId } = added.data;
    expect(await server.call('mutation', 'directory.addFeed', ask, admin)).toMatchObject({
      refusal: 'already-done',
    });
    const { core } = server;
    const work = {
      ...core,
      chance: () => 1,
      handlers: handlersOf({ ...core, again: { wait: async () => undefined } }),
    };
    // The feed, and then the search, which reads what the feed has changed.
    expect(await doDue(work)).toBe(2);
    expect(publisher.asked[0]?.path).toBe('/api/services?page=1&per_page=50');
    const feeds = await server.call<{ items: unknown[] }>('query', 'directory.listFeeds', {}, admin);
    expect(
      feeds.isOk && feeds.data.items.find((one) => (one as { id: string }).id === addedId),
    ).toMatchObject({
      name: 'Town feed',
      shape: 'oruk-3',
      services: 3,
      lastReadAt: noon.toISOString(),
      lastRun: { state: 'complete', created: 3 },
    });
    expect(await db.selectFrom('job').select(['kind', 'due_at']).execute()).toEqual([
      { kind: 'read-feed', due_at: later(86_400_000) },
    ]);
    await server.call('mutation', 'directory.readFeedSoon', { feedId: addedId }, admin);
    expect(await doDue(work)).toBe(1);
    await server.call('mutation', 'directory.pauseFeed', { feedId: addedId, isPaused: true }, admin);
    await server.call('mutation', 'directory.readFeedSoon', { feedId: addedId }, admin);
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
