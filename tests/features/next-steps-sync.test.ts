// Packs in use: bundled at first, newer ones kept, bad ones refused with the old one in place, and nothing in storage believed.
import { describe, expect, test } from 'vitest';
import { packKeyOf, seal } from '#api/features/next-steps/sign.ts';
import type { ArrivedPacks } from '#extension/bridge/arrived-packs.ts';
import { makePackKeeper, type PackCalls } from '#extension/panel/app/crisis-packs.ts';
import { nationalPack } from '#shared/next-steps/content/national.ts';
import { judgeClock } from '#shared/next-steps/hours.ts';
import { line, wendValley } from '#tests/rooms/next-steps/area.ts';

const secret = 'a-secret-of-the-tests-that-protects-nobody';
const noon = Date.parse('2026-11-20T12:00:00Z');
const hours = (count: number) => count * 3_600_000;
const key = packKeyOf(secret);
const newer = nationalPack.version + 1;

function makeDevice() {
  const device = { stored: {} as Record<string, unknown>, isFull: false };
  return {
    device,
    readAll: async (prefix: string) =>
      Object.fromEntries(Object.entries(device.stored).filter(([name]) => name.startsWith(prefix))),
    write: async (name: string, value: unknown) => {
      if (device.isFull) throw new DOMException('full', 'QuotaExceededError');
      device.stored[name] = structuredClone(value);
    },
  };
}
const calls = (national: string | null, area: string | null = null, asked: string[] = []): PackCalls => ({
  readPackKeys: async () => {
    asked.push('keys');
    return { keys: { [key.id]: key.publicKey }, isRuled: false };
  },
  readPack: async () => ({ sealed: national }),
  readAreaPack: async () => ({ sealed: area }),
});
const national = (version: number) => seal(secret, { ...nationalPack, version });
const area = (version: number) => seal(secret, wendValley({ version }));

