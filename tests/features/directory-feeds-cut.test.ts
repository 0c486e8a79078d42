// What a cut, a lie or a shrinking feed does: nothing is lost, nothing is taken for closed.
import { describe, expect, it } from 'vitest';
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
  warnings,
} from '#tests/support/feed-reading.ts';
import { type FeedServer, json, pagesOf } from '#tests/support/feed-server.ts';
import { after, noon } from '#tests/support/people.ts';

openReading();

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

  it('hands itself back in the middle of a page of shallow records, asks for none twice and keeps to its turn', async () => {
    const shallow = Array.from({ length: 7 }, (_, n) => ({ id: `s${n}`, name: `Service ${n}` }));
    publisher.answer((_request, response, url) => {
      const id = url.pathname.split('/services/')[1];
      if (id === undefined) json(response, { total_pages: 1, contents: shallow });
      else if (id === 's1') response.writeHead(404).end();
      else json(response, { ...shallow[Number(id.slice(1))], description: 'Whole.', schedules: [] });
    });
    const wait = async (ms: number) => server.setNow(after(ms, server.core.clock()));
    const turnMs = 2_500;
    const turns: number[] = [];
    for (let again: Date | undefined = noon; again !== undefined && turns.length < 10; ) {
      const begun = server.core.clock().getTime();
      again = await read(1, { wait, turnMs });
      turns.push(server.core.clock().getTime() - begun);
    }
    expect(turns).toHaveLength(3);
    // A second before the turn, and the pause that began inside it.
    expect(Math.max(...turns)).toBeLessThanOrEqual(1_000 + turnMs + 1_000);
    const details = publisher.asked.map((one) => one.path).filter((path) => path.includes('/services/'));
    expect(details).toEqual(shallow.map(({ id }) => `/services/${id}`));
    expect(await services()).toHaveLength(7);
    expect(await lastRun()).toMatchObject({ state: 'complete', pages: 1, read: 7, created: 7, changed: 0 });
    expect(await warnings()).toEqual({ 'details-missing': 1, 'no-need-known': 6 });
    // Read again, and nothing of the turns before is in the way.
    publisher.answer(pagesOf(many(7), 10));
    await read();
    expect(await lastRun()).toMatchObject({ pages: 1, read: 7, created: 7 });
  });

  it('gets on by one in any turn, however short', async () => {
    const shallow = Array.from({ length: 3 }, (_, n) => ({ id: `s${n}`, name: `Service ${n}` }));
    publisher.answer((_request, response, url) => {
      const id = url.pathname.split('/services/')[1];
      if (id === undefined) json(response, { total_pages: 1, contents: shallow });
      else json(response, { ...shallow[Number(id.slice(1))], schedules: [] });
    });
    expect(await read(1, { turnMs: 0 })).toBeInstanceOf(Date);
    expect(await services()).toHaveLength(1);
    expect(await read(1, { turnMs: 0 })).toBeInstanceOf(Date);
    await read(1, { turnMs: 0 });
    expect(await services()).toHaveLength(3);
    expect(await lastRun()).toMatchObject({ state: 'complete', created: 3 });
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
