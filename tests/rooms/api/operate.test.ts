// The deeds done by hand.
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writeAudit } from '#api/audit/index.ts';
import { transact } from '#api/database/index.ts';
import { openDatabase } from '#api/database/open.ts';
import { makeLog } from '#api/log.ts';
import { operate } from '#api/operate.ts';
import { onPostgres, openTestDatabase, type TestDatabase } from '#tests/support/database.ts';
import { addCommunity, noon } from '#tests/support/people.ts';
import { testConfig } from '#tests/support/server.ts';

let database: TestDatabase;
const lines: string[] = [];
const log = makeLog(
  (line) => lines.push(line),
  () => noon,
);
beforeAll(async () => {
  database = await openTestDatabase();
});
afterAll(() => database.close());

describe('a deed by hand', () => {
  it('that is not known names those that are', async () => {
    const config = testConfig(database.config);
    await expect(operate('destroy', config, log)).rejects.toThrow(
      'There are: migrate, verify-audit, after-restore, found-community.',
    );
  });
});

// The embedded one in memory cannot be opened twice; its own folder is locked while the API runs.
describe.runIf(onPostgres)('on PostgreSQL', () => {
  it('migrates once, and says how far', async () => {
    await operate('migrate', testConfig(database.config), log);
    expect(lines.at(-1)).toContain('"event":"migrated","steps":0');
  });

  it('verifies every trail, and ends with an error where one was altered', async () => {
    const config = testConfig(database.config);
    const { communityId } = await addCommunity(database.db);
    await transact(database.db, (trx) =>
      writeAudit(trx, {
        communityId,
        at: noon,
        actorId: null,
        deed: 'a-deed',
        subjectKind: 'post',
        subjectId: null,
      }),
    );
    await operate('verify-audit', config, log);
    expect(lines.at(-1)).toContain(`"event":"audit-sound","communityId":"${communityId}","entries":1`);
    await sql`alter table audit_entry disable trigger user`.execute(database.db);
    await sql`update audit_entry set deed = 'another'`.execute(database.db);
    await expect(operate('verify-audit', config, log)).rejects.toThrow('of 1 communities was altered');
    expect(lines.at(-1)).toContain('"why":"altered"');
  });

  it('renews the epochs after a restore', async () => {
    const { communityId } = await addCommunity(database.db);
    const { db } = database;
    await db
      .insertInto('stream')
      .values({ community_id: communityId, stream: 'changes', epoch: communityId, seq: '7' })
      .execute();
    await operate('after-restore', testConfig(database.config), log);
    const after = await db.selectFrom('stream').select(['epoch', 'seq']).executeTakeFirst();
    expect(after?.seq).toBe('7');
    expect(after?.epoch).not.toBe(communityId);
  });

  it('may take longer than a request may', async () => {
    if (database.config.kind !== 'server') throw new Error('This test needs PostgreSQL.');
    const limitOf = async (statementMs?: number) => {
      const { db, close } = await openDatabase(
        {
          ...(database.config as { kind: 'server' } & typeof database.config),
          ...(statementMs === undefined ? {} : { statementMs }),
        } as never,
        log,
      );
      const { rows } = await sql<{
        limit: string;
      }>`select current_setting('statement_timeout') as limit`.execute(db);
      await close();
      return rows[0]?.limit;
    };
    expect([await limitOf(), await limitOf(0)]).toEqual(['10s', '0']);
  });
});