describe('packs', () => {
  test('bundled before anything was heard; a newer one is used at once and after the panel is opened again', async () => {
    const device = makeDevice();
    const keeper = makePackKeeper(device, () => noon);
    await keeper.load();
    expect(keeper.now().pack).toBe(nationalPack);
    let heard = 0;
    keeper.watch(() => heard++);
    expect(await keeper.sync(calls(national(newer), area(5)), 'wend-valley')).toEqual([]);
    expect(heard).toBeGreaterThan(0);
    expect(keeper.now()).toMatchObject({ pack: { version: newer }, area: { version: 5 }, lastHeardMs: noon });
    const again = makePackKeeper(device, () => noon);
    await again.load();
    expect(again.now()).toMatchObject({
      pack: { version: newer },
      area: { areaName: 'Wend Valley' },
      lastHeardMs: noon,
    });
  });

  test('a bad one is refused and the good one stays, here and on the device', async () => {
    const device = makeDevice();
    let at = noon;
    const keeper = makePackKeeper(device, () => at);
    await keeper.sync(calls(national(newer), area(5)), 'wend-valley');
    at += hours(37);
    const altered = national(newer + 1).replace('116 123', '116 124');
    expect(await keeper.sync(calls(altered, area(6).slice(0, 900)), 'wend-valley')).toEqual([
      'altered',
      'unreadable',
    ]);
    expect(keeper.now()).toMatchObject({ pack: { version: newer }, area: { version: 5 } });
    const again = makePackKeeper(device, () => at);
    await again.load();
    expect(again.now()).toMatchObject({ pack: { version: newer }, area: { version: 5 } });
  });

  test('what was changed on the device is not believed: the bundled one stands', async () => {
    const device = makeDevice();
    await makePackKeeper(device, () => noon).sync(calls(national(newer), area(5)), 'wend-valley');
    const text = JSON.stringify(device.device.stored);
    device.device.stored = JSON.parse(
      text.replaceAll('116 123', '116 124').replaceAll('01632 960123', '01632 960124'),
    );
    const keeper = makePackKeeper(device, () => noon);
    await keeper.load();
    expect(keeper.now()).toMatchObject({ pack: { version: nationalPack.version }, area: null });
  });

  test.each([
    null,
    7,
    {},
    { keys: null, heardMs: 1 },
    { keys: {}, heardMs: 'x' },
    { keys: { a: 7 }, heardMs: 1, national: '{' },
  ])('what has another shape is nothing: %j', async (stored) => {
    const device = makeDevice();
    device.device.stored['next-steps:packs'] = stored;
    const keeper = makePackKeeper(device, () => noon);
    await keeper.load();
    expect(keeper.now().pack).toBe(nationalPack);
  });

  test('it asks again after a day and a half, or for another area, whose contacts never mix', async () => {
    const asked: string[] = [];
    let at = noon;
    const keeper = makePackKeeper(makeDevice(), () => at);
    await keeper.sync(calls(null, area(5), asked), 'wend-valley');
    await keeper.sync(calls(null, area(6), asked), 'wend-valley');
    expect(asked).toHaveLength(1);
    at += hours(36);
    await keeper.sync(calls(null, area(6), asked), 'wend-valley');
    expect([asked.length, keeper.now().area?.version]).toEqual([2, 6]);
    expect(await keeper.sync(calls(null, area(7), asked), 'another-area')).toEqual(['other-area']);
    expect(keeper.now().area).toBeNull();
  });

  test('a full device is said to the caller, and the packs hold all the same', async () => {
    const device = makeDevice();
    device.device.isFull = true;
    const keeper = makePackKeeper(device, () => noon);
    await expect(keeper.sync(calls(national(newer)), null)).rejects.toThrow();
    expect(keeper.now().pack.version).toBe(newer);
  });

  test('no network: nothing changes', async () => {
    const keeper = makePackKeeper(makeDevice(), () => noon);
    const gone = async () => {
      throw new Error('gone');
    };
    await expect(
      keeper.sync({ readPackKeys: gone, readPack: gone, readAreaPack: gone }, 'x'),
    ).rejects.toThrow('gone');
    expect(keeper.now().pack).toBe(nationalPack);
  });

  const laid = (patch: Partial<ArrivedPacks> = {}): ArrivedPacks => ({
    keys: { [key.id]: key.publicKey },
    isRuled: false,
    national: national(newer),
    area: area(noon / 60_000),
    areaId: 'wend-valley',
    heardMs: noon,
    areaHeardMs: noon,
    ...patch,
  });

  test('what the worker laid down is opened here: genuine is used and kept, altered is refused and the old one stays', async () => {
    const device = makeDevice();
    const keeper = makePackKeeper(device, () => noon);
    expect(await keeper.takeIn(laid())).toEqual([]);
    expect(keeper.now()).toMatchObject({ pack: { version: newer }, area: { areaName: 'Wend Valley' } });
    const bad = laid({
      national: national(newer + 1).replace('116 123', '116 124'),
      area: area(noon / 60_000 + 1).slice(0, 900),
      heardMs: noon + hours(12),
    });
    expect(await keeper.takeIn(bad)).toEqual(['altered', 'unreadable']);
    const again = makePackKeeper(device, () => noon);
    await again.load();
    for (const one of [keeper, again])
      expect(one.now()).toMatchObject({ pack: { version: newer }, area: { version: noon / 60_000 } });
  });

  test('the panel does not ask while what the worker laid down is fresh, and falls back when it grew old', async () => {
    const asked: string[] = [];
    let at = noon;
    const keeper = makePackKeeper(makeDevice(), () => at);
    await keeper.takeIn(laid());
    at += hours(35);
    await keeper.sync(calls(null, null, asked), 'wend-valley');
    expect(asked).toEqual([]);
    at += hours(1);
    await keeper.sync(calls(null, null, asked), 'wend-valley');
    expect(asked).toEqual(['keys']);
  });

  test('where a policy names the keys, a pack of any other key is unknown, also one that was kept before', async () => {
    const device = makeDevice();
    await makePackKeeper(device, () => noon).takeIn(laid());
    const other = packKeyOf('another-secret-of-the-tests-that-protects-nobody');
    const ruled = laid({
      keys: { [other.id]: other.publicKey },
      isRuled: true,
      national: national(newer + 1),
      heardMs: noon + 1,
    });
    expect(await makePackKeeper(device, () => noon).takeIn(ruled)).toContain('unknown-key');
    const keeper = makePackKeeper(device, () => noon);
    await keeper.takeIn(ruled);
    const after = makePackKeeper(device, () => noon);
    await after.load();
    expect(after.now()).toMatchObject({ pack: { version: nationalPack.version }, area: null });
  });

  test('a telephone number that changed since is shown from the newest sealed pack, and never from an older one', async () => {
    const keeper = makePackKeeper(makeDevice(), () => noon);
    const withNumber = (number: string, version: number) =>
      seal(
        secret,
        wendValley({
          version,
          slots: {
            ...wendValley().slots,
            supervisor: { day: { ...line('supervisor'), number }, outOfHours: null },
          },
        }),
      );
    await keeper.takeIn(laid({ area: withNumber('01632 960111', 10) }));
    await keeper.takeIn(laid({ area: withNumber('01632 960222', 11), heardMs: noon + 1 }));
    await keeper.takeIn(laid({ area: withNumber('01632 960111', 10), heardMs: noon + 2 }));
    expect(keeper.now().area?.slots.supervisor?.day.number).toBe('01632 960222');
  });

  test.each([-24, 24])(
    'a clock that is wrong by %i hours is found out when a pack is made for it',
    async (wrong) => {
      const at = noon + hours(wrong);
      const keeper = makePackKeeper(makeDevice(), () => at);
      await keeper.takeIn(laid({ heardMs: at, areaHeardMs: at }));
      const { pack, lastHeardMs, skewMs } = keeper.now();
      expect(judgeClock(at, pack.publishedOn, lastHeardMs, skewMs).isDoubtful).toBe(true);
      const right = makePackKeeper(makeDevice(), () => noon);
      await right.takeIn(laid());
      expect(judgeClock(noon, pack.publishedOn, noon, right.now().skewMs).isDoubtful).toBe(false);
    },
  );
});
