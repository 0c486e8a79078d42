// The measures of a ranked list, as the search yardstick defines them: nDCG@10 with graded gains, MRR@10, recall@10, success at
// 1 and 3, and how many queries found nothing. Pure.
import { chanceOf } from './search-blow-up.ts';

export type Judged = { qid: string; docid: string; grade: number };
export type Run = { qid: string; docids: readonly string[] };
export type Score = {
  'ndcg@10': number;
  'mrr@10': number;
  'recall@10': number;
  'success@1': number;
  'success@3': number;
  zero: number;
};

const cut = 10;
const gain = (grade: number) => 2 ** grade - 1;
const discounted = (grades: readonly number[]) =>
  grades.reduce((sum, grade, i) => sum + gain(grade) / Math.log2(i + 2), 0);

export function scoreOne(docids: readonly string[], grades: ReadonlyMap<string, number>): Score {
  const top = [...new Set(docids)].slice(0, cut).map((id) => grades.get(id) ?? 0);
  const ideal = [...grades.values()].filter((grade) => grade > 0).sort((a, b) => b - a);
  const best = ideal[0] ?? 0;
  // One of the two best grades that the query has.
  const isGood = (grade: number) => best > 0 && grade >= Math.max(1, best - 1) && grade >= Math.min(2, best);
  const first = top.findIndex((grade) => grade >= 1);
  return {
    'ndcg@10': discounted(top) / Math.max(1e-9, discounted(ideal.slice(0, cut))),
    'mrr@10': first < 0 ? 0 : 1 / (first + 1),
    'recall@10': top.filter((grade) => grade >= 1).length / Math.max(1, Math.min(ideal.length, cut)),
    'success@1': isGood(top[0] ?? 0) ? 1 : 0,
    'success@3': top.slice(0, 3).some(isGood) ? 1 : 0,
    zero: docids.length === 0 ? 1 : 0,
  };
}

/** One line for all, one a class where queries have classes. */
export function scoreTable(
  queries: readonly { qid: string; class?: string }[],
  judged: readonly Judged[],
  run: readonly Run[],
): string {
  const grades = gradesOf(judged);
  const found = new Map(run.map(({ qid, docids }) => [qid, docids]));
  const groups = new Map<string, Score[]>();
  for (const { qid, class: of } of queries) {
    const own = grades.get(qid);
    if (!own || ![...own.values()].some((grade) => grade > 0)) continue;
    const score = scoreOne(found.get(qid) ?? [], own);
    for (const group of ['all', ...(of ? [of] : [])])
      groups.set(group, [...(groups.get(group) ?? []), score]);
  }
  const columns = ['ndcg@10', 'mrr@10', 'recall@10', 'success@1', 'success@3', 'zero'] as const;
  const rows = [...groups].map(([group, scores]) => [
    group.padEnd(10),
    String(scores.length).padStart(7),
    ...columns.map((column) =>
      mean(scores.map((score) => score[column]))
        .toFixed(4)
        .padStart(9),
    ),
  ]);
  const head = ['group'.padEnd(10), 'queries', ...columns.map((column) => column.padStart(9))];
  return [head, ...rows].map((row) => row.join('  ')).join('\n');
}

/**
 * How much better one run is than another, with the range in which nineteen of twenty such samples of the queries lie (paired
 * bootstrap, seeded): a difference whose range holds zero is not proven.
 */
export function compareRuns(judged: readonly Judged[], ours: readonly Run[], theirs: readonly Run[]) {
  const grades = gradesOf(judged);
  const other = new Map(theirs.map(({ qid, docids }) => [qid, docids]));
  const differences = ours.flatMap(({ qid, docids }) => {
    const own = grades.get(qid);
    if (!own || ![...own.values()].some((grade) => grade > 0)) return [];
    return [scoreOne(docids, own)['ndcg@10'] - scoreOne(other.get(qid) ?? [], own)['ndcg@10']];
  });
  const chance = chanceOf(11);
  const means = Array.from({ length: 10_000 }, () =>
    mean(differences.map(() => differences[Math.floor(chance() * differences.length)] ?? 0)),
  ).sort((a, b) => a - b);
  return { mean: mean(differences), from: means[250] ?? 0, to: means[9_749] ?? 0 };
}

/** Over the queries that somebody judged something good for. */
export function meanNdcg(judged: readonly Judged[], run: readonly Run[]): number {
  const grades = gradesOf(judged);
  const scores = run.flatMap(({ qid, docids }) => {
    const own = grades.get(qid);
    return own && [...own.values()].some((grade) => grade > 0) ? [scoreOne(docids, own)['ndcg@10']] : [];
  });
  return mean(scores);
}

export function gradesOf(judged: readonly Judged[]): Map<string, Map<string, number>> {
  const grades = new Map<string, Map<string, number>>();
  for (const { qid, docid, grade } of judged) {
    const own = grades.get(qid) ?? new Map<string, number>();
    grades.set(qid, own.set(docid, grade));
  }
  return grades;
}

const mean = (values: readonly number[]) =>
  values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
