// Certified OpenID providers (oidc-provider) shaped like those of the NHS, on loopback. They sign in whoever `seat` holds
// without a page, so that a test says who sits there and what the provider knows of them.
import { createPublicKey, generateKeyPairSync, type JsonWebKey, randomBytes } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import Provider, { type Configuration, type InteractionResults } from 'oidc-provider';
import { makeMemory } from '#api/evaluation/provider/memory.ts';
import { freePort } from '#tests/support/machine/ports.ts';

export type Seat = {
  subject: string;
  /** In the ID token. */
  claims: Record<string, unknown>;
  userinfo?: Record<string, unknown>;
};

export type Shaped = {
  issuer: string;
  /** Where it listens on loopback, whatever its own address says. */
  port: number;
  clientId: string;
  /** The API's private key for `private_key_jwt`, as its configuration holds it. */
  clientKey: Record<string, unknown> & { kid: string };
  seat: Seat;
  /** Header and claims of each client assertion that arrived, unverified: the provider verifies them. */
  assertions: { header: Record<string, unknown>; payload: Record<string, unknown> }[];
  authorizations: URLSearchParams[];
  /** Ends the sitting at the provider, as taking the card out does: it tells the API by back-channel. */
  takeCardOut: () => Promise<void>;
  handle: (request: IncomingMessage, response: ServerResponse) => void;
  close: () => Promise<void>;
};

type Wishes = {
  /** The issuer's own address; its path is where it is mounted. Null: its loopback address. */
  issuer: string | null;
  alg: 'RS256' | 'RS512';
  redirectUri: string;
  logoutUri?: string;
  acrValues?: string[];
  /** Two issuers may know the same client. */
  clientKey?: Shaped['clientKey'] | undefined;
  seat: Seat;
};

