// Services by hand, with the same settings as the API: `node api/jobs/command.ts feeds` reads every feed now; `… file
// <community> <area> <name> <path.csv or .json> [--dry-run]` brings in a list of any length. Ends with 1 and a sentence.
import { randomBytes, randomInt } from 'node:crypto';
import { readFile as readFromDisk } from 'node:fs/promises';
import { setTimeout as wait } from 'node:timers/promises';
import { type Config, readConfig, StartFault } from '#api/config.ts';
import { type Database, transact } from '#api/database/index.ts';
import { checkMigrated } from '#api/database/migrate.ts';
import { checkReachable, openDatabase } from '#api/database/open.ts';
import { compareFile, countWarnings, readFeed, readFile, writeFile } from '#api/features/directory/index.ts';
import { makeLog } from '#api/log.ts';
import { Refusal } from '#shared/basics/refusals.ts';
import { backoffMs } from './clock.ts';
import { readingOf } from './handlers.ts';
import { findAreaBySlugs, selectReadableFeeds } from './queries.ts';

const usage =
  'Say what to do: "feeds", or "file <community> <area> <name> <path>" with --dry-run to try it first.';
const attemptsMax = 4;
const filesBytesMax = 20 * 1024 * 1024;

type Say = (line: string) => void;
type Parts = { db: Database; config: Config; say: Say };
const clock = () => new Date();
const random = (bytes: number) => new Uint8Array(randomBytes(bytes));

/** The sentences go to `say`; what cannot be done is a StartFault. */
export async function runCommand(args: readonly string[], { db, config, say }: Parts): Promise<void> {
  const [what, ...rest] = args.filter((arg) => arg !== '--dry-run');
  if (what === 'feeds' && rest.length === 0) return readFeeds({ db, config, say });
  const [community, area, name, path] = rest;
  if (
    what !== 'file' ||
    community === undefined ||
    area === undefined ||
    name === undefined ||
    path === undefined
  )
    throw new StartFault(usage);
  const place = await findAreaBySlugs(db, community, area);
  if (place === undefined)
    throw new StartFault('There is no such community or area. Their short names are meant.');
  await bringFile({ db, config, say }, { ...place, name }, path, args.includes('--dry-run'));
}

async function readFeeds({ db, config, say }: Parts) {
  const reading = readingOf({ db, config, clock, random, again: { wait: (ms) => wait(ms) } });
  let after: string | null = null;
  for (;;) {
    const feeds = await selectReadableFeeds(db, after, 50);
    for (const { communityId, feedId, name } of feeds) {
      for (let attempts = 1; attempts <= attemptsMax; attempts++) {
        try {
          while ((await readFeed(reading, { communityId, feedId, attempts })) !== undefined);
          say(`Read: ${name}. What it found is in the list of its readings.`);
          break;
        } catch (error) {
          const { code } = error as { code?: string };
          if (attempts === attemptsMax)
            say(`Not read: ${name} (${code ?? 'a fault'}). The clock will try again.`);
          else await wait(backoffMs(attempts, randomInt(1_000) / 1_000) / 10);
        }
      }
      after = feedId;
    }
    if (feeds.length < 50) return;
  }
}

type Place = NonNullable<Awaited<ReturnType<typeof findAreaBySlugs>>> & { name: string };

async function bringFile({ db, say }: Parts, place: Place, path: string, isDryRun: boolean) {
  const text = await readFromDisk(path, 'utf8').catch(() => {
    throw new StartFault('The file cannot be read.');
  });
  if (Buffer.byteLength(text) > filesBytesMax)
    throw new StartFault('The file is larger than 20 MB. Part it.');
  const format = path.endsWith('.json') ? 'json' : 'csv';
  const { warn, warnings } = countWarnings();
  try {
    const { records, refused } = readFile({ format, text }, warn);
    const done = await transact(db, (trx) =>
      isDryRun
        ? compareFile(trx, place, records)
        : writeFile(trx, { ...place, format, now: clock(), random }, records, warnings()),
    );
    say(
      `${isDryRun ? 'Would bring in' : 'Brought in'}: ${done.created} new, ${done.changed} changed, ${done.unchanged} as they were, ${refused} refused.`,
    );
    for (const { code, times, samples } of warnings()) say(`  ${code}: ${times} (${samples.join(', ')})`);
  } catch (error) {
    if (error instanceof Refusal)
      throw new StartFault('The file is no list of services. Look at its first line.');
    throw error;
  }
}

async function run() {
  const config = readConfig(process.env);
  const log = makeLog((line) => process.stderr.write(line), clock);
  const database = await openDatabase(config.database, log);
  try {
    await checkReachable(database.db);
    await checkMigrated(database.db);
    const say: Say = (line) => process.stdout.write(`${line}\n`);
    await runCommand(process.argv.slice(2), { db: database.db, config, say });
  } finally {
    await database.close();
  }
}

if (import.meta.main)
  run().catch((error: unknown) => {
    if (!(error instanceof StartFault)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exit(1);
  });
