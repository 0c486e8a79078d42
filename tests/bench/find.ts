// `npm run bench:search -- --data DIR [--server | --both] [--minisearch FILE]`: loads DIR/docs.jsonl through the search's own indexing, asks it
// DIR/queries.jsonl, prints the yardstick's table from DIR/qrels.jsonl and writes DIR/run.jsonl. With `--both` on both engines, and
// on how many queries they give the same top ten. Then how far MiniSearch by itself is behind, and what the offline box makes of the same
// documents. Asserts nothing.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { findOrStartPostgres } from '#tests/support/machine/postgres.ts';
import { say } from '#tests/support/machine/say.ts';
import { percentile } from './numbers.ts';
import { type BenchDocument, openSearch } from './search-database.ts';
import { measurePacks, runOffline } from './search-offline.ts';
import { peerOf } from './search-peer.ts';
import { compareRuns, type Judged, meanNdcg, type Run, scoreTable } from './search-scores.ts';

const { values } = parseArgs({
  options: {
    data: { type: 'string' },
    server: { type: 'boolean' },
    both: { type: 'boolean' },
    minisearch: { type: 'string', default: 'minisearch' },
  },
});
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
  return existsSync(plain) || other === undefined ? plain : join(folder, other);
};
const documents = readLines<BenchDocument>(fileOf('docs'));
const queries = readLines<{ qid: string; text: string; class?: string }>(fileOf('queries'));
const judged = existsSync(fileOf('qrels')) ? readLines<Judged>(fileOf('qrels')) : [];

async function runOn(server: string | null): Promise<Run[]> {
  const search = await openSearch(server);
  try {
    const began = performance.now();
    await search.load(documents);
    const seconds = ((performance.now() - began) / 1_000).toFixed(1);
    // The first asking reads what is then held in memory.
    for (const { text } of queries.slice(0, 3)) await search.ask(text);
    const times: number[] = [];
    const run: Run[] = [];
    for (const { qid, text } of queries) {
      const asked = performance.now();
      const docids = await search.ask(text);
      times.push(performance.now() - asked);
      run.push({ qid, docids });
    }
    const [half, most] = [0.5, 0.95].map((share) => percentile(times, share).toFixed(1));
    const engine = server === null ? 'Embedded' : 'PostgreSQL';
    say(`${engine}: ${documents.length} documents in ${seconds} s; a query p50 ${half} ms, p95 ${most} ms.`);
    if (judged.length > 0) say(scoreTable(queries, judged, run));
    return run;
  } finally {
    await search.close();
  }
}

const postgres = values.server || values.both ? await findOrStartPostgres() : null;
try {
  const embedded = values.server ? null : await runOn(null);
  const server = postgres === null ? null : await runOn(postgres.url);
  const run = embedded ?? server ?? [];
  writeFileSync(join(folder, 'run.jsonl'), `${run.map((line) => JSON.stringify(line)).join('\n')}\n`);
  if (embedded !== null && server !== null) {
    const same = embedded.filter(({ docids }, i) => docids.join() === server[i]?.docids.join()).length;
    say(`The same top ten on both engines: ${same} of ${queries.length} queries.`);
  }
  const peer = judged.length > 0 ? await peerOf(documents, values.minisearch) : null;
  if (peer) {
    const theirs = queries.map(({ qid, text }) => ({
      qid,
      docids: peer
        .search(text)
        .slice(0, 10)
        .map(({ id }) => id),
    }));
    say(`MiniSearch tuned, in process:\n${scoreTable(queries, judged, theirs)}`);
    const { mean, from, to } = compareRuns(judged, run, theirs);
    const [much, least, most] = [mean, from, to].map((value) => value.toFixed(3));
    say(`Ours minus MiniSearch tuned, nDCG@10: ${much} (${least} to ${most}, paired bootstrap of 10,000).`);
  }
  await sayOffline(run);
} finally {
  await postgres?.stop();
}

async function sayOffline(ours: readonly Run[]): Promise<void> {
  const { run: offline, times, buildMs } = runOffline(documents, queries);
  const ms = (all: readonly number[], share: number) => percentile(all, share).toFixed(1);
  if (judged.length > 0) {
    const share = meanNdcg(judged, offline) / meanNdcg(judged, ours);
    say(`Offline, the same documents:\n${scoreTable(queries, judged, offline)}`);
    say(`Offline is ${share.toFixed(3)} of the server’s nDCG@10 (bar 0.95).`);
  }
  say(
    `Offline: built in ${buildMs.toFixed(0)} ms; a query p50 ${ms(times, 0.5)} ms, p95 ${ms(times, 0.95)} ms.`,
  );
  for (const { area, cases, services, bytes, gzipped, answerMs } of await measurePacks(queries)) {
    const kB = (count: number) => (count / 1_000).toFixed(1);
    say(
      `The trial’s pack of ${area}: ${cases} case studies, ${services} services, ${kB(bytes)} kB, ${kB(gzipped)} kB gzipped (bar 100); ` +
        `key press to answer p50 ${ms(answerMs, 0.5)} ms, p95 ${ms(answerMs, 0.95)} ms (bar 30).`,
    );
  }
}
