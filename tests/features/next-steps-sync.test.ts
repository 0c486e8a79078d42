// Packs in use: bundled at first, newer ones kept, bad ones refused with the old one in place, and nothing in storage believed.
import { describe, expect, test } from 'vitest';
import { packKeyOf, seal } from '#api/features/next-steps/sign.ts';
import { makePackKeeper, type PackCalls } from '#extension/panel/app/crisis-packs.ts';
import { nationalPack } from '#shared/next-steps/content/national.ts';
import { wendValley } from '#tests/rooms/next-steps/area.ts';

const secret = 'a-secret-of-the-tests-that-protects-nobody';
const noon = Date.parse('2026-11-20T12:00:00Z');
const hours = (count: number) => count * 3_600_000;
const key = packKeyOf(secret);

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
    return { keys: { [key.id]: key.publicKey } };
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
    expect(await keeper.sync(calls(national(1001), area(5)), 'wend-valley')).toEqual([]);
    expect(heard).toBeGreaterThan(0);
    expect(keeper.now()).toMatchObject({ pack: { version: 1001 }, area: { version: 5 }, lastHeardMs: noon });
    const again = makePackKeeper(device, () => noon);
    await again.load();
    expect(again.now()).toMatchObject({
      pack: { version: 1001 },
      area: { areaName: 'Wend Valley' },
      lastHeardMs: noon,
    });
  });

  test('a bad one is refused and the good one stays, here and on the device', async () => {
    const device = makeDevice();
    let at = noon;
    const keeper = makePackKeeper(device, () => at);
    await keeper.sync(calls(national(1001), area(5)), 'wend-valley');
    at += hours(7);
    const altered = national(1002).replace('116 123', '116 124');
    expect(await keeper.sync(calls(altered, area(6).slice(0, 900)), 'wend-valley')).toEqual([
      'altered',
      'unreadable',
    ]);
    expect(keeper.now()).toMatchObject({ pack: { version: 1001 }, area: { version: 5 } });
    const again = makePackKeeper(device, () => at);
    await again.load();
    expect(again.now()).toMatchObject({ pack: { version: 1001 }, area: { version: 5 } });
  });

  test('what was changed on the device is not believed: the bundled one stands', async () => {
    const device = makeDevice();
    await makePackKeeper(device, () => noon).sync(calls(national(1001), area(5)), 'wend-valley');
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

  test('it asks again after six hours, or for another area, whose contacts never mix', async () => {
    const asked: string[] = [];
    let at = noon;
    const keeper = makePackKeeper(makeDevice(), () => at);
    await keeper.sync(calls(null, area(5), asked), 'wend-valley');
    await keeper.sync(calls(null, area(6), asked), 'wend-valley');
    expect(asked).toHaveLength(1);
    at += hours(6);
    await keeper.sync(calls(null, area(6), asked), 'wend-valley');
    expect([asked.length, keeper.now().area?.version]).toEqual([2, 6]);
    expect(await keeper.sync(calls(null, area(7), asked), 'another-area')).toEqual(['other-area']);
    expect(keeper.now().area).toBeNull();
  });

  test('a full device is said to the caller, and the packs hold all the same', async () => {
    const device = makeDevice();
    device.device.isFull = true;
    const keeper = makePackKeeper(device, () => noon);
    await expect(keeper.sync(calls(national(1001)), null)).rejects.toThrow();
    expect(keeper.now().pack.version).toBe(1001);
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
});
