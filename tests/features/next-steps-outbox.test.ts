// What the crisis path keeps on the device: orders, each once and in order, and the way half walked; and whose packs it believes.
import { describe, expect, test } from 'vitest';
import { makeOutbox, ordersMax, type Sent } from '#extension/bridge/crisis-orders.ts';
import { freshWay } from '#extension/panel/features/next-steps/kept-way.ts';
import { verifyWith } from '#extension/panel/features/next-steps/verify.ts';
import type { Order } from '#shared/basics/crisis-order.ts';
import { chaseOrder, stepTime } from '#shared/next-steps/actions.ts';
import { nationalPack } from '#shared/next-steps/content/national.ts';

const path = nationalPack.paths.find((one) => one.id === 'debt')!;
const order = (id: string): Order =>
  chaseOrder(
    { id, pathId: path.id, need: path.need, packVersion: 1, madeAt: '2026-11-20T10:00:00Z' },
    path,
    '2026-11-20',
    [],
  );

function makeStorage(stored: unknown = null) {
  const device = { stored, isFull: false };
  return {
    device,
    read: async () => structuredClone(device.stored),
    write: async (orders: readonly Order[]) => {
      if (device.isFull) throw new DOMException('full', 'QuotaExceededError');
      device.stored = structuredClone(orders);
    },
  };
}
/** One after another of a kind, as locks of the browser do it. */
function makeQueue() {
  const last: Record<string, Promise<unknown>> = {};
  return <T>(kind: string, work: () => Promise<T>): Promise<T> => {
    const next = (last[kind] ?? Promise.resolve()).then(work);
    last[kind] = next.catch(() => undefined);
    return next;
  };
}

describe('the outbox', () => {
  test('keeps an order once, however often it is given, and two panels at a time lose none', async () => {
    const storage = makeStorage();
    const alone = makeQueue();
    const [one, two] = [makeOutbox(storage, alone), makeOutbox(storage, alone)];
    const kept = await Promise.all([
      one.add(order('a')),
      two.add(order('b')),
      one.add(order('a')),
      two.add(order('c')),
    ]);
    expect(kept).toEqual([true, true, true, true]);
    expect((await one.waiting()).map(({ id }) => id)).toEqual(['a', 'b', 'c']);
  });

  test('delivers oldest first, each once, stops where the network stops, and goes on from there', async () => {
    const outbox = makeOutbox(makeStorage(), makeQueue());
    for (const id of ['a', 'b', 'c']) await outbox.add(order(id));
    const arrived: string[] = [];
    const answers: Record<string, Sent> = { a: 'sent', b: 'later', c: 'sent' };
    const send = async ({ id }: Order) => {
      if (answers[id] !== 'later') arrived.push(id);
      return answers[id] ?? 'later';
    };
    await outbox.deliver(send);
    expect((await outbox.waiting()).map(({ id }) => id)).toEqual(['b', 'c']);
    answers.b = 'sent';
    await Promise.all([outbox.deliver(send), outbox.deliver(send)]);
    expect(arrived).toEqual(['a', 'b', 'c']);
    expect(await outbox.waiting()).toEqual([]);
  });

  test('what is not for sending stays and holds up nobody', async () => {
    const outbox = makeOutbox(makeStorage(), makeQueue());
    for (const id of ['a', 'b']) await outbox.add(order(id));
    await outbox.deliver(async ({ id }) => (id === 'a' ? 'stays' : 'sent'));
    expect((await outbox.waiting()).map(({ id }) => id)).toEqual(['a']);
  });

  test('a network that answers nothing holds up no press: what is added meanwhile is kept at once, and goes after it', async () => {
    const outbox = makeOutbox(makeStorage(), makeQueue());
    await outbox.add(order('a'));
    let answer: (end: Sent) => void = () => undefined;
    const arrived: string[] = [];
    const delivering = outbox.deliver(({ id }) => {
      arrived.push(id);
      return id === 'a' ? new Promise((resolve) => (answer = resolve)) : Promise.resolve('sent');
    });
    expect(await outbox.add(order('b'))).toBe(true);
    expect((await outbox.waiting()).map(({ id }) => id)).toEqual(['a', 'b']);
    await outbox.drop('b');
    await outbox.add(order('c'));
    answer('sent');
    expect(await delivering).toEqual({ isLater: false });
    expect(arrived).toEqual(['a', 'c']);
    expect(await outbox.waiting()).toEqual([]);
  });

  test('a failed send leaves it where it was', async () => {
    const outbox = makeOutbox(makeStorage(), makeQueue());
    await outbox.add(order('a'));
    await expect(outbox.deliver(() => Promise.reject(new Error('gone')))).rejects.toThrow('gone');
    expect(await outbox.waiting()).toHaveLength(1);
  });

  test('says when there is no room, on the device or in the box, and throws nothing away', async () => {
    const storage = makeStorage();
    const outbox = makeOutbox(storage, makeQueue());
    storage.device.isFull = true;
    expect(await outbox.add(order('a'))).toBe(false);
    storage.device.isFull = false;
    for (let i = 0; i < ordersMax; i++) expect(await outbox.add(order(`n${i}`))).toBe(true);
    expect(await outbox.add(order('one too many'))).toBe(false);
    expect((await outbox.waiting())[0]?.id).toBe('n0');
    await outbox.drop('n0');
    expect(await outbox.add(order('now there is room'))).toBe(true);
  });

  test.each([null, 7, 'x', {}, [null, 1, {}, { id: 'x' }]])(
    'what is stored and no order of ours is read as none: %j',
    async (stored) => {
      expect(await makeOutbox(makeStorage(stored), makeQueue()).waiting()).toEqual([]);
    },
  );

  test('an order names a path, a need and a day, and nobody', () => {
    expect(order('a')).toEqual({
      id: 'a',
      kind: 'chase',
      pathId: 'debt',
      need: 'money-debt',
      packVersion: 1,
      madeAt: '2026-11-20T10:00:00Z',
      title: 'Debt or bailiffs',
      dueOn: '2026-11-23',
      services: [],
    });
  });
});

