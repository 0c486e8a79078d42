// Mounts the procedures and the pages on HTTP, with the walls that every request meets. A list: what a request does
// stands in its feature.
import cors from '@fastify/cors';
import { type FastifyTRPCPluginOptions, fastifyTRPCPlugin } from '@trpc/server/adapters/fastify';
import { type FastifyInstance, type FastifyReply, type FastifyRequest, fastify } from 'fastify';
import { limits } from '#shared/basics/limits.ts';
import type { RefusalCode } from '#shared/basics/refusals.ts';
import { isListed } from './config.ts';
import { codeOfHttp, plainError, statusOfPage } from './errors.ts';
import { chasesPages } from './features/chases/pages.ts';
import { nudgesPages } from './features/nudges/pages.ts';
import { sessionPages } from './features/session/pages.ts';
import { faultFields } from './log.ts';
import { openApiPages } from './openapi/pages.ts';
import { healthPages, type Page, type PageRequest, type PageResponse } from './pages.ts';
import { type AppRouter, appRouter } from './router.ts';
import { squeezeAnswer } from './squeeze.ts';
import type { CallContext, Core, PageContext } from './trpc.ts';

export const pages: readonly Page<PageContext>[] = [
  ...sessionPages,
  ...chasesPages,
  ...nudgesPages,
  ...healthPages,
  ...openApiPages,
];

/** Nothing here is ever framed, sniffed, cached by others or told where one came from. */
const securityHeaders = {
  'content-security-policy':
    "default-src 'none'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'",
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'cross-origin',
  'permissions-policy': 'camera=(), geolocation=(), microphone=()',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'cache-control': 'no-store',
  // A proxy that buffers would hold back the live stream.
  'x-accel-buffering': 'no',
} as const;

export async function buildServer(core: Core): Promise<FastifyInstance> {
  const { config, log } = core;
  const app = fastify({
    logger: false,
    bodyLimit: limits.requestBytesMax,
    trustProxy: config.proxies.length > 0 ? [...config.proxies] : false,
    // A batch names its procedures in the path; the standard hundred characters would cut it.
    routerOptions: { maxParamLength: 5_000 },
    requestTimeout: 30_000,
    forceCloseConnections: true,
  });
  app.addHook('onRequest', async (_request, reply) => {
    reply.headers(securityHeaders);
    if (config.publicUrl.startsWith('https:'))
      reply.header('strict-transport-security', 'max-age=31536000; includeSubDomains');
  });
  app.addHook('onSend', async (request, reply, payload: unknown) => {
    if (!(payload instanceof Response)) return payload;
    const offered = String(request.headers['accept-encoding'] ?? '');
    const vary = String(reply.getHeader('vary') ?? '');
    return squeezeAnswer({ method: request.method, url: request.url, offered, vary }, payload);
  });
  app.setErrorHandler((error, _request, reply) => {
    const status = (error as { statusCode?: number }).statusCode ?? 500;
    if (status >= 500) log.error('bug', faultFields(error));
    return refuseWith(reply, status, codeOfHttp(status));
  });
  app.setNotFoundHandler((_request, reply) => refuseWith(reply, 404, 'not-found'));
  await app.register(cors, {
    // Tokens, never cookies: an origin is only told that it may ask.
    origin: (origin, answer) =>
      answer(null, origin !== undefined && isListed(config.extensionOrigins, origin)),
    methods: ['GET', 'POST'],
    allowedHeaders: ['authorization', 'content-type', 'last-event-id', 'trpc-accept', 'cache-control'],
    maxAge: 7_200,
  });
  const contextOf = (request: FastifyRequest): PageContext => ({
    ...core,
    now: core.clock(),
    address: request.ip,
  });
  const callContext = ({ req }: { req: FastifyRequest }): CallContext => ({
    ...contextOf(req),
    token: readToken(req.headers.authorization),
  });
  await app.register(fastifyTRPCPlugin, {
    prefix: '/trpc',
    trpcOptions: {
      router: appRouter,
      createContext: callContext,
      maxBatchSize: limits.batchedCallsMax,
    },
  } satisfies FastifyTRPCPluginOptions<AppRouter>);
  await app.register(async (scope) => mountPages(scope, contextOf));
  return app;
}

const readToken = (header: string | undefined): string | null =>
  header?.match(/^Bearer ([\w-]{20,200})$/)?.[1] ?? null;

const refuseWith = (reply: FastifyReply, status: number, code: RefusalCode | 'bug') =>
  reply.status(status).type('application/json').send(plainError(status, code));

function mountPages(scope: FastifyInstance, contextOf: (request: FastifyRequest) => PageContext) {
  scope.removeAllContentTypeParsers();
  scope.addContentTypeParser('*', { parseAs: 'string' }, (_request, body, done) => done(null, body));
  for (const page of pages)
    scope.route({
      method: page.method,
      url: page.path,
      handler: async (request, reply) => {
        const context = contextOf(request);
        try {
          return send(reply, await page.answer(context, toPageRequest(request)));
        } catch (error) {
          const { status, code } = statusOfPage(error, context.log, page.path);
          return refuseWith(reply, status, code);
        }
      },
    });
}

function toPageRequest(request: FastifyRequest): PageRequest {
  const [path = '/', query = ''] = request.raw.url?.split(/\?(.*)/s) ?? [];
  const headers = Object.fromEntries(
    Object.entries(request.headers).map(([name, value]) => [
      name,
      Array.isArray(value) ? value.join(', ') : (value ?? ''),
    ]),
  );
  return {
    method: request.method,
    path,
    query: new URLSearchParams(query),
    headers,
    cookies: readCookies(headers.cookie ?? ''),
    body: typeof request.body === 'string' ? request.body : '',
  };
}

/** The few cookies of a sign-in window: ours are of plain signs, so that nothing needs decoding. */
function readCookies(header: string): Record<string, string> {
  const pairs = header.split(';').map((pair) => pair.split(/=(.*)/s));
  return Object.fromEntries(pairs.map(([name = '', value = '']) => [name.trim(), value.trim()]));
}

function send(reply: FastifyReply, { status, headers = {}, body = '' }: PageResponse) {
  for (const [name, value] of Object.entries(headers)) reply.header(name, value);
  return reply.status(status).send(body);
}
