// Changes of chases go through here, with a network or without: written down first, sent in the order in which they were made,
// once each. What the server refuses stays and is said plainly; the changes behind it on the same chase wait with it.
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { ChaseDeeds, DeedName, InputOf } from '#extension/panel/features/chases/calls.ts';
import { makeUuid } from '#shared/basics/ids.ts';
import { limits } from '#shared/basics/limits.ts';
import { Refusal, type RefusalCode, type StillIdentifies } from '#shared/basics/refusals.ts';
import type { ChaseInFull } from '#shared/contract/chases.ts';
import { type AnyInput, type Queued, readQueued, seenVersionOf, withoutFound } from './queued.ts';

/** One key a change: the storage is not atomic, and two panels may write at once. */
const prefix = 'chase-outbox:';

export type OutboxStorage = {
  readAll: (prefix: string) => Promise<Record<string, unknown>>;
  write: (key: string, value: unknown) => Promise<void>;
  remove: (key: string) => Promise<void>;
};
export type OutboxParts = {
  storage: OutboxStorage;
  deeds: ChaseDeeds;
  /** One sender at a time in this browser. */
  lock: <T>(work: () => Promise<T>) => Promise<T>;
  clock: { nowMs: () => number; random: () => Uint8Array };
  /** Resolves after so long: a network that says nothing must not hold the person. */
  wait: (ms: number) => Promise<void>;
  onSent: (chase: ChaseInFull) => void;
};

/** `done` without a chase: another panel sent it. `unkept`: neither sent nor written down; the words stay on the screen. */
export type Sent =
  | { kind: 'done'; chase: ChaseInFull | null }
  | { kind: 'kept' }
  | { kind: 'refused'; code: RefusalCode; findings: readonly StillIdentifies[]; id: string }
  | { kind: 'unkept' };

export const outboxTimes = { patienceMs: 6_000 } as const;

/** The world's fault or the session's: the change is as good as before and is sent again. */
const passing: readonly RefusalCode[] = [
  'unavailable',
  'not-signed-in',
  'session-expired',
  'suspended',
  'too-many-requests',
];

export type Outbox = {
  store: StoreApi<{ items: readonly Queued[] }>;
  /** Who is signed in: only their changes are shown and sent. */
  setOwner: (personId: string | null) => Promise<void>;
  put: <Name extends DeedName>(deed: Name, input: InputOf<Name>) => Promise<Sent>;
  flush: () => Promise<void>;
  /** The person lets their change go. */
  drop: (id: string) => Promise<void>;
  /** The person wants it all the same, on top of how it stands now. */
  sendOnTop: (id: string, seenVersion: number) => Promise<void>;
  /** What the server found in the words goes out, and the change is sent as another one. */
  takeOutFound: (id: string) => Promise<void>;
  newId: () => string;
};

/** Two panels may take the same number at once; then either order is right. */
const byOrder = (a: Queued, b: Queued): number => a.order - b.order || a.id.localeCompare(b.id);

