// Whether the engine has its list of names yet. Until it is there typed names are judged by rules alone, so nothing is
// posted before it came, or before the person was told that it did not and looked with their own eyes.
import { createStore, type StoreApi } from 'zustand/vanilla';

/** Longer than a chunk takes from a slow disk, short enough to stand at a button. */
export const namesWaitMs = 4_000;

export type Names = {
  store: StoreApi<{ hasNames: boolean }>;
  /** Brings the list in. Rejects when it could not be had; asked again, it tries again. */
  load: () => Promise<void>;
  /** Waits for it, but never longer than `namesWaitMs`. Answers whether it is there; a failure is a "no". */
  areHere: () => Promise<boolean>;
};

export type NamesNeeds = {
  loadNames: () => Promise<void>;
  wait: (ms: number) => Promise<void>;
};

export function makeNames({ loadNames, wait }: NamesNeeds): Names {
  const store = createStore(() => ({ hasNames: false }));
  const load = async () => {
    if (store.getState().hasNames) return;
    await loadNames();
    store.setState({ hasNames: true });
  };
  return {
    store,
    load,
    async areHere() {
      // Why it failed was said when the panel opened; here only the answer counts.
      const tried = load().then(
        () => true,
        () => false,
      );
      return Promise.race([tried, wait(namesWaitMs).then(() => store.getState().hasNames)]);
    },
  };
}
