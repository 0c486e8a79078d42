// How long the crisis path took, on its way from the panel to the server: each time once, none lost, nobody's.
import { expect, test } from 'vitest';
import { makeTimes } from '#extension/panel/app/crisis-outbox.ts';
import type { StepTime } from '#shared/next-steps/actions.ts';

const time = (pathId: string): StepTime => ({
  pathId,
  decisions: 2,
  tenthsOfSeconds: 120,
  isOffline: true,
  on: '2026-11-20',
});

function device(arrive: (times: readonly StepTime[]) => Promise<void>) {
  const marks = new Map<string, unknown>();
  const came: { key: string; paths: string[] }[] = [];
  const keeper = makeTimes(
    {
      marks: {
        read: async (name: string) => structuredClone(marks.get(name)),
        write: async (name: string, value: unknown) => void marks.set(name, structuredClone(value)),
      },
      clock: { nowMs: Date.now, random: () => crypto.getRandomValues(new Uint8Array(10)) },
      packs: {
        addTimes: async (key: string, times: readonly StepTime[]) => {
          await arrive(times);
          came.push({ key, paths: times.map(({ pathId }) => pathId) });
        },
      },
    } as unknown as Parameters<typeof makeTimes>[0],
    (cause) => {
      throw cause;
    },
  );
  const kept = () =>
    ((marks.get('next-steps:times') as { times?: StepTime[] } | null)?.times ?? []).map(
      ({ pathId }) => pathId,
    );
  return { keeper, came, kept };
}

test('what is measured while others are on their way is not lost, and goes with the next batch', async () => {
  const { keeper, came, kept } = device(async (times) => {
    if (times[0]?.pathId !== 'debt') return;
    keeper.add(time('no-food'));
    await expect.poll(kept).toEqual(['debt', 'no-food']);
  });
  keeper.add(time('debt'));
  await expect.poll(kept).toEqual(['debt']);
  await keeper.flush();
  expect(kept()).toEqual(['no-food']);
  await keeper.flush();
  expect(came.map(({ paths }) => paths)).toEqual([['debt'], ['no-food']]);
  expect(came[0]?.key).not.toBe(came[1]?.key);
  expect(kept()).toEqual([]);
});

test('a send that failed keeps its key, so that the server counts it once', async () => {
  let isDown = true;
  const { keeper, came, kept } = device(async () => {
    if (isDown) throw new Error('down');
  });
  keeper.add(time('debt'));
  await expect.poll(kept).toEqual(['debt']);
  await expect(keeper.flush()).rejects.toThrow('down');
  expect(kept()).toEqual(['debt']);
  isDown = false;
  await keeper.flush();
  expect(came).toHaveLength(1);
});
