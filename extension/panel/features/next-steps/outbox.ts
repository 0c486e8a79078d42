// Orders that wait for a network and a signed-in worker: on this device, in order, each once. An order holds ids and stripped
// words. Nothing is thrown away to make room; a full outbox says so.
import type { Order } from '#shared/next-steps/actions.ts';

export const ordersMax = 50;
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
  /** Sends what waits, oldest first; what has to wait for the network holds up those behind it. */
  deliver: (send: (order: Order) => Promise<Sent>) => Promise<void>;
};

/** `unheard`: it arrived, and nobody is on duty to hear it. `later`: no network, or nobody signed in. `stays`: this one is not for sending; the worker does it by hand. */
export type Sent = 'sent' | 'unheard' | 'later' | 'stays';

/** `alone` runs one piece of work at a time, across panels: the storage itself is not atomic. */
export function makeOutbox(storage: OutboxStorage, alone: <T>(work: () => Promise<T>) => Promise<T>): Outbox {
  const read = async (): Promise<Order[]> => {
    const stored = await storage.read();
    return Array.isArray(stored) ? stored.filter(isOrder).slice(0, ordersMax) : [];
  };
  return {
    add: (order) =>
      alone(async () => {
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
    drop: (id) =>
      alone(async () => {
        await storage.write((await read()).filter((one) => one.id !== id));
      }),
    deliver: (send) =>
      alone(async () => {
        for (const order of await read()) {
          const end = await send(order);
          if (end === 'later') return;
          if (end === 'sent' || end === 'unheard')
            await storage.write((await read()).filter((one) => one.id !== order.id));
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
