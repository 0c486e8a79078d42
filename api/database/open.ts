// Opens the database that the configuration names: to query, to migrate and to be woken.
import { sql } from 'kysely';
import type { DatabaseConfig } from '#api/config.ts';
import { StartFault } from '#api/config.ts';
import type { Log } from '#api/log.ts';
import { openEmbedded } from './embedded.ts';
import type { EmbeddedEngine } from './embedded-engine.ts';
import { isDatabaseGone } from './faults.ts';
import type { Database } from './index.ts';
import { listenOnServer } from './listen.ts';
import { openServer } from './server.ts';

export type OpenDatabase = {
  db: Database;
  /** Calls back on every wake-up with its payload, and with null after a lost connection: then anything may have passed. */
  listen: (channel: string, onWake: (payload: string | null) => void) => Promise<() => Promise<void>>;
  close: () => Promise<void>;
  /** Set when the database is the embedded one. */
  engine?: EmbeddedEngine;
};

export async function openDatabase(config: DatabaseConfig, log: Log): Promise<OpenDatabase> {
  if (config.kind === 'embedded') {
    const { db, engine, close } = await openEmbedded(config.folder, config.snapshot);
    const listen: OpenDatabase['listen'] = async (channel, onWake) => {
      await engine.listen(channel, onWake);
      return async () => undefined;
    };
    return { db, listen, close, engine };
  }
  const db = openServer(config.url, config.poolSize, log, config.statementMs);
  return {
    db,
    listen: (channel, onWake) => listenOnServer(config.directUrl, channel, onWake, log),
    close: () => db.destroy(),
  };
}

/** Says in words why a server cannot be used, before the first request finds out. */
export async function checkReachable(db: Database): Promise<void> {
  let version: number;
  try {
    version = await readVersion(db);
  } catch (error) {
    throw new StartFault(
      isDatabaseGone(error)
        ? 'The database cannot be reached. Look at DATABASE_URL and whether the server runs.'
        : 'The database refused us. Look at the name, the person and the password in DATABASE_URL.',
    );
  }
  if (version < 150_000) throw new StartFault('The database is too old: PostgreSQL 15 or newer is needed.');
}

async function readVersion(db: Database): Promise<number> {
  const { rows } = await sql<{
    version: number;
  }>`select current_setting('server_version_num')::int as version`.execute(db);
  return rows[0]?.version ?? 0;
}

export async function isReachable(db: Database): Promise<boolean> {
  try {
    return (await readVersion(db)) > 0;
  } catch (error) {
    if (isDatabaseGone(error)) return false;
    throw error;
  }
}
