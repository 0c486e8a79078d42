// Every way through is walked: at most four decisions, usually two, never a dead end, back from everywhere, and what is kept
// of a way is ids alone.
import { describe, expect, test } from 'vitest';
import { nationalPack as pack } from '#shared/next-steps/content/national.ts';
import {
  back,
  decisionsMax,
  decisionsOf,
  type Move,
  movesAt,
  placeOf,
  soundTrail,
  start,
  step,
  type Trail,
  trailMax,
} from '#shared/next-steps/walker.ts';

/** Every trail from the first screen to three steps. */
function waysToSteps(): Trail[] {
  const ways: Trail[] = [];
  const walk = (trail: Trail) => {
    if (placeOf(pack, trail).kind === 'steps') {
      ways.push(trail);
      return;
    }
    for (const move of movesAt(pack, trail))
      if (move.kind !== 'danger' && move.kind !== 'end') walk(step(pack, trail, move));
  };
  walk(start);
  return ways;
}
const ways = waysToSteps();
const path = (id: string): Move => ({ kind: 'path', id });
const answer = (question: string, word: 'yes' | 'no' | 'unsure'): Move => ({
  kind: 'answer',
  question,
  answer: word,
});

describe('every way', () => {
  test('ends in three steps within four decisions; half of them within three', () => {
    expect(ways.length).toBeGreaterThan(60);
    const counts = ways.map(decisionsOf);
    expect(Math.max(...counts)).toBeLessThanOrEqual(decisionsMax);
    expect(counts.sort((a, b) => a - b)[Math.floor(counts.length / 2)]).toBeLessThanOrEqual(3);
  });

  test('the shortest way to each path, with the first question answered, is two or three decisions', () => {
    const shortest = pack.paths.map((one) =>
      Math.min(
        ...ways
          .filter((way) => way.some((move) => move.kind === 'path' && move.id === one.id))
          .map(decisionsOf),
      ),
    );
    expect(Math.max(...shortest)).toBeLessThanOrEqual(3);
  });

  test('every outcome of every path is reached', () => {
    const reached = new Set(
      ways.map((way) => {
        const place = placeOf(pack, way);
        return place.kind === 'steps' ? `${place.path.id} ${place.outcome}` : '';
      }),
    );
    const all = pack.paths.flatMap((one) =>
      Object.keys(one.outcomes).map((outcome) => `${one.id} ${outcome}`),
    );
    expect(all.filter((one) => !reached.has(one))).toEqual([]);
  });

  test('danger now, back and an end from every screen on the way', () => {
    for (const way of ways) {
      for (let length = 0; length <= way.length; length++) {
        const here = way.slice(0, length);
        const danger = step(pack, here, { kind: 'danger' });
        expect(placeOf(pack, danger)).toEqual({ kind: 'danger' });
        expect(back(pack, danger)).toEqual(here);
        expect(movesAt(pack, danger)).not.toEqual([]);
        if (length > 0) expect(back(pack, here)).toEqual(way.slice(0, length - 1));
      }
      const end = step(pack, way, { kind: 'end' });
      expect(placeOf(pack, end).kind).toBe('end');
      expect(movesAt(pack, end)).not.toEqual([]);
    }
  });

  test('what a path tells to watch for is one move away, and back leads to the steps again', () => {
    for (const way of ways) {
      const place = placeOf(pack, way);
      if (place.kind !== 'steps' || !place.path.watch) continue;
      const other = step(pack, way, path(place.path.watch.path));
      expect(['question', 'steps']).toContain(placeOf(pack, other).kind);
      expect(placeOf(pack, back(pack, other))).toEqual(place);
    }
  });
});

describe('answers', () => {
  test('not sure counts as yes', () => {
    const asked = step(pack, start, path('suicide'));
    const unsure = placeOf(pack, step(pack, asked, answer('suicide-today', 'unsure')));
    expect(unsure).toEqual(placeOf(pack, step(pack, asked, answer('suicide-today', 'yes'))));
    expect(unsure).toMatchObject({ kind: 'steps', outcome: 'urgent' });
  });

  test('the first yes decides; no leads to the next question', () => {
    const asked = step(pack, start, path('domestic-abuse'));
    expect(placeOf(pack, asked)).toMatchObject({ kind: 'question', at: 0, of: 2 });
    const second = step(pack, asked, answer('abuse-now', 'no'));
    expect(placeOf(pack, second)).toMatchObject({ kind: 'question', at: 1 });
    expect(placeOf(pack, step(pack, second, answer('abuse-others', 'yes')))).toMatchObject({
      outcome: 'others',
    });
    expect(placeOf(pack, step(pack, second, answer('abuse-others', 'no')))).toMatchObject({
      outcome: 'usual',
    });
  });
});

describe('a trail that does not fit', () => {
  test('a move that is not offered changes nothing', () => {
    expect(step(pack, start, answer('suicide-today', 'no'))).toEqual([]);
    expect(step(pack, start, path('nowhere'))).toEqual([]);
    expect(step(pack, start, { kind: 'end' })).toEqual([]);
    expect(back(pack, start)).toEqual([]);
  });

  test('a kept one is cut where this pack no longer knows the way', () => {
    const kept: Trail = [{ kind: 'group', id: 'money' }, path('gone'), answer('gone-now', 'no')];
    expect(soundTrail(pack, kept)).toEqual([{ kind: 'group', id: 'money' }]);
    expect(placeOf(pack, kept)).toMatchObject({ kind: 'tiles', group: { id: 'money' } });
  });

  test('it cannot grow without end', () => {
    let trail: Trail = start;
    for (let i = 0; i < 100; i++) for (const move of movesAt(pack, trail)) trail = step(pack, trail, move);
    expect(trail.length).toBeLessThanOrEqual(trailMax);
  });

  test('it holds ids alone', () => {
    for (const move of ways.flat()) expect(JSON.stringify(move)).toMatch(/^[\w{}":,-]+$/);
  });
});
