// Words to an order of what a device holds: the plan and the weighing are the server's, the postings are the offline index's. Pure.
import type { OfflineIndex } from './offline-index.ts';
import { makePlan, type Plan } from './plan.ts';
import { feedback, mixing } from './settings.ts';
import { wordsIn } from './weigh-document.ts';

export type OfflineRanked = { key: string; score: number; met: number; isExact: boolean };
type Scores = Map<string, number>;

export function rankOffline(
  index: OfflineIndex,
  query: string,
  isWanted: (key: string) => boolean,
): { plan: Plan; ranked: OfflineRanked[] } {
  const { countOf, vocabulary, documents } = index;
  const plan = makePlan(query, { documents: documents.size, countOf, vocabulary });
  const groups = weighGroups(index, plan, isWanted);
  const { total, met } = addUp(plan, groups);
  const scores = plan.isShort ? withFeedback(index, total) : total;
  const isExact = (key: string) =>
    plan.exact !== '' && wordsIn(documents.get(key)?.title ?? '').join(' ') === plan.exact;
  const ranked = [...scores]
    .filter(([, score]) => score > 0)
    .map(([key, score]) => ({ key, score, met: met.get(key) ?? 0, isExact: isExact(key) }))
    .sort((a, b) => Number(b.isExact) - Number(a.isExact) || b.score - a.score || (a.key < b.key ? -1 : 1));
  return { plan, ranked };
}

/** Of one word the best way to say it counts whole, the others in part; needs add up. */
function weighGroups(
  index: OfflineIndex,
  { ways }: Plan,
  isWanted: (key: string) => boolean,
): ReadonlyMap<number, Scores> {
  const best = new Map<number, Scores>();
  const sums = new Map<number, Scores>();
  for (const { group, stems, factor } of ways) {
    const top = best.get(group) ?? new Map<string, number>();
    const sum = sums.get(group) ?? new Map<string, number>();
    best.set(group, top);
    sums.set(group, sum);
    for (const [key, worth] of index.worthOf(stems)) {
      if (!isWanted(key)) continue;
      const score = worth * factor;
      top.set(key, Math.max(top.get(key) ?? 0, score));
      sum.set(key, (sum.get(key) ?? 0) + score);
    }
  }
  for (const [group, top] of best)
    for (const [key, score] of top) {
      const sum = sums.get(group)?.get(key) ?? 0;
      top.set(key, group < 0 ? sum : score + mixing.others * Math.min(score, sum - score));
    }
  return best;
}

/** Another way to say typed words stands against the sum of those words, so that a thing counts once. */
function addUp({ slots, covers }: Plan, groups: ReadonlyMap<number, Scores>): { total: Scores; met: Scores } {
  const typed: Scores = new Map();
  const met: Scores = new Map();
  const add = (scores: Scores, key: string, score: number) => scores.set(key, (scores.get(key) ?? 0) + score);
  for (let slot = 0; slot < slots; slot++)
    for (const [key, score] of groups.get(slot) ?? []) {
      add(typed, key, score);
      add(met, key, 1);
    }
  const total: Scores = new Map(typed);
  for (const [group, scores] of groups) {
    if (group < slots) continue;
    const said = covers.filter((one) => one.group === group).map(({ slot }) => groups.get(slot));
    for (const [key, score] of scores) {
      const before = said.reduce((sum, slot) => sum + (slot?.get(key) ?? 0), 0);
      add(total, key, Math.max(0, score - before) + mixing.others * Math.min(score, before));
    }
  }
  for (const [key, score] of total)
    total.set(
      key,
      score * (1 - mixing.coverage + (mixing.coverage * (met.get(key) ?? 0)) / Math.max(1, slots)),
    );
  for (const [key, score] of groups.get(-1) ?? []) add(total, key, score);
  return { total, met };
}

const topOf = (scores: Scores): number => Math.max(1e-9, ...scores.values());

/** What the first few say beside the query, of words that are not everywhere. */
function withFeedback(index: OfflineIndex, total: Scores): Scores {
  const top = topOf(total);
  const first = [...total].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).slice(0, feedback.documents);
  const rareMax = index.documents.size * feedback.rarerThan;
  const worths = new Map<string, ReadonlyMap<string, number>>();
  const told: Scores = new Map();
  for (const [key, score] of first)
    for (const stem of index.stemsOf(key)) {
      if (index.countOf(stem) >= rareMax) continue;
      const worth = worths.get(stem) ?? index.worthOf([stem]);
      worths.set(stem, worth);
      told.set(stem, (told.get(stem) ?? 0) + (score / top) * (worth.get(key) ?? 0));
    }
  const telling = [...told].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).slice(0, feedback.stems);
  const extra: Scores = new Map();
  for (const [stem, weight] of telling)
    for (const [key, worth] of worths.get(stem) ?? [])
      if (total.has(key)) extra.set(key, (extra.get(key) ?? 0) + weight * worth);
  const topExtra = topOf(extra);
  return new Map(
    [...total].map(([key, score]) => [
      key,
      (1 - feedback.share) * (score / top) + feedback.share * ((extra.get(key) ?? 0) / topExtra),
    ]),
  );
}
