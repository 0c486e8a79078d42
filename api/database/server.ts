// PostgreSQL 15 or newer through a pool with limits: nothing waits for ever and no broken connection stops the API.
import { Kysely, PostgresDialect, PostgresDriver } from 'kysely';
import { Pool } from 'pg';
import type { Log } from '#api/log.ts';
import { faultFields } from '#api/log.ts';
import { checkOutside, type Database } from './index.ts';
import type { Tables } from './tables/index.ts';

export const serverLimits = {
  connectMs: 5_000,
  statementMs: 10_000,
  /** An idle transaction holds the stream's counter row, and so everybody's posts. */
  idleInTransactionMs: 10_000,
} as const;

class GuardedDriver extends PostgresDriver {
  override acquireConnection(...options: Parameters<PostgresDriver['acquireConnection']>) {
    checkOutside();
    return super.acquireConnection(...options);
  }
}

class GuardedDialect extends PostgresDialect {
  readonly #settings: ConstructorParameters<typeof PostgresDialect>[0];
  constructor(settings: ConstructorParameters<typeof PostgresDialect>[0]) {
    super(settings);
    this.#settings = settings;
  }
  override createDriver() {
    return new GuardedDriver(this.#settings);
  }
}

export function openServer(url: string, size: number, log: Log): Database {
  const pool = new Pool({
    connectionString: url,
    max: size,
    connectionTimeoutMillis: serverLimits.connectMs,
    statement_timeout: serverLimits.statementMs,
    query_timeout: serverLimits.statementMs + 2_000,
    idle_in_transaction_session_timeout: serverLimits.idleInTransactionMs,
    keepAlive: true,
    application_name: 'peer-hub',
  });
  // Without a listener an idle connection that breaks ends the process.
  pool.on('error', (error) => log.warn('database-connection-lost', faultFields(error)));
  return new Kysely<Tables>({ dialect: new GuardedDialect({ pool }) });
}
