// Since when one looks at one's contribution. The day of an appraisal rests on this device, for whoever set it alone; it is never sent but as a
// bound of one's own numbers.
import { createStore, type StoreApi } from 'zustand/vanilla';
import { limits } from '#shared/basics/limits.ts';
import { monthsBefore } from '#shared/basics/months.ts';

export const periods = ['year', 'since', 'all'] as const;
export type PeriodKind = (typeof periods)[number];
/** `day`: of the last appraisal, as it is typed. */
export type Period = { kind: PeriodKind; day: string };

export type PeriodStorage = {
  read: (key: string) => Promise<unknown>;
  write: (key: string, value: unknown) => Promise<void>;
};
export type PeriodKeeper = {
  store: StoreApi<Period>;
  /** Who sits here now. */
  belongTo: (personId: string | null) => void;
  set: (patch: Partial<Period>) => void;
};

const first: Period = { kind: 'year', day: '' };
const keyOf = (personId: string) => `recognition:${personId}`;

export function makePeriod(storage: PeriodStorage, failed: (cause: unknown) => void): PeriodKeeper {
  const store = createStore<Period>(() => first);
  let owner: string | null = null;
  return {
    store,
    belongTo(personId) {
      if (personId === owner) return;
      owner = personId;
      store.setState(first, true);
      if (personId === null) return;
      storage
        .read(keyOf(personId))
        .then((stored) => {
          // Chosen meanwhile, or somebody else's by now.
          if (owner === personId && store.getState() === first) store.setState(readPeriod(stored));
        })
        .catch(failed);
    },
    set(patch) {
      store.setState(patch);
      if (owner !== null) storage.write(keyOf(owner), store.getState()).catch(failed);
    },
  };
}

function readPeriod(stored: unknown): Period {
  const { kind, day } = (stored ?? {}) as Partial<Record<keyof Period, unknown>>;
  return {
    kind: periods.find((one) => one === kind) ?? first.kind,
    day: typeof day === 'string' ? day : first.day,
  };
}

/** JavaScript reads a 30 February as a day of March. */
function isDay(day: string): boolean {
  const at = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(at.getTime()) && at.toISOString().slice(0, 10) === day;
}

/** The day from which it counts; null: from the beginning; undefined: none that could be asked for is chosen yet. */
export function fromOf({ kind, day }: Period, nowMs: number): string | null | undefined {
  if (kind === 'all') return null;
  if (kind === 'year') return monthsBefore(new Date(nowMs), 12).toISOString().slice(0, 10);
  return isDay(day) && day >= limits.contributionFromMin && day <= today(nowMs) ? day : undefined;
}

export const today = (nowMs: number): string => new Date(nowMs).toISOString().slice(0, 10);
