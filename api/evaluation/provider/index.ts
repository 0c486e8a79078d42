// The sign-in provider of a trial: a certified OpenID provider of its own on its own port, where one taps on an invented
// colleague instead of typing a password. Never for real people: it refuses to start in production.
import { generateKeyPairSync, randomBytes } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import Provider, { type Configuration } from 'oidc-provider';
import { StartFault } from '#api/config.ts';
import { loginPage, plainPage } from './login-page.ts';
import { makeMemory } from './memory.ts';
import type { DemoPerson } from './people.ts';

export type { DemoPerson } from './people.ts';

export type LocalProviderOptions = {
  isProduction: boolean;
  port: number;
  /** Its own address as browsers see it, such as `http://127.0.0.1:4681`. */
  issuer: string;
  people: readonly DemoPerson[];
  clientSecret: string;
  /** The API's `…/sign-in/callback`. */
  redirectUri: string;
  /** The API's `…/sign-in/back-channel-logout/<key>`; without it the provider tells nobody. */
  logoutUri?: string;
};

export type LocalProvider = { issuer: string; port: number; close: () => Promise<void> };

export const localClientId = 'peer-hub-evaluation';

export async function startLocalProvider(options: LocalProviderOptions): Promise<LocalProvider> {
  if (options.isProduction)
    throw new StartFault(
      'The evaluation’s sign-in provider knows no passwords and is refused in production.',
    );
  const provider = new Provider(options.issuer, toConfiguration(options));
  const answer = provider.callback();
  const server = createServer((request, response) => {
    const uid = /^\/person\/([\w-]+)$/.exec(request.url ?? '')?.[1];
    if (uid === undefined) return void answer(request, response);
    chooseASeat(provider, options.people, request, response).catch(() => {
      // The window was left open too long, or opened twice. Nothing is known of it any more.
      respond(
        response,
        400,
        plainPage('This sign-in is over', 'Close this window and start again in Peer Hub.'),
      );
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(options.port, '127.0.0.1', resolve);
  }).catch((error: NodeJS.ErrnoException) => {
    throw error.code === 'EADDRINUSE'
      ? new StartFault(`Port ${options.port} is taken; the local sign-in provider needs it.`)
      : error;
  });
  const address = server.address();
  return {
    issuer: options.issuer,
    port: typeof address === 'object' && address ? address.port : options.port,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** The one page: who would you like to be? */
async function chooseASeat(
  provider: Provider,
  people: readonly DemoPerson[],
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const { uid } = await provider.interactionDetails(request, response);
  if (request.method !== 'POST') return respond(response, 200, loginPage(people, `/person/${uid}`));
  const chosen = new URLSearchParams(await readBody(request)).get('person');
  if (!people.some((person) => person.key === chosen) || chosen === null)
    return respond(response, 400, loginPage(people, `/person/${uid}`));
  await leaveSeat(provider, uid, chosen);
  await provider.interactionFinished(
    request,
    response,
    { login: { accountId: chosen, remember: false, amr: ['none'] } },
    { mergeWithLastSubmission: false },
  );
}

/**
 * Somebody else sat here before. The provider would end their session by a page that sends itself, which no sign-in window of an
 * extension waits for: their session ends here instead, and this sign-in begins one of its own.
 */
async function leaveSeat(provider: Provider, uid: string, chosen: string): Promise<void> {
  const interaction = await provider.Interaction.find(uid);
  const before = interaction?.session;
  if (!interaction || !before?.accountId || before.accountId === chosen) return;
  const session = before.uid === undefined ? undefined : await provider.Session.findByUid(before.uid);
  await session?.destroy();
  delete interaction.session;
  await interaction.save(interaction.exp - Math.floor(Date.now() / 1_000));
}

function respond(
  response: ServerResponse,
  status: number,
  page: { body: string; headers: Record<string, string> },
) {
  response.writeHead(status, page.headers).end(page.body);
}

async function readBody(request: IncomingMessage): Promise<string> {
  let body = '';
  for await (const part of request) {
    body += part;
    if (body.length > 1_000) throw new Error('A choice is one short word.');
  }
  return body;
}

function toConfiguration({
  people,
  clientSecret,
  redirectUri,
  logoutUri,
}: LocalProviderOptions): Configuration {
  const key = generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey.export({ format: 'jwk' });
  return {
    adapter: makeMemory(),
    clients: [
      {
        client_id: localClientId,
        client_secret: clientSecret,
        // `native` would ask for consent again and again (notes/api.md 5).
        application_type: 'web',
        redirect_uris: [redirectUri],
        response_types: ['code'],
        grant_types: ['authorization_code'],
        token_endpoint_auth_method: 'client_secret_basic',
        ...(logoutUri === undefined ? {} : { backchannel_logout_uri: logoutUri }),
      },
    ],
    // Made anew at every start: tokens of an earlier trial are worth nothing.
    jwks: { keys: [{ ...key, kid: 'evaluation', use: 'sig', alg: 'RS256' }] },
    cookies: { keys: [randomBytes(32).toString('base64url')], names: { session: 'demo_session' } },
    scopes: ['openid', 'profile'],
    claims: { openid: ['sub'], profile: ['name'] },
    pkce: { required: () => true },
    interactions: { url: (_ctx, interaction) => `/person/${interaction.uid}` },
    features: {
      devInteractions: { enabled: false },
      backchannelLogout: { enabled: true },
      rpInitiatedLogout: { enabled: false },
    },
    ttl: { Interaction: 600, Session: 12 * 3600, Grant: 12 * 3600, AccessToken: 60, IdToken: 300 },
    findAccount: (_ctx, sub) => {
      const person = people.find((one) => one.key === sub);
      return person && { accountId: sub, claims: () => ({ sub, name: person.name }) };
    },
    loadExistingGrant: grantWithoutAsking,
    // Its guard against calls into private networks would refuse our own API on this very machine.
    fetch: (url, { dispatcher: _guard, ...options }: RequestInit & { dispatcher?: unknown } = {}) =>
      fetch(url, options),
    renderError: (ctx) => {
      const page = plainPage('This sign-in is over', 'Close this window and start again in Peer Hub.');
      ctx.set(page.headers);
      ctx.body = page.body;
    },
  };
}

/** Consent is a matter between strangers; here the whole house is one. */
const grantWithoutAsking: NonNullable<Configuration['loadExistingGrant']> = async ({ oidc }) => {
  const { client, session, provider } = oidc;
  if (!client || !session?.accountId) return undefined;
  const known = session.grantIdFor(client.clientId);
  const existing = known === undefined ? undefined : await provider.Grant.find(known);
  if (existing) return existing;
  const grant = new provider.Grant({ clientId: client.clientId, accountId: session.accountId });
  grant.addOIDCScope('openid profile');
  await grant.save();
  return grant;
};
