// The measurements of a safe place, on PostgreSQL: many open panels, a large channel, the moderators' queue, the trail. A process of its own, because
// the address of the database must stand before anything asks for it: `node tests/bench/moderation.ts` prints a table; told to, one row a line.
import { findOrStartPostgres } from '#tests/support/machine/postgres.ts';
import { say } from '#tests/support/machine/say.ts';
import { machineNotes, type Row, toTable } from './numbers.ts';

const asLines = process.argv.includes('--rows');
const given = process.env.TEST_DATABASE_URL;
const postgres = given === undefined ? await findOrStartPostgres() : null;
process.env.TEST_DATABASE_URL ??= postgres?.url;
const { largeChannel, measureAudit, openLargeChannel } = await import('./large-channel.ts');
const { measureManyPanels, panels } = await import('./many-panels.ts');
const { openTestDatabase } = await import('#tests/support/database.ts');

const rows: Row[] = [];
const add = (row: Row) => {
  rows.push(row);
  if (asLines) process.stdout.write(`${JSON.stringify(row)}\n`);
};
const ms = (what: string, aim: string, values: number[]) => add({ what, aim, unit: 'ms', values });

try {
  for (const processes of [1, 2]) {
    const database = await openTestDatabase();
    if (database.config.kind !== 'server')
      throw new Error('Two processes cannot share an embedded database.');
    const where = processes === 1 ? 'one process' : 'two processes on one database';
    const told = await measureManyPanels(database.db, database.config.url, processes);
    ms(`A post to ${panels} open panels, ${where}`, 'p99 under 250', told.ms);
    add({
      what: `Posts heard not at all or twice, ${where}`,
      aim: '0',
      unit: 'posts',
      values: [told.missed + told.doubled],
    });
    await database.close();
  }
  const posts = (largeChannel.threads * largeChannel.postsEach).toLocaleString('en-GB');
  const large = await openLargeChannel();
  const bar = 'p95 under 20';
  ms(`A page of a channel of ${posts} posts`, bar, await large.measure('page'));
  ms('A page half way down', bar, await large.measure('deepPage'));
  ms('Posts of one of its threads', bar, await large.measure('posts'));
  ms('What is unread in every channel', bar, await large.measure('unread'));
  ms('The moderators’ queue beside it', bar, await large.measure('queue'));
  ms('What was decided, newest first', bar, await large.measure('decided'));
  ms('How much waits for a moderator', bar, await large.measure('waiting'));
  ms('A look for threads that the search knows as they were', 'small', await large.staleMs());
  ms('Counting anew what the search knows, one thread changed', 'small', await large.refreshMs());
  const { db } = large.server.core;
  ms('A write of one row', '-', await measureAudit(db, false));
  ms('The same with its entry in the trail', '-', await measureAudit(db, true));
  await large.close();
} finally {
  await postgres?.stop();
}
if (!asLines) say(`\n${toTable(rows)}\n\n${machineNotes(['loopback, PostgreSQL'])}`);
