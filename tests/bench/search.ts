// `node tests/bench/search.ts FOLDER`: what the glossary, the repair of slips and the needs bring, measured on a yardstick by
// its own scorer, beside plain BM25 in the same run. Prints a table, asserts nothing, keeps nothing.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { caseStudies } from '#api/evaluation/content/case-studies/index.ts';
import { evaluationContent } from '#api/evaluation/content/index.ts';
import { glossaryEntries } from '#shared/glossary/entries/index.ts';
import { compile, shippedGlossary } from '#shared/glossary/index.ts';
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
  needs: 1.5,
  coverage: 0.2,
  feedback: 0.15,
};
const systems: Record<string, Settings> = {
  'BM25 plain': plain,
  '+ repair and beginnings': { ...plain, repairs: true, prefixes: true },
  '+ glossary': { ...full, needs: 0, coverage: 0, feedback: 0 },
  '+ needs': { ...full, coverage: 0, feedback: 0 },
  all: full,
  'all but everyday words': { ...full, glossary: without('everyday') },
  'all but abbreviations': { ...full, glossary: without('abbreviation') },
  'all but synonyms': { ...full, glossary: without('synonym') },
  'all but related': { ...full, glossary: without('related') },
  'all but spellings': { ...full, glossary: without('spelling') },
  'all but associations': { ...full, glossary: { ...glossary, associations: new Map() } },
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
for (const [system, settings] of Object.entries(systems))
  rows.push({ set: 'thread titles', system, ndcg: Number(measureOwn(settings).toFixed(4)) });
for (const set of new Set(rows.map((row) => row.set))) console.table(rows.filter((row) => row.set === set));

/**
 * Our own words against our own stories: the titles of the evaluation's threads, written by another hand than the case
 * studies and the glossary, ask for the case studies; one filed under the same first need is worth most. It measures
 * whether the right kind of story comes up, not the right story.
 */
function measureOwn(settings: Settings): number {
  const documents = caseStudies.map((each) => ({
    id: each.key,
    title: each.title,
    text: [each.situation, each.tried, each.happened, each.learnt, ...each.nextSteps].join(' '),
  }));
  const filed = new Map(caseStudies.map((each) => [each.key, each.needs]));
  const search = new MemorySearch(documents, settings);
  const gain = (grades: readonly number[]) =>
    grades.slice(0, 10).reduce((sum, grade, i) => sum + (2 ** grade - 1) / Math.log2(i + 2), 0);
  const asked = evaluationContent.communities[0].threads;
  const sum = asked.reduce((total, { title, needs }) => {
    const gradeOf = (key: string) => {
      const under = filed.get(key) ?? [];
      if (under[0] === needs[0]) return 3;
      if (under.some((need) => need === needs[0])) return 2;
      return needs.some((need) => need === under[0]) ? 1 : 0;
    };
    const best = documents.map(({ id }) => gradeOf(id)).sort((a, b) => b - a);
    return total + gain(search.search(title).map(gradeOf)) / Math.max(1e-9, gain(best));
  }, 0);
  return sum / asked.length;
}

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
