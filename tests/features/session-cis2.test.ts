// NHS Care Identity Service 2, played by a certified provider of its shape: what it is asked for, what it must prove on
// return, and what happens to people without a role, an organisation or a strong enough sign-in.
import { createPublicKey, generateKeyPairSync, type JsonWebKey } from 'node:crypto';
import { createLocalJWKSet } from 'jose';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { Window } from '#tests/support/issuers/browser.ts';
import { answerOf, attempt, clientOf, refusalOf, signIn } from '#tests/support/issuers/extension.ts';
import { type House, openHouse, settle } from '#tests/support/issuers/house.ts';
import { type Shaped, startShaped } from '#tests/support/issuers/shaped.ts';
import { freePort } from '#tests/support/machine/ports.ts';

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
