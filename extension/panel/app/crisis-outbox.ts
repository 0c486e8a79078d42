// The crisis path's orders on this device as the screen sees them, and its times. Both hold ids, days and counts.
import { makeOutbox, outboxKey, type Sent } from '#extension/bridge/crisis-orders.ts';
import type { Order } from '#shared/basics/crisis-order.ts';
import { makeUuid } from '#shared/basics/ids.ts';
import type { Outcome, StepTime } from '#shared/next-steps/actions.ts';
import { nationalPack } from '#shared/next-steps/content/national.ts';
import type { Ports } from './ports.ts';

export type WaitingOrder = { id: string; title: string; dueOn: string | null };

export type CrisisOutbox = {
  /** Who sits here now, null: nobody is signed in. What somebody else left is neither shown nor sent. */
  belongTo: (personId: string | null) => void;
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
  /** An order has gone: what lists such things looks again. */
  gone?: () => void,
): CrisisOutbox {
  const outbox = makeOutbox(
    {
      read: async () => (await storage.readAll(outboxKey))[outboxKey],
      write: (orders) => (orders.length > 0 ? storage.write(outboxKey, orders) : storage.remove(outboxKey)),
    },
    // Two panels may be open, and the worker sends too: one piece of work at a time on this device.
    (kind, work) => navigator.locks.request(`${outboxKey}:${kind}`, work),
  );
  let orders: readonly WaitingOrder[] = [];
  let owner: string | null = null;
  const isOurs = ({ by }: Order) => by === undefined || by === owner;
  const listeners = new Set<() => void>();
  const look = async () => {
    const before = orders;
    const all = await outbox.waiting();
    orders = all.filter(isOurs).map(toWaiting);
    for (const heard of listeners) heard();
    // Sent by the worker, or by another panel.
    if (before.some(({ id }) => !all.some((one) => one.id === id))) gone?.();
  };
  const again = () => void look().catch(failed);
  again();
  // For as long as the panel stands: what the worker sent is in no list that was read before.
  storage.watch(outboxKey, again);
  // What became of orders that this panel sent, until whoever made them has been told.
  const ends = new Map<string, Sent>();
  const send = async () => {
    if (!sendOrder) return;
    await outbox.deliver(async (order) => {
      if (!isOurs(order)) return 'stays';
      const end = await sendOrder(order);
      ends.set(order.id, end);
      gone?.();
      return end;
    });
  };
  const deliver = () => {
    send().then(look).catch(failed);
  };
  return {
    belongTo(personId) {
      if (owner === personId) return;
      owner = personId;
      again();
      if (personId !== null) deliver();
    },
    async add(order) {
      if (!(await outbox.add(owner === null ? order : { ...order, by: owner }))) return 'unkept';
      // The worker is not kept waiting for a slow network; what did not go is sent later.
      await Promise.race([send(), patience()]);
      await look();
      if (orders.some(({ id }) => id === order.id)) return 'kept';
      // Sent by somebody else in that very moment: whether anyone heard a request is not known, and then one calls.
      return ends.get(order.id) === 'sent' || order.kind !== 'supervision' ? 'done' : 'unheard';
    },
    deliver,
    async drop(id) {
      await outbox.drop(id).catch(failed);
      await look();
    },
    now: () => orders,
    watch(heard) {
      listeners.add(heard);
      again();
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

const timesKey = 'next-steps:times';
const timesMax = 100;

export type TimesKeeper = {
  /** A figure for the 60-second promise, with no person and no words in it. */
  add: (time: StepTime) => void;
  /** Sends what was measured, each batch once. */
  flush: () => Promise<void>;
};

type Batch = { key: string; times: StepTime[] };

/** In memory storage: times of a browser that was closed unsent are lost, which harms no one. */
export function makeTimes({ marks, clock, packs }: Ports, failed: (cause: unknown) => void): TimesKeeper {
  const read = async (): Promise<Batch> => {
    const stored = (await marks.read(timesKey)) as Partial<Batch> | null | undefined;
    if (typeof stored?.key === 'string' && Array.isArray(stored.times)) return stored as Batch;
    return { key: makeUuid(clock.nowMs(), clock.random()), times: [] };
  };
  return {
    add: (time) => {
      const add = async () => {
        const { key, times } = await read();
        await marks.write(timesKey, { key, times: [...times, time].slice(-timesMax) });
      };
      add().catch(failed);
    },
    async flush() {
      const { key, times } = await read();
      if (!packs || times.length === 0) return;
      await packs.addTimes(key, times);
      // What was measured while they were on their way begins the next batch.
      const later = (await read()).times.slice(times.length);
      const next: Batch = { key: makeUuid(clock.nowMs(), clock.random()), times: later };
      await marks.write(timesKey, later.length > 0 ? next : null);
    },
  };
}
