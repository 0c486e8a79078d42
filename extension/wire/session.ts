// Signing in and out. The verifier lives in this function alone; what comes back through the browser's window is worth
// nothing without it.
import { refusalCodes, refuse } from '#shared/basics/refusals.ts';
import type { Provider, Tokens } from '#shared/contract/session.ts';
import { type Api, nobody, openApi, type TokenSource } from './api.ts';
import type { Keeper } from './keeper.ts';
import { toRefusal } from './refusal.ts';

export type SignInParts = {
  address: string;
  keeper: Keeper;
  /** `identity.launchWebAuthFlow`; nothing when the person closed the window. */
  launch: (url: string) => Promise<string | undefined>;
  /** `identity.getRedirectURL()`, exactly as the API has it on its list. */
  redirectUri: string;
  /** The browser and system, shown to the person in their list of sessions. */
  device: string;
};

/** What the sign-in screen offers. Needs nobody to be signed in. */
export async function listProviders(address: string) {
  try {
    return await openApi(address, nobody).session.listProviders.query({});
  } catch (error) {
    throw toRefusal(error);
  }
}

/** `closed`: the person closed the window, which needs no words. Refuses with a code that has some. */
export async function signIn(parts: SignInParts, provider: Provider): Promise<'signed-in' | 'closed'> {
  const { address, keeper, redirectUri } = parts;
  const [verifier, state] = [makeSecret(), makeSecret()];
  const url = new URL(address + provider.startPath);
  url.searchParams.set('challenge', await challengeOf(verifier));
  url.searchParams.set('state', state);
  url.searchParams.set('redirect_uri', redirectUri);
  const answered = await parts.launch(url.href).catch(() => {
    // The window could not load the page at all.
    throw refuse('unavailable');
  });
  if (answered === undefined) return 'closed';
  const code = readAnswer(answered, redirectUri, state);
  try {
    const redeemed = { code, verifier, device: parts.device.slice(0, 80) };
    await keeper.keep(await openApi(address, nobody).session.redeem.mutate(redeemed));
  } catch (error) {
    throw toRefusal(error);
  }
  return 'signed-in';
}

/** Long enough for a slow line; whoever left does not wait for it. */
const tellMsMax = 15_000;

/**
 * Ends the session here at once, whatever the network says. `isTold` comes later: whether the API could be told (else it ends
 * there by not being used).
 */
export async function signOut(address: string, keeper: Keeper): Promise<{ isTold: Promise<boolean> }> {
  const left = await keeper.drop();
  return { isTold: left === null ? Promise.resolve(false) : tell(address, left) };
}

/** With what nobody keeps any more: a token that ended meanwhile is renewed once, only to be let go. */
async function tell(address: string, { accessToken, refreshToken }: Tokens): Promise<boolean> {
  const inTime = { signal: AbortSignal.timeout(tellMsMax) };
  let isStale = false;
  const left: TokenSource = {
    accessToken: async () => {
      if (!isStale) return accessToken;
      return (await openApi(address, nobody).session.refresh.mutate({ refreshToken }, inTime)).accessToken;
    },
    markStale: () => {
      isStale = true;
    },
  };
  return openApi(address, left)
    .session.signOut.mutate({}, inTime)
    .then(
      () => true,
      () => false,
    );
}

/** Every session of this person, on every computer. Not done here if the API could not do it everywhere. */
export async function signOutEverywhere(api: Api, keeper: Keeper): Promise<{ ended: number }> {
  try {
    const { ended } = await api.session.signOutEverywhere.mutate({});
    await keeper.drop();
    return { ended };
  } catch (error) {
    throw toRefusal(error);
  }
}

function readAnswer(answered: string, redirectUri: string, state: string): string {
  if (!URL.canParse(answered) || !answered.startsWith(redirectUri)) throw refuse('sign-in-refused');
  const { searchParams } = new URL(answered);
  // Another state is another sign-in's answer: nothing in it may be believed, not even its refusal.
  if (searchParams.get('state') !== state) throw refuse('sign-in-refused');
  const refusal = searchParams.get('refusal');
  if (refusal !== null) throw refuse(refusalCodes.find((one) => one === refusal) ?? 'sign-in-refused');
  const code = searchParams.get('code');
  if (!code) throw refuse('sign-in-refused');
  return code;
}

/** 256 random bits in 43 letters, as RFC 7636 asks for a verifier. */
const makeSecret = (): string => toText(crypto.getRandomValues(new Uint8Array(32)));

const challengeOf = async (verifier: string): Promise<string> =>
  toText(new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(verifier))));

const toText = (bytes: Uint8Array): string =>
  btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');
