// What insights show of what was counted, over thousands of made-up communities: nothing from fewer than eight or fewer than five, nothing that is no multiple
// of five, and nothing that is missing alone, however areas, groups and the whole are laid beside each other.
import { describe, expect, it } from 'vitest';
import {
  type Cell,
  type Counted,
  changeOf,
  disclose,
  figureOf,
  type Place,
} from '#api/features/insights/disclosure.ts';
import { deprivationGroups } from '#shared/basics/lists.ts';

/** The same numbers on every run. */
function seeded(seed: number) {
  let state = seed;
  return (below: number) => {
    state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296;
    return Math.floor((state / 4_294_967_296) * below);
  };
}

const sum = (cells: readonly Cell[]): Cell => ({
  count: cells.reduce((all, { count }) => all + count, 0),
  people: cells.reduce((all, { people }) => all + people, 0),
});

function madeUp(seed: number): { places: Place[]; counted: Counted } {
  const upTo = seeded(seed);
  const places = Array.from({ length: 1 + upTo(7) }, (_, at) => ({
    id: `area-${at}`,
    group: deprivationGroups[upTo(4)] ?? null,
    workers: upTo(4) === 0 ? upTo(8) : 8 + upTo(10),
  }));
  const areas = new Map<string, Cell>();
  for (const { id } of places) {
    const count = upTo(30);
    if (count > 0) areas.set(id, { count, people: Math.min(count, 1 + upTo(12)) });
  }
  const of = (among: readonly Place[]) =>
    sum(among.map(({ id }) => areas.get(id) ?? { count: 0, people: 0 }));
  const groups = new Map(
    deprivationGroups.map(
      (group) => [group as string, of(places.filter((one) => one.group === group))] as const,
    ),
  );
  // Masked ones count in the whole alone.
  const { count, people } = of(places);
  return { places, counted: { whole: { count: count + upTo(10), people }, groups, areas } };
}

const seeds = Array.from({ length: 4_000 }, (_, at) => at * 7_919 + 1);

describe('a figure', () => {
  it('is null below eight and below five people, and a multiple of five from there', () => {
    for (let count = 0; count < 60; count += 1)
      for (let people = 0; people <= 9; people += 1) {
        const figure = figureOf({ count, people });
        expect(figure === null).toBe(count < 8 || people < 5);
        if (figure !== null) {
          expect(figure % 5).toBe(0);
          expect(Math.abs(figure - count)).toBeLessThanOrEqual(2);
        }
      }
    expect(figureOf(undefined)).toBeNull();
    expect(figureOf({ count: 0, people: 0 })).toBeNull();
  });

  it('changes in words only where two are shown, and not by what rounding alone could be', () => {
    expect(changeOf(null, 20)).toBeNull();
    expect(changeOf(20, null)).toBeNull();
    expect(changeOf(15, 10)).toBe('same');
    expect(changeOf(20, 10)).toBe('more');
    expect(changeOf(10, 25)).toBe('fewer');
    expect(changeOf(110, 100)).toBe('same');
  });
});

describe('what is shown together', () => {
  it('is from eight questions, five people and eight workers on, everywhere', () => {
    for (const seed of seeds) {
      const { places, counted } = madeUp(seed);
      const { whole, groups, areas } = disclose(places, counted);
      if (whole !== null) expect(whole).toBe(figureOf(counted.whole));
      for (const [id, figure] of areas) {
        expect(figure).toBe(figureOf(counted.areas.get(id)));
        expect(places.find((place) => place.id === id)?.workers).toBeGreaterThanOrEqual(8);
      }
      for (const [group, figure] of groups) {
        expect(figure).toBe(figureOf(counted.groups.get(group)));
        const workers = places
          .filter((one) => one.group === group)
          .reduce((all, one) => all + one.workers, 0);
        expect(workers).toBeGreaterThanOrEqual(8);
      }
    }
  });

  it('never leaves one cell alone missing, whichever way a reader divides the community', () => {
    let shown = 0;
    for (const seed of seeds) {
      const { places, counted } = madeUp(seed);
      if (places.length === 1) continue;
      const { groups, areas } = disclose(places, counted);
      shown += areas.size + groups.size;
      const all = [...new Set(places.map(({ group }) => group))];
      const lacking = (group: string | null) =>
        places.filter((one) => one.group === group && !areas.has(one.id)).length;
      const isKnown = (group: string | null) =>
        lacking(group) === 0 || groups.has(group as (typeof deprivationGroups)[number]);
      // Each group as itself or as its areas: every such division adds up to the community. The first is all areas.
      const divisions = all.length === 1 ? 1 : 2 ** all.length;
      for (let choice = 0; choice < divisions; choice += 1) {
        const missing = all.map((group, at) =>
          (choice & (2 ** at)) > 0 ? Number(!isKnown(group)) : lacking(group),
        );
        expect(
          missing.reduce((one, other) => one + other, 0),
          `seed ${seed}, division ${choice}`,
        ).not.toBe(1);
      }
      for (const group of groups.keys()) if (all.length > 1) expect(lacking(group)).not.toBe(1);
    }
    expect(shown).toBeGreaterThan(1_000);
  });

  it('hides the smallest other one where one would be alone', () => {
    const places = ['a', 'b', 'c'].map((id) => ({ id, group: null, workers: 20 }));
    const cell = (count: number) => ({ count, people: 6 });
    const counted = {
      whole: cell(53),
      groups: new Map(),
      areas: new Map([
        ['a', cell(30)],
        ['b', cell(19)],
        ['c', cell(4)],
      ]),
    };
    const { whole, areas } = disclose(places, counted);
    expect(whole).toBe(55);
    expect([...areas]).toEqual([['a', 30]]);
  });
});
