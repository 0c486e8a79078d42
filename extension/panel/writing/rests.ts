// Words of a box that was left by Back, a lock or an ended session: they rest on this device as drafts do, stripped, for whoever wrote
// them alone, and stand there when the same box opens again. What they may quote goes with its post (`worker/taken-out.ts`).
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { StrippedText } from '#shared/basics/text.ts';
import type { Kept, Label } from './marks.ts';

/** One key each, as drafts have: two panels never write over one another. */
const prefix = 'rest:';
/** Of one person: the oldest gives way. */
export const restsMax = 40;

export type RestStorage = {
  readAll: (prefix: string) => Promise<Record<string, unknown>>;
  write: (key: string, value: unknown) => Promise<void>;
  remove: (key: string) => Promise<void>;
};

/** Where the box stands: the same box of the same thing, the same place. `about`: a thread or post that its words may quote. */
export type RestPlace = { place: string; about: string | null };
export type Rested = { text: StrippedText; kept: Kept[]; labels: Label[] };

export type Rests = {
  /** Who sits here now; null: nobody is signed in, and nothing is shown. */
  owner: StoreApi<{ id: string | null }>;
  belongTo: (ownerId: string | null) => void;
  read: (at: RestPlace) => Promise<Rested | null>;
  write: (at: RestPlace, rested: Rested) => void;
  forget: (at: RestPlace) => void;
};

type Parts = { storage: RestStorage; nowMs: () => number; failed: (cause: unknown) => void };

export function makeRests({ storage, nowMs, failed }: Parts): Rests {
  const owner = createStore<{ id: string | null }>(() => ({ id: null }));
  const ofOwner = () => {
    const { id } = owner.getState();
    return id === null ? null : `${prefix}${id}:`;
  };
  // One after the other, so that what was thrown away is not written down again behind it.
  let last: Promise<unknown> = Promise.resolve();
  const inTurn = (work: () => Promise<void>): void => {
    last = last.then(work).catch(failed);
  };

  async function makeRoom(mine: string, key: string): Promise<void> {
    const lying = Object.entries(await storage.readAll(mine)).filter(([other]) => other !== key);
    const byAge = lying.sort(([, a], [, b]) => restedAt(a).localeCompare(restedAt(b)));
    for (const [oldest] of byAge.slice(0, Math.max(0, lying.length + 1 - restsMax)))
      await storage.remove(oldest);
  }

  return {
    owner,
    belongTo: (id) => owner.setState({ id }),
    async read({ place }) {
      const mine = ofOwner();
      if (mine === null) return null;
      await last;
      return readRested((await storage.readAll(mine + place))[mine + place]);
    },
    write({ place, about }, rested) {
      const mine = ofOwner();
      if (mine === null) return;
      const value = { ...rested, about, restedAt: new Date(nowMs()).toISOString() };
      inTurn(async () => {
        await makeRoom(mine, mine + place);
        await storage.write(mine + place, value);
      });
    },
    forget({ place }) {
      const mine = ofOwner();
      if (mine !== null) inTurn(() => storage.remove(mine + place));
    },
  };
}

const restedAt = (value: unknown): string => {
  const { restedAt: at } = (value ?? {}) as { restedAt?: unknown };
  return typeof at === 'string' ? at : '';
};

/** Written by us, perhaps by an older version: what has another shape is nothing. */
function readRested(stored: unknown): Rested | null {
  if (typeof stored !== 'object' || stored === null) return null;
  const { text, kept, labels } = stored as Partial<Record<keyof Rested, unknown>>;
  if (typeof text !== 'string' || !Array.isArray(kept) || !Array.isArray(labels)) return null;
  return { text: text as StrippedText, kept, labels };
}
