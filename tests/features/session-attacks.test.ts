// Signing in against an issuer and a browser that cheat, on real HTTP. Each case bends one thing of a sign-in that works,
// so that it is refused for that one reason; the first test is the one that works.
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { extensionRedirect, Window } from '#tests/support/issuers/browser.ts';
import { type Bend, CrookedIssuer } from '#tests/support/issuers/crooked.ts';
import { answerOf, attempt, clientOf, redeem, refusalOf, signIn } from '#tests/support/issuers/extension.ts';
import { type House, openHouse, settle } from '#tests/support/issuers/house.ts';

let issuer: CrookedIssuer;
let house: House;

beforeAll(async () => {
  issuer = await CrookedIssuer.start();
  house = await openHouse(() => [
    {
      key: 'crooked',
      name: 'Crooked',
      preset: 'oidc',
      issuer: issuer.issuer,
      clientId: 'peer-hub',
      auth: { method: 'client_secret', secret: 'a-secret-that-is-long-enough' },
    },
  ]);
  await settle(house.core, { issuer: issuer.issuer, subject: 'sarah-whitlow', slug: 'sarah' });
});
afterAll(async () => {
  await house?.close();
  await issuer?.close();
});
afterEach(() => {
  issuer.bend = {};
  issuer.subject = 'sarah-whitlow';
});

test('unbent, the sign-in works and the code is worth a session', async () => {
  const tokens = await signIn(house, 'crooked');
  const me = await clientOf(house, tokens.accessToken).session.readMe.query({});
  expect(me).toMatchObject({
    name: 'Sarah Whitlow',
    organisation: 'Testshire Central PCN',
    roles: ['member'],
  });
  expect(issuer.seen.at(-1)?.authorization.get('code_challenge_method')).toBe('S256');
  expect(issuer.seen.at(-1)?.authorization.get('prompt')).toBe('login');
});

describe('what the provider says is not believed', () => {
  const day = 86_400;
  const bends: [string, Bend][] = [
    ['for another audience', { claims: (claims) => ({ ...claims, aud: 'another-client' }) }],
    ['by another issuer', { claims: (claims) => ({ ...claims, iss: 'http://127.0.0.1:9' }) }],
    ['with another nonce', { claims: (claims) => ({ ...claims, nonce: 'of-another-question' }) }],
    ['without a nonce', { claims: ({ nonce: _gone, ...claims }) => claims }],
    ['that has expired', { claims: (claims) => ({ ...claims, exp: Math.floor(Date.now() / 1000) - day }) }],
    [
      'from the future',
      {
        claims: (claims) => ({
          ...claims,
          iat: Math.floor(Date.now() / 1000) + day,
          nbf: Math.floor(Date.now() / 1000) + day,
        }),
      },
    ],
    ['signed by another key', { sign: 'other-key' }],
    ['with a broken signature', { sign: 'broken' }],
    ['with alg none', { sign: 'none' }],
    ['signed with our public key as a secret', { sign: 'hmac' }],
    ['for several audiences without naming us', { claims: (claims) => ({ ...claims, aud: ['a', 'b'] }) }],
  ];
  test.each(bends)('an ID token %s', async (_name, bend) => {
    issuer.bend = bend;
    const begun = attempt(house, 'crooked');
    const answer = answerOf(await new Window().open(begun.url));
    expect(answer).toEqual({ code: null, refusal: 'sign-in-refused', state: begun.state });
  });

  test('an answer under another state changes nothing of ours', async () => {
    issuer.bend = { answer: bent('state', 'forged') };
    const arrived = await new Window().open(attempt(house, 'crooked').url);
    expect(arrived.status).toBe(400);
    expect(arrived.body).toContain('The sign-in took too long. Please start again.');
  });

  test('a code that the provider did not give', async () => {
    issuer.bend = { answer: bent('code', 'forged') };
    expect(answerOf(await new Window().open(attempt(house, 'crooked').url)).refusal).toBe('sign-in-refused');
  });

  test('an error of the provider is a refusal with words', async () => {
    issuer.bend = {
      answer: (url) => {
        url.searchParams.delete('code');
        url.searchParams.set('error', 'access_denied');
        return url;
      },
    };
    expect(answerOf(await new Window().open(attempt(house, 'crooked').url)).refusal).toBe('sign-in-refused');
  });

  test('a provider that is away is called that', async () => {
    issuer.bend = { tokenStatus: 503 };
    expect(answerOf(await new Window().open(attempt(house, 'crooked').url)).refusal).toBe('unavailable');
  });

  test('somebody we do not know has no role here', async () => {
    issuer.subject = 'nobody-of-ours';
    expect(answerOf(await new Window().open(attempt(house, 'crooked').url)).refusal).toBe('no-role');
  });
});

