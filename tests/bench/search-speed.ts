// `node tests/bench/search-speed.ts --data DIR [--sizes 10000,100000] [--minisearch FILE]`: how long a search takes among many
// documents on PostgreSQL, beside MiniSearch tuned (in process, where it is installed) in the same run and on the same
// queries, asked in turn so that both meet the same load of the machine. Prints a table and asserts nothing.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { findOrStartPostgres } from '#tests/support/machine/postgres.ts';
import { say } from '#tests/support/machine/say.ts';
import { machineNotes, percentile } from './numbers.ts';
import { blowUp } from './search-blow-up.ts';
import { type BenchDocument, openSearch } from './search-database.ts';
import { peerOf } from './search-peer.ts';

const { values } = parseArgs({
  options: {
    data: { type: 'string' },
    sizes: { type: 'string', default: '10000,100000' },
    minisearch: { type: 'string', default: 'minisearch' },
  },
});
const folder = values.data;
if (folder === undefined) throw new Error('Say which folder holds docs.jsonl and queries.jsonl: --data DIR.');
const readLines = <T>(name: string): T[] =>
  readFileSync(join(folder, name), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as T);
const seeds = readLines<BenchDocument>('docs.jsonl');
const queries = readLines<{ text: string }>('queries.jsonl').map(({ text }) => text);
const rounds = 3;

const rows: Record<string, string | number>[] = [];
const postgres = await findOrStartPostgres();
try {
  for (const size of values.sizes.split(',').map(Number)) {
    const documents = [...blowUp(seeds, size)];
    const peer = await peerOf(documents, values.minisearch);
    const search = await openSearch(postgres.url);
    try {
      const began = performance.now();
      await search.load(documents);
      say(`Loaded ${size} in ${((performance.now() - began) / 1_000).toFixed(0)} s.`);
      for (const words of queries) await search.ask(words);
      const ours: number[] = [];
      const theirs: number[] = [];
      for (let round = 0; round < rounds; round++)
        for (const words of queries) {
          const asked = performance.now();
          await search.ask(words);
          ours.push(performance.now() - asked);
          const turn = performance.now();
          peer?.search(words);
          theirs.push(performance.now() - turn);
        }
      const row = (system: string, times: number[]) =>
        rows.push({
          system,
          documents: size,
          p50: percentile(times, 0.5).toFixed(1),
          p95: percentile(times, 0.95).toFixed(1),
        });
      row('ours, PostgreSQL', ours);
      if (peer) row('MiniSearch tuned, in process', theirs);
    } finally {
      await search.close();
    }
  }
} finally {
  await postgres.stop();
}
console.table(rows);
say(machineNotes(['PostgreSQL, loopback']));
