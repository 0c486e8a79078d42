// How long twenty thousand services take to read, what a second reading writes, and how fast they are found, on both
// databases, or with `--server` on PostgreSQL alone. `node tests/bench/directory.ts`. Prints a table and asserts nothing.
import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { sql } from 'kysely';
import { searchServices } from '#api/features/directory/finding/search-services.ts';
import { readFeed } from '#api/features/directory/index.ts';
import type { PeerContext } from '#api/trpc.ts';
import { needs } from '#shared/basics/lists.ts';
import { search } from '#shared/contract/directory.ts';
import { openFeedServer, pagesOf } from '#tests/support/feed-server.ts';
import { findOrStartPostgres } from '#tests/support/machine/postgres.ts';
import { say } from '#tests/support/machine/say.ts';
import { addCommunity, addPerson, noon } from '#tests/support/people.ts';
import { addFeedRow, publishArea } from '#tests/support/services.ts';
import { machineNotes, percentile, type Row, toTable } from './numbers.ts';

const services = 20_000;
const words = [
  'advice',
  'group',
  'walks',
  'support',
  'table',
  'clinic',
  'desk',
  'friends',
  'garden',
  'rooms',
];
const of = <Item>(list: readonly Item[], n: number): Item => list[n % list.length] as Item;

const record = (n: number) => ({
  id: `service-${n}`,
  name: `${of(words, n)} ${of(words, n * 7 + 3)} ${n}`,
  description: `Help with ${of(needs, n)} and ${of(needs, n * 3 + 1)}. ${'Open to anybody in the town. '.repeat(8)}`,
  last_modified: '2026-10-02T09:15:00.000Z',
  organization: { name: `Organisation ${n % 900}` },
  attributes: [of(needs, n), of(needs, n * 3 + 1)].map((name) => ({ taxonomy_term: { name } })),
  languages: n % 9 ? [] : [{ name: 'Polish' }],
  schedules: [
    { freq: 'WEEKLY', byday: of(['MO,TU', 'FR', 'WE,TH'], n), opens_at: '10:00', closes_at: '15:00' },
  ],
  contacts: [{ title: 'Reception', phones: [{ number: '020 7946 0000' }] }],
  cost_options: [{ amount: n % 4 ? 0 : 5 }],
  service_at_locations: [
    {
      location: {
        name: 'Hall',
        latitude: 51 + (n % 900) / 1_000,
        longitude: -2 - (n % 700) / 1_000,
        accessibility: n % 5 ? [] : [{ description: 'Ramp and wide doors' }],
      },
    },
  ],
  capacities: n % 2 ? [{ available: n % 5, updated: '2026-11-18T08:00:00Z' }] : [],
});
const records = Array.from({ length: services }, (_, n) => record(n));

const asks = [
  { need: 'housing' },
  { need: 'money-debt', takesReferrals: true },
  { words: 'walks fri' },
  { words: 'advice', need: 'carers', openToday: true },
  { words: 'benifits advise' },
  { words: 'hubby hits me' },
  { words: 'garden desk hall' },
  { withinMetres: 5_000, need: 'loneliness' },
  { cost: 'free', openToday: true },
  { language: 'polish' },
  { access: 'ramp' },
  { takesReferrals: true },
  {
    words: 'advice',
    need: 'carers',
    withinMetres: 30_000,
    cost: 'free',
    openToday: true,
    takesReferrals: true,
  },
  {},
];
/** Before the clock runs: plans are made, pages are in memory. */
const warmings = 5;
const turns = 40;

/** What a process of this machine has used so far, in hundredths of a second as Linux counts; nought where it does not. */
function processMs(pid: number): number {
  const path = `/proc/${pid}/stat`;
  if (!existsSync(path)) return 0;
  const [user = 0, system = 0] = (readFileSync(path, 'utf8').split(') ')[1] ?? '')
    .split(' ')
    .slice(11, 13)
    .map(Number);
  return (user + system) * 10;
}

