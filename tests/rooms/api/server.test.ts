// The walls that every request meets: what is malformed, too large, unknown or from elsewhere is refused in our words, and
// nothing of ours is told.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { limits } from '#shared/basics/limits.ts';
import { addCommunity, addPerson, type SignedIn } from '#tests/support/people.ts';
import { openTestServer, type TestServer } from '#tests/support/server.ts';

let server: TestServer;
let sarah: SignedIn;
beforeAll(async () => {
  server = await openTestServer();
  sarah = await addPerson(server.core.db, await addCommunity(server.core.db), 'Sarah Whitlow');
});
afterAll(() => server.close());

type Injected = {
  method: 'GET' | 'POST' | 'PUT';
  url: string;
  payload?: string;
  headers?: Record<string, string>;
};
async function send(request: Injected) {
  const response = await server.app.inject({
    ...request,
    headers: { authorization: `Bearer ${sarah.token}`, ...request.headers },
  });
  const refusalOf = (body: { error?: { data: { refusal: { code: string } } } }) =>
    body.error?.data.refusal.code ?? 'ok';
  // The library answers what it cannot read as plain text, with JSON inside.
  const json = /^[[{]/.test(response.body) ? response.json() : null;
  return {
    response,
    status: response.statusCode,
    refusal: Array.isArray(json) ? json.map(refusalOf) : json && refusalOf(json),
  };
}
const post = (payload: string, headers = {}) =>
  send({
    method: 'POST',
    url: '/trpc/channels.startThread',
    payload,
    headers: { 'content-type': 'application/json', ...headers },
  });

describe('a request', () => {
  it.each([
    ['half a body', '{"title":'],
    ['no object', '[]'],
    ['null', 'null'],
    ['nothing', ''],
  ])('with %s is malformed', async (_what, payload) => {
    expect(await post(payload)).toMatchObject({ status: 400, refusal: 'malformed' });
  });

  it('of a kind that we do not read is refused', async () => {
    expect((await post('title=x', { 'content-type': 'application/x-www-form-urlencoded' })).refusal).toBe(
      'malformed',
    );
    expect((await send({ method: 'PUT', url: '/trpc/channels.startThread' })).refusal).toBe('malformed');
    expect((await send({ method: 'GET', url: '/trpc/channels.startThread?input=%7B%7D' })).refusal).toBe(
      'malformed',
    );
    expect((await send({ method: 'GET', url: '/trpc/channels.listChannels?input=nonsense' })).refusal).toBe(
      'malformed',
    );
  });

  it('is at most so large', async () => {
    const fits = JSON.stringify({ body: 'x'.repeat(limits.requestBytesMax - 11) });
    expect(Buffer.byteLength(fits)).toBe(limits.requestBytesMax);
    expect((await post(fits)).refusal).not.toBe('bug');
    expect(await post(`${fits} `)).toMatchObject({ status: 413, refusal: 'too-long' });
  });

  it('for an unknown procedure or page is not found', async () => {
    for (const url of [
      '/trpc/channels.eraseEverything',
      '/trpc/x',
      '/trpc/',
      '/',
      '/admin',
      '/trpc/__proto__.toString',
    ])
      expect([
        url,
        (await send({ method: 'GET', url })).status,
        (await send({ method: 'GET', url })).refusal,
      ]).toEqual([url, 404, 'not-found']);
  });

  it('with a forged token, or one in another form, is nobody’s', async () => {
    for (const authorization of [
      'Bearer forged-token-that-nobody-gave-out',
      'Basic YTpi',
      'Bearer',
      `bearer ${sarah.token}`,
      'Bearer a b',
    ])
      expect([
        authorization,
        (await send({ method: 'GET', url: '/trpc/session.readMe?input=%7B%7D', headers: { authorization } }))
          .refusal,
      ]).toEqual([authorization, 'not-signed-in']);
    const inQuery = await server.app.inject({
      url: `/trpc/session.readMe?input=%7B%7D&token=${sarah.token}`,
    });
    expect(inQuery.statusCode).toBe(401);
    const inCookie = await server.app.inject({
      url: '/trpc/session.readMe?input=%7B%7D',
      headers: { cookie: `token=${sarah.token}` },
    });
    expect(inCookie.statusCode).toBe(401);
  });

  it('may hold so many calls and no more', async () => {
    const batch = (count: number) =>
      send({
        method: 'GET',
        url: `/trpc/${Array.from({ length: count }, () => 'session.readMe').join(',')}?batch=1&input=${encodeURIComponent(
          JSON.stringify(Object.fromEntries(Array.from({ length: count }, (_, n) => [n, {}]))),
        )}`,
      });
    const whole = await batch(limits.batchedCallsMax);
    expect(whole.refusal).toEqual(Array.from({ length: limits.batchedCallsMax }, () => 'ok'));
    const tooMany = await batch(limits.batchedCallsMax + 1);
    expect([tooMany.refusal].flat().every((code) => code === 'malformed')).toBe(true);
    // The hundred characters of the framework's standard would have cut this.
    expect('session.readMe,'.length * limits.batchedCallsMax).toBeGreaterThan(100);
  });
});

describe('an answer', () => {
  it('is never framed, sniffed, cached or told where it came from', async () => {
    for (const url of ['/health', '/nope', '/trpc/session.listProviders?input=%7B%7D']) {
      const { headers } = (await send({ method: 'GET', url })).response;
      expect(headers).toMatchObject({
        'content-security-policy': expect.stringContaining("default-src 'none'"),
        'x-content-type-options': 'nosniff',
        'x-frame-options': 'DENY',
        'referrer-policy': 'no-referrer',
        'cache-control': 'no-store',
      });
      expect(headers.server).toBeUndefined();
      expect(headers['x-powered-by']).toBeUndefined();
    }
  });

  it('never says where in the program it failed', async () => {
    const { response } = await post('{"title":');
    expect(response.body).not.toMatch(/stack|node_modules|\.ts|at /);
  });
});

describe('another origin', () => {
  const preflight = (origin: string) =>
    server.app.inject({
      method: 'OPTIONS',
      url: '/trpc/channels.changes',
      headers: {
        origin,
        'access-control-request-method': 'GET',
        'access-control-request-headers': 'authorization,last-event-id',
      },
    });

  it('may ask when it is an extension, with its token and its last event', async () => {
    for (const origin of [
      'chrome-extension://abcdefghijklmnopabcdefghijklmnop',
      'moz-extension://0b8f3c0e-1111-4222-8333-444455556666',
    ]) {
      const { headers } = await preflight(origin);
      expect(headers['access-control-allow-origin']).toBe(origin);
      expect(headers['access-control-allow-headers']).toMatch(/authorization.*last-event-id/);
      expect(headers['access-control-allow-credentials']).toBeUndefined();
    }
  });

  it('is not told that it may ask when it is a web page', async () => {
    for (const origin of ['https://evil.example', 'null', 'https://chrome-extension.example'])
      expect((await preflight(origin)).headers['access-control-allow-origin']).toBeUndefined();
  });
});

describe('health', () => {
  it('says whether the database answers, and counts', async () => {
    const { response } = await send({ method: 'GET', url: '/health' });
    expect([response.statusCode, response.json()]).toEqual([200, { database: true, followers: 0 }]);
  });
});
