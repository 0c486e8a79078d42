// A fresh, migrated database for one test file: PostgreSQL when TEST_DATABASE_URL names an administrator's address
// (a copy of a template made once per schema), else the embedded one in memory from a snapshot made once per schema.
import { createHash, randomUUID } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Client, escapeIdentifier } from 'pg';
import type { DatabaseConfig } from '#api/config.ts';
import { openEmbedded } from '#api/database/embedded.ts';
import { migrate } from '#api/database/migrate.ts';
import { type OpenDatabase, openDatabase } from '#api/database/open.ts';
import { openServer } from '#api/database/server.ts';
import type { Log } from '#api/log.ts';

export const adminUrl = process.env.TEST_DATABASE_URL ?? null;
/** For `describe.runIf`: two transactions at the same time exist on PostgreSQL only. */
export const onPostgres = adminUrl !== null;

export const silentLog: Log = { info: () => undefined, warn: () => undefined, error: () => undefined };

export type TestDatabase = OpenDatabase & {
  config: DatabaseConfig;
  /** The embedded one alone: ends it in the middle of whatever it does. */
  kill?: () => Promise<void>;
};

const root = new URL('../..', import.meta.url).pathname;
const migrationsFolder = join(root, 'api/database/migrations');

/** Changes with any migration, so that an old template or snapshot is never taken. */
function schemaDigest(): string {
  const hash = createHash('sha256');
  for (const file of readdirSync(migrationsFolder).sort())
    hash.update(file).update(readFileSync(join(migrationsFolder, file)));
  return hash.digest('hex').slice(0, 16);
}

export async function openTestDatabase(log: Log = silentLog): Promise<TestDatabase> {
  return adminUrl === null ? openInMemory(log) : openCopy(adminUrl, log);
}

async function openInMemory(log: Log): Promise<TestDatabase> {
  const config = { kind: 'embedded', folder: null, snapshot: await makeSnapshot() } as const;
  const open = await openDatabase(config, log);
  return { ...open, config, kill: async () => open.engine?.kill() };
}

async function makeSnapshot(): Promise<string> {
  const folder = join(root, 'node_modules/.cache/peer-hub-tests');
  const file = join(folder, `schema-${schemaDigest()}.tar`);
  if (existsSync(file)) return file;
  mkdirSync(folder, { recursive: true });
  const { db, engine, close } = await openEmbedded(null);
  await migrate(db);
  const own = `${file}.${randomUUID()}`;
  writeFileSync(own, await engine.dump());
  await close();
  // Two files may make it at the same time; each writes a whole one, and the last rename wins.
  renameSync(own, file);
  return file;
}

async function openCopy(admin: string, log: Log): Promise<TestDatabase> {
  const template = await makeTemplate(admin);
  const name = `peer_hub_${randomUUID().replaceAll('-', '')}`;
  await asAdmin(admin, (client) => createFrom(client, name, template));
  const url = withDatabase(admin, name);
  const config = { kind: 'server', url, directUrl: url, poolSize: 10 } as const;
  const open = await openDatabase(config, log);
  const close = async () => {
    await open.close();
    await asAdmin(admin, (client) => client.query(`drop database ${escapeIdentifier(name)} with (force)`));
  };
  return { ...open, config, close };
}

/** The name of the template, made if nobody has made it yet; an advisory lock lets one file make it for all. */
async function makeTemplate(admin: string): Promise<string> {
  const name = `peer_hub_template_${schemaDigest()}`;
  await asAdmin(admin, async (client) => {
    await client.query('select pg_advisory_lock(5601)');
    const found = await client.query('select 1 from pg_database where datname = $1', [name]);
    if (found.rows.length > 0) return;
    const building = `${name}_building`;
    await client.query(`drop database if exists ${escapeIdentifier(building)} with (force)`);
    await client.query(`create database ${escapeIdentifier(building)}`);
    const db = openServer(withDatabase(admin, building), 2, silentLog);
    await migrate(db);
    await db.destroy();
    await client.query(`alter database ${escapeIdentifier(building)} rename to ${escapeIdentifier(name)}`);
  });
  return name;
}

async function createFrom(client: Client, name: string, template: string) {
  await client.query(`create database ${escapeIdentifier(name)} template ${escapeIdentifier(template)}`);
}

export async function asAdmin<T>(url: string, work: (client: Client) => Promise<T>): Promise<T> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

function withDatabase(url: string, name: string): string {
  const changed = new URL(url);
  changed.pathname = `/${name}`;
  return changed.href;
}