async function measure(engine: string): Promise<Row[]> {
  // Opened by what TEST_DATABASE_URL says at this moment.
  const { openTestDatabase } = await import('#tests/support/database.ts');
  const database = await openTestDatabase();
  const publisher = await openFeedServer();
  const { db } = database;
  try {
    publisher.answer(pagesOf(records, 50));
    const place = await addCommunity(db);
    await publishArea(db, place);
    const peer = await addPerson(db, place, 'Sarah Whitlow');
    const feedId = await addFeedRow(db, place, { address: publisher.url });
    const rss: number[] = [];
    const read = async () => {
      const began = performance.now();
      await readFeed(
        {
          db,
          clock: () => noon,
          random: (bytes) => new Uint8Array(randomBytes(bytes)),
          wait: async () => void rss.push(process.memoryUsage().rss / 2 ** 20),
          rules: { allowsLoopback: true },
          pauseMs: 0,
          turnMs: 1e9,
        },
        { communityId: place.communityId, feedId, attempts: 1 },
      );
      return performance.now() - began;
    };
    const newest = async () =>
      (await sql<{ newest: string }>`select max(xmin::text::bigint)::text as newest from service`.execute(db))
        .rows[0]?.newest;
    const rows: Row[] = [];
    const add = (what: string, aim: string, unit: string, values: number[]) =>
      rows.push({ what: `${engine}: ${what}`, aim, unit, values });
    add(`first reading of ${services}`, '–', 'ms', [await read()]);
    add('memory while reading, page by page', 'flat', 'MiB', rss.slice(20));
    const quarter = (n: number) =>
      percentile(rss.slice((rss.length * n) / 4, (rss.length * (n + 1)) / 4), 0.5);
    add('memory grown from the second quarter of the pages to the last', '0', 'MiB', [
      quarter(3) - quarter(1),
    ]);
    const before = await newest();
    add('second reading', '–', 'ms', [await read()]);
    add('services written by it', '0', 'rows', [before === (await newest()) ? 0 : 1]);
    await sql`analyze`.execute(db);
    const context = { db, peer, now: noon } as unknown as PeerContext;
    const processorMs = async () => {
      const { user, system } = process.cpuUsage();
      const own = (user + system) / 1_000;
      if (engine === 'embedded') return own;
      const { rows: backends } = await sql<{ pid: number }>`
        select pid from pg_stat_activity where datname = current_database()`.execute(db);
      return own + backends.reduce((sum, { pid }) => sum + processMs(pid), 0);
    };
    const find = async (ask: object) => searchServices(context, search.input.parse(ask));
    const time = async (what: string, ask: object) => {
      const times: number[] = [];
      let spent = 0;
      for (let n = 0; n < warmings + turns; n++) {
        if (n === warmings) spent = await processorMs();
        const began = performance.now();
        await find(ask);
        if (n >= warmings) times.push(performance.now() - began);
      }
      const p95 = percentile(times, 0.95).toFixed(1);
      // On a machine that is busy with other things this is the figure to compare.
      const each = ((await processorMs()) - spent) / turns;
      add(`search ${what}; p95 ${p95}; processor ${each.toFixed(1)} each`, 'p95 under 50', 'ms', times);
    };
    for (const ask of asks) await time(JSON.stringify(ask), ask);
    for (const ask of [{}, { words: 'advice' }]) {
      const { next } = await find(ask);
      await time(`${JSON.stringify(ask)}, second page`, { ...ask, cursor: next });
    }
    // What colleagues said of the services on a page is read with it.
    for (let n = 1; n <= 100; n++)
      await sql`insert into service_statement (community_id, statement_id, service_id, person_id, key, by_role,
          capacity, phone, barriers, stated_at)
        select community_id, gen_random_uuid(), service_id, ${peer.personId}, gen_random_uuid(), 'member',
          ${n % 2 ? 'waitlist' : 'capacity'}, ${n === 100 ? '020 7946 0001' : null}::text, '{}',
          ${noon}::timestamptz - ${n}::int * interval '3 days'
        from service where needs @> '{housing}'`.execute(db);
    await sql`analyze service_statement`.execute(db);
    await time('{"need":"housing"}, a hundred words of colleagues each', { need: 'housing' });
    return rows;
  } finally {
    await publisher.close();
    await database.close();
  }
}

if (process.argv[2] === 'embedded' || process.argv[2] === 'server') {
  const rows = await measure(process.argv[2]);
  say(`\n${toTable(rows)}\n\n${machineNotes([process.argv[2]])}`);
} else {
  const { spawnSync } = await import('node:child_process');
  const run = (engine: string, url: string | undefined) =>
    spawnSync(process.execPath, [import.meta.filename, engine], {
      stdio: 'inherit',
      env: { ...process.env, TEST_DATABASE_URL: url },
    });
  if (process.argv[2] !== '--server') run('embedded', undefined);
  const postgres = await findOrStartPostgres();
  run('server', postgres.url);
  await postgres.stop();
}
