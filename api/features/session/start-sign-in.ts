// Opens the provider's page for an extension that wants to sign in. Everything that later proves that the answer belongs
// to this question rests as a digest or never leaves the server; the browser that began carries a cookie of its own.
import { digest } from '#api/access/session.ts';
import { isListed } from '#api/config.ts';
import type { PageContext } from '#api/trpc.ts';
import { refuse } from '#shared/basics/refusals.ts';
import { askProvider, openProvider } from './provider.ts';
import { insertSignIn, purgeSignIns } from './queries.ts';
import { callbackPath, readProviders, sessionLimits } from './settings.ts';
import { makeSecret } from './tokens.ts';

export type Asked = {
  provider: string | null;
  challenge: string | null;
  state: string | null;
  redirectUri: string | null;
};
/** Where the browser goes next, and the secret that ties this window to the answer. */
export type Started = { location: string; state: string; browser: string };

export async function startSignIn(
  { db, config, now, random }: PageContext,
  { provider, challenge, state, redirectUri }: Asked,
): Promise<Started> {
  // The address first: until it is known to be ours, nothing may be sent there, not even a refusal.
  if (!redirectUri || !isListed(config.extensionRedirects, redirectUri)) throw refuse('malformed');
  if (!challenge || !/^[\w-]{43}$/.test(challenge)) throw refuse('malformed');
  if (!state || !/^[\w.~-]{16,128}$/.test(state)) throw refuse('malformed');
  const settings = readProviders(config).find((one) => one.key === provider);
  if (!settings) throw refuse('malformed');

  const secrets = { state: makeSecret(random), nonce: makeSecret(random), verifier: makeSecret(random) };
  const browser = makeSecret(random);
  const opened = await openProvider(settings, now);
  const location = await askProvider(opened, settings, config.publicUrl + callbackPath, secrets);
  await purgeSignIns(db, now);
  await insertSignIn(db, {
    state_hash: digest(secrets.state),
    provider_key: settings.key,
    challenge,
    client_state: state,
    redirect_uri: redirectUri,
    nonce: secrets.nonce,
    provider_verifier: secrets.verifier,
    browser_hash: digest(browser),
    expires_at: new Date(now.getTime() + sessionLimits.signInMinutes * 60_000),
  });
  return { location, state: secrets.state, browser };
}
