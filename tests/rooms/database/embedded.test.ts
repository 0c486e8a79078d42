// The embedded database: one process per folder, sentences instead of riddles, and what Kysely's dialect got wrong.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { StartFault } from '#api/config.ts';
import { type Embedded, openEmbedded } from '#api/database/embedded.ts';
import { lockFolder } from '#api/database/folder-lock.ts';
import { transact } from '#api/database/index.ts';
import { migrate, readMigrations } from '#api/database/migrate.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'peer-hub-embedded-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const fresh = (name: string) => join(folder, name);

describe('a data folder', () => {
  it('keeps what was written, and is migrated once', async () => {
    const first = await openEmbedded(fresh('kept'));
    expect((await migrate(first.db)).length).toBeGreaterThan(0);
    await sql`create table scrap (n bigint)`.execute(first.db);
    await sql`insert into scrap values (41)`.execute(first.db);
    await first.close();
    const second = await openEmbedded(fresh('kept'));
    expect(await migrate(second.db)).toEqual([]);
    expect((await sql`select n from scrap`.execute(second.db)).rows).toEqual([{ n: '41' }]);
    await second.close();
  });

  it('refuses a second process with a sentence, and is free again after a death', async () => {
    const path = fresh('busy');
    const other = spawn(
      process.execPath,
      [
        '--input-type=module',
        '-e',
        `import { lockFolder } from '#api/database/folder-lock.ts'; lockFolder(process.argv[1]); console.log('locked'); setInterval(() => {}, 1000);`,
        path,
      ],
      { cwd: new URL('../../..', import.meta.url).pathname, stdio: ['ignore', 'pipe', 'inherit'] },
    );
    await once(other.stdout, 'data');
    await expect(openEmbedded(path)).rejects.toThrow(
      `Another Peer Hub (process ${other.pid}) is using this data folder.`,
    );
    other.kill('SIGKILL');
    await once(other, 'exit');
    // What the dead one left behind is taken over.
    lockFolder(path)();
  });

  it('refuses a second opening in the same process, too', () => {
    const release = lockFolder(fresh('twice'));
    expect(() => lockFolder(fresh('twice'))).toThrow(StartFault);
    release();
    lockFolder(fresh('twice'))();
  });

  it('is not fooled by a process number that somebody else has now, or a half-written lock', () => {
    for (const content of [JSON.stringify({ pid: process.ppid, startedAt: '1' }), '{"pid":']) {
      mkdirSync(fresh('stale'), { recursive: true });
      writeFileSync(join(fresh('stale'), 'lock'), content);
      lockFolder(fresh('stale'))();
    }
  });

  it('of another PostgreSQL is refused by its name', async () => {
    mkdirSync(join(fresh('old'), 'database'), { recursive: true });
    writeFileSync(join(fresh('old'), 'database', 'PG_VERSION'), '16\n');
    await expect(openEmbedded(fresh('old'))).rejects.toThrow('PostgreSQL 16 instead of 18');
    // And the folder was given back.
    lockFolder(fresh('old'))();
  });

  it('of a newer Peer Hub is refused before anything is touched', async () => {
    const { db, close } = await openEmbedded(null);
    await migrate(db);
    await sql`insert into kysely_migration (name, timestamp) values ('9999-from-the-future', '')`.execute(db);
    await expect(migrate(db)).rejects.toThrow('made by a newer Peer Hub (it knows 9999-from-the-future)');
    await expect(readMigrations(db)).rejects.toThrow(StartFault);
    await close();
  });
});

describe('the engine', () => {
  let embedded: Embedded;
  beforeAll(async () => {
    embedded = await openEmbedded(null);
    await sql`create table scrap (n int primary key)`.execute(embedded.db);
  });
  afterAll(() => embedded.close());

  it('keeps the isolation level that was asked for', async () => {
    const level = await embedded.db
      .transaction()
      .setIsolationLevel('serializable')
      .setAccessMode('read only')
      .execute(async (trx) => {
        const { rows } = await sql<{
          level: string;
        }>`select current_setting('transaction_isolation') || ' ' ||
          current_setting('transaction_read_only') as level`.execute(trx);
        return rows[0]?.level;
      });
    expect(level).toBe('serializable on');
  });

  it('leaves the event loop alone', async () => {
    let ticks = 0;
    const timer = setInterval(() => {
      ticks += 1;
    }, 1);
    for (let n = 0; n < 200; n++) await sql`select 1`.execute(embedded.db);
    clearInterval(timer);
    expect(ticks).toBeGreaterThan(5);
  });

  it('rolls back what failed and says so', async () => {
    const failing = transact(embedded.db, async (trx) => {
      await sql`insert into scrap values (1)`.execute(trx);
      await sql`insert into scrap values (1)`.execute(trx);
    });
    await expect(failing).rejects.toMatchObject({ code: '23505' });
    const swallowed = transact(embedded.db, async (trx) => {
      await sql`insert into scrap values (2)`.execute(trx);
      await sql`insert into scrap values (2)`.execute(trx).catch(() => undefined);
    });
    await expect(swallowed).rejects.toThrow();
    expect((await sql`select n from scrap`.execute(embedded.db)).rows).toEqual([]);
  });

  it('tells everybody who waits when its thread ends', async () => {
    const dying = await openEmbedded(null);
    const asked = sql`select pg_sleep(60)`.execute(dying.db);
    await dying.engine.kill();
    await expect(asked).rejects.toMatchObject({ code: '57P01' });
  });
});
