// The reader of addresses trusts none: private ones refused in every notation and after every redirect, connections
// pinned to what was judged, everything bounded in time and bytes.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type FetchRules, fetchJson, judgeAddress } from '#api/feeds/fetch-json.ts';
import { isPublicAddress } from '#api/feeds/public-address.ts';
import { type FeedServer, json, openFeedServer } from '#tests/support/feed-server.ts';

let feed: FeedServer;
beforeAll(async () => {
  feed = await openFeedServer();
});
afterAll(() => feed.close());

const loopback: FetchRules = { allowsLoopback: true };
const fault = (address: string, rules: FetchRules = loopback) =>
  fetchJson(address, null, rules).then(
    () => 'fetched',
    (error: { code?: string }) => error.code,
  );

describe('an address', () => {
  it('is public, or refused', () => {
    for (const inside of [
      '127.0.0.1',
      '10.1.2.3',
      '172.16.0.1',
      '192.168.1.1',
      '169.254.169.254',
      '100.64.0.1',
      '0.0.0.0',
      '224.0.0.1',
      '255.255.255.255',
      '::1',
      '::',
      'fe80::1',
      'fc00::1',
      'fd12::1',
      '::ffff:127.0.0.1',
      '::ffff:10.0.0.1',
      '64:ff9b::7f00:1',
      '2002:7f00:1::',
      '2001:db8::1',
      'ff02::1',
      'fe80::1%eth0',
      'not-an-address',
    ])
      expect([inside, isPublicAddress(inside)]).toEqual([inside, false]);
    for (const outside of ['198.41.0.4', '8.8.4.4', '2606:4700::1111'])
      expect([outside, isPublicAddress(outside)]).toEqual([outside, true]);
  });

  it('is refused in every notation that leads inside, and never without https', async () => {
    for (const address of [
      'http://127.0.0.1/',
      'https://127.0.0.1/',
      'https://2130706433/',
      'https://0x7f.1/',
      'https://0177.0.0.1/',
      'https://[::1]/',
      'https://[::ffff:127.0.0.1]/',
      'https://169.254.169.254/latest/meta-data',
      'http://198.41.0.4/',
      'https://user:secret@198.41.0.4/',
      'file:///etc/passwd',
      'ftp://198.41.0.4/',
      'gopher://198.41.0.4/',
      'nonsense',
    ])
      expect([address, await fault(address, { allowsLoopback: false })]).toEqual([
        address,
        'address-refused',
      ]);
  });

  it('is refused when one of the addresses behind a name is private', async () => {
    const resolve = async () => [
      { address: '198.41.0.4', family: 4 },
      { address: '10.0.0.1', family: 4 },
    ];
    await expect(
      judgeAddress(new URL('https://feed.example/'), { allowsLoopback: false, resolve }),
    ).rejects.toMatchObject({ code: 'address-refused' });
    await expect(
      judgeAddress(new URL('http://feed.example/'), {
        allowsLoopback: true,
        resolve: async () => [{ address: '198.41.0.4', family: 4 }],
      }),
    ).rejects.toMatchObject({ code: 'address-refused' });
  });

  it('is looked up once, and the connection goes to what was judged', async () => {
    feed.answer((_request, response) => json(response, []));
    let looks = 0;
    const { port } = new URL(feed.url);
    const resolve = async () => {
      looks += 1;
      // A name that changes its mind: the second answer would lead elsewhere.
      return [{ address: looks === 1 ? '127.0.0.1' : '127.0.0.2', family: 4 }];
    };
    const address = `http://rebinding.example:${port}/services`;
    expect(await fetchJson(address, null, { allowsLoopback: true, resolve })).toMatchObject({ body: [] });
    expect(looks).toBe(1);
    expect(feed.asked.at(-1)?.headers.host).toBe(`rebinding.example:${port}`);
  });

  it('is judged again at every redirect', async () => {
    const resolve = async (host: string) => [
      { address: host === 'inside.example' ? '10.0.0.1' : '127.0.0.1', family: 4 },
    ];
    for (const [to, code] of [
      ['http://inside.example/', 'address-refused'],
      ['https://169.254.169.254/', 'address-refused'],
      ['file:///etc/passwd', 'address-refused'],
      ['/round', 'too-many-redirects'],
    ] as const) {
      feed.answer((_request, response) => response.writeHead(302, { location: to }).end());
      expect([to, await fault(`${feed.url}/a`, { allowsLoopback: true, resolve })]).toEqual([to, code]);
    }
    // Outside the evaluation a public feed that turns to loopback finds nobody.
    await expect(judgeAddress(new URL(`${feed.url}/`), { allowsLoopback: false })).rejects.toMatchObject({
      code: 'address-refused',
    });
  });
});

describe('an answer', () => {
  it('is asked for politely, and only when it changed', async () => {
    feed.answer((request, response) => {
      if (request.headers['if-none-match'] === '"v1"') response.writeHead(304).end();
      else json(response, [], { etag: '"v1"', 'last-modified': 'Fri, 20 Nov 2026 10:00:00 GMT' });
    });
    const first = await fetchJson(`${feed.url}/services`, null, loopback);
    expect(first).toMatchObject({ isUnchanged: false, etag: '"v1"' });
    expect(await fetchJson(`${feed.url}/services`, first, loopback)).toMatchObject({
      isUnchanged: true,
      etag: '"v1"',
    });
    expect(feed.asked.at(-1)?.headers['user-agent']).toContain('PeerHub');
    expect(feed.asked.at(-1)?.headers.cookie).toBeUndefined();
  });

  it('is bounded in bytes, said or unsaid', async () => {
    const rules = { allowsLoopback: true, bytesMax: 1_000 };
    feed.answer((_request, response) => json(response, 'x'.repeat(2_000)));
    expect(await fault(feed.url, rules)).toBe('too-large');
    feed.answer((_request, response) => {
      response.writeHead(200);
      const pour = () => {
        while (response.writable && response.write('x'.repeat(500)));
        response.once('drain', pour);
      };
      pour();
    });
    expect(await fault(feed.url, rules)).toBe('too-large');
  });

  it('is bounded in time: a drip ends, and so does silence', async () => {
    const rules = { allowsLoopback: true, timeoutMs: 300 };
    feed.answer((_request, response) => {
      response.writeHead(200);
      const drip = setInterval(() => response.write(' '), 20);
      response.on('close', () => clearInterval(drip));
    });
    expect(await fault(feed.url, rules)).toBe('too-slow');
    feed.answer(() => undefined);
    expect(await fault(feed.url, rules)).toBe('too-slow');
  });

  it('says by a code what went wrong', async () => {
    const answered = async (status: number, body = '', headers = {}) => {
      feed.answer((_request, response) => response.writeHead(status, headers).end(body));
      return fault(feed.url);
    };
    expect(await answered(404)).toBe('not-found');
    expect(await answered(500)).toBe('server-error');
    expect(await answered(403)).toBe('refused-by-server');
    expect(await answered(200, '<html>')).toBe('not-json');
    expect(await answered(429, '', { 'retry-after': '7' })).toBe('slow-down');
    await expect(fetchJson(feed.url, null, loopback)).rejects.toMatchObject({ waitMs: 7_000 });
    feed.answer((_request, response) => {
      response.writeHead(200, { 'content-length': '500' });
      response.write('[1,', () => response.socket?.destroy());
    });
    expect(await fault(feed.url)).toBe('cut-off');
  });
});