export async function startShaped(wishes: Wishes): Promise<Shaped> {
  const port = await freePort();
  const issuer = wishes.issuer ?? `http://127.0.0.1:${port}`;
  const clientKey = wishes.clientKey ?? makeKey(wishes.alg);
  const box: { seat: Seat } = { seat: wishes.seat };
  const provider = new Provider(issuer, configuration(wishes, clientKey, box));
  // Behind a name of its own (Entra) it is reached as behind a proxy.
  provider.proxy = true;
  const mount = new URL(issuer).pathname.replace(/\/$/, '');
  const assertions: Shaped['assertions'] = [];
  provider.use(async (ctx, next) => {
    await next();
    const assertion: unknown = ctx.oidc?.body?.client_assertion;
    if (typeof assertion === 'string') assertions.push(peek(assertion));
  });
  const answer = provider.callback();
  const sittings: { subject: string; sitting: string }[] = [];
  const shaped: Shaped = {
    issuer,
    port,
    clientId: 'peer-hub',
    clientKey,
    assertions,
    authorizations: [],
    get seat() {
      return box.seat;
    },
    set seat(seat) {
      box.seat = seat;
    },
    takeCardOut: async () => {
      const client = (await provider.Client.find('peer-hub')) as unknown as Tells;
      for (const { subject, sitting } of sittings.splice(0)) await client.backchannelLogout(subject, sitting);
    },
    handle: (request, response) => {
      const url = request.url ?? '/';
      const inside = url.slice(mount.length) || '/';
      if (inside.startsWith('/seat/')) return void sit(provider, box.seat, request, response);
      if (inside.startsWith('/auth?')) shaped.authorizations.push(new URL(url, issuer).searchParams);
      Object.assign(request, { originalUrl: url, url: inside });
      void answer(request, response);
    },
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
  provider.on('grant.success', (ctx) => {
    const code = ctx.oidc.entities.AuthorizationCode;
    if (code?.accountId && code.sid) sittings.push({ subject: code.accountId, sitting: code.sid });
  });
  const server = createServer((request, response) => shaped.handle(request, response));
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  return shaped;
}

function configuration(
  wishes: Wishes,
  clientKey: Record<string, unknown> & { kid: string },
  box: { seat: Seat },
): Configuration {
  const signing = generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey.export({ format: 'jwk' });
  const publicJwk = createPublicKey({ key: clientKey as JsonWebKey, format: 'jwk' }).export({
    format: 'jwk',
  });
  return {
    adapter: makeMemory(),
    ttl: { Interaction: 600, Session: 3600, Grant: 3600, AccessToken: 60, IdToken: 300 },
    clients: [
      {
        client_id: 'peer-hub',
        application_type: 'web',
        redirect_uris: [wishes.redirectUri],
        response_types: ['code'],
        grant_types: ['authorization_code'],
        token_endpoint_auth_method: 'private_key_jwt',
        token_endpoint_auth_signing_alg: wishes.alg,
        jwks: { keys: [{ ...publicJwk, kid: clientKey.kid, use: 'sig', alg: wishes.alg }] } as never,
        ...(wishes.logoutUri
          ? { backchannel_logout_uri: wishes.logoutUri, backchannel_logout_session_required: true }
          : {}),
      },
    ],
    jwks: { keys: [{ ...signing, kid: 'shaped', use: 'sig', alg: 'RS256' }] as never },
    cookies: { keys: [randomBytes(16).toString('hex')], long: { secure: false }, short: { secure: false } },
    clientAuthMethods: ['private_key_jwt'],
    // RS512 has to be named, or the provider does not know it.
    enabledJWA: { clientAuthSigningAlgValues: ['RS256', 'RS512'] },
    acrValues: wishes.acrValues ?? [],
    conformIdTokenClaims: false,
    scopes: [
      'openid',
      'profile',
      'nhsperson',
      'nationalrbacaccess',
      'associatedorgs',
      'selectedrole',
      'email',
    ],
    claims: {
      openid: [
        'sub',
        'acr',
        'sid',
        'auth_time',
        'tid',
        'oid',
        'selected_roleid',
        'authentication_assurance_level',
        'id_assurance_level',
      ],
      profile: ['name'],
      email: ['email', 'email_verified'],
      nationalrbacaccess: ['nhsid_nrbac_roles'],
    },
    interactions: {
      url: (_ctx, interaction) =>
        `${new URL(wishes.issuer ?? 'http://x').pathname.replace(/\/$/, '')}/seat/${interaction.uid}`,
    },
    features: { devInteractions: { enabled: false }, backchannelLogout: { enabled: true } },
    findAccount: (_ctx, sub) => ({
      accountId: sub,
      claims: (use) => ({ sub, ...(use === 'id_token' ? box.seat.claims : box.seat.userinfo) }),
    }),
    loadExistingGrant: async ({ oidc }) => {
      const grant = new oidc.provider.Grant({
        clientId: oidc.client?.clientId,
        accountId: oidc.session?.accountId,
      });
      grant.addOIDCScope('openid profile nhsperson nationalrbacaccess associatedorgs selectedrole email');
      await grant.save();
      return grant;
    },
    // The guard against private networks would refuse an API on loopback.
    fetch: (url, { dispatcher: _guard, ...options }: RequestInit & { dispatcher?: unknown } = {}) =>
      fetch(url, options),
  };
}

async function sit(provider: Provider, seat: Seat, request: IncomingMessage, response: ServerResponse) {
  const login: InteractionResults['login'] = {
    accountId: seat.subject,
    remember: true,
    ...(typeof seat.claims.acr === 'string' ? { acr: seat.claims.acr } : {}),
  };
  await provider.interactionFinished(request, response, { login }, { mergeWithLastSubmission: false });
}

/** What its end-session page does at the last click. The published types do not know this call. */
type Tells = { backchannelLogout: (subject: string, sitting: string) => Promise<void> };

function makeKey(alg: string): Record<string, unknown> & { kid: string } {
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  return { ...privateKey.export({ format: 'jwk' }), kid: 'peer-hub-1', alg } as Record<string, unknown> & {
    kid: string;
  };
}

function peek(assertion: string) {
  const [header = '', payload = ''] = assertion.split('.');
  const parse = (part: string) =>
    JSON.parse(Buffer.from(part, 'base64url').toString()) as Record<string, unknown>;
  return { header: parse(header), payload: parse(payload) };
}
