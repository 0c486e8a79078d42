// `npm test`: finds or installs what the suite was promised, runs it on the embedded database and on PostgreSQL, then the
// journeys in real browsers, those that failed once more, and ends with what failed by name and one line of counts. `--without-browsers --embedded` is the gate's part of it.
import { findOrInstallBrowsers } from './machine/browsers.ts';
import { findOrStartPostgres, type Postgres } from './machine/postgres.ts';
import { Missing, say } from './machine/say.ts';
import { lookAgain } from './machine/second-look.ts';
import { type Count, needsDatabase, projects, runFiles, testFiles } from './machine/suite.ts';

const nodeMajorMin = 24;

type Wishes = { browsers: boolean; server: boolean; filters: string[] };

function readWishes(args: readonly string[]): Wishes {
  const flags = args.filter((arg) => arg.startsWith('-'));
  const unknown = flags.find((flag) => flag !== '--without-browsers' && flag !== '--embedded');
  if (unknown !== undefined)
    throw new Missing(
      `${unknown} is not known. There are --without-browsers, --embedded and parts of file names.`,
    );
  return {
    browsers: !flags.includes('--without-browsers'),
    server: !flags.includes('--embedded'),
    filters: args.filter((arg) => !arg.startsWith('-')),
  };
}

async function main(): Promise<number> {
  if (Number(process.versions.node.split('.')[0]) < nodeMajorMin)
    throw new Missing(
      `This is Node ${process.versions.node}. Run it as "npm test", which uses the project's own Node ${nodeMajorMin}; if it does, run "npm ci" first.`,
    );
  const wishes = readWishes(process.argv.slice(2));
  const quick = projects
    .filter((name) => name !== 'journeys')
    .flatMap((name) => testFiles(name, wishes.filters));
  const again = wishes.server
    ? [...testFiles('rooms', wishes.filters), ...testFiles('features', wishes.filters)].filter(needsDatabase)
    : [];
  const journeys = wishes.browsers ? testFiles('journeys', wishes.filters) : [];
  if (quick.length + journeys.length === 0)
    throw new Missing(
      wishes.filters.length === 0
        ? 'There are no tests here.'
        : `No test file is called ${wishes.filters.join(' or ')}.`,
    );
  const browsers = journeys.length > 0 ? await findOrInstallBrowsers() : null;
  const postgres = wishes.server && again.length + journeys.length > 0 ? await findOrStartPostgres() : null;
  try {
    return await runAll(quick, again, journeys, postgres, {
      ...(wishes.filters.length === 0 && { PEER_HUB_TEST_PICTURES: 'failed' }),
      ...(browsers !== null && { CHROMIUM_PATH: browsers.chromium, FIREFOX_PATH: browsers.firefox }),
    });
  } finally {
    await postgres?.stop();
  }
}

async function runAll(
  quick: string[],
  again: string[],
  journeys: string[],
  postgres: Postgres | null,
  browsers: Record<string, string>,
): Promise<number> {
  const counts: Count[] = [];
  const embedded = { TEST_DATABASE_URL: undefined };
  const server = postgres === null ? embedded : { TEST_DATABASE_URL: postgres.url };
  const run = async (title: string, files: string[], environment: Record<string, string | undefined>) => {
    if (files.length === 0) return [];
    say(`\n${title}: ${files.length} ${files.length === 1 ? 'file' : 'files'}.`);
    return runFiles(files, environment);
  };
  counts.push(...(await run('On the embedded database', quick, embedded)));
  if (postgres !== null) counts.push(...(await run('On PostgreSQL', again, server)));
  const there = { ...server, ...browsers };
  const { counts: ofJourneys, unsteady } = await lookAgain(
    await run('Journeys in Chromium and Firefox', journeys, there),
    (file) => run('Once more, alone', [file], there),
  );
  counts.push(...ofJourneys);
  const passed = counts.reduce((sum, count) => sum + count.passed, 0);
  const failed = counts.reduce((sum, count) => sum + count.failed, 0);
  for (const file of unsteady) say(`\nUnsteady: ${file} failed, and passed alone.`);
  // Whoever keeps only the last lines of a long run still knows what to look at.
  for (const { torn } of counts) for (const one of torn) say(`\nFailed: ${one}`);
  say(`\n${passed} passed, ${failed} failed`);
  return failed === 0 && passed > 0 ? 0 : 1;
}

try {
  process.exitCode = await main();
} catch (error) {
  if (!(error instanceof Missing)) throw error;
  say(error.message);
  process.exitCode = 1;
}
