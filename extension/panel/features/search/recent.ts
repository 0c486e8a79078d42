// What was searched for and how, in the panel's memory alone: Back comes back to it, and the last searches are one press away. It goes
// with the person who searched.
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Barrier, Need, SearchKind } from '#shared/basics/lists.ts';
import type { StrippedText } from '#shared/basics/text.ts';

const recentMax = 5;

/** What narrows a search down. */
export type Narrowing = {
  kind: SearchKind | null;
  need: Need | null;
  barrier: Barrier | null;
  /** Written, confirmed or reviewed within so many days. */
  withinDays: number | null;
  isMyArea: boolean;
  isAnswered: boolean;
};

export const wide: Narrowing = {
  kind: null,
  need: null,
  barrier: null,
  withinDays: null,
  isMyArea: false,
  isAnswered: false,
};

/** How many of them are set. */
export const narrowedBy = (asked: Narrowing): number =>
  (Object.keys(wide) as (keyof Narrowing)[]).filter((name) => asked[name] !== wide[name]).length;

export type SearchState = Narrowing & {
  words: StrippedText;
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
  ...wide,
  words: '' as StrippedText,
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
