// The doors of signing in that a browser or a provider opens directly. Each reads its request, asks a deed, and answers.
import { checkRate } from '#api/access/rate.ts';
import type { Page, PageRequest, PageResponse } from '#api/pages.ts';
import type { PageContext } from '#api/trpc.ts';
import { Refusal } from '#shared/basics/refusals.ts';
import { endByProvider } from './end-by-provider.ts';
import { hearAnswer } from './hear-answer.ts';
import { publicKeys } from './public-keys.ts';
import { callbackPath, sessionLimits, startPath } from './settings.ts';
import { startSignIn } from './start-sign-in.ts';
import { quietHeaders, refusalPage } from './window.ts';

export const sessionPages: readonly Page<PageContext>[] = [
  {
    method: 'GET',
    path: startPath,
    answer: (context, request) => asPage(context, () => start(context, request)),
  },
  {
    method: 'GET',
    path: callbackPath,
    answer: (context, request) => asPage(context, () => callback(context, request)),
  },
  {
    method: 'POST',
    path: '/sign-in/back-channel-logout/:provider',
    answer: (context, request) => logout(context, request),
  },
  {
    method: 'GET',
    path: '/sign-in/jwks.json',
    answer: async ({ config }) => ({
      status: 200,
      headers: { 'content-type': 'application/json', 'cache-control': 'public, max-age=600' },
      body: JSON.stringify(publicKeys(config)),
    }),
  },
];

async function start(context: PageContext, { query, headers }: PageRequest): Promise<PageResponse> {
  // The provider answers at our public address, and the browser's cookie must be waiting there: `localhost` and
  // `127.0.0.1` are two hosts to it. Sent home once; a proxy that shows us another name does not make a circle.
  const home = new URL(context.config.publicUrl);
  if (headers.host !== home.host && query.get('home') === null) {
    const at = new URLSearchParams([...query, ['home', '1']]);
    return { status: 302, headers: { ...quietHeaders, location: `${home.origin}${startPath}?${at}` } };
  }
  const { location, state, browser } = await startSignIn(context, {
    provider: query.get('provider'),
    challenge: query.get('challenge'),
    state: query.get('state'),
    redirectUri: query.get('redirect_uri'),
  });
  return goTo(location, cookie(context, state, browser, sessionLimits.signInMinutes * 60));
}

async function callback(context: PageContext, { query, cookies }: PageRequest): Promise<PageResponse> {
  const state = query.get('state') ?? '';
  const { location } = await hearAnswer(context, query, cookies[cookieName(state)]);
  return goTo(location, cookie(context, state, '', 0));
}

async function logout(context: PageContext, { path, body }: PageRequest): Promise<PageResponse> {
  const headers = { 'cache-control': 'no-store', 'content-type': 'application/json' };
  try {
    countKnock(context);
    await endByProvider(
      context,
      path.slice(path.lastIndexOf('/') + 1),
      new URLSearchParams(body).get('logout_token'),
    );
    return { status: 200, headers, body: '{}' };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    if (error.code === 'unavailable') return { status: 503, headers, body: '{"error":"unavailable"}' };
    return { status: 400, headers, body: '{"error":"invalid_request"}' };
  }
}

async function asPage(context: PageContext, work: () => Promise<PageResponse>): Promise<PageResponse> {
  try {
    countKnock(context);
    return await work();
  } catch (error) {
    if (error instanceof Refusal) return refusalPage(error.code);
    throw error;
  }
}

/** A hospital knocks from one address, so this bound is the wide one of open calls. */
const countKnock = ({ rates, address, now, config }: PageContext): void =>
  checkRate(rates, `sign-in:${address}`, now, config.limits.callsPerMinute);

const goTo = (location: string, setCookie: string): PageResponse => ({
  status: 302,
  headers: { ...quietHeaders, location, 'set-cookie': setCookie },
});

/** One cookie a sign-in, so that two windows do not take each other's. */
const cookieName = (state: string): string => `peer_hub_sign_in_${state.slice(0, 8).replace(/[^\w-]/g, '_')}`;

/** Lax, because the provider sends the browser back from another site; seen by these pages and by no script. */
function cookie({ config }: PageContext, state: string, value: string, seconds: number): string {
  const secure = config.publicUrl.startsWith('https:') ? '; Secure' : '';
  return `${cookieName(state)}=${value}; Path=/sign-in; Max-Age=${seconds}; HttpOnly; SameSite=Lax${secure}`;
}
