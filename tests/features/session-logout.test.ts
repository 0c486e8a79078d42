// The provider ends a sitting (a smartcard is taken out): our sessions and their live streams end with it. A forged, old,
// repeated or misused word ends nothing.
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { openApi } from '#extension/wire/api.ts';
import type { Tokens } from '#shared/contract/session.ts';
import { CrookedIssuer } from '#tests/support/issuers/crooked.ts';
import { clientOf, refusalOf, signIn } from '#tests/support/issuers/extension.ts';
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
  const { communityId: community } = await settle(house.core, {
    issuer: issuer.issuer,
    subject: 'sarah',
    slug: 'sarah',
  });
  await settle(house.core, { issuer: issuer.issuer, subject: 'ben', slug: 'ben', community });
});
afterAll(async () => {
  await house?.close();
  await issuer?.close();
});
afterEach(() => {
  issuer.claims = {};
});

const signInAs = (subject: string, sid: string): Promise<Tokens> => {
  issuer.subject = subject;
  issuer.claims = { sid };
  return signIn(house, 'crooked');
};
const isIn = async (tokens: Tokens): Promise<boolean> => {
  try {
    await clientOf(house, tokens.accessToken).session.readMe.query({});
    return true;
  } catch {
    return false;
  }
};
const tell = async (token: string, provider = 'crooked'): Promise<number> => {
  const response = await fetch(`${house.url}/sign-in/back-channel-logout/${provider}`, {
    method: 'POST',
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    body: new URLSearchParams({ logout_token: token }),
  });
  expect(response.headers.get('cache-control')).toBe('no-store');
  return response.status;
};

test('by its sitting: that one ends, another of the same person does not', async () => {
  const [card, phone] = [await signInAs('sarah', 'sitting-1'), await signInAs('sarah', 'sitting-2')];
  expect(await tell(await issuer.logoutToken({ sid: 'sitting-1' }))).toBe(200);
  expect(await isIn(card)).toBe(false);
  expect(await refusalOf(clientOf(house).session.refresh.mutate(card))).toBe('session-expired');
  expect(await isIn(phone)).toBe(true);
});

test('by its subject: everything of that person ends, nothing of a colleague', async () => {
  const [one, two, bens] = [
    await signInAs('sarah', 'a'),
    await signInAs('sarah', 'b'),
    await signInAs('ben', 'c'),
  ];
  expect(await tell(await issuer.logoutToken({ sub: 'sarah' }))).toBe(200);
  expect([await isIn(one), await isIn(two), await isIn(bens)]).toEqual([false, false, true]);
});

test('a sitting and a subject that do not belong together end nothing', async () => {
  const tokens = await signInAs('sarah', 'mine');
  expect(await tell(await issuer.logoutToken({ sid: 'mine', sub: 'ben' }))).toBe(200);
  expect(await isIn(tokens)).toBe(true);
});

test('its live stream ends with it, without waiting for the next poll', async () => {
  const tokens = await signInAs('sarah', 'streaming');
  const api = openApi(house.url, { accessToken: async () => tokens.accessToken, markStale: () => undefined });
  let begin = () => {};
  const begun = new Promise<void>((resolve) => {
    begin = resolve;
  });
  const ended = new Promise<string>((resolve) => {
    api.channels.changes.subscribe(
      {},
      {
        onData: () => begin(),
        onConnectionStateChange: ({ error }) => error && resolve(error.message),
        onError: (error) => resolve(error.message),
      },
    );
  });
  await begun;
  await tell(await issuer.logoutToken({ sid: 'streaming' }));
  expect(await ended).toBe('session-expired');
});

