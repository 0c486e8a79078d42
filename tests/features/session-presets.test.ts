// The providers of the NHS, played by certified ones of their shape: what each is asked for, what it must prove on return,
// and what happens to people without a role, an organisation, a listed tenant or a strong enough sign-in.
import { createPublicKey, generateKeyPairSync, type JsonWebKey } from 'node:crypto';
import { createLocalJWKSet } from 'jose';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { readConfig, StartFault } from '#api/config.ts';
import { readProviders } from '#api/features/session/index.ts';
import { Window } from '#tests/support/issuers/browser.ts';
import { answerOf, attempt, clientOf, redeem, refusalOf, signIn } from '#tests/support/issuers/extension.ts';
import { type House, openHouse, settle } from '#tests/support/issuers/house.ts';
import { freePort } from '#tests/support/issuers/ports.ts';
import { type Shaped, startShaped } from '#tests/support/issuers/shaped.ts';

describe('NHS Care Identity Service 2', () => {
  let cis2: Shaped;
  let house: House;
  const role = { person_roleid: '555254242102', org_code: 'A81001', role_code: 'S0010:G0020:R8008' };
  const seat = {
    subject: '555036632103',
    claims: {
      acr: 'AAL2_OR_AAL3_ANY',
      authentication_assurance_level: '2',
      id_assurance_level: '3',
      selected_roleid: role.person_roleid,
    },
    userinfo: { nhsid_useruid: '555036632103', nhsid_nrbac_roles: [role] },
  };

  beforeAll(async () => {
    const port = await freePort();
    const api = `http://127.0.0.1:${port}`;
    cis2 = await startShaped({
      issuer: null,
      alg: 'RS512',
      redirectUri: `${api}/sign-in/callback`,
      logoutUri: `${api}/sign-in/back-channel-logout/cis2`,
      acrValues: ['AAL2_OR_AAL3_ANY', 'AAL1_USERPASS'],
      seat,
    });
    house = await openHouse(
      () => [
        {
          key: 'cis2',
          name: 'NHS Care Identity',
          preset: 'nhs-cis2',
          issuer: cis2.issuer,
          clientId: cis2.clientId,
          auth: { method: 'private_key_jwt', alg: 'RS512', key: cis2.clientKey },
        },
      ],
      port,
    );
    await settle(house.core, {
      issuer: cis2.issuer,
      subject: seat.subject,
      slug: 'sarah',
      odsCode: 'A81001',
    });
  });
  beforeEach(() => {
    cis2.seat = seat;
  });
  afterAll(async () => {
    await house?.close();
    await cis2?.close();
  });
  const outcome = async () => answerOf(await new Window().open(attempt(house, 'cis2').url));
  const withClaims = (changes: Record<string, unknown>) => {
    cis2.seat = { ...seat, claims: { ...seat.claims, ...changes } };
  };

  test('signs in with private_key_jwt (RS512, our kid, aud the token endpoint) and the level asked for', async () => {
    const tokens = await signIn(house, 'cis2');
    const me = await clientOf(house, tokens.accessToken).session.readMe.query({});
    expect(me.name).toBe('Sarah Whitlow');
    const { header, payload } = cis2.assertions.at(-1) ?? { header: {}, payload: {} };
    expect(header).toMatchObject({ alg: 'RS512', kid: 'peer-hub-1' });
    expect(payload).toMatchObject({ iss: 'peer-hub', sub: 'peer-hub', aud: `${cis2.issuer}/token` });
    const asked = cis2.authorizations.at(-1);
    expect(asked?.get('acr_values')).toBe('AAL2_OR_AAL3_ANY');
    expect(asked?.get('prompt')).toBe('login');
    expect(asked?.get('scope')?.split(' ')).toEqual(
      expect.arrayContaining(['openid', 'nationalrbacaccess', 'selectedrole']),
    );
  });

  test('our public key stands where the provider fetches it, without its private half', async () => {
    const response = await fetch(`${house.url}/sign-in/jwks.json`);
    const shown = (await response.json()) as { keys: Record<string, unknown>[] };
    expect(shown.keys).toHaveLength(1);
    expect(Object.keys(shown.keys[0] ?? {}).sort()).toEqual(['alg', 'e', 'kid', 'kty', 'n', 'use']);
    const own = createPublicKey({ key: cis2.clientKey as JsonWebKey, format: 'jwk' }).export({
      format: 'jwk',
    });
    expect(shown.keys[0]).toMatchObject(own);
    expect(() => createLocalJWKSet(shown as never)).not.toThrow();
  });

  test.each([
    ['a level of one at the sign-in', { authentication_assurance_level: '1' }],
    ['no level stated', { authentication_assurance_level: undefined }],
    ['a weaker kind than asked for', { acr: 'AAL1_USERPASS' }],
    ['an identity that was not proven', { id_assurance_level: '2' }],
    ['no identity level stated', { id_assurance_level: undefined }],
    ['a level that is not a number', { authentication_assurance_level: 'high' }],
  ])('%s is too weak', async (_name, changes) => {
    withClaims(changes);
    expect((await outcome()).refusal).toBe('assurance-too-low');
  });

  test.each([
    ['no role was selected', { selected_roleid: undefined }, [role]],
    ['the selected role is not among theirs', { selected_roleid: '1' }, [role]],
    ['they hold none', {}, []],
    ['the provider says nothing of roles', {}, undefined],
    ['the role names no organisation', {}, [{ person_roleid: role.person_roleid }]],
    [
      'an unnamed role must not match an unnamed selection',
      { selected_roleid: undefined },
      [{ org_code: 'A81001' }],
    ],
  ])('a person without a role: %s', async (_name, changes, roles) => {
    cis2.seat = { ...seat, claims: { ...seat.claims, ...changes }, userinfo: { nhsid_nrbac_roles: roles } };
    expect((await outcome()).refusal).toBe('no-role');
  });

  test('of two roles the selected one counts: an organisation that is not listed is refused', async () => {
    const elsewhere = { ...role, person_roleid: '2', org_code: 'Z99999' };
    cis2.seat = {
      ...seat,
      claims: { ...seat.claims, selected_roleid: '2' },
      userinfo: { nhsid_nrbac_roles: [role, elsewhere] },
    };
    expect((await outcome()).refusal).toBe('organisation-not-listed');
    withClaims({});
    cis2.seat = { ...seat, userinfo: { nhsid_nrbac_roles: [elsewhere, role] } };
    expect((await outcome()).code).not.toBeNull();
  });

  test('an organisation of another community does not open this one', async () => {
    await settle(house.core, { issuer: cis2.issuer, subject: 'olwen', slug: 'olwen', odsCode: 'B82002' });
    cis2.seat = { ...seat, userinfo: { nhsid_nrbac_roles: [{ ...role, org_code: 'B82002' }] } };
    expect((await outcome()).refusal).toBe('organisation-not-listed');
  });

  test('taking the smartcard out ends the session by back-channel', async () => {
    const tokens = await signIn(house, 'cis2');
    await cis2.takeCardOut();
    expect(await refusalOf(clientOf(house, tokens.accessToken).session.readMe.query({}))).toBe(
      'session-expired',
    );
  });

  test('a key that the provider does not know is refused', async () => {
    const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
    const port = await freePort();
    const stranger = await openHouse(
      () => [
        {
          key: 'cis2',
          name: 'NHS Care Identity',
          preset: 'nhs-cis2',
          issuer: cis2.issuer,
          clientId: cis2.clientId,
          auth: {
            method: 'private_key_jwt',
            alg: 'RS512',
            key: { ...privateKey.export({ format: 'jwk' }), kid: 'peer-hub-1' },
          },
        },
      ],
      port,
    );
    // The provider answers the first house's address, as registered; only the code exchange is the stranger's.
    const window = new Window((url) =>
      url.pathname === '/sign-in/callback' ? new URL(url.pathname + url.search, stranger.url) : url,
    );
    const begun = attempt(stranger, 'cis2');
    const toRegistered = (url: URL) => {
      if (url.origin === cis2.issuer && url.pathname === '/auth')
        url.searchParams.set('redirect_uri', `${house.url}/sign-in/callback`);
      return window.between(url);
    };
    const arrived = await new Window(toRegistered).open(begun.url);
    expect(answerOf(arrived).refusal).toBe('sign-in-refused');
    await stranger.close();
  });
});

