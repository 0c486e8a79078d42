// When the worker asks for crisis packs, and what it lays down: quiet hours, old packs, another area, a network that breaks.
import { describe, expect, test, vi } from 'vitest';
import { type ArrivedPacks, toArrived } from '#extension/bridge/arrived-packs.ts';
import { fetchPacks, isQuiet, isTime, type PackGround, packsOldMs } from '#extension/worker/pack-alarm.ts';

// Outside a browser the polyfill refuses to load; nothing here stores.
vi.mock('webextension-polyfill', () => ({ default: {} }));

const at = (moment: string) => Date.parse(moment);
const hours = (count: number) => count * 3_600_000;
const arrived = (patch: Partial<ArrivedPacks> = {}): ArrivedPacks => ({
  keys: { k: 'key' },
  isRuled: false,
  national: 'national',
  area: 'area',
  areaId: 'harrowmere',
  heardMs: at('2026-11-19T20:00:00Z'),
  areaHeardMs: at('2026-11-19T20:00:00Z'),
  ...patch,
});

describe('quiet hours', () => {
  test.each([
    ['2026-11-20T07:59:00Z', true],
    ['2026-11-20T08:00:00Z', false],
    ['2026-11-20T17:59:00Z', false],
    ['2026-11-20T18:00:00Z', true],
    // Saturday and Sunday.
    ['2026-11-21T11:00:00Z', true],
    ['2026-11-22T11:00:00Z', true],
    // Summer time: 07:30 UTC is half past eight on the wall, 17:30 is half past six.
    ['2026-07-01T07:30:00Z', false],
    ['2026-07-01T17:30:00Z', true],
  ])('%s: %s', (moment, quiet) => {
    expect(isQuiet(at(moment))).toBe(quiet);
  });
});

describe('it is time', () => {
  const tenPast = at('2026-11-20T10:00:00Z');
  test('at any hour when there are none, or when somebody of another area has signed in', () => {
    expect(isTime(tenPast, null, 'harrowmere')).toBe(true);
    expect(isTime(tenPast, arrived(), 'pellhaven')).toBe(true);
    expect(isTime(tenPast, arrived(), null)).toBe(true);
    expect(isTime(tenPast, arrived(), 'harrowmere')).toBe(false);
  });

  test('at any hour when they have grown old, and when the clock was set back', () => {
    // Heard on a Tuesday evening: a day and a half later it is a Thursday morning, and no quiet hour.
    const heardMs = at('2026-11-17T22:00:00Z');
    expect(isTime(heardMs + packsOldMs - 1, arrived({ heardMs }), 'harrowmere')).toBe(false);
    expect(isTime(heardMs + packsOldMs, arrived({ heardMs }), 'harrowmere')).toBe(true);
    expect(isTime(heardMs - 1, arrived({ heardMs }), 'harrowmere')).toBe(true);
  });

  test('once a night, not twice', () => {
    const evening = at('2026-11-20T18:30:00Z');
    expect(isTime(evening, arrived(), 'harrowmere')).toBe(true);
    expect(isTime(evening, arrived({ heardMs: evening - hours(1) }), 'harrowmere')).toBe(false);
  });
});

function ground(stored: ArrivedPacks | null, patch: Partial<PackGround> = {}) {
  const seen = { written: [] as ArrivedPacks[], asked: 0 };
  const made: PackGround = {
    readAreaId: async () => ({ areaId: 'harrowmere' }),
    fetch: async () => {
      seen.asked++;
      return { keys: { k: 'key' }, isRuled: false, national: 'newer', area: 'newer area' };
    },
    read: async () => stored,
    write: async (packs) => void seen.written.push(packs),
    nowMs: () => at('2026-11-20T19:00:00Z'),
    ...patch,
  };
  return { made, seen };
}

describe('what it lays down', () => {
  test('what came, sealed, and when', async () => {
    const { made, seen } = ground(arrived());
    expect(await fetchPacks(made)).toBe(true);
    expect(seen.written).toEqual([
      arrived({
        national: 'newer',
        area: 'newer area',
        heardMs: at('2026-11-20T19:00:00Z'),
        areaHeardMs: at('2026-11-20T19:00:00Z'),
      }),
    ]);
  });

  test('where nothing is newer, what lay there; of another area nothing', async () => {
    const none = {
      fetch: async () => ({ keys: { k: 'key' }, isRuled: false, national: null, area: null }),
    };
    const same = ground(arrived(), none);
    await fetchPacks(same.made);
    expect(same.seen.written[0]).toMatchObject({
      national: 'national',
      area: 'area',
      areaHeardMs: arrived().areaHeardMs,
    });
    const other = ground(arrived(), { ...none, readAreaId: async () => ({ areaId: 'pellhaven' }) });
    await fetchPacks(other.made);
    expect(other.seen.written[0]).toMatchObject({ national: 'national', area: null, areaId: 'pellhaven' });
  });

  test('nothing when nobody is signed in, when it is not time, or when the network breaks half way', async () => {
    const out = ground(null, { readAreaId: async () => null });
    expect(await fetchPacks(out.made)).toBe(false);
    const noon = ground(arrived(), { nowMs: () => at('2026-11-20T12:00:00Z') });
    expect(await fetchPacks(noon.made)).toBe(false);
    expect([out.seen.asked, noon.seen.asked]).toEqual([0, 0]);
    const broken = ground(arrived(), { fetch: () => Promise.reject(new Error('gone')) });
    await expect(fetchPacks(broken.made)).rejects.toThrow('gone');
    expect(broken.seen.written).toEqual([]);
  });
});

describe('what rests there', () => {
  test.each([null, 7, {}, { keys: {} }, { keys: null, heardMs: 1 }, { keys: {}, heardMs: 'x' }])(
    'of another shape is nothing: %j',
    (stored) => {
      expect(toArrived(stored)).toBeNull();
    },
  );
  test('is read as it was written', () => {
    expect(toArrived(structuredClone(arrived()))).toEqual(arrived());
  });
});
