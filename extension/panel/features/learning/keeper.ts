// Progress goes through here, with a network or without: written down on this device first, sent when somebody answers, taken away when it
// was heard. It only ever goes further, so that neither order nor number of sendings matters. Ids and numbers, under whose they are.
import { createStore, type StoreApi } from 'zustand/vanilla';
import { Refusal, type RefusalCode } from '#shared/basics/refusals.ts';
import type { Progress } from '#shared/contract/learning.ts';
import { type AnswerId, answerIds } from '#shared/learning/types.ts';
import type { LearningCalls } from './calls.ts';

const prefix = 'learning:';

/** `answer`: the right one, once it was chosen; a wrong one is nobody's business. */
export type Reached = { moduleId: string; version: number; lastCard: number; answer: AnswerId | null };
/** `isRefused`: the server does not know this version yet. It is kept, and tried again when the panel is next opened. */
export type Waiting = Reached & { isRefused: boolean };

export type KeeperStorage = {
  readAll: (prefix: string) => Promise<Record<string, unknown>>;
  write: (key: string, value: unknown) => Promise<void>;
  remove: (key: string) => Promise<void>;
};
export type KeeperParts = {
  storage: KeeperStorage;
  save: LearningCalls['saveProgress'];
  /** One sender at a time in this browser. */
  lock: <T>(work: () => Promise<T>) => Promise<T>;
  onSent: (progress: Progress) => void;
};

export type Keeper = {
  store: StoreApi<{ waiting: readonly Waiting[] }>;
  /** Who is signed in: only theirs is shown and sent. */
  setOwner: (personId: string | null) => Promise<void>;
  /** `unkept`: the device could not write it down, and nobody answered. It stays on the screen alone. */
  put: (reached: Reached) => Promise<'sent' | 'kept' | 'unkept'>;
  flush: () => Promise<void>;
};

/** The world's fault or the session's: sent again as it is. */
const passing: readonly RefusalCode[] = [
  'unavailable',
  'not-signed-in',
  'session-expired',
  'suspended',
  'too-many-requests',
];

export function makeKeeper({ storage, save, lock, onSent }: KeeperParts): Keeper {
  const store = createStore<{ waiting: readonly Waiting[] }>(() => ({ waiting: [] }));
  let owner: string | null = null;
  /** By key: what the server refused while this panel stands. */
  const refused = new Set<string>();
  const folder = () => `${prefix}${owner}:`;
  const keyOf = ({ moduleId, version }: Reached) => `${folder()}${moduleId}:${version}`;

  async function read(): Promise<Waiting[]> {
    if (owner === null) return [];
    const all = await storage.readAll(folder());
    return Object.entries(all).flatMap(([key, value]) => {
      const reached = readReached(value);
      return reached ? [{ ...reached, isRefused: refused.has(key) }] : [];
    });
  }
  const show = async () => store.setState({ waiting: await read() });

  const sendAll = () =>
    lock(async () => {
      const mine = owner;
      for (const one of await read()) {
        // Somebody else came in meanwhile: what was reached is its owner's, and waits for them.
        if (owner !== mine) break;
        const key = keyOf(one);
        if (refused.has(key)) continue;
        const { isRefused: _, ...reached } = one;
        try {
          const heard = await save(reached);
          // What was reached while this was on its way stays, and is sent the next time.
          const now = readReached((await storage.readAll(key))[key]);
          if (owner === mine && now && now.lastCard <= reached.lastCard && now.answer === reached.answer)
            await storage.remove(key);
          onSent(heard);
        } catch (cause) {
          const code = cause instanceof Refusal ? cause.code : 'unavailable';
          if (passing.includes(code)) break;
          refused.add(key);
        }
      }
      await show();
    });

  return {
    store,
    async setOwner(personId) {
      owner = personId;
      await show();
    },
    async put(reached) {
      if (owner === null) return 'unkept';
      const key = keyOf(reached);
      const before = readReached((await storage.readAll(key))[key]);
      const further = before ? furthest(before, reached) : reached;
      try {
        await storage.write(key, further);
      } catch {
        // No room on the device: it is sent now or not at all, and that is said.
        return save(further).then(
          (heard) => {
            onSent(heard);
            return 'sent' as const;
          },
          () => 'unkept' as const,
        );
      }
      await show();
      await sendAll();
      return store.getState().waiting.some((one) => keyOf(one) === key) ? 'kept' : 'sent';
    },
    async flush() {
      if (owner !== null && store.getState().waiting.length > 0) await sendAll();
    },
  };
}

const furthest = (one: Reached, other: Reached): Reached => ({
  ...other,
  lastCard: Math.max(one.lastCard, other.lastCard),
  answer: other.answer ?? one.answer,
});

/** What rests may be of another version of this program, or damaged: then it is nothing. */
function readReached(value: unknown): Reached | null {
  if (typeof value !== 'object' || value === null) return null;
  const { moduleId, version, lastCard, answer } = value as Partial<Record<keyof Reached, unknown>>;
  if (typeof moduleId !== 'string' || !Number.isInteger(version) || !Number.isInteger(lastCard)) return null;
  return {
    moduleId,
    version: version as number,
    lastCard: lastCard as number,
    answer: answerIds.find((one) => one === answer) ?? null,
  };
}
