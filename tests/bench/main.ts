// `npm run bench`: how long the promises of speed take on this machine. Prints a table and asserts nothing; a slow machine
// is not a broken one. TEST_DATABASE_URL decides the database, as in the suite.
import { spawnSync } from 'node:child_process';
import { openStage } from '#tests/support/journey/stage.ts';
import { findOrInstallBrowsers } from '#tests/support/machine/browsers.ts';
import { findOrStartPostgres } from '#tests/support/machine/postgres.ts';
import { say } from '#tests/support/machine/say.ts';
import { measureClosedPanel, measureOpenPanel } from './hand-over.ts';
import { measureLive } from './live.ts';
import { machineNotes, type Row, toTable } from './numbers.ts';
import { measurePageBytes } from './page-bytes.ts';

const browsers = await findOrInstallBrowsers();
process.env.CHROMIUM_PATH = browsers.chromium;
const postgres = await findOrStartPostgres();
process.env.TEST_DATABASE_URL = postgres.url;
const rows: Row[] = [];
const stage = await openStage();
try {
  rows.push({
    what: 'Ours in a page before anybody acts',
    aim: '0',
    values: await measurePageBytes(stage),
    unit: 'bytes',
  });
  const open = await measureOpenPanel(stage, 20);
  rows.push({ what: 'Menu entry to draft, panel open', aim: 'under 100', values: open, unit: 'ms' });
  if (process.platform === 'linux') {
    const closed = await measureClosedPanel(stage, 20);
    rows.push({ what: 'Menu entry to draft, panel closed', aim: 'under 300', values: closed, unit: 'ms' });
  }
  const live = await measureLive(stage, 100);
  rows.push({ what: 'Post to a peer’s open panel', aim: 'p99 under 250', values: live, unit: 'ms' });
} finally {
  await stage.close();
  await postgres.stop();
}
const version = spawnSync(browsers.chromium, ['--version'], { encoding: 'utf8' }).stdout.trim();
say(
  `\n${toTable(rows)}\n\n${machineNotes([version, 'loopback, PostgreSQL', 'headless except with the panel closed (Xvfb)'])}`,
);
