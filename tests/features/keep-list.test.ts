// What the panel holds of the directory for stripping: from the device at once, asked for when old, bounded, never of another area.
import { expect, test } from 'vitest';
import { boundKeep, keepListKey, readKeptList } from '#extension/bridge/keep-list.ts';
import { keepListTimes, makeKeepList } from '#extension/panel/app/keep-list.ts';
import { limits } from '#shared/basics/limits.ts';
import { strip } from '#shared/stripping/index.ts';
import { deviceShelf } from '#tests/support/device-shelf.ts';

const always = { phrases: ['Samaritans'], phones: ['116 123'] };
const area = 'area-one';

/** A directory of so many services a page, and what was asked of it. */
function directory(pages: readonly { phrases: string[]; phones: string[] }[], version = 'a'.repeat(64)) {
  const asked: { cursor?: string; have?: string }[] = [];
  return {
    asked,
    calls: {
      keepList: async (ask: { cursor?: string; have?: string }) => {
        asked.push(ask);
        if (ask.have === version) return { version, isSame: true, phrases: [], phones: [], next: null };
        const at = Number(ask.cursor ?? 0);
        const next = at + 1 < pages.length ? String(at + 1) : null;
        return { version, isSame: false, phrases: [], phones: [], ...pages[at], next };
      },
    },
  };
}

function open(storage = deviceShelf()) {
  let nowMs = Date.parse('2026-11-20T12:00:00Z');
  const keeper = makeKeepList({ storage, nowMs: () => nowMs, always });
  const pass = (ms: number) => {
    nowMs += ms;
  };
  return { keeper, storage, pass };
}

const two = [
  { phrases: ['Harbour Money Help'], phones: ['07700 900101'] },
  { phrases: ['Hope House', 'Harbour Money Help'], phones: [] },
];

test('all pages are held, rest on the device, and are there again without a network', async () => {
  const { keeper, storage } = open();
  await keeper.sync(directory(two).calls, area);
  expect(keeper.store.getState().phrases).toEqual(['Samaritans', 'Harbour Money Help', 'Hope House']);
  const later = open(storage).keeper;
  expect(later.store.getState()).toEqual(always);
  await later.load();
  expect(later.store.getState()).toEqual(keeper.store.getState());
});

test('a service’s duty mobile is kept, and a stranger’s goes', async () => {
  const { keeper } = open();
  await keeper.sync(directory(two).calls, area);
  const keep = keeper.store.getState();
  expect(strip('Ring 07700 900101, not 07700 900888.', { keep }).text).toBe(
    'Ring 07700 900101, not [phone].',
  );
});

test('it is asked for again when it is old, and sent again only when it changed', async () => {
  const { keeper, pass } = open();
  const { calls, asked } = directory(two);
  await keeper.sync(calls, area);
  await keeper.sync(calls, area);
  expect(asked).toHaveLength(2);
  pass(keepListTimes.askAgainMs);
  await keeper.sync(calls, area);
  expect(asked.slice(2)).toEqual([{ have: 'a'.repeat(64) }]);
  expect(keeper.store.getState().phrases).toContain('Hope House');
  // It was heard of just now.
  await keeper.sync(calls, area);
  expect(asked).toHaveLength(3);
  pass(keepListTimes.askAgainMs);
  const changed = directory([{ phrases: ['New Hope'], phones: [] }], 'b'.repeat(64));
  await keeper.sync(changed.calls, area);
  expect(keeper.store.getState().phrases).toEqual(['Samaritans', 'New Hope']);
});

test('a clock that was put back does not make it fresh for ever', async () => {
  const { keeper, pass } = open();
  const { calls, asked } = directory(two);
  await keeper.sync(calls, area);
  pass(-86_400_000);
  await keeper.sync(calls, area);
  expect(asked).toHaveLength(3);
});

test('another area’s list goes at once, and nothing of it is claimed to be held', async () => {
  const { keeper } = open();
  await keeper.sync(directory(two).calls, area);
  const other = directory([{ phrases: ['Far Shore'], phones: [] }], 'c'.repeat(64));
  const asking = keeper.sync(other.calls, 'area-two');
  expect(keeper.store.getState()).toEqual(always);
  await asking;
  expect(other.asked[0]).toEqual({ have: undefined });
  expect(keeper.store.getState().phrases).toEqual(['Samaritans', 'Far Shore']);
});

test('a directory that cannot be reached leaves what is held, and a list cut in the middle is not held as whole', async () => {
  const { keeper, pass, storage } = open();
  await keeper.sync(directory(two).calls, area);
  pass(keepListTimes.askAgainMs);
  const cut = directory([...two, ...two], 'd'.repeat(64));
  const keepList = async (ask: { cursor?: string; have?: string }) => {
    if (ask.cursor === '2') throw new Error('gone');
    return cut.calls.keepList(ask);
  };
  await expect(keeper.sync({ keepList }, area)).rejects.toThrow('gone');
  expect(keeper.store.getState().phrases).toContain('Hope House');
  expect(storage.rested.get(keepListKey)).toMatchObject({ version: 'a'.repeat(64) });
  await keeper.sync(cut.calls, area);
  expect(storage.rested.get(keepListKey)).toMatchObject({ version: 'd'.repeat(64) });
});

test('a device without room holds it while the panel is open, and says so', async () => {
  const { keeper, storage } = open();
  storage.fill();
  await expect(keeper.sync(directory(two).calls, area)).rejects.toThrow('Quota');
  expect(keeper.store.getState().phrases).toContain('Hope House');
});

test('it is bounded, whatever a server or a storage says', () => {
  const many = Array.from({ length: limits.keptPhrasesMax + 5 }, (_, n) => `Service ${n}`);
  const long = 'x'.repeat(limits.keptPhraseCharsMax + 1);
  const bound = boundKeep({ phrases: [long, ...many], phones: [7 as never, ...many] });
  expect([bound.phrases.length, bound.phones.length]).toEqual([limits.keptPhrasesMax, limits.keptPhonesMax]);
  expect(bound.phrases[0]).toBe('Service 0');
  for (const stored of [null, 'x', {}, { phrases: [], phones: [] }, { phrases: 'a', phones: [] }])
    expect(readKeptList(stored)).toBeNull();
});
