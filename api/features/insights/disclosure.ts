// Disclosure control (DOMAIN 5.10). A figure is shown when at least eight are counted of at least five people, rounded to the nearest five by itself: what
// is added up or taken away from each other is then no true number. And what is not shown is never the only one missing of anything that is.
import { limits } from '#shared/basics/limits.ts';
import { type DeprivationGroup, deprivationGroups } from '#shared/basics/lists.ts';
import type { Change, Figure } from '#shared/contract/insights.ts';

/** How many were counted, and of how many people who are known by name. */
export type Cell = { count: number; people: number };
export type Place = { id: string; group: DeprivationGroup | null; workers: number };
/** One measure of one need or barrier: of everything, of each group, of each area. */
export type Counted = {
  whole?: Cell | undefined;
  groups: ReadonlyMap<string, Cell>;
  areas: ReadonlyMap<string, Cell>;
};
export type Disclosed = { whole: Figure; groups: Map<DeprivationGroup, number>; areas: Map<string, number> };

/** Nothing counted is not told from a little: who could have asked is not public. */
export function figureOf(cell: Cell | undefined): Figure {
  if (!cell || cell.count < limits.insightsMin || cell.people < limits.contributorsMin) return null;
  return Math.round(cell.count / limits.insightsRounding) * limits.insightsRounding;
}

/** What stands in a map is shown, what does not is not. */
export function disclose(places: readonly Place[], counted: Counted): Disclosed {
  const shown: Disclosed = { whole: figureOf(counted.whole), groups: new Map(), areas: new Map() };
  for (const { id, workers } of places) keep(shown.areas, id, workers, counted.areas.get(id));
  for (const group of deprivationGroups) {
    const workers = inGroup(places, group).reduce((all, place) => all + place.workers, 0);
    keep(shown.groups, group, workers, counted.groups.get(group));
  }
  while (takeAway(places, shown));
  return shown;
}

function keep<Key>(shown: Map<Key, number>, key: Key, workers: number, cell: Cell | undefined): void {
  const figure = workers < limits.areaWorkersMin ? null : figureOf(cell);
  if (figure !== null) shown.set(key, figure);
}

/**
 * One more figure, where a single one is missing of what is shown; false when none is. The community can be read as its groups, as its areas, or as some of each:
 * it is enough that no group lacks one area alone, and that of the groups there are not one alone of which nothing is known.
 */
function takeAway(places: readonly Place[], { groups, areas }: Disclosed): boolean {
  const all = [...new Set(places.map(({ group }) => group))];
  const lacking = new Map(
    all.map((group) => [group, inGroup(places, group).filter(({ id }) => !areas.has(id)).length] as const),
  );
  const alone = all.find(
    (group) => lacking.get(group) === 1 && (all.length === 1 || (group !== null && groups.has(group))),
  );
  if (alone !== undefined) {
    const inside = inGroup(places, alone).map(({ id }) => id);
    return dropSmallest(areas, inside) || (alone !== null && groups.delete(alone));
  }
  // A community of one group is that group.
  const unknown = all.filter((group) => lacking.get(group) !== 0 && !(group !== null && groups.has(group)));
  if (all.length === 1 || unknown.length !== 1) return false;
  const coverings = [...groups.keys()].filter((group) => lacking.get(group) !== 0);
  return dropSmallest(groups, coverings) || dropSmallest(areas, [...areas.keys()]);
}

const inGroup = (places: readonly Place[], group: DeprivationGroup | null) =>
  places.filter((place) => place.group === group);

function dropSmallest<Key>(shown: Map<Key, number>, among: readonly Key[]): boolean {
  const [smallest] = among
    .filter((key) => shown.has(key))
    .toSorted((one, other) => (shown.get(one) ?? 0) - (shown.get(other) ?? 0));
  return smallest !== undefined && shown.delete(smallest);
}

/** In words, of two figures that are shown: two steps of the rounding apart, and a fifth of the larger one. */
export function changeOf(now: Figure, before: Figure): Change {
  if (now === null || before === null) return null;
  const by = Math.abs(now - before);
  if (by < 2 * limits.insightsRounding || by < Math.max(now, before) / 5) return 'same';
  return now > before ? 'more' : 'fewer';
}
