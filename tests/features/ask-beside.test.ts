// Whoever pressed Post waits for the page beside: a page that hangs is as good as one that cannot be read.
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { inTime } from '#extension/panel/features/ask/draft/beside.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const there = { readable: true as const, record: 'one', fingerprints: null };

test('a page that answers is believed', async () => {
  expect(await inTime(Promise.resolve(there))).toEqual(there);
});

test('a page that hangs is unreadable after two seconds', async () => {
  const read = inTime(new Promise(() => undefined));
  await vi.advanceTimersByTimeAsync(2_000);
  expect(await read).toEqual({ readable: false });
});