describe('the way half walked', () => {
  const now = Date.parse('2026-11-20T10:00:00Z');
  const kept = (words: unknown, atMs: unknown = now - 60_000) => freshWay({ words, atMs }, now);

  test('is taken up soon after and not later, when it would be another person’s', () => {
    expect(kept(['in-money', 'for-debt'])).toEqual(['in-money', 'for-debt']);
    expect(kept(['for-debt'], now - 15 * 60_000)).not.toBeNull();
    expect(kept(['for-debt'], now - 15 * 60_000 - 1)).toBeNull();
    expect(kept(['for-debt'], now + 1)).toBeNull();
  });

  test('what has another shape is no way', () => {
    for (const words of [[], 'for-debt', [1], ['Mrs Quill'], ['a/b'], Array(21).fill('no')])
      expect(kept(words)).toBeNull();
    for (const stored of [null, undefined, 3, {}, { words: ['for-debt'] }])
      expect(freshWay(stored, now)).toBeNull();
  });
});

describe('times of the path', () => {
  test('hold a path, a count and a rounded time; an absurd one is none', () => {
    expect(stepTime(path, 3, 12_345, true, '2026-11-20')).toEqual({
      pathId: 'debt',
      decisions: 3,
      tenthsOfSeconds: 123,
      isOffline: true,
      on: '2026-11-20',
    });
    for (const tookMs of [-1, Number.NaN, 31 * 60_000])
      expect(stepTime(path, 3, tookMs, false, '2026-11-20')).toBeNull();
  });
});

describe('the signature', async () => {
  const pair = (await crypto.subtle.generateKey('Ed25519', true, ['sign', 'verify'])) as CryptoKeyPair;
  const text = (bytes: ArrayBuffer) => Buffer.from(bytes).toString('base64url');
  const key = text(await crypto.subtle.exportKey('raw', pair.publicKey));
  const signed = text(
    await crypto.subtle.sign('Ed25519', pair.privateKey, new TextEncoder().encode('words')),
  );

  test('fits what was signed and nothing else', async () => {
    const verify = verifyWith({ k: key });
    expect(await verify('k', 'words', signed)).toBe(true);
    expect(await verify('k', 'words!', signed)).toBe(false);
    expect(await verify('k', 'words', 'not base64 %%%')).toBe(false);
    expect(await verify('k', 'words', '')).toBe(false);
  });

  test('of a key we do not have is unknown, also under names that every object has', async () => {
    for (const id of ['other', '__proto__', 'constructor'])
      expect(await verifyWith({ k: key })(id, 'words', signed)).toBeNull();
  });
});
