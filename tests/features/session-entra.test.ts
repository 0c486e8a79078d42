// NHS.net Connect is Microsoft Entra ID, played by certified providers of its shape, one a tenant: whose people may come in
// and by what they are known.
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { Window } from '#tests/support/issuers/browser.ts';
import { answerOf, attempt, clientOf, redeem } from '#tests/support/issuers/extension.ts';
import { type House, openHouse, settle } from '#tests/support/issuers/house.ts';
import { type Shaped, startShaped } from '#tests/support/issuers/shaped.ts';
import { freePort } from '#tests/support/machine/ports.ts';

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
