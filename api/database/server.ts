// PostgreSQL 15 or newer through a pool with limits: nothing waits for ever and no broken connection stops the API.
import { Kysely, PostgresDialect } from 'kysely';
import { Pool } from 'pg';
import type { Log } from '#api/log.ts';
import { faultFields } from '#api/log.ts';
import { type Database, outsideOnly } from './index.ts';
import type { Tables } from './tables/index.ts';

export const serverLimits = {
  connectMs: 5_000,
  statementMs: 10_000,
  lockMs: 5_000,
  /** An idle transaction holds the stream's counter row, and so everybody's posts. */
  idleInTransactionMs: 10_000,
} as const;

export function openServer(
  url: string,
  size: number,
  log: Log,
  statementMs: number = serverLimits.statementMs,
): Database {
  const pool = new Pool({
    connectionString: url,
    max: size,
    connectionTimeoutMillis: serverLimits.connectMs,
    statement_timeout: statementMs,
    // A little later than the server's own, for a server that no longer answers.
    ...(statementMs > 0 ? { query_timeout: statementMs + 2_000 } : {}),
    // Nobody waits long for a lock: a migration that would stop everybody gives up instead.
    lock_timeout: serverLimits.lockMs,
    idle_in_transaction_session_timeout: serverLimits.idleInTransactionMs,
    // Every statement of ours is short: compiling one took longer than running it (46 to 19 ms over twenty thousand services). And
    // what is asked often lies in memory, where a page out of turn costs what the next one does: indexes are then used.
    options: '-c jit=off -c random_page_cost=1.1',
    keepAlive: true,
    application_name: 'peer-hub',
  });
  const lost = (error: Error) => log.warn('database-connection-lost', faultFields(error));
  // Without listeners a connection that breaks ends the process: the pool hears those that lie idle, and each one that
  // is lent out (between two statements of a transaction, say) must be heard by itself.
  pool.on('error', lost);
  pool.on('connect', (client) => client.on('error', lost));
  return new Kysely<Tables>({ dialect: new PostgresDialect({ pool }), plugins: [outsideOnly] });
}
