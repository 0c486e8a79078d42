// What was searched for and how, in the panel's memory alone: Back comes back to it, and the last searches are one press away. It goes
// with the person who searched.
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Need, SearchKind } from '#shared/basics/lists.ts';
import type { StrippedText } from '#shared/basics/text.ts';

const recentMax = 5;

export type SearchState = {
  words: StrippedText;
  kind: SearchKind | null;
  need: Need | null;
  isMyArea: boolean;
  isAnswered: boolean;
  searched: readonly StrippedText[];
};

export type Recent = {
  store: StoreApi<SearchState>;
  change: (patch: Partial<Omit<SearchState, 'searched'>>) => void;
  /** Somebody opened what these words found, or pressed Enter. */
  remember: (words: StrippedText) => void;
  /** Whoever sits here now: what another person looked for is gone. */
  belongTo: (personId: string) => void;
};

const nothing: SearchState = {
  words: '' as StrippedText,
  kind: null,
  need: null,
  isMyArea: false,
  isAnswered: false,
  searched: [],
};

export function makeRecent(): Recent {
  const store = createStore(() => nothing);
  let owner: string | null = null;
  return {
    store,
    change: (patch) => store.setState(patch),
    remember: (words) =>
      words !== '' &&
      store.setState(({ searched }) => ({
        searched: [words, ...searched.filter((one) => one !== words)].slice(0, recentMax),
      })),
    belongTo: (personId) => {
      if (owner !== null && owner !== personId) store.setState(nothing);
      owner = personId;
    },
  };
}
