// A real API on a test's database: called through HTTP in the same process, with a clock that the test moves.
import { randomBytes } from 'node:crypto';
import type { FastifyInstance } from 'fastify';
import { makeKeptMemory } from '#api/access/kept-memory.ts';
import { makeRates } from '#api/access/rate.ts';
import { type Config, type DatabaseConfig, readConfig } from '#api/config.ts';
import { openDatabase } from '#api/database/open.ts';
import { makeSearchMemory } from '#api/features/search/memory.ts';
import type { Log } from '#api/log.ts';
import type { Mailer } from '#api/mail/letter.ts';
import { openHub } from '#api/realtime/hub.ts';
import { buildServer } from '#api/server.ts';
import type { Core } from '#api/trpc.ts';
import type { RefusalCode, StillIdentifies } from '#shared/basics/refusals.ts';
import { openTestDatabase, silentLog, type TestDatabase } from './database.ts';
import { noon } from './people.ts';

export const testSecret = 'a-secret-of-the-tests-that-protects-nobody';

export type Answer<T> =
  | { isOk: true; status: number; data: T }
  | { isOk: false; status: number; refusal: RefusalCode | 'bug'; findings: StillIdentifies[] };

export type TestServer = {
  app: FastifyInstance;
  core: Core;
  database: TestDatabase;
  /** Calls one procedure as whoever holds `token` (null: nobody). */
  call: <T = Record<string, unknown>>(
    kind: 'query' | 'mutation',
    path: string,
    input: unknown,
    who: { token: string } | null,
  ) => Promise<Answer<T>>;
  setNow: (now: Date) => void;
  close: () => Promise<void>;
};

export const testConfig = (database: Config['database'], changes: Partial<Config> = {}): Config => ({
  ...readConfig({ PEER_HUB_SECRET: testSecret, PEER_HUB_PORT: '0' }),
  database,
  limits: { callsPerMinute: 100_000, streamsPerSession: 6, pollMs: 200 },
  ...changes,
});

/** `through`: another way to the same database, for tests that cut it. */
type Opening = Partial<Config> & {
  log?: Log;
  mailer?: Mailer;
  through?: (config: DatabaseConfig) => DatabaseConfig;
};

export async function openTestServer(changes: Opening = {}): Promise<TestServer> {
  const { log = silentLog, through, mailer = null, ...config } = changes;
  const direct = await openTestDatabase(log);
  const database = through ? await openThrough(direct, through(direct.config), log) : direct;
  let now = noon;
  const core: Core = {
    db: database.db,
    config: testConfig(database.config, config),
    log,
    hub: await openHub(database, 6),
    rates: makeRates(),
    search: makeSearchMemory(),
    kept: makeKeptMemory(),
    mailer,
    clock: () => now,
    random: (bytes) => new Uint8Array(randomBytes(bytes)),
    // No time passes, but what has happened on the wire is heard.
    again: { wait: () => new Promise((heard) => setImmediate(heard)), chance: () => 0 },
  };
  const app = await buildServer(core);
  return {
    app,
    core,
    database,
    call: (kind, path, input, who) => callApp(app, kind, path, input, who),
    setNow: (moment) => {
      now = moment;
    },
    close: async () => {
      await app.close();
      await core.hub.close();
      await database.close();
    },
  };
}

async function openThrough(direct: TestDatabase, config: DatabaseConfig, log: Log): Promise<TestDatabase> {
  const open = await openDatabase(config, log);
  const close = async () => {
    await open.close();
    await direct.close();
  };
  return { ...open, config, close };
}

async function callApp<T>(
  app: FastifyInstance,
  kind: 'query' | 'mutation',
  path: string,
  input: unknown,
  who: { token: string } | null,
): Promise<Answer<T>> {
  const query = kind === 'query' ? `?input=${encodeURIComponent(JSON.stringify(input))}` : '';
  const response = await app.inject({
    method: kind === 'query' ? 'GET' : 'POST',
    url: `/trpc/${path}${query}`,
    headers: {
      ...(who ? { authorization: `Bearer ${who.token}` } : {}),
      ...(kind === 'mutation' ? { 'content-type': 'application/json' } : {}),
    },
    ...(kind === 'mutation' ? { payload: JSON.stringify(input) } : {}),
  });
  const body = response.json() as {
    result?: { data: T };
    error?: { data: { refusal: { code: RefusalCode | 'bug'; findings: StillIdentifies[] } } };
  };
  if (body.result) return { isOk: true, status: response.statusCode, data: body.result.data };
  const { code, findings } = body.error?.data.refusal ?? { code: 'bug' as const, findings: [] };
  return { isOk: false, status: response.statusCode, refusal: code, findings };
}