describe('NHS.net Connect (Entra)', () => {
  // The product is configured with Entra's real address; only the way there is bent to loopback.
  const entraHost = 'https://login.microsoftonline.com';
  const ours = '0b4c7d2e-1111-4aaa-8aaa-000000000001';
  const theirs = '0b4c7d2e-2222-4bbb-8bbb-000000000002';
  const tenants = new Map<string, Shaped>();
  /** Which tenant answers the address that all tenants share. */
  let active = ours;
  let house: House;
  const realFetch = globalThis.fetch;

  const seatOf = (tid: string, changes: Record<string, unknown> = {}) => ({
    subject: 'pairwise-sub',
    claims: { tid, oid: 'object-1', email: 'sarah@nhs.example', ...changes },
  });

  async function reach(url: URL, init: RequestInit): Promise<Response> {
    if (url.origin !== entraHost) return realFetch(url, init);
    const isShared = url.pathname.startsWith('/organizations/');
    const tid = isShared ? active : (url.pathname.split('/')[1] ?? '');
    const shaped = tenants.get(tid);
    if (!shaped) throw new TypeError('fetch failed');
    const path = url.pathname.replace('/organizations/', `/${tid}/`);
    const response = await realFetch(`http://127.0.0.1:${shaped.port}${path}${url.search}`, {
      ...init,
      headers: {
        ...Object.fromEntries(new Headers(init.headers)),
        'x-forwarded-proto': 'https',
        'x-forwarded-host': new URL(entraHost).host,
      },
    });
    if (isShared) {
      // Entra's shared document names no tenant, and Entra knows nothing of `iss` in the answer (RFC 9207).
      const { authorization_response_iss_parameter_supported: _no, ...document } =
        (await response.json()) as Record<string, unknown>;
      return Response.json({ ...document, issuer: `${entraHost}/{tenantid}/v2.0` });
    }
    return response;
  }

  beforeAll(async () => {
    globalThis.fetch = ((input: RequestInfo | URL, init: RequestInit = {}) =>
      reach(new URL(input instanceof Request ? input.url : input), init)) as typeof fetch;
    const port = await freePort();
    for (const tid of [ours, theirs])
      tenants.set(
        tid,
        await startShaped({
          issuer: `${entraHost}/${tid}/v2.0`,
          alg: 'RS256',
          redirectUri: `http://127.0.0.1:${port}/sign-in/callback`,
          seat: seatOf(tid),
          clientKey: tenants.get(ours)?.clientKey,
        }),
      );
    const provider = {
      name: 'NHS.net Connect',
      preset: 'nhs-net-connect',
      issuer: `${entraHost}/organizations/v2.0`,
      clientId: 'peer-hub',
      auth: {
        method: 'private_key_jwt',
        alg: 'RS256',
        key: tenants.get(ours)?.clientKey,
      },
      tenants: [ours],
    };
    house = await openHouse(
      () => [
        { ...provider, key: 'connect' },
        { ...provider, key: 'strangers' },
      ],
      port,
    );
    const issuer = `${entraHost}/${ours}/v2.0`;
    await settle(house.core, { issuer, tenant: ours, subject: 'object-1', slug: 'sarah' });
  });
  afterAll(async () => {
    await house?.close();
    for (const shaped of tenants.values()) await shaped.close();
    globalThis.fetch = realFetch;
  });
  beforeEach(() => {
    active = ours;
    for (const [tid, shaped] of tenants) shaped.seat = seatOf(tid);
  });

  /** A browser on the way through Entra, which does not send `iss` back. */
  const window = () =>
    new Window((url) => {
      if (url.pathname === '/sign-in/callback') url.searchParams.delete('iss');
      return url;
    }, reach);
  const outcome = async (provider = 'connect') => {
    const begun = attempt(house, provider);
    return { ...answerOf(await window().open(begun.url)), verifier: begun.verifier };
  };
  const seatWith = (changes: Record<string, unknown>) => {
    const shaped = tenants.get(ours);
    if (shaped) shaped.seat = seatOf(ours, changes);
  };

  test('a person of a listed tenant comes in, known by issuer, tenant and object id', async () => {
    const { code, verifier, refusal } = await outcome();
    expect(refusal).toBeNull();
    const tokens = await redeem(house, code ?? '', verifier);
    await expect(clientOf(house, tokens.accessToken).session.readMe.query({})).resolves.toMatchObject({
      name: 'Sarah Whitlow',
    });
  });

  test('a mail address handed on to somebody else opens nothing', async () => {
    seatWith({ oid: 'object-2' });
    expect((await outcome()).refusal).toBe('no-role');
  });

  test('a token without an object id, or without a tenant, is nobody’s', async () => {
    seatWith({ oid: undefined });
    expect((await outcome()).refusal).toBe('sign-in-refused');
    seatWith({ tid: undefined });
    expect((await outcome()).refusal).toBe('sign-in-refused');
  });

  test('a token that claims a listed tenant but was issued by another is refused', async () => {
    seatWith({ tid: theirs });
    expect((await outcome()).refusal).toBe('sign-in-refused');
  });

  test('a tenant that is not listed stays outside, whoever the person is', async () => {
    active = theirs;
    expect((await outcome('strangers')).refusal).toBe('organisation-not-listed');
    const shaped = tenants.get(theirs);
    // Not even when it claims to be ours: its issuer says otherwise.
    if (shaped) shaped.seat = seatOf(ours);
    expect((await outcome('strangers')).refusal).toBe('sign-in-refused');
  });
});

