// The crisis path's orders on this device as the screen sees them, and its times. Both hold ids, days and counts.
import { makeOutbox, outboxKey } from '#extension/panel/features/next-steps/index.ts';
import type { Order, Outcome, StepTime } from '#shared/next-steps/actions.ts';
import { nationalPack } from '#shared/next-steps/content/national.ts';
import type { Ports } from './ports.ts';

export type WaitingOrder = { id: string; title: string; dueOn: string | null };

export type CrisisOutbox = {
  /** Kept first, then sent: what was promised survives whatever comes between. */
  add: (order: Order) => Promise<Outcome>;
  /** The network or the worker has come back. */
  deliver: () => void;
  drop: (id: string) => Promise<void>;
  now: () => readonly WaitingOrder[];
  watch: (heard: () => void) => () => void;
};

export function makeCrisisOutbox(
  { drafts: storage, sendOrder }: Pick<Ports, 'drafts' | 'sendOrder'>,
  failed: (cause: unknown) => void,
): CrisisOutbox {
  const outbox = makeOutbox(
    {
      read: async () => (await storage.readAll(outboxKey))[outboxKey],
      write: (orders) => storage.write(outboxKey, orders),
    },
    // Two panels may be open: one piece of work at a time on this device.
    (work) => navigator.locks.request(outboxKey, work),
  );
  let orders: readonly WaitingOrder[] = [];
  const listeners = new Set<() => void>();
  const look = async () => {
    orders = (await outbox.waiting()).map(toWaiting);
    for (const heard of listeners) heard();
  };
  const send = async () => {
    if (sendOrder) await outbox.deliver(sendOrder);
  };
  return {
    async add(order) {
      if (!(await outbox.add(order))) return 'unkept';
      // The worker is not kept waiting for a slow network; what did not go is sent later.
      await Promise.race([send(), patience()]);
      await look();
      return orders.some(({ id }) => id === order.id) ? 'kept' : 'done';
    },
    deliver: () => {
      send().then(look).catch(failed);
    },
    async drop(id) {
      await outbox.drop(id).catch(failed);
      await look();
    },
    now: () => orders,
    watch(heard) {
      listeners.add(heard);
      look().catch(failed);
      return () => listeners.delete(heard);
    },
  };
}

const patienceMs = 3_000;
const patience = () => new Promise<void>((resolve) => setTimeout(resolve, patienceMs));

const toWaiting = (order: Order): WaitingOrder => ({
  id: order.id,
  title: nationalPack.paths.find((path) => path.id === order.pathId)?.title ?? order.pathId,
  dueOn: order.kind === 'chase' ? order.dueOn : null,
});

export const timesKey = 'next-steps:times';
const timesMax = 100;

/** The last so many, in memory storage: a figure for the 60-second promise, with no person and no words in it. */
export function keepTimes(marks: Ports['marks'], failed: (cause: unknown) => void): (time: StepTime) => void {
  return (time) => {
    const add = async () => {
      const before = await marks.read(timesKey);
      await marks.write(timesKey, [...(Array.isArray(before) ? before : []), time].slice(-timesMax));
    };
    add().catch(failed);
  };
}
