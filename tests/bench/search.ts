// `node tests/bench/search.ts FOLDER`: what the glossary, the repair of slips and the needs bring, measured on a yardstick by
// its own scorer, beside plain BM25 in the same run. Prints a table, asserts nothing, keeps nothing.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { compile, glossaryEntries, shippedGlossary } from '#shared/glossary/index.ts';
import { type BenchDocument, MemorySearch, plain, type Settings } from './search-memory.ts';

const folder = process.argv[2];
if (!folder) throw new Error('Say which folder holds the yardstick.');
const readLines = <T>(path: string): T[] =>
  readFileSync(path, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as T);

const glossary = shippedGlossary;
const without = (kind: string) => compile(glossaryEntries.filter((entry) => entry.kind !== kind));
const full: Settings = {
  ...plain,
  repairs: true,
  prefixes: true,
  glossary,
  others: 0.3,
  needs: 0.6,
  coverage: 0.2,
  feedback: 0.3,
};
const systems: Record<string, Settings> = {
  'BM25 plain': plain,
  '+ repair and beginnings': { ...plain, repairs: true, prefixes: true },
  '+ glossary': { ...plain, repairs: true, prefixes: true, glossary, others: full.others },
  '+ needs': { ...plain, repairs: true, prefixes: true, glossary, others: full.others, needs: full.needs },
  'all, with feedback': full,
  'all but everyday words': { ...full, glossary: without('everyday') },
  'all but abbreviations': { ...full, glossary: without('abbreviation') },
  'all but synonyms': { ...full, glossary: without('synonym') },
  'all but related': { ...full, glossary: without('related') },
  'all but spellings': { ...full, glossary: without('spelling') },
};

type Row = Record<string, string | number>;
const scratch = mkdtempSync(join(tmpdir(), 'search-bench-'));
const rows: Row[] = [];
try {
  for (const set of setsOf(folder)) {
    const documents = readLines<BenchDocument>(join(set.folder, 'docs.jsonl'));
    const queries = readLines<{ qid: string; text: string }>(set.queries);
    for (const [name, settings] of Object.entries(systems)) {
      const search = new MemorySearch(documents, settings);
      const run = join(scratch, 'run.jsonl');
      const began = performance.now();
      const lines = queries.map(({ qid, text }) => JSON.stringify({ qid, docids: search.search(text) }));
      const each = (performance.now() - began) / queries.length;
      writeFileSync(run, lines.join('\n'));
      const scored = JSON.parse(
        execFileSync(
          process.execPath,
          [
            join(folder, 'score.mjs'),
            '--qrels',
            set.qrels,
            '--queries',
            set.queries,
            run,
            '--by',
            'class',
            '--json',
          ],
          { encoding: 'utf8' },
        ),
      ) as (Record<string, number> & { group: string })[];
      const row: Row = { set: set.name, system: name };
      for (const group of scored) {
        if (group.group === 'all')
          Object.assign(row, {
            ndcg: group['ndcg@10'],
            mrr: group['mrr@10'],
            's@3': group['success@3'],
            zero: group.zero,
          });
        else if (!group.group.endsWith('undefined'))
          row[group.group.replace('class=', '')] = group['ndcg@10'] ?? 0;
      }
      rows.push({ ...row, 'ms/query': Number(each.toFixed(2)) });
    }
  }
} finally {
  rmSync(scratch, { recursive: true });
}
for (const set of new Set(rows.map((row) => row.set))) console.table(rows.filter((row) => row.set === set));

/** Every pair of queries and judgements: dev and, where the folder holds them, blind and held-out; then the collections. */
function setsOf(root: string) {
  const found: { name: string; folder: string; queries: string; qrels: string }[] = [];
  const folders = readdirSync(root, { withFileTypes: true }).filter((one) => one.isDirectory());
  for (const inside of [root, ...folders.map(({ name }) => join(root, name))])
    for (const file of readdirSync(inside)) {
      const split = /^queries(\.[\w-]+)?\.jsonl$/.exec(file);
      if (!split || !existsSync(join(inside, 'docs.jsonl'))) continue;
      const name = `${inside === root ? '' : inside.slice(root.length).replace(/^\/+/, '')}${split[1] ?? ''}`;
      const qrels = join(inside, file.replace('queries', 'qrels'));
      found.push({ name, folder: inside, queries: join(inside, file), qrels });
    }
  return found;
}
