// The wait for the list of names has an end, a failure is a "no", and the next question tries again.
import { expect, test, vi } from 'vitest';
import { makeNames, namesWaitMs } from '#extension/panel/writing/names.ts';

const never = () => new Promise<void>(() => undefined);

test('a list that never comes is waited for so long and no longer', async () => {
  const wait = vi.fn(async () => undefined);
  const names = makeNames({ loadNames: never, wait });
  expect(await names.areHere()).toBe(false);
  expect(wait).toHaveBeenCalledExactlyOnceWith(namesWaitMs);
});

test('a list that failed is asked for again', async () => {
  const loadNames = vi
    .fn(async () => undefined)
    .mockRejectedValueOnce(new Error('gone'))
    .mockRejectedValueOnce(new Error('gone'));
  const names = makeNames({ loadNames, wait: never });
  await expect(names.load()).rejects.toThrow('gone');
  expect(await names.areHere()).toBe(false);
  expect(await names.areHere()).toBe(true);
  expect(names.store.getState().hasNames).toBe(true);
});
