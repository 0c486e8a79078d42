// The worker sends what the crisis path kept, with no panel open: once, when somebody is in, and it rings only while that may help.
import { describe, expect, test } from 'vitest';
import { makeOutbox, type Sent } from '#extension/bridge/crisis-orders.ts';
import { lookAfterOrders } from '#extension/worker/order-alarm.ts';
import type { Order } from '#shared/basics/crisis-order.ts';

const order = (id: string): Order => ({
  id,
  kind: 'chase',
  pathId: 'debt',
  need: 'money-debt',
  packVersion: 1,
  madeAt: '2026-11-20T10:00:00Z',
  title: 'Debt',
  dueOn: '2026-11-23',
  services: [],
});

function device(ids: string[], answers: Record<string, Sent> = {}) {
  const at = {
    stored: ids.map(order) as unknown,
    isIn: true,
    isRinging: false,
    sent: [] as string[],
    gone: 0,
    me: null as string | null,
    rings: [] as boolean[],
  };
  const last: Record<string, Promise<unknown>> = {};
  const outbox = makeOutbox(
    {
      read: async () => structuredClone(at.stored),
      write: async (orders) => {
        at.stored = structuredClone(orders);
      },
    },
    (kind, work) => {
      const next = (last[kind] ?? Promise.resolve()).then(work);
      last[kind] = next.catch(() => undefined);
      return next;
    },
  );
  const look = () =>
    lookAfterOrders({
      outbox,
      isIn: async () => at.isIn,
      whoIsIn: async () => at.me,
      send: async ({ id }) => {
        at.sent.push(id);
        return answers[id] ?? 'sent';
      },
      gone: () => at.gone++,
      ring: async (isOn) => {
        at.isRinging = isOn;
        at.rings.push(isOn);
      },
    });
  return { at, look, outbox, answers };
}

describe('with no panel open', () => {
  test('what waits is sent, each once, and it rings no more', async () => {
    const { at, look, outbox } = device(['a', 'b']);
    // A sign-in and a change of the outbox wake it at the same moment.
    await Promise.all([look(), look()]);
    expect(at.sent).toEqual(['a', 'b']);
    expect(await outbox.waiting()).toEqual([]);
    expect([at.isRinging, at.gone]).toEqual([false, 2]);
  });

  test('no network: it rings until the API is back, and sends then', async () => {
    const { at, look, outbox, answers } = device(['a'], { a: 'later' });
    await look();
    expect([at.isRinging, at.gone, (await outbox.waiting()).length]).toEqual([true, 0, 1]);
    answers.a = 'sent';
    await look();
    expect([at.isRinging, at.gone, (await outbox.waiting()).length]).toEqual([false, 1, 0]);
  });

  test('nobody signed in: nothing is asked and nothing rings; the sign-in wakes it', async () => {
    const { at, look } = device(['a']);
    at.isIn = false;
    await look();
    expect([at.sent, at.isRinging]).toEqual([[], false]);
    at.isIn = true;
    await look();
    expect(at.sent).toEqual(['a']);
  });

  test('what the API refuses for good is left to the person, and no bell rings for it', async () => {
    const { at, look, outbox } = device(['a', 'b'], { a: 'stays' });
    await look();
    expect((await outbox.waiting()).map(({ id }) => id)).toEqual(['a']);
    expect(at.isRinging).toBe(false);
  });

  test('a worker that dies while it sends is woken again: the bell stands before anything is tried', async () => {
    const { at, look, outbox } = device(['a']);
    const dying = lookAfterOrders({
      outbox,
      isIn: async () => true,
      whoIsIn: async () => null,
      send: () => Promise.reject(new Error('gone')),
      gone: () => undefined,
      ring: async (isOn) => {
        at.isRinging = isOn;
      },
    });
    await expect(dying).rejects.toThrow('gone');
    expect([at.isRinging, (await outbox.waiting()).length]).toEqual([true, 1]);
    await look();
    expect(at.sent).toEqual(['a']);
  });

  test('what somebody else left at a shared desk is sent in nobody’s name but theirs, and holds up nobody', async () => {
    const { at, look, outbox } = device(['a', 'b']);
    at.stored = [{ ...order('a'), by: 'ann' }, order('b')];
    // Who is in cannot be asked now.
    await look();
    expect([at.sent, at.isRinging]).toEqual([[], true]);
    at.me = 'bea';
    await look();
    expect([at.sent, at.isRinging]).toEqual([['b'], false]);
    expect((await outbox.waiting()).map(({ id }) => id)).toEqual(['a']);
    at.me = 'ann';
    await look();
    expect(at.sent).toEqual(['b', 'a']);
  });

  test('nothing waits: nothing rings', async () => {
    const { at, look } = device([]);
    await look();
    expect(at.rings).toEqual([false]);
  });
});
