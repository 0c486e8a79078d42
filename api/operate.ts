// What whoever runs the house does by hand: `node api/main.ts <word>`, with the same settings as the API, on the direct
// connection. Each prints counts and ids alone.
import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { readHeads, UnreadableHeads, verifyAudit } from './audit/index.ts';
import { type Config, StartFault } from './config.ts';
import type { Database } from './database/index.ts';
import { checkMigrated, migrate } from './database/migrate.ts';
import { checkReachable, openDatabase } from './database/open.ts';
import { selectCommunities } from './database/queries.ts';
import { foundCommunity } from './features/people/index.ts';
import type { Log } from './log.ts';
import { renewEpochs } from './realtime/renew-epochs.ts';

type Deed = (db: Database, log: Log, config: Config, rest: readonly string[]) => Promise<void>;

const deeds: Readonly<Record<string, Deed>> = {
  /** Brings the database up to date. Before every start of a new version; a second one beside it waits. */
  migrate: async (db, log) => log.info('migrated', { steps: (await migrate(db)).length }),
  /** Reads every community's audit trail; ends with an error where one was altered. */
  'verify-audit': async (db, log, config) => {
    await checkMigrated(db);
    const exported = await exportedHeads(config);
    let altered = 0;
    for (const communityId of await selectCommunities(db)) {
      const verdict = await verifyAudit(db, communityId, exported.get(communityId));
      if (verdict.isSound)
        log.info('audit-sound', { communityId, entries: verdict.entries, head: verdict.hash });
      else {
        altered += 1;
        log.error('audit-altered', { communityId, seq: Number(verdict.atSeq), why: verdict.why });
      }
    }
    if (altered > 0) throw new StartFault(`The audit trail of ${altered} communities was altered.`);
  },
  /** After a database was restored from a copy: every panel then fetches anew instead of resuming in another past. */
  'after-restore': async (db, log) => {
    await checkMigrated(db);
    await renewEpochs(db);
    log.info('epochs-renewed');
  },
  /** Begins a community with its first administrators, from a JSON file (`docs/people.md`). */
  'found-community': async (db, log, config, [path]) => {
    await checkMigrated(db);
    const random = (bytes: number) => new Uint8Array(randomBytes(bytes));
    const founded = await foundCommunity(db, { config, now: new Date(), random }, await textOf(path));
    log.info('community-founded', { communityId: founded });
  },
};

export async function operate(
  word: string,
  config: Config,
  log: Log,
  rest: readonly string[] = [],
): Promise<void> {
  const deed = deeds[word];
  if (deed === undefined)
    throw new StartFault(`There is no "${word}". There are: ${Object.keys(deeds).join(', ')}.`);
  const { database: settings } = config;
  const database = await openDatabase(
    // A large index takes longer than any request may.
    settings.kind === 'server'
      ? { ...settings, url: settings.directUrl, poolSize: 2, statementMs: 0 }
      : settings,
    log,
  );
  try {
    await checkReachable(database.db);
    await deed(database.db, log, config, rest);
  } finally {
    await database.close();
  }
}

async function exportedHeads({ auditHeads }: Config) {
  if (auditHeads === null) return new Map<never, never>();
  try {
    return await readHeads(auditHeads);
  } catch (error) {
    if (error instanceof UnreadableHeads) throw new StartFault(error.message);
    throw new StartFault('PEER_HUB_AUDIT_HEADS names a file that cannot be read.');
  }
}

async function textOf(path: string | undefined): Promise<string> {
  if (path === undefined) throw new StartFault('Say which file: node api/main.ts found-community <file>.');
  return await readFile(path, 'utf8').catch(() => {
    throw new StartFault('The file of the new community cannot be read.');
  });
}
