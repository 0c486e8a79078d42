// The worker's hand-over, event by event, on a ground that can be slowed down.
import { describe, expect, test } from 'vitest';
import type { HandOver } from '#extension/bridge/hand-over.ts';
import type { Taken } from '#extension/bridge/page-door.ts';
import { forgetLeftPage, forgetUncollected, type Ground, handOver } from '#extension/worker/hand-over.ts';
import type { StrippedText } from '#shared/basics/text.ts';

const WINDOW = 7;
const ready = (text: string): Taken => ({
  status: 'ready',
  text: text as StrippedText,
  removed: [],
  record: null,
  fingerprints: null,
});

function makeGround(take: Ground['take'], beside?: Ground['beside']) {
  const stored = new Map<number, HandOver>();
  const tabs = new Map<number, number>();
  const written: string[] = [];
  let ids = 0;
  const ground: Ground = {
    newId: () => `id-${++ids}`,
    now: () => new Date(2026, 10, 20, 0, 30),
    salt: async () => 'salt',
    keep: async () => ({ phrases: ['Hope House'], phones: [] }),
    read: async (windowId) => stored.get(windowId),
    write: async (windowId, value) => {
      written.push(`${value.id} ${value.status}`);
      stored.set(windowId, value);
    },
    clear: async (windowId) => {
      stored.delete(windowId);
      tabs.delete(windowId);
    },
    rememberTab: async (windowId, tabId) => void tabs.set(windowId, tabId),
    waiting: async () => [...stored.keys()],
    tabOf: async (windowId) => tabs.get(windowId),
    take,
    beside: beside ?? (async () => ({ record: null, fingerprints: null })),
  };
  return { ground, stored, written };
}

const asked = { windowId: WINDOW, tabId: 1, frameId: 0, hadSelection: true };

test('pending comes first, then what the page said', async () => {
  const { ground, stored, written } = makeGround(async () => ready('[name 1] came'));
  await handOver(ground, asked);
  expect(written).toEqual(['id-1 pending', 'id-1 ready']);
  expect(stored.get(WINDOW)).toMatchObject({ status: 'ready', text: '[name 1] came' });
});

test('the page is told what stripping keeps, and stands without it', async () => {
  const seen: unknown[] = [];
  const { ground } = makeGround(async (_place, take) => {
    seen.push(take.keep);
    return ready('');
  });
  await handOver(ground, asked);
  await handOver({ ...ground, keep: async () => null }, asked);
  expect(seen).toEqual([{ phrases: ['Hope House'], phones: [] }, null]);
});

test('dates count from the worker’s own day', async () => {
  let today = '';
  const { ground } = makeGround(async (_place, take) => {
    today = take.today;
    return ready('');
  });
  await handOver(ground, asked);
  expect(today).toBe('2026-11-20');
});

test('an older, slower result never overwrites a newer one', async () => {
  const slow = Promise.withResolvers<Taken>();
  let calls = 0;
  const { ground, stored } = makeGround(() =>
    ++calls === 1 ? slow.promise : Promise.resolve(ready('second')),
  );
  const first = handOver(ground, asked);
  await handOver(ground, asked);
  slow.resolve(ready('first'));
  await first;
  expect(stored.get(WINDOW)).toMatchObject({ id: 'id-2', text: 'second' });
});

test('windows do not meet', async () => {
  const { ground, stored } = makeGround(async (place) => ready(`from ${place.tabId}`));
  await Promise.all([handOver(ground, asked), handOver(ground, { ...asked, windowId: 8, tabId: 2 })]);
  expect([...stored.values()].map((h) => h.status === 'ready' && h.text)).toEqual(['from 1', 'from 2']);
});

describe('what the panel is told', () => {
  const told = async (take: Ground['take'], hadSelection = true) => {
    const { ground, stored } = makeGround(take);
    await handOver(ground, { ...asked, hadSelection });
    const { id, at, ...rest } = stored.get(WINDOW)!;
    expect([id, at]).toEqual(['id-1', expect.any(String)]);
    return rest;
  };
  test('a page that cannot be reached, and nothing of why', async () => {
    const refusal = async () => {
      throw new Error('Cannot access contents of the page at http://records.example/943');
    };
    expect(await told(refusal)).toEqual({ status: 'blocked' });
  });
  test('too long, with its length alone', async () => {
    const taken: Taken = { status: 'too-long', chars: 200_000 };
    expect(await told(async () => taken)).toEqual(taken);
  });
  test('empty by keyboard is empty', async () => {
    expect(await told(async () => ({ status: 'empty' }), false)).toEqual({ status: 'empty' });
  });
  test('empty in the page while the browser saw a selection is out of reach', async () => {
    expect(await told(async () => ({ status: 'empty' }), true)).toEqual({ status: 'blocked' });
  });
});

describe('a frame', () => {
  const top = { record: 'key', fingerprints: { salt: 'salt', parts: [] } };
  test('is told what the top document says of the person', async () => {
    const heard: unknown[] = [];
    const { ground } = makeGround(
      async (_place, take) => {
        heard.push(take.beside);
        return ready('');
      },
      async (place) => {
        expect(place).toEqual({ tabId: 1, frameId: 0 });
        return top;
      },
    );
    await handOver(ground, { ...asked, frameId: 4 });
    await handOver(ground, asked);
    expect(heard).toEqual([top, null]);
  });
  test('is still taken from when the top document cannot be read', async () => {
    const { ground, stored } = makeGround(
      async () => ready('words'),
      async () => {
        throw new Error('no');
      },
    );
    await handOver(ground, { ...asked, frameId: 4 });
    expect(stored.get(WINDOW)?.status).toBe('ready');
  });
});

describe('when the page beside the panel changes', () => {
  test('what was taken is dropped, unless it is the same tab coming back', async () => {
    const { ground, stored } = makeGround(async () => ready('words'));
    await handOver(ground, asked);
    await forgetLeftPage(ground, WINDOW, 1, 'shown');
    expect(stored.size).toBe(1);
    await forgetLeftPage(ground, WINDOW, 2, 'shown');
    expect(stored.size).toBe(0);
    await handOver(ground, asked);
    await forgetLeftPage(ground, WINDOW, 1, 'navigated');
    expect(stored.size).toBe(0);
  });
  test('while it is pending the panel hears that the page went, and a result that comes after is dropped', async () => {
    const slow = Promise.withResolvers<Taken>();
    const { ground, stored } = makeGround(() => slow.promise);
    const taking = handOver(ground, asked);
    // Pending must be there before the page goes away.
    await new Promise((done) => setImmediate(done));
    await forgetLeftPage(ground, WINDOW, 1, 'navigated');
    slow.resolve(ready('patient A'));
    await taking;
    expect(stored.get(WINDOW)).toEqual({ id: 'id-1', at: expect.any(String), status: 'blocked' });
  });
});

test('what nobody came for within five minutes is forgotten', async () => {
  const { ground, stored } = makeGround(async () => ready('words'));
  await handOver(ground, asked);
  const begun = ground.now().getTime();
  ground.now = () => new Date(begun + 5 * 60_000);
  expect(await forgetUncollected(ground)).toBe(true);
  ground.now = () => new Date(begun + 5 * 60_000 + 1);
  expect(await forgetUncollected(ground)).toBe(false);
  expect(stored.size).toBe(0);
});
