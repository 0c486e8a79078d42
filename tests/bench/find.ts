// `npm run bench:search -- --data DIR [--server]`: loads DIR/docs.jsonl through the search's own indexing, asks it
// DIR/queries.jsonl, prints the yardstick's table from DIR/qrels.jsonl and writes DIR/run.jsonl. Asserts nothing.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { findOrStartPostgres } from '#tests/support/machine/postgres.ts';
import { say } from '#tests/support/machine/say.ts';
import { percentile } from './numbers.ts';
import { openSearch } from './search-database.ts';
import { scoreTable } from './search-scores.ts';

const { values } = parseArgs({ options: { data: { type: 'string' }, server: { type: 'boolean' } } });
const folder = values.data;
if (folder === undefined)
  throw new Error('Say which folder holds docs.jsonl, queries.jsonl and qrels.jsonl: --data DIR.');
const readLines = <T>(file: string): T[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as T);
/** `queries.jsonl`, or the one set that the folder has under another name, such as `queries.dev.jsonl`. */
const fileOf = (name: string): string => {
  const plain = join(folder, `${name}.jsonl`);
  const other = readdirSync(folder).find((file) => file.startsWith(`${name}.`) && file.endsWith('.jsonl'));
  if (existsSync(plain) || other === undefined) return plain;
  return join(folder, other);
};

const postgres = values.server ? await findOrStartPostgres() : null;
if (postgres) process.env.TEST_DATABASE_URL = postgres.url;
else delete process.env.TEST_DATABASE_URL;
const search = await openSearch();
try {
  const documents = readLines<{ id: string; title: string; text: string }>(fileOf('docs'));
  const began = performance.now();
  await search.load(documents);
  say(`Loaded ${documents.length} documents in ${((performance.now() - began) / 1_000).toFixed(1)} s.`);
  const queries = readLines<{ qid: string; text: string }>(fileOf('queries'));
  // The first asking reads what is then held in memory.
  for (const { text } of queries.slice(0, 3)) await search.ask(text);
  const times: number[] = [];
  const lines: { qid: string; docids: string[] }[] = [];
  for (const { qid, text } of queries) {
    const asked = performance.now();
    const docids = await search.ask(text);
    times.push(performance.now() - asked);
    lines.push({ qid, docids });
  }
  writeFileSync(join(folder, 'run.jsonl'), `${lines.map((line) => JSON.stringify(line)).join('\n')}\n`);
  const judged = readLines<{ qid: string; docid: string; grade: number }>(fileOf('qrels'));
  say(scoreTable(queries, judged, lines));
  const [half, most] = [0.5, 0.95].map((share) => percentile(times, share).toFixed(1));
  say(
    `${values.server ? 'PostgreSQL' : 'Embedded'}; ${queries.length} queries; p50 ${half} ms, p95 ${most} ms.`,
  );
} finally {
  await search.close();
  await postgres?.stop();
}
