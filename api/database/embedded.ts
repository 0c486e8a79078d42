// The embedded database: one process, no protection against power loss, for trials and development. Kysely's own
// PGlite dialect with one repair: it ignored isolation levels.
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CompiledQuery, Kysely, PGliteDialect, PGliteDriver, type TransactionSettings } from 'kysely';
import { StartFault } from '#api/config.ts';
import { EmbeddedEngine } from './embedded-engine.ts';
import { lockFolder } from './folder-lock.ts';
import { type Database, outsideOnly } from './index.ts';
import type { Tables } from './tables/index.ts';

/** The PostgreSQL inside the pinned PGlite. A data folder of another one cannot be read. */
const embeddedMajor = '18';

class RepairedDriver extends PGliteDriver {
  override async beginTransaction(
    connection: Parameters<PGliteDriver['beginTransaction']>[0],
    settings: TransactionSettings = {},
  ) {
    await super.beginTransaction(connection);
    const { isolationLevel, accessMode } = settings;
    const parts = [isolationLevel && `isolation level ${isolationLevel}`, accessMode].filter(Boolean);
    if (parts.length > 0)
      await connection.executeQuery(CompiledQuery.raw(`set transaction ${parts.join(', ')}`));
  }
}

class EmbeddedDialect extends PGliteDialect {
  readonly #engine: EmbeddedEngine;
  constructor(engine: EmbeddedEngine) {
    super({ pglite: engine });
    this.#engine = engine;
  }
  override createDriver() {
    return new RepairedDriver({ pglite: this.#engine });
  }
}

export type Embedded = { db: Database; engine: EmbeddedEngine; close: () => Promise<void> };

export async function openEmbedded(folder: string | null, snapshot?: string): Promise<Embedded> {
  const unlock = folder === null ? () => undefined : await lockFolder(folder);
  try {
    const data = folder === null ? null : join(folder, 'database');
    if (data !== null) checkMajor(data);
    const engine = new EmbeddedEngine({ folder: data, ...(snapshot === undefined ? {} : { snapshot }) });
    await engine.waitReady;
    const db = new Kysely<Tables>({ dialect: new EmbeddedDialect(engine), plugins: [outsideOnly] });
    const close = async () => {
      await db.destroy();
      await engine.close();
      unlock();
    };
    return { db, engine, close };
  } catch (error) {
    unlock();
    if (error instanceof StartFault) throw error;
    throw new StartFault(
      'The embedded database could not be opened. If its folder was copied while it ran, start with a fresh one.',
    );
  }
}

function checkMajor(data: string) {
  mkdirSync(data, { recursive: true });
  const file = join(data, 'PG_VERSION');
  if (!existsSync(file)) return;
  const major = readFileSync(file, 'utf8').trim();
  if (major !== embeddedMajor)
    throw new StartFault(
      `The data folder was made by another version (PostgreSQL ${major} instead of ${embeddedMajor}) and cannot be ` +
        'read. Move it away, or start the version that made it.',
    );
}
