// What the panel shows and says of kept orders when somebody else, the worker or a second panel, has sent them.
import { describe, expect, test, vi } from 'vitest';
import { outboxKey, type Sent } from '#extension/bridge/crisis-orders.ts';
import { makeCrisisOutbox } from '#extension/panel/app/crisis-outbox.ts';
import type { Order } from '#shared/basics/crisis-order.ts';

const common = {
  pathId: 'debt',
  need: 'money-debt' as const,
  packVersion: 1,
  madeAt: '2026-11-20T10:00:00Z',
};
const chase = (id: string): Order => ({
  ...common,
  id,
  kind: 'chase',
  title: 'Debt',
  dueOn: '2026-11-23',
  services: [],
});
const request = (id: string): Order => ({ ...common, id, kind: 'supervision', isUrgent: true, text: null });

/** A device whose changes everybody hears, and a panel upon it. */
function panel(answer: (order: Order) => Promise<Sent>) {
  const stored = new Map<string, unknown>();
  const watchers = new Set<() => void>();
  const tell = () => {
    for (const heard of watchers) heard();
  };
  const gone = vi.fn();
  const outbox = makeCrisisOutbox(
    {
      drafts: {
        readAll: async (prefix) => Object.fromEntries([...stored].filter(([key]) => key.startsWith(prefix))),
        write: async (key, value) => {
          stored.set(key, structuredClone(value));
          tell();
        },
        remove: async (key) => {
          stored.delete(key);
          tell();
        },
        watch: (_, heard) => {
          const listen = () => heard(outboxKey, stored.get(outboxKey));
          watchers.add(listen);
          return () => watchers.delete(listen);
        },
      },
      sendOrder: answer,
    },
    () => undefined,
    gone,
  );
  const bySomebodyElse = () => {
    stored.delete(outboxKey);
    tell();
  };
  return { outbox, gone, bySomebodyElse };
}

describe('at a shared desk', () => {
  test('what one person left is neither shown nor sent while another sits there, and goes when they are back', async () => {
    const sent: string[] = [];
    let hasNetwork = false;
    const { outbox } = panel(async ({ id }) => {
      if (!hasNetwork) return 'later';
      sent.push(id);
      return 'sent';
    });
    outbox.belongTo('ann');
    expect(await outbox.add(request('a'))).toBe('kept');
    outbox.belongTo(null);
    await expect.poll(() => outbox.now()).toEqual([]);
    // Made while nobody was signed in: it is for whoever signs in next.
    expect(await outbox.add(chase('b'))).toBe('kept');
    hasNetwork = true;
    outbox.belongTo('bea');
    await expect.poll(() => sent).toEqual(['b']);
    await expect.poll(() => outbox.now()).toEqual([]);
    outbox.belongTo('ann');
    await expect.poll(() => sent).toEqual(['b', 'a']);
  });
});

describe('sent by somebody else', () => {
  test('while the panel stands open: it waits no more, and what lists such things looks again', async () => {
    const { outbox, gone, bySomebodyElse } = panel(async () => 'later');
    expect(await outbox.add(chase('a'))).toBe('kept');
    expect(outbox.now().map(({ id }) => id)).toEqual(['a']);
    gone.mockClear();
    bySomebodyElse();
    await expect.poll(() => outbox.now()).toEqual([]);
    expect(gone).toHaveBeenCalledOnce();
  });

  test('in the very moment of the press: a request may not have been heard, and then one calls; a chase is made', async () => {
    const at = panel(async () => {
      at.bySomebodyElse();
      return 'later';
    });
    expect(await at.outbox.add(request('a'))).toBe('unheard');
    expect(await at.outbox.add(chase('b'))).toBe('done');
  });

  test('a press is answered by what became of it', async () => {
    for (const [end, said] of [
      ['sent', 'done'],
      ['unheard', 'unheard'],
      ['later', 'kept'],
      ['stays', 'kept'],
    ] as const)
      expect(await panel(async () => end).outbox.add(request(end))).toBe(said);
  });
});
