// An issuer that can be told to lie: every claim, header, key and answer of it may be bent, one at a time, so that a
// refusal fails for its own reason. Unbent, it is a correct small OpenID provider of any shape.
import { createHmac, randomUUID } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { exportJWK, generateKeyPair, type JWTPayload, SignJWT } from 'jose';
import { freePort } from '#tests/support/machine/ports.ts';

export type Bend = {
  /** Changes the ID token's claims before they are signed. */
  claims?: (claims: JWTPayload) => JWTPayload;
  /** How the ID token is signed. `hmac`: with our public key as a shared secret, the classic confusion. */
  sign?: 'right' | 'other-key' | 'none' | 'hmac' | 'broken';
  /** Changes the address that the browser is sent back to. */
  answer?: (url: URL) => URL;
  userinfo?: Record<string, unknown>;
  /** The token endpoint fails like this. */
  tokenStatus?: number;
  /** Codes may be exchanged again and again, which no provider should allow. */
  isForgetful?: boolean;
  /** Its keys cannot be had: the connection is cut, the answer is an error, or no set of keys. */
  keys?: 'cut' | 'error' | 'nonsense';
  /** What stands in discovery beside the usual. */
  discovery?: Record<string, unknown>;
};

export type Seen = { authorization: URLSearchParams; token: URLSearchParams | null };

export class CrookedIssuer {
  readonly port: number;
  readonly issuer: string;
  bend: Bend = {};
  subject = 'sarah-whitlow';
  /** Claims that every ID token carries, as a provider of this shape would state them. */
  claims: Record<string, unknown> = {};
  readonly seen: Seen[] = [];
  private readonly codes = new Map<string, { request: URLSearchParams; claims: JWTPayload }>();
  private readonly keys: Keys;
  private readonly server = createServer((request, response) => {
    this.answer(request, response).catch((error: unknown) => {
      response.writeHead(500).end(String(error));
    });
  });

  private constructor(port: number, path: string, keys: Keys) {
    this.port = port;
    this.issuer = `http://127.0.0.1:${port}${path}`;
    this.keys = keys;
  }

  static async start(path = ''): Promise<CrookedIssuer> {
    const issuer = new CrookedIssuer(await freePort(), path, await makeKeys());
    await new Promise<void>((resolve) => issuer.server.listen(issuer.port, '127.0.0.1', resolve));
    return issuer;
  }

  async close(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((resolve) => this.server.close(resolve));
  }

  /** A logout token as the specification wants it, bent by `claims` and signed by `sign`. */
  async logoutToken(claims: Record<string, unknown>, sign: Bend['sign'] = 'right'): Promise<string> {
    const now = Math.floor(Date.now() / 1000);
    return await this.signed(
      {
        iss: this.issuer,
        aud: 'peer-hub',
        iat: now,
        exp: now + 120,
        jti: randomUUID(),
        events: { 'http://schemas.openid.net/event/backchannel-logout': {} },
        ...claims,
      },
      sign,
      'logout+jwt',
    );
  }

  private async answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? '/', this.issuer);
    const json = (value: unknown, status = 200) =>
      response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(value));
    if (url.pathname.endsWith('/.well-known/openid-configuration')) return void json(this.discovery());
    if (url.pathname.endsWith('/keys')) {
      if (this.bend.keys === 'cut') return void request.socket.destroy();
      if (this.bend.keys === 'error') return void json({}, 502);
      return void json(this.bend.keys === 'nonsense' ? 'keys' : { keys: [this.keys.jwk] });
    }
    if (url.pathname.endsWith('/authorize')) return this.authorize(url, response);
    if (url.pathname.endsWith('/userinfo')) return void json({ sub: this.subject, ...this.bend.userinfo });
    if (url.pathname.endsWith('/token')) {
      const form = new URLSearchParams(await readBody(request));
      const known = this.codes.get(form.get('code') ?? '');
      if (!this.bend.isForgetful) this.codes.delete(form.get('code') ?? '');
      const seen = this.seen.at(-1);
      if (seen) seen.token = form;
      if (this.bend.tokenStatus) return void json({ error: 'server_error' }, this.bend.tokenStatus);
      if (!known) return void json({ error: 'invalid_grant' }, 400);
      return void json({
        access_token: randomUUID(),
        token_type: 'Bearer',
        expires_in: 60,
        id_token: await this.signed(
          (this.bend.claims ?? same)(known.claims),
          this.bend.sign ?? 'right',
          'JWT',
        ),
      });
    }
    response.writeHead(404).end();
  }

  private discovery() {
    return {
      issuer: this.issuer,
      authorization_endpoint: `${this.issuer}/authorize`,
      token_endpoint: `${this.issuer}/token`,
      userinfo_endpoint: `${this.issuer}/userinfo`,
      jwks_uri: `${this.issuer}/keys`,
      response_types_supported: ['code'],
      subject_types_supported: ['public'],
      id_token_signing_alg_values_supported: ['RS256', 'HS256', 'none'],
      code_challenge_methods_supported: ['S256'],
      ...this.bend.discovery,
    };
  }

  private authorize(url: URL, response: ServerResponse): void {
    const request = url.searchParams;
    this.seen.push({ authorization: request, token: null });
    const code = randomUUID();
    const now = Math.floor(Date.now() / 1000);
    const claims: JWTPayload = {
      iss: this.issuer,
      aud: request.get('client_id') ?? '',
      sub: this.subject,
      iat: now,
      exp: now + 300,
      auth_time: now,
      nonce: request.get('nonce') ?? '',
      ...this.claims,
    };
    this.codes.set(code, { request, claims });
    const back = new URL(request.get('redirect_uri') ?? '');
    back.searchParams.set('code', code);
    back.searchParams.set('state', request.get('state') ?? '');
    response.writeHead(302, { location: (this.bend.answer ?? ((it: URL) => it))(back).href }).end();
  }

  private async signed(claims: JWTPayload, sign: Bend['sign'], typ: string): Promise<string> {
    const { right, other, jwk } = this.keys;
    const kid = jwk.kid;
    const encode = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');
    if (sign === 'none') return `${encode({ alg: 'none', typ })}.${encode(claims)}.`;
    if (sign === 'hmac') {
      const body = `${encode({ alg: 'HS256', typ, kid })}.${encode(claims)}`;
      return `${body}.${createHmac('sha256', JSON.stringify(jwk)).update(body).digest('base64url')}`;
    }
    const token = await new SignJWT(claims)
      .setProtectedHeader({ alg: 'RS256', kid, typ })
      .sign(sign === 'other-key' ? other : right);
    return sign === 'broken' ? `${token.slice(0, -8)}AAAAAAAA` : token;
  }
}

const same = (claims: JWTPayload): JWTPayload => claims;

type Keys = Awaited<ReturnType<typeof makeKeys>>;
async function makeKeys() {
  const right = await generateKeyPair('RS256', { extractable: true });
  const other = await generateKeyPair('RS256');
  const jwk = { ...(await exportJWK(right.publicKey)), kid: 'crooked', use: 'sig', alg: 'RS256' };
  return { right: right.privateKey, other: other.privateKey, jwk };
}

async function readBody(request: IncomingMessage): Promise<string> {
  let body = '';
  for await (const part of request) body += part;
  return body;
}
