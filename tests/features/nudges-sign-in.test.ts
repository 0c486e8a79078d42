// The address that a sign-in provider vouches for: asked for where a deployer says so, taken only if it was verified, sealed, and never used
// before its person turns e-mail on.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { Window } from '#tests/support/issuers/browser.ts';
import { answerOf, attempt, clientOf, redeem } from '#tests/support/issuers/extension.ts';
import { type House, openHouse, settle } from '#tests/support/issuers/house.ts';
import { type Shaped, startShaped } from '#tests/support/issuers/shaped.ts';
import { freePort } from '#tests/support/machine/ports.ts';

let shaped: Shaped;
let house: House;

beforeAll(async () => {
  const port = await freePort();
  shaped = await startShaped({
    issuer: null,
    alg: 'RS256',
    redirectUri: `http://127.0.0.1:${port}/sign-in/callback`,
    seat: { subject: 'sarah', claims: {} },
  });
  const provider = {
    name: 'Test',
    preset: 'oidc',
    issuer: shaped.issuer,
    clientId: shaped.clientId,
    auth: { method: 'private_key_jwt', alg: 'RS256', key: shaped.clientKey },
  };
  house = await openHouse(
    () => [
      { ...provider, key: 'asking', takesMail: true },
      { ...provider, key: 'silent' },
    ],
    port,
  );
  await settle(house.core, { issuer: shaped.issuer, subject: 'sarah', slug: 'sarah' });
});
afterAll(async () => {
  await house?.close();
  await shaped?.close();
});

async function signIn(provider: string, claims: Record<string, unknown>) {
  shaped.seat = { subject: 'sarah', claims };
  const begun = attempt(house, provider);
  const { code } = answerOf(await new Window().open(begun.url));
  const { accessToken } = await redeem(house, code ?? '', begun.verifier);
  return clientOf(house, accessToken).nudges.readSettings.query({});
}

test('it is taken where it was asked for and verified, and turns nothing on that leaves the house', async () => {
  const email = 'sarah.whitlow@nhs.example';
  expect((await signIn('silent', { email, email_verified: true })).mail).toBeNull();
  expect((await signIn('asking', { email })).mail).toBeNull();
  expect((await signIn('asking', { email, email_verified: false })).mail).toBeNull();
  expect((await signIn('asking', { email: 'a\r\nb@c.example', email_verified: true })).mail).toBeNull();
  const settings = await signIn('asking', { email, email_verified: true });
  expect(settings.mail).toEqual({ shown: email, state: 'good', fault: null });
  expect(settings.ways).toEqual(['badge']);
  const scopes = shaped.authorizations.map((asked) => asked.get('scope'));
  expect(scopes).toContain('openid');
  expect(scopes).toContain('openid email');
  const rows = await house.core.db.selectFrom('nudge_address').select(['sealed']).execute();
  expect(JSON.stringify(rows)).not.toContain('whitlow');
  expect(house.lines.join()).not.toContain('whitlow');
  // Another one at the provider does not replace the one that stands there.
  const later = await signIn('asking', { email: 'somebody@else.example', email_verified: true });
  expect(later.mail?.shown).toBe(email);
});
