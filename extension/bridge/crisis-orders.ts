// Orders that wait for a network and somebody signed in: on this device, in order, each once. The panel adds them; the panel or the
// worker sends them, whoever is awake, never both at a time. Nothing is thrown away to make room; a full outbox says so.
import type { Order } from '#shared/basics/crisis-order.ts';

export const ordersMax = 50;
/** Of the storage, and the beginning of the locks that whoever works on it holds. */
export const outboxKey = 'next-steps:outbox';

export type OutboxStorage = {
  read: () => Promise<unknown>;
  write: (orders: readonly Order[]) => Promise<void>;
};

export type Outbox = {
  /** Answers whether it is kept. */
  add: (order: Order) => Promise<boolean>;
  waiting: () => Promise<readonly Order[]>;
  /** The worker has done it by hand. */
  drop: (id: string) => Promise<void>;
  /** Sends what waits, oldest first; what has to wait for the network holds up those behind it. Answers whether something does. */
  deliver: (send: (order: Order) => Promise<Sent>) => Promise<{ isLater: boolean }>;
};

/** `unheard`: it arrived, and nobody is on duty to hear it. `later`: no network, or nobody signed in. `stays`: this one is not for sending; the worker does it by hand. */
export type Sent = 'sent' | 'unheard' | 'later' | 'stays';

/**
 * `alone` runs one piece of work of a kind at a time, across panels and the worker: the storage itself is not atomic. Sending has a
 * line of its own, so that nobody who presses waits for a network that does not answer.
 */
export type Alone = <T>(kind: 'keep' | 'send', work: () => Promise<T>) => Promise<T>;

export function makeOutbox(storage: OutboxStorage, alone: Alone): Outbox {
  const read = async (): Promise<Order[]> => {
    const stored = await storage.read();
    return Array.isArray(stored) ? stored.filter(isOrder).slice(0, ordersMax) : [];
  };
  const drop = (id: string) =>
    alone('keep', async () => {
      await storage.write((await read()).filter((one) => one.id !== id));
    });
  return {
    add: (order) =>
      alone('keep', async () => {
        const orders = await read();
        if (orders.some((one) => one.id === order.id)) return true;
        if (orders.length >= ordersMax) return false;
        try {
          await storage.write([...orders, order]);
          return true;
        } catch {
          // The device is full: the caller tells the person, whose words are still on the screen.
          return false;
        }
      }),
    waiting: read,
    drop,
    deliver: (send) =>
      alone('send', async () => {
        const tried = new Set<string>();
        for (;;) {
          // Looked at anew each time: meanwhile one may have been added, or done by hand.
          const next = (await read()).find(({ id }) => !tried.has(id));
          if (!next) return { isLater: false };
          tried.add(next.id);
          const end = await send(next);
          if (end === 'later') return { isLater: true };
          if (end === 'sent' || end === 'unheard') await drop(next.id);
        }
      }),
  };
}

function isOrder(value: unknown): value is Order {
  if (typeof value !== 'object' || value === null) return false;
  const { id, kind, pathId, madeAt } = value as Record<string, unknown>;
  return (
    typeof id === 'string' &&
    typeof pathId === 'string' &&
    typeof madeAt === 'string' &&
    (kind === 'chase' || kind === 'supervision' || kind === 'ask')
  );
}
