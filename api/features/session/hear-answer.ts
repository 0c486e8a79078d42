// The provider has answered: is this the answer to our question, in the window that asked, and whom do we know by it?
// Gives the extension a one-time code that is worthless without the verifier it kept.
import { accessArrival } from '#api/access/arrival.ts';
import { digest } from '#api/access/session.ts';
import { noteVouchedMail } from '#api/features/nudges/index.ts';
import { faultFields } from '#api/log.ts';
import type { PageContext } from '#api/trpc.ts';
import { Refusal, refuse } from '#shared/basics/refusals.ts';
import { identify, vouchedMail } from './identify.ts';
import { hearProvider, openProvider } from './provider.ts';
import { answerSignIn, findSignIn, takeSignIn } from './queries.ts';
import { callbackPath, readProviders, sessionLimits } from './settings.ts';
import { isSame, makeSecret } from './tokens.ts';

/** The extension's own address with a one-time code, or with the refusal that its panel puts into words. */
export type Answered = { location: string };

export async function hearAnswer(
  context: PageContext,
  query: URLSearchParams,
  browser: string | undefined,
): Promise<Answered> {
  const { db, now, log } = context;
  const state = query.get('state');
  const begun = state ? await findSignIn(db, digest(state)) : undefined;
  if (!state || !begun || begun.expiresAt <= now) throw refuse('sign-in-expired');
  // Somebody else's answer, opened in this window: it stays unused and its owner may still finish.
  if (!browser || !isSame(digest(browser), begun.browserHash)) throw refuse('sign-in-refused');
  const isMine = await takeSignIn(db, digest(state), digest(makeSecret(context.random)));
  if (!isMine) throw refuse('sign-in-expired');
  try {
    const code = await makeCode(context, state, begun, query);
    return { location: toLocation(begun, { code }) };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    log.info('sign-in-refused', {
      refusal: error.code,
      provider: begun.providerKey,
      ...(error.cause ? faultFields(error.cause) : {}),
    });
    return { location: toLocation(begun, { refusal: error.code }) };
  }
}

type Begun = NonNullable<Awaited<ReturnType<typeof findSignIn>>>;

async function makeCode(
  context: PageContext,
  state: string,
  begun: Begun,
  query: URLSearchParams,
): Promise<string> {
  const { db, config, now, random } = context;
  const settings = readProviders(config).find((one) => one.key === begun.providerKey);
  if (!settings) throw refuse('sign-in-refused');
  const opened = await openProvider(settings, now);
  const heard = await hearProvider(opened, settings, `${config.publicUrl}${callbackPath}?${query}`, {
    state,
    nonce: begun.nonce,
    verifier: begun.providerVerifier,
  });
  const identity = identify(heard, settings);
  const person = await accessArrival(db, identity);
  await noteVouchedMail(context, person, vouchedMail(heard, settings));
  const code = makeSecret(random);
  await answerSignIn(db, digest(state), {
    code_hash: digest(code),
    community_id: person.communityId,
    person_id: person.personId,
    issuer: identity.issuer,
    provider_session: identity.providerSession,
    provider_subject: identity.providerSubject,
    expires_at: new Date(now.getTime() + sessionLimits.codeSeconds * 1000),
  });
  return code;
}

function toLocation(begun: Begun, answer: Record<string, string>): string {
  const url = new URL(begun.redirectUri);
  for (const [name, value] of Object.entries(answer)) url.searchParams.set(name, value);
  url.searchParams.set('state', begun.clientState);
  return url.href;
}
