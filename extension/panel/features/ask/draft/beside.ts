// Which record a draft was begun beside, and the fingerprints of who is on it. Decisions 6 and 7: treated as
// identifiers, kept in memory-only storage, never in a draft, never sent.
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { RecordKey } from '#extension/bridge/hand-over.ts';
import type { RecordBeside } from '#extension/bridge/record-beside.ts';
import type { Fingerprints } from '#shared/stripping/types.ts';

/** Storage that is gone when the browser closes. */
export type RecordStorage = {
  read: (key: string) => Promise<unknown>;
  write: (key: string, value: unknown) => Promise<void>;
  remove: (key: string) => Promise<void>;
};

export type Besides = {
  /** A draft was begun beside this record. Fingerprints of any other record are forgotten. */
  begun: (draftId: string, record: RecordKey, fingerprints: Fingerprints | null) => Promise<void>;
  recordOf: (draftId: string) => Promise<RecordKey>;
  /** Who is on screen, for every box that is typed in beside the record. */
  person: StoreApi<{ fingerprints: Fingerprints | null }>;
  /** What stands beside the panel was read. */
  look: (now: RecordBeside) => void;
  /** Another page stands beside the panel: a person who is not on it is forgotten. */
  nowBeside: (now: Readable) => void;
  /** On lock and sign-out: the person is forgotten, the drafts keep their record's key. */
  forgetPerson: () => void;
  done: (draftId: string) => Promise<void>;
};

const keyOf = (draftId: string) => `draft-record:${draftId}`;

export function makeBesides(storage: RecordStorage): Besides {
  type Person = { record: RecordKey; fingerprints: Fingerprints | null };
  let person: Person | null = null;
  const store = createStore<{ fingerprints: Fingerprints | null }>(() => ({ fingerprints: null }));
  const become = (next: Person | null) => {
    person = next;
    store.setState({ fingerprints: next?.fingerprints ?? null });
  };
  return {
    person: store,
    look(now) {
      if (!now.readable || now.record === null || now.fingerprints === null) return;
      const { record, fingerprints } = now;
      // The same once more is no news: boxes would judge their words anew.
      if (person?.record === record && JSON.stringify(person.fingerprints) === JSON.stringify(fingerprints))
        return;
      become({ record, fingerprints });
    },
    async begun(draftId, record, fingerprints) {
      const isSame = person !== null && person.record === record && record !== null;
      become({ record, fingerprints: fingerprints ?? (isSame ? (person?.fingerprints ?? null) : null) });
      if (record !== null) await storage.write(keyOf(draftId), record);
    },
    async recordOf(draftId) {
      const stored = await storage.read(keyOf(draftId));
      return typeof stored === 'string' ? stored : null;
    },
    nowBeside(now) {
      if (person && (!now.readable || now.record !== person.record)) become(null);
    },
    forgetPerson() {
      become(null);
    },
    done: (draftId) => storage.remove(keyOf(draftId)),
  };
}

/** What stands beside the panel now, as far as this judgement needs it. */
type Readable = { readable: true; record: RecordKey } | Extract<RecordBeside, { readable: false }>;

/** A page that hangs, or that still loads, answers nothing. */
const pressMsMax = 2_000;

/** For whoever pressed Post and waits: what is not known in time is not known. */
export function inTime(read: Promise<RecordBeside>): Promise<RecordBeside> {
  const late = new Promise<RecordBeside>((resolve) => {
    setTimeout(() => resolve({ readable: false }), pressMsMax);
  });
  return Promise.race([read, late]);
}

/** Whether posting asks first: only a draft that began beside a record can stand beside the wrong one. */
export function judgeBeside(begunBeside: RecordKey, now: Readable): 'same' | 'other' | 'unreadable' {
  if (begunBeside === null) return 'same';
  if (!now.readable || now.record === null) return 'unreadable';
  return now.record === begunBeside ? 'same' : 'other';
}
