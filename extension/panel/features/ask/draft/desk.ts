// The drafts on this device: one storage key each, so that two open panels never write over each other's. What is
// written is stripped. It survives closing the panel, lock, an ended session and a lost network. At a shared desk nobody
// sees another's: what somebody wrote with their name hidden would tell the next person who they are.
import { createStore, type StoreApi } from 'zustand/vanilla';
import { limits } from '#shared/basics/limits.ts';
import { type Beginning, beginDraft, type Clock, type Draft, isBlank, readDraft } from './draft.ts';

/** Storage that outlives the panel, as this file needs it. */
export type DraftStorage = {
  readAll: (prefix: string) => Promise<Record<string, unknown>>;
  write: (key: string, value: unknown) => Promise<void>;
  remove: (key: string) => Promise<void>;
  watch: (prefix: string, heard: (key: string, value: unknown) => void) => () => void;
};

export type DeskState = {
  drafts: Readonly<Record<string, Draft>>;
  /** How many drafts of somebody else, or of somebody not signed in now, rest on this device. */
  others: number;
  /** Everything that may be shown is there. */
  isLoaded: boolean;
  /** The device refused to keep a draft: say so while its words are still on the screen. */
  isUnkept: boolean;
  /** Began while there was no room: nothing is lost, it waits in memory until a draft is deleted. */
  held: { from: Beginning; then: (draft: Draft) => void } | null;
};

export type Desk = {
  store: StoreApi<DeskState>;
  load: () => Promise<void>;
  /** Who sits here now; null: nobody is signed in. Drafts begun before become theirs. */
  belongTo: (ownerId: string | null) => void;
  /** Null when there is no room: words are then held, and `then` is called once they have a place. */
  begin: (from: Beginning, then?: (draft: Draft) => void) => Draft | null;
  change: (id: string, patch: Partial<Omit<Draft, 'id'>>) => void;
  /** Hands back what undoes it. */
  remove: (id: string) => () => void;
  stop: () => void;
};

const prefix = 'draft:';

export function makeDesk(storage: DraftStorage, clock: Clock): Desk {
  const store = createStore<DeskState>(() => ({
    drafts: {},
    others: 0,
    isLoaded: false,
    isUnkept: false,
    held: null,
  }));
  let owner: string | null = null;
  let wasRead = false;
  /** Of others: held apart from what is shown, so that no screen has to remember to leave them out. */
  const others = new Map<string, Draft>();
  const isShown = (draft: Draft) => draft.ownerId === null || draft.ownerId === owner;
  const judge = (): void => {
    const written = [...others.values()].filter((draft) => !isBlank(draft)).length;
    store.setState({ others: written, isLoaded: wasRead && (owner !== null || written === 0) });
  };
  const keep = (write: Promise<void>): void => {
    write.then(
      () => store.setState({ isUnkept: false }),
      () => store.setState({ isUnkept: true }),
    );
  };
  const drop = (id: string): void => {
    others.delete(id);
    store.setState(({ drafts }) => ({
      drafts: Object.fromEntries(Object.entries(drafts).filter(([key]) => key !== id)),
    }));
    judge();
  };
  const put = (draft: Draft): void => {
    if (isShown(draft)) {
      others.delete(draft.id);
      store.setState(({ drafts }) => ({ drafts: { ...drafts, [draft.id]: draft } }));
    } else {
      drop(draft.id);
      others.set(draft.id, draft);
    }
    judge();
  };
  const save = (draft: Draft): void => {
    put(draft);
    if (!isBlank(draft)) keep(storage.write(prefix + draft.id, draft));
  };

  const unwatch = storage.watch(prefix, (key, value) => {
    const id = key.slice(prefix.length);
    const theirs = readDraft(value);
    const ours = store.getState().drafts[id] ?? others.get(id);
    if (!theirs) {
      if (ours && !isBlank(ours)) drop(id);
    } else if (!ours || ours.changedAt < theirs.changedAt) put(theirs);
  });

  const begin: Desk['begin'] = (from, then = () => undefined) => {
    const written = draftsInOrder(store.getState().drafts);
    if (written.length >= limits.draftsMax) {
      if (from.body?.trim()) store.setState({ held: { from: { ownerId: owner, ...from }, then } });
      return null;
    }
    const draft = beginDraft(clock, { ownerId: owner, ...from });
    save(draft);
    then(draft);
    return draft;
  };

  return {
    store,
    async load() {
      const stored = await storage.readAll(prefix);
      const drafts = Object.values(stored).flatMap((value) => readDraft(value) ?? []);
      wasRead = true;
      for (const draft of drafts) if (!store.getState().drafts[draft.id]) put(draft);
      judge();
    },
    belongTo(ownerId) {
      owner = ownerId;
      const all = [...others.values(), ...Object.values(store.getState().drafts)];
      for (const draft of all) {
        if (draft.ownerId === null && ownerId !== null) save({ ...draft, ownerId });
        else put(draft);
      }
      judge();
    },
    begin,
    change(id, patch) {
      const draft = store.getState().drafts[id];
      if (!draft) return;
      save({ ...draft, ...patch, id, changedAt: new Date(clock.nowMs()).toISOString() });
    },
    remove(id) {
      const draft = store.getState().drafts[id];
      drop(id);
      keep(storage.remove(prefix + id));
      const { held } = store.getState();
      if (held) {
        store.setState({ held: null });
        begin(held.from, held.then);
      }
      return () => {
        if (draft) save(draft);
      };
    },
    stop: unwatch,
  };
}

/** Newest first, blank ones left out. */
export const draftsInOrder = (drafts: Readonly<Record<string, Draft>>): Draft[] =>
  Object.values(drafts)
    .filter((draft) => !isBlank(draft))
    .sort((a, b) => b.changedAt.localeCompare(a.changedAt));
