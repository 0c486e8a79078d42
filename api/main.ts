// Opens the API with its database and closes both. Run by itself it serves; with a word behind it does one of the deeds of
// `operate.ts` and ends.
import { randomBytes, randomInt } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import { makeKeptMemory } from './access/kept-memory.ts';
import { makeRates } from './access/rate.ts';
import { type Config, readConfig, StartFault } from './config.ts';
import { checkMigrated, migrate } from './database/migrate.ts';
import { checkReachable, type OpenDatabase, openDatabase } from './database/open.ts';
import { makeSearchMemory } from './features/search/memory.ts';
import { readProviders } from './features/session/index.ts';
import { startClock } from './jobs/clock.ts';
import { askForReturningWork, clocksOf, handlersOf } from './jobs/handlers.ts';
import { type Log, makeLog } from './log.ts';
import type { Mailer } from './mail/letter.ts';
import { makeSmtpMailer } from './mail/smtp.ts';
import { operate } from './operate.ts';
import { openHub } from './realtime/hub.ts';
import { buildServer } from './server.ts';
import type { Core } from './trpc.ts';

const clock = () => new Date();

export type Opened = { core: Core; url: string; database: OpenDatabase; close: () => Promise<void> };
/** `furnish` runs on the migrated database before anybody is let in. */
export type Opening = {
  log: Log;
  isMigrating: boolean;
  furnish?: (core: Core) => Promise<void>;
  mailer?: Mailer;
};

export async function openApi(
  config: Config,
  { log, isMigrating, furnish, mailer }: Opening,
): Promise<Opened> {
  // A provider that cannot be right is refused here, not at somebody's first sign-in.
  readProviders(config);
  const database = await openDatabase(config.database, log);
  try {
    await checkReachable(database.db);
    if (isMigrating) await migrate(database.db);
    else await checkMigrated(database.db);
    const core = await makeCore(config, database, log, mailer);
    await furnish?.(core);
    const app = await buildServer(core);
    try {
      const url = await app.listen({ host: config.host, port: config.port });
      await askForReturningWork(core);
      const ticking = clocksOf(handlersOf(core)).map((handlers) =>
        startClock({ ...core, chance: core.again.chance, handlers }),
      );
      const close = async () => {
        await app.close();
        await Promise.all(ticking.map((one) => one.close()));
        await core.hub.close();
        await database.close();
      };
      log.info('open', { port: Number(new URL(url).port), embedded: database.engine !== undefined });
      return { core, url, database, close };
    } catch (error) {
      await app.close();
      await core.hub.close();
      throw portFault(error, config);
    }
  } catch (error) {
    await database.close();
    throw error;
  }
}

export const makeCore = async (
  config: Config,
  database: OpenDatabase,
  log: Log,
  mailer: Mailer | null = mailerOf(config),
): Promise<Core> => ({
  db: database.db,
  config,
  log,
  hub: await openHub(database, config.limits.streamsPerSession),
  rates: makeRates(),
  search: makeSearchMemory(),
  kept: makeKeptMemory(),
  mailer,
  clock,
  random: (bytes) => new Uint8Array(randomBytes(bytes)),
  again: { wait: (ms) => wait(ms), chance: () => randomInt(1_000) / 1_000 },
});

const mailerOf = ({ mail }: Config): Mailer | null =>
  mail === null ? null : makeSmtpMailer(mail, { clock });

function portFault(error: unknown, { host, port }: Config): unknown {
  const code = (error as { code?: string }).code;
  if (code === 'EADDRINUSE')
    return new StartFault(
      `Port ${port} is taken, perhaps by another Peer Hub. Stop it, or choose another port with PEER_HUB_PORT.`,
    );
  if (code === 'EACCES' || code === 'EADDRNOTAVAIL')
    return new StartFault(
      `We may not listen on ${host}, port ${port}. Choose others with PEER_HUB_HOST and PEER_HUB_PORT.`,
    );
  return error;
}

async function run() {
  const log = makeLog((line) => process.stdout.write(line), clock);
  const config = readConfig(process.env);
  const [command, ...rest] = process.argv.slice(2);
  if (command !== undefined) return operate(command, config, log, rest);
  const { close } = await openApi(config, { log, isMigrating: false });
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.once(signal, () => {
      close().then(
        () => process.exit(0),
        () => process.exit(1),
      );
    });
}

if (import.meta.main)
  run().catch((error: unknown) => {
    if (!(error instanceof StartFault)) throw error;
    console.error(error.message);
    process.exit(1);
  });