export function makeOutbox({ storage, deeds, lock, clock, wait, onSent }: OutboxParts): Outbox {
  const store = createStore<{ items: readonly Queued[] }>(() => ({ items: [] }));
  let owner: string | null = null;
  const newId = (): string => makeUuid(clock.nowMs(), clock.random());
  const write = (item: Queued) => storage.write(prefix + item.id, item);

  async function readOf(personId: string | null): Promise<Queued[]> {
    const all = Object.values(await storage.readAll(prefix)).flatMap((value) => readQueued(value) ?? []);
    return all.filter((item) => item.personId === personId).sort(byOrder);
  }
  const read = () => readOf(owner);
  const isThere = async ({ id, personId }: Queued) =>
    (await readOf(personId)).some((other) => other.id === id);
  const show = async () => store.setState({ items: await read() });

  const call = (item: Queued): Promise<ChaseInFull> =>
    (deeds[item.deed] as (input: AnyInput) => Promise<ChaseInFull>)(item.input);

  async function sendAll(): Promise<Map<string, Sent>> {
    const results = new Map<string, Sent>();
    const tried = new Set<string>();
    const stuck = new Set<string>();
    for (;;) {
      // Read anew each turn: while the one before was on its way something may have been let go, and somebody else may sit here.
      const items = await read();
      const item = items.find(({ id }) => !tried.has(id));
      if (item === undefined) break;
      tried.add(item.id);
      const { chaseId } = item.input;
      if (item.refusal !== null || stuck.has(chaseId)) {
        stuck.add(chaseId);
        continue;
      }
      try {
        const chase = await call(item);
        await storage.remove(prefix + item.id);
        results.set(item.id, { kind: 'done', chase });
        await passOn(item, chase);
        onSent(chase);
      } catch (cause) {
        const code = cause instanceof Refusal ? cause.code : 'unavailable';
        if (passing.includes(code)) break;
        if (code === 'already-done') {
          await storage.remove(prefix + item.id);
          results.set(item.id, { kind: 'done', chase: null });
          continue;
        }
        stuck.add(chaseId);
        const findings = cause instanceof Refusal ? cause.findings : [];
        // What the person let go meanwhile does not come back.
        if (await isThere(item)) await write({ ...item, refusal: code, findings });
        results.set(item.id, { kind: 'refused', code, findings, id: item.id });
      }
    }
    await show();
    return results;
  }

  /** What was done offline behind this change was done on top of it, whatever number stood on the screen. */
  async function passOn(done: Queued, chase: ChaseInFull): Promise<void> {
    const seen = seenVersionOf(done.input);
    // Those that are there now.
    for (const later of await readOf(done.personId)) {
      const isBehind = byOrder(later, done) > 0 && later.input.chaseId === done.input.chaseId;
      const waits = isBehind && 'seenVersion' in later.input;
      if (!waits || seen === null || seenVersionOf(later.input) !== seen) continue;
      await write({ ...later, input: { ...later.input, seenVersion: chase.version } as AnyInput });
    }
  }

  const send = () => lock(sendAll);
  let isFlushing = false;

  return {
    store,
    newId,
    setOwner: async (personId) => {
      owner = personId;
      await show();
    },
    async put(deed, input) {
      if (owner === null || store.getState().items.length >= limits.outboxChangesMax)
        return { kind: 'unkept' };
      const madeAt = new Date(clock.nowMs()).toISOString();
      const known = await read().catch(() => store.getState().items);
      const order = (known.at(-1)?.order ?? 0) + 1;
      const item = { id: newId(), order, personId: owner, deed, input, madeAt, refusal: null } as Queued;
      const isKept = await write(item).then(
        () => true,
        () => false,
      );
      // No room on the device: without a network it would be lost, so it is sent now or not at all.
      if (!isKept) return sendUnkept(item);
      store.setState(({ items }) => ({ items: [...items, item] }));
      const sent = send().then((results): Sent => {
        const isStillThere = store.getState().items.some((one) => one.id === item.id);
        return results.get(item.id) ?? (isStillThere ? { kind: 'kept' } : { kind: 'done', chase: null });
      });
      return Promise.race([sent, wait(outboxTimes.patienceMs).then((): Sent => ({ kind: 'kept' }))]);
    },
    flush: async () => {
      // One that waits for an answer sends all that is there.
      if (isFlushing || store.getState().items.length === 0) return;
      isFlushing = true;
      await send().finally(() => {
        isFlushing = false;
      });
    },
    drop: async (id) => {
      await storage.remove(prefix + id);
      await show();
      await send();
    },
    takeOutFound: async (id) => {
      const item = (await read()).find((one) => one.id === id);
      const without = item === undefined ? null : withoutFound(item);
      if (item === undefined || without === null) return;
      const input = { ...without, ...('key' in without && { key: newId() }) } as AnyInput;
      await write({ ...item, input, refusal: null, findings: [] });
      await send();
    },
    sendOnTop: async (id, seenVersion) => {
      const item = (await read()).find((one) => one.id === id);
      if (item === undefined) return;
      const more = 'seenVersion' in item.input ? { seenVersion } : {};
      const input = { ...item.input, ...more, ...('key' in item.input && { key: newId() }) } as AnyInput;
      await write({ ...item, input, refusal: null, findings: [] });
      await send();
    },
  };

  async function sendUnkept(item: Queued): Promise<Sent> {
    try {
      const chase = await call(item);
      onSent(chase);
      return { kind: 'done', chase };
    } catch (cause) {
      const code = cause instanceof Refusal ? cause.code : 'unavailable';
      const findings = cause instanceof Refusal ? cause.findings : [];
      return passing.includes(code) ? { kind: 'unkept' } : { kind: 'refused', code, findings, id: item.id };
    }
  }
}
