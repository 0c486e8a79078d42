// `npm run bench`: how long the promises of speed take on this machine. Prints a table and asserts nothing; a slow machine
// is not a broken one. TEST_DATABASE_URL decides the database, as in the suite.
import { spawnSync } from 'node:child_process';
import { openStage } from '#tests/support/journey/stage.ts';
import { findOrInstallBrowsers } from '#tests/support/machine/browsers.ts';
import { findOrStartPostgres } from '#tests/support/machine/postgres.ts';
import { say } from '#tests/support/machine/say.ts';
import { measureAnswerToRecord } from './answer-to-record.ts';
import { measureClosedPanel, measureOpenPanel } from './hand-over.ts';
import { measureLive } from './live.ts';
import { machineNotes, type Row, toTable } from './numbers.ts';
import { measurePageBytes } from './page-bytes.ts';

const browsers = await findOrInstallBrowsers();
process.env.CHROMIUM_PATH = browsers.chromium;
const postgres = await findOrStartPostgres();
process.env.TEST_DATABASE_URL = postgres.url;
const rows: Row[] = [];
const measure = async (what: string, aim: string, unit: string, values: () => Promise<number[]>) => {
  say(`Measuring: ${what}.`);
  rows.push({ what, aim, unit, values: await values() });
};
const stage = await openStage();
try {
  await measure('Ours in a page before anybody acts', '0', 'bytes', () => measurePageBytes(stage));
  await measure('Menu entry to draft, panel open', 'under 100', 'ms', () => measureOpenPanel(stage, 20));
  // A screen of our own exists on Linux only.
  if (process.platform === 'linux')
    await measure('Menu entry to draft, panel closed', 'under 300', 'ms', () =>
      measureClosedPanel(stage, 20),
    );
  await measure('From an answer to chase made and note in the record', '3', 'presses', () =>
    measureAnswerToRecord(stage),
  );
  await measure('Post to a peer’s open panel', 'p99 under 250', 'ms', () => measureLive(stage, 100));
  say('Measuring: a safe place.');
  rows.push(...measureInProcess('moderation.ts'));
} finally {
  await stage.close();
  await postgres.stop();
}
/** A process of its own finds the database's address from the start. */
function measureInProcess(file: string): Row[] {
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    [new URL(file, import.meta.url).pathname, '--rows'],
    { encoding: 'utf8', maxBuffer: 64 * 2 ** 20 },
  );
  if (status !== 0) throw new Error(`${file} ended with ${status}: ${stderr}`);
  return stdout
    .split('\n')
    .filter((line) => line.startsWith('{'))
    .map((line) => JSON.parse(line) as Row);
}
const version = spawnSync(browsers.chromium, ['--version'], { encoding: 'utf8' }).stdout.trim();
say(
  `\n${toTable(rows)}\n\n${machineNotes([version, 'loopback, PostgreSQL', 'headless except with the panel closed (Xvfb)'])}`,
);