describe('refused', () => {
  const anHourAgo = () => Math.floor(Date.now() / 1000) - 3600;
  const event = 'http://schemas.openid.net/event/backchannel-logout';
  const cases: [string, (sid: string) => Promise<string>][] = [
    ['signed by another key', (sid) => issuer.logoutToken({ sid }, 'other-key')],
    ['with alg none', (sid) => issuer.logoutToken({ sid }, 'none')],
    ['signed with the public key as a secret', (sid) => issuer.logoutToken({ sid }, 'hmac')],
    ['for another client', (sid) => issuer.logoutToken({ sid, aud: 'another' })],
    ['of another issuer', (sid) => issuer.logoutToken({ sid, iss: 'http://127.0.0.1:9' })],
    ['with a nonce, which makes it an ID token', (sid) => issuer.logoutToken({ sid, nonce: 'n' })],
    ['without the event', (sid) => issuer.logoutToken({ sid, events: {} })],
    ['with the event as a list', (sid) => issuer.logoutToken({ sid, events: [event] })],
    ['without its own number', (sid) => issuer.logoutToken({ sid, jti: undefined })],
    ['without a time', (sid) => issuer.logoutToken({ sid, iat: undefined })],
    ['an hour old', (sid) => issuer.logoutToken({ sid, iat: anHourAgo(), exp: undefined })],
    ['that has expired', (sid) => issuer.logoutToken({ sid, exp: anHourAgo() })],
    ['for nobody', () => issuer.logoutToken({})],
    ['that is no token', async () => 'nonsense'],
    ['that is empty', async () => ''],
  ];
  test.each(cases)('%s', async (name, make) => {
    const sid = `refused: ${name}`;
    const tokens = await signInAs('sarah', sid);
    expect(await tell(await make(sid))).toBe(400);
    expect(await isIn(tokens)).toBe(true);
    // The same word, unbent, ends it: so it was refused for what was bent.
    expect(await tell(await issuer.logoutToken({ sid }))).toBe(200);
    expect(await isIn(tokens)).toBe(false);
  });

  test('played a second time, even long after', async () => {
    const first = await signInAs('sarah', 'replayed');
    const token = await issuer.logoutToken({ sid: 'replayed' });
    expect(await tell(token)).toBe(200);
    expect(await isIn(first)).toBe(false);
    const second = await signInAs('sarah', 'replayed');
    expect(await tell(token)).toBe(400);
    expect(await isIn(second)).toBe(true);
  });

  test('at a provider that is not ours', async () => {
    expect(await tell(await issuer.logoutToken({ sub: 'sarah' }), 'other')).toBe(400);
  });
});

describe('while the provider’s keys cannot be had', () => {
  let away: House;
  beforeAll(async () => {
    // Whoever has fetched them already does not ask again.
    away = await openHouse(() => [
      {
        key: 'away',
        name: 'Away',
        preset: 'oidc',
        issuer: issuer.issuer,
        clientId: 'peer-hub',
        auth: { method: 'client_secret', secret: 'a-secret-that-is-long-enough' },
      },
    ]);
    await settle(away.core, { issuer: issuer.issuer, subject: 'sarah', slug: 'sarah' });
  });
  afterAll(() => away?.close());
  afterEach(() => {
    issuer.bend = {};
  });
  const knock = async (token: string) =>
    (
      await fetch(`${away.url}/sign-in/back-channel-logout/away`, {
        method: 'POST',
        headers: { 'content-type': 'application/x-www-form-urlencoded' },
        body: new URLSearchParams({ logout_token: token }),
      })
    ).status;

  test('the provider is told to say it again, the log why, and then it counts', async () => {
    issuer.subject = 'sarah';
    issuer.claims = { sid: 'kept-sitting' };
    const tokens = await signIn(away, 'away');
    const stillIn = () =>
      clientOf(away, tokens.accessToken)
        .session.readMe.query({})
        .then(
          () => true,
          () => false,
        );
    const token = await issuer.logoutToken({ sid: 'kept-sitting' });
    for (const keys of ['cut', 'error', 'nonsense'] as const) {
      issuer.bend = { keys };
      expect([keys, await knock(token)]).toEqual([keys, 503]);
    }
    expect(await stillIn()).toBe(true);
    issuer.bend = {};
    expect(await knock(await issuer.logoutToken({ sid: 'kept-sitting' }, 'other-key'))).toBe(400);
    expect(await knock(token)).toBe(200);
    expect(await stillIn()).toBe(false);
    const told = away.lines.filter((line) => line.includes('provider-logout-refused'));
    expect(told.map((line) => JSON.parse(line))).toMatchObject([
      { level: 'warn', provider: 'away', refusal: 'unavailable' },
      { refusal: 'unavailable' },
      { refusal: 'unavailable' },
      { refusal: 'sign-in-refused', code: 'ERR_JWS_SIGNATURE_VERIFICATION_FAILED' },
    ]);
    expect(told.join()).not.toMatch(/kept-sitting|sarah|eyJ/);
  });
});
