// Hints at rare details: none before the judges are there, looked for again when they come though no key was pressed, and none at words that have gone.
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { openBox } from '#extension/panel/writing/box.ts';
import { judgeAfterMs, useHints } from '#extension/panel/writing/use-judged.ts';
import { loadNames } from '#shared/stripping/index.ts';

/** What a component remembers between two looks: as much of React as these hooks ask for. */
const { remembered } = vi.hoisted(() => ({ remembered: { cells: [] as unknown[], at: 0 } }));
vi.mock('react', () => {
  type Kept = { value: unknown; on: readonly unknown[] };
  const cell = () => remembered.at++;
  const isSame = (kept: Kept | undefined, on: readonly unknown[]) =>
    kept !== undefined && on.every((one, k) => Object.is(one, kept.on[k]));
  return {
    useState: (first: unknown) => {
      const at = cell();
      if (!(at in remembered.cells)) remembered.cells[at] = first;
      const set = (next: unknown) => {
        remembered.cells[at] = next;
      };
      return [remembered.cells[at], set];
    },
    useMemo: (make: () => unknown, on: readonly unknown[]) => {
      const at = cell();
      const kept = remembered.cells[at] as Kept | undefined;
      if (!isSame(kept, on)) remembered.cells[at] = { value: make(), on };
      return (remembered.cells[at] as Kept).value;
    },
    useEffect: (run: () => () => void, on: readonly unknown[]) => {
      const at = cell();
      const kept = remembered.cells[at] as Kept | undefined;
      if (isSame(kept, on)) return;
      (kept?.value as (() => void) | undefined)?.();
      remembered.cells[at] = { value: run(), on };
    },
  };
});

const area: readonly string[] = [];
const words = 'He is a retired lighthouse keeper, 47, in a village of forty people, and has triplets.';
const look = (raw: string, hasNames: boolean | undefined) => {
  remembered.at = 0;
  return useHints(openBox(raw), area, hasNames);
};

beforeEach(() => {
  remembered.cells = [];
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

test('words that stand while the judges come are looked at again, and those that have gone are not spoken of', async () => {
  expect(look(words, undefined)).toEqual([]);
  vi.useRealTimers();
  await loadNames();
  vi.useFakeTimers();
  const hints = look(words, true);
  expect(hints.length).toBeGreaterThan(0);
  for (const hint of hints) expect(words.slice(hint.start, hint.end).trim()).not.toBe('');
  // The same words and the same knowledge are judged once.
  expect(look(words, true)).toBe(hints);
  // A key later the old words no longer stand where the hints point.
  expect(look('He is', true)).toEqual([]);
  vi.advanceTimersByTime(judgeAfterMs);
  expect(look('He is', true)).toEqual([]);
  look(words, true);
  vi.advanceTimersByTime(judgeAfterMs);
  expect(look(words, true)).toEqual(hints);
});
