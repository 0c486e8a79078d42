// Feeds that are broken or mean harm, read as a run: what is good of them comes in, nothing of the rest reaches a reader, and a feed
// that goes away takes no service with it.
import { describe, expect, it } from 'vitest';
import type { Service, ServiceSummary } from '#shared/contract/directory.ts';
import {
  admin,
  lastRun,
  many,
  openReading,
  publisher,
  read,
  record,
  server,
  services,
  warnings,
} from '#tests/support/feed-reading.ts';
import { json, pagesOf } from '#tests/support/feed-server.ts';

openReading();

const script = '<script>alert(1)</script><img src=x onerror="alert(2)">';
async function ask<T>(path: string, input: object): Promise<T> {
  const answer = await server.call<T>('query', path, input, admin);
  if (!answer.isOk) throw new Error(answer.refusal);
  return answer.data;
}
/** Every service as a reader sees it. */
async function shown(): Promise<Service[]> {
  const { items } = await ask<{ items: ServiceSummary[] }>('directory.search', { limit: 50 });
  return Promise.all(items.map(({ id }) => ask<Service>('directory.readService', { serviceId: id })));
}

describe('a record', () => {
  it('with markup and script in every field shows none of it', async () => {
    const bad = (text: string) => `${text} ${script}`;
    publisher.answer(
      pagesOf(
        [
          record('a', {
            name: bad('Harbour Help'),
            description: bad('One to one.'),
            alert: bad('Shut on Monday.'),
            url: 'javascript:alert(1)',
            email: `"${script}"@example.org`,
            fees: bad('Free'),
            application_process: bad('Ring us.'),
            wait_time: bad('Two weeks'),
            eligibility_description: bad('Adults'),
            organization: { name: bad('Harbour Trust') },
            languages: [{ name: bad('Polish') }],
            schedules: [{ freq: 'WEEKLY', byday: 'MO', description: bad('Mornings') }],
            contacts: [{ name: bad('Reception'), title: bad('Desk'), phones: [{ number: '020 7946 0000' }] }],
            cost_options: [{ option: bad('All'), amount: 0, amount_description: bad('None') }],
            service_at_locations: [
              {
                location: {
                  name: bad('Hall'),
                  latitude: 51.4,
                  longitude: -2.5,
                  addresses: [
                    { address_1: bad('1 Quay Street'), city: bad('Ashcombe'), postal_code: 'ZZ1 1ZZ' },
                  ],
                  accessibility: [{ description: bad('Ramp') }],
                },
              },
            ],
          }),
        ],
        50,
      ),
    );
    await read();
    const [service] = await shown();
    expect(service?.name).toMatch(/^Harbour Help/);
    expect(JSON.stringify(service)).not.toMatch(/<|alert\(|onerror|javascript:/i);
    expect(service?.url).toBeNull();
    expect(await warnings()).toMatchObject({ 'markup-removed': 1 });
  });

  it('with letters that no database takes, and values of every wrong type, comes in or is counted; no run ends by it', async () => {
    const odd: unknown[] = [
      record('nul', { name: 'A\u0000B', description: 'C\u0000D', organization: { name: '\u0000' } }),
      record('half', { name: 'Half \ud800 a letter', description: '\udfff' }),
      record('wide', { name: 'x'.repeat(100_000), description: 'word '.repeat(200_000) }),
      record('proto', JSON.parse('{"__proto__": {"name": "polluted"}, "constructor": 5}')),
      record('turned', { name: 'Name \u202etxt.exe', description: 'zero\u200bwidth' }),
    ];
    for (const value of [null, true, 5, -1e308, '', [], {}, [[]], [null], 'NaN', '2026-99-99'])
      odd.push(
        Object.fromEntries(
          [
            'name description url email status fees alert minimum_age maximum_age assured_date last_modified schedules',
            'service_areas service_at_locations languages cost_options contacts attributes organization capacities phones',
          ]
            .join(' ')
            .split(' ')
            .map((field) => [field, value])
            .concat([['id', `odd-${odd.length}`], ...(value === 5 ? [] : [['name', 'Odd']])]),
        ),
      );
    publisher.answer(pagesOf(odd, 50));
    await read();
    expect(await lastRun()).toMatchObject({ state: 'complete', fault: null });
    const found = await services();
    expect(found.map((one) => one.source_id)).toEqual(
      expect.arrayContaining(['nul', 'half', 'wide', 'proto', 'turned']),
    );
    expect(found.find((one) => one.source_id === 'wide')?.name).toHaveLength(200);
    expect(JSON.stringify(found)).not.toMatch(/\\u0000|polluted/);
    // A second look at the same nonsense writes nothing.
    await read();
    expect(await lastRun()).toMatchObject({ state: 'complete', created: 0, changed: 0 });
  });

  it('at latitude 100, or with its figures swapped, is nowhere on the map rather than somewhere wrong', async () => {
    const at = (latitude: unknown, longitude: unknown) => ({
      service_at_locations: [{ location: { latitude, longitude } }],
    });
    publisher.answer(
      pagesOf(
        [
          record('a', at(100, 0)),
          record('b', at(-2.5, 51.4)),
          record('c', at('51,4', '-2,5')),
          record('d', at(0, 0)),
        ],
        50,
      ),
    );
    await read();
    const all = await shown();
    expect(all).toHaveLength(4);
    expect(all.every((one) => one.metres === null && one.places.every((place) => !place.isOnTheMap))).toBe(
      true,
    );
    expect((await warnings())['point-outside']).toBe(4);
  });
});

describe('a publisher', () => {
  it('who pours out two hundred megabytes without saying so is cut off at five, and costs no memory', async () => {
    let poured = 0;
    const chunk = Buffer.alloc(64 * 1024, 32);
    publisher.answer((_request, response) => {
      response.writeHead(200, { 'content-type': 'application/json' });
      const pour = () => {
        while (!response.destroyed && poured < 200 * 1024 * 1024) {
          poured += chunk.length;
          if (!response.write(chunk)) {
            response.once('drain', pour);
            return;
          }
        }
        response.end();
      };
      pour();
    });
    const before = process.memoryUsage().arrayBuffers;
    await read(1, { rules: { allowsLoopback: true, timeoutMs: 20_000 } });
    expect(await lastRun()).toMatchObject({ state: 'failed', fault: 'too-large' });
    // What lies in sockets on both sides is a few megabytes more.
    expect(poured).toBeLessThan(40 * 1024 * 1024);
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(60 * 1024 * 1024);
  });

  it('who sends brackets by the hundred thousand, or a document squeezed small, brings in nothing', async () => {
    const ends = async (body: string | Buffer, headers: Record<string, string> = {}) => {
      publisher.answer((_request, response) => response.writeHead(200, headers).end(body));
      await read();
      const { state, fault } = await lastRun();
      return [state, fault];
    };
    // A list of one thing that is no record.
    expect(await ends(`${'['.repeat(300_000)}${']'.repeat(300_000)}`)).toEqual(['complete', null]);
    expect(await warnings()).toEqual({ 'not-a-record': 1 });
    const { gzipSync } = await import('node:zlib');
    const bomb = gzipSync(Buffer.alloc(50 * 1024 * 1024, 32));
    expect(await ends(bomb, { 'content-encoding': 'gzip' })).toEqual(['failed', 'not-json']);
  });

  it('who drips is given up in the end; what came before stays', async () => {
    const whole = pagesOf(many(4), 2);
    publisher.answer((request, response, url) => {
      if (url.searchParams.get('page') !== '2') return whole(request, response, url);
      response.writeHead(200);
      const drip = setInterval(() => response.write(' '), 20);
      response.on('close', () => clearInterval(drip));
    });
    const rules = { allowsLoopback: true, timeoutMs: 200 };
    await expect(read(1, { rules })).rejects.toMatchObject({ code: 'too-slow' });
    await read(6, { rules });
    expect(await lastRun()).toMatchObject({ state: 'failed', fault: 'too-slow' });
    expect(await services()).toHaveLength(2);
  });

  it('who is gone in the middle, for good, closes nobody’s doors; and is read from the start when back', async () => {
    const all = many(6);
    publisher.answer(pagesOf(all, 2));
    await read();
    let isGone = true;
    publisher.answer((request, response, url) =>
      isGone && url.searchParams.get('page') !== '1'
        ? response.writeHead(404).end()
        : pagesOf(all, 2)(request, response, url),
    );
    for (let times = 0; times < 3; times++) {
      await read();
      expect(await lastRun()).toMatchObject({ state: 'failed', fault: 'not-found' });
    }
    expect((await services()).every((one) => one.missing_since === null && one.withdrawn_at === null)).toBe(
      true,
    );
    expect(await ask<{ items: unknown[] }>('directory.search', {})).toMatchObject({ items: { length: 6 } });
    isGone = false;
    await read();
    expect(await lastRun()).toMatchObject({ state: 'complete', read: 6, created: 0, changed: 0 });
  });

  it('who sends a reader inside the house leads nowhere, on whatever page', async () => {
    // A name counts as inside here; what leads to our own machine in other notations stands with the addresses.
    const resolve = async (host: string) => [
      { address: host === 'inside.example' ? '10.1.2.3' : '127.0.0.1', family: 4 },
    ];
    const rules = { allowsLoopback: true, timeoutMs: 2_000, resolve };
    for (const to of [
      'https://inside.example/',
      'https://192.168.0.1/',
      'https://[fd00::1]/',
      'ftp://127.0.0.1/',
    ]) {
      publisher.answer((request, response, url) =>
        url.searchParams.get('page') === '2'
          ? response.writeHead(302, { location: to }).end()
          : pagesOf(many(4), 2)(request, response, url),
      );
      await read(1, { rules });
      expect([to, (await lastRun()).fault]).toEqual([to, 'address-refused']);
    }
    // What stood on the page before is read, and nothing is taken for closed.
    expect((await services()).map((one) => one.missing_since)).toEqual([null, null]);
  });

  it('whose clock and ours disagree is read all the same', async () => {
    publisher.answer((_request, response) =>
      json(response, {
        total_pages: 1,
        last_page: true,
        contents: [record('a', { last_modified: '2099-01-01T00:00:00Z', assured_date: '2098-12-31' })],
      }),
    );
    await read();
    const [service] = await shown();
    expect(service).toMatchObject({ checkedAgeDays: 0, freshness: 'recent' });
  });
});
