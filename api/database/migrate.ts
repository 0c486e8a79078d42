// Brings the schema forward, as a command of its own and on a direct connection (a pooler in between hangs its lock).
import { sql } from 'kysely';
import { Migrator } from 'kysely/migration';
import { StartFault } from '#api/config.ts';
import type { Database } from './index.ts';
import { migrations } from './migrations/index.ts';

const known = Object.keys(migrations);

/** What has been done and what is still to do; refuses a database from the future. */
export async function readMigrations(db: Database): Promise<{ done: string[]; pending: string[] }> {
  const table = await sql<{
    name: string | null;
  }>`select to_regclass('kysely_migration')::text as name`.execute(db);
  if (!table.rows[0]?.name) return { done: [], pending: known };
  const { rows } = await sql<{ name: string }>`select name from kysely_migration order by name`.execute(db);
  const done = rows.map((row) => row.name);
  const newer = done.filter((name) => !known.includes(name));
  if (newer.length > 0)
    throw new StartFault(
      `This database was made by a newer Peer Hub (it knows ${newer[0]}). Update the program, or use another database.`,
    );
  return { done, pending: known.filter((name) => !done.includes(name)) };
}

/** Does what is pending, each step whole or not at all. Hands back the names of what was done. */
export async function migrate(db: Database): Promise<string[]> {
  await readMigrations(db);
  const migrator = new Migrator({ db, provider: { getMigrations: async () => ({ ...migrations }) } });
  const { error, results } = await migrator.migrateToLatest();
  if (error !== undefined) {
    const failed = results?.find((result) => result.status === 'Error');
    throw new StartFault(
      `The database could not be brought up to date (${failed?.migrationName ?? 'before the first step'}). ` +
        'Nothing of that step was kept.',
      { cause: error },
    );
  }
  return (results ?? []).map((result) => result.migrationName);
}

/** For starting without migrating: an old schema is refused before the first request, not at some query. */
export async function checkMigrated(db: Database): Promise<void> {
  const { pending } = await readMigrations(db);
  if (pending.length > 0)
    throw new StartFault(
      `The database is ${pending.length} steps behind. Run "node api/main.ts migrate" with the same settings first.`,
    );
}
