// PostgreSQL is never waited for without end: what each connection of the pool is told, and what a statement meets.
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isDatabaseGone } from '#api/database/faults.ts';
import type { Database } from '#api/database/index.ts';
import { openServer, serverLimits } from '#api/database/server.ts';
import { onPostgres, openTestDatabase, silentLog, type TestDatabase } from '#tests/support/database.ts';

describe.runIf(onPostgres)('a connection of the pool', () => {
  let direct: TestDatabase;
  let db: Database;

  beforeAll(async () => {
    direct = await openTestDatabase(silentLog);
    if (direct.config.kind !== 'server') throw new Error('This test needs PostgreSQL.');
    db = openServer(direct.config.url, 2, silentLog);
  });
  afterAll(async () => {
    await db.destroy();
    await direct.close();
  });

  it('has a bound for a statement, for a lock and for an idle transaction', async () => {
    for (const [setting, ms] of [
      ['statement_timeout', serverLimits.statementMs],
      ['lock_timeout', serverLimits.lockMs],
      ['idle_in_transaction_session_timeout', serverLimits.idleInTransactionMs],
    ] as const) {
      const { rows } = await sql<{ ms: number }>`
        select setting::int as ms from pg_settings where name = ${setting}`.execute(db);
      expect([setting, rows[0]?.ms]).toEqual([setting, ms]);
    }
  });

  it('compiles no statement: ours are short', async () => {
    expect((await sql<{ jit: string }>`show jit`.execute(db)).rows).toEqual([{ jit: 'off' }]);
  });

  it('is one of so many and no more', async () => {
    const who = async () =>
      (await sql<{ pid: number }>`select pg_backend_pid() as pid from pg_sleep(0.01)`.execute(db)).rows[0]
        ?.pid;
    const pids = await Promise.all(Array.from({ length: 12 }, who));
    expect(new Set(pids).size).toBeLessThanOrEqual(2);
  });

  it('gives up a statement that takes too long, as a fault of the world', async () => {
    if (direct.config.kind !== 'server') throw new Error('This test needs PostgreSQL.');
    const hasty = openServer(direct.config.url, 1, silentLog, 50);
    const endless = sql`select pg_sleep(60)`.execute(hasty);
    await expect(endless.catch((error: unknown) => isDatabaseGone(error))).resolves.toBe(true);
    await hasty.destroy();
  });
});