describe('a configuration that cannot be right is refused at the start, in words that hold no secret', () => {
  const right = {
    key: 'one',
    name: 'One',
    preset: 'oidc',
    issuer: 'https://issuer.example',
    clientId: 'peer-hub',
    auth: { method: 'client_secret', secret: 'a-secret-that-is-long-enough' },
  };
  const read = (providers: unknown, environment: Record<string, string> = {}) =>
    readProviders(
      readConfig({
        PEER_HUB_SECRET: 'a-secret-of-the-tests-that-is-long-enough',
        PEER_HUB_PROVIDERS: typeof providers === 'string' ? providers : JSON.stringify(providers),
        ...environment,
      }),
    );

  test('what is right is read', () => {
    expect(read([right])).toMatchObject([{ key: 'one', preset: 'oidc' }]);
  });

  test.each([
    ['no JSON', 'nonsense', 'PEER_HUB_PROVIDERS is not JSON'],
    ['no list', right, 'PEER_HUB_PROVIDERS is not right'],
    ['an unknown preset', [{ ...right, preset: 'nhs-login' }], 'preset'],
    [
      'a secret that can be guessed',
      [{ ...right, auth: { method: 'client_secret', secret: 'short' } }],
      'secret',
    ],
    ['a word nobody knows', [{ ...right, scopes: 'openid' }], 'is not right'],
    ['Entra without a list of tenants', [{ ...right, preset: 'nhs-net-connect' }], 'is not right'],
    ['CIS2 with a shared secret', [{ ...right, preset: 'nhs-cis2' }], 'is not right'],
    ['one key twice', [right, right], 'names one key twice'],
    ['plain http', [{ ...right, issuer: 'http://issuer.example' }], 'must be reached by https'],
  ])('%s', (_name, providers, words) => {
    expect(() => read(providers)).toThrow(StartFault);
    expect(() => read(providers)).toThrow(words);
    try {
      read(providers);
    } catch (error) {
      expect((error as Error).message).not.toContain('a-secret-that-is-long-enough');
    }
  });

  test('plain http on loopback is for trials, not for production', () => {
    const local = [{ ...right, issuer: 'http://127.0.0.1:4681' }];
    expect(read(local)).toHaveLength(1);
    expect(() =>
      read(local, {
        NODE_ENV: 'production',
        PEER_HUB_PUBLIC_URL: 'https://hub.example',
        DATABASE_URL: 'postgres://hub@db.example:5432/hub',
      }),
    ).toThrow('must be reached by https');
  });
});