describe('what the browser brings is not believed', () => {
  test.each([
    ['a foreign redirect', { redirect_uri: 'https://evil.example/' }],
    ['a redirect that only begins like ours', { redirect_uri: `${extensionRedirect}.evil.example/` }],
    ['a redirect with more behind it', { redirect_uri: `${extensionRedirect}?next=https://evil.example/` }],
    ['a provider that is not configured', { provider: 'other' }],
    ['a plain challenge', { challenge: 'short' }],
    ['a state that could be guessed', { state: '1' }],
  ])('%s', async (_name, changed) => {
    const arrived = await new Window().open(attempt(house, 'crooked', changed).url);
    expect(arrived.status).toBe(400);
    expect(arrived.url.pathname).toBe('/sign-in/start');
    expect(arrived.body).not.toContain('evil');
    expect(arrived.headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(arrived.headers.get('cache-control')).toBe('no-store');
  });

  test('an answer in a window that did not ask: the cookie is missing', async () => {
    const begun = attempt(house, 'crooked');
    const asking = new Window((url) => (url.pathname === '/sign-in/callback' ? null : url));
    const stopped = await asking.open(begun.url);
    const stranger = await new Window().open(stopped.url.href);
    expect(stranger.status).toBe(400);
    expect(stranger.body).toContain('The sign-in was not completed.');
    // It stays unused, so that its owner may still finish.
    const cookies = asking.cookies.get('127.0.0.1') ?? new Map();
    const owner = new Window();
    owner.cookies.set('127.0.0.1', cookies);
    expect(answerOf(await owner.open(stopped.url.href)).code).not.toBeNull();
  });

  test('the cookie is hidden from scripts, from other paths and from other sites’ requests', async () => {
    const window = new Window((url) => (url.pathname === '/sign-in/callback' ? null : url));
    await window.open(attempt(house, 'crooked').url);
    const texts = [...(window.cookies.get('127.0.0.1')?.values() ?? [])].map(({ text }) => text);
    expect(texts).toHaveLength(1);
    expect(texts[0]).toMatch(/; Path=\/sign-in; Max-Age=600; HttpOnly; SameSite=Lax$/);
  });

  test('an answer played a second time, with the cookie and at a provider that would play along', async () => {
    issuer.bend = { isForgetful: true };
    const asking = new Window((url) => (url.pathname === '/sign-in/callback' ? null : url));
    const begun = attempt(house, 'crooked');
    const stopped = await asking.open(begun.url);
    const copy = () => {
      const window = new Window();
      window.cookies.set('127.0.0.1', new Map(asking.cookies.get('127.0.0.1')));
      return window;
    };
    const { code } = answerOf(await copy().open(stopped.url.href));
    const again = await copy().open(stopped.url.href);
    expect(again.status).toBe(400);
    expect(again.body).toContain('Please start again.');
    // The first answer's code is untouched by it.
    await expect(redeem(house, code ?? '', begun.verifier)).resolves.toHaveProperty('accessToken');
  });

  test('a sign-in that took too long', async () => {
    const asking = new Window((url) => (url.pathname === '/sign-in/callback' ? null : url));
    const stopped = await asking.open(attempt(house, 'crooked').url);
    house.later(11 * 60_000);
    const late = new Window();
    late.cookies.set('127.0.0.1', asking.cookies.get('127.0.0.1') ?? new Map());
    const arrived = await late.open(stopped.url.href);
    expect(arrived.status).toBe(400);
    expect(arrived.body).toContain('The sign-in took too long.');
  });
});

describe('the one-time code', () => {
  async function code() {
    const begun = attempt(house, 'crooked');
    const arrived = await new Window().open(begun.url);
    return { code: answerOf(arrived).code ?? '', verifier: begun.verifier };
  }

  test('is worth nothing without the verifier, and spent by the try', async () => {
    const one = await code();
    expect(await refusalOf(redeem(house, one.code, 'x'.repeat(43)))).toBe('sign-in-refused');
    expect(await refusalOf(redeem(house, one.code, one.verifier))).toBe('sign-in-expired');
  });

  test('works once', async () => {
    const one = await code();
    await redeem(house, one.code, one.verifier);
    expect(await refusalOf(redeem(house, one.code, one.verifier))).toBe('sign-in-expired');
  });

  test('works once even when two come at the same moment', async () => {
    const one = await code();
    const both = await Promise.allSettled([1, 2].map(() => redeem(house, one.code, one.verifier)));
    expect(both.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  });

  test('is dead after a minute', async () => {
    const one = await code();
    house.later(61_000);
    expect(await refusalOf(redeem(house, one.code, one.verifier))).toBe('sign-in-expired');
  });

  test('cannot be made up', async () => {
    expect(await refusalOf(redeem(house, 'a'.repeat(43), 'x'.repeat(43)))).toBe('sign-in-expired');
  });
});

test('no secret of all this reached the log', () => {
  const written = house.lines.join('');
  expect(written).toContain('sign-in-refused');
  for (const seen of issuer.seen) {
    const { authorization, token } = seen;
    for (const secret of [
      authorization.get('state'),
      authorization.get('nonce'),
      token?.get('code'),
      token?.get('code_verifier'),
    ])
      if (secret) expect(written).not.toContain(secret);
  }
});

const bent = (name: string, value: string) => (url: URL) => {
  url.searchParams.set(name, value);
  return url;
};
