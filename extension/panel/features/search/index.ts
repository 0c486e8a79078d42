// The search's only door.
export { type SearchCalls, searchKeys, searchKeysTouchedBy } from './calls.ts';
export type { SearchGround } from './ground.ts';
export { MissesView } from './MissesView.tsx';
export { kindLabels, words as searchWords } from './messages.ts';
export { bringEngine, type Finder, makeFinder, type Shelf } from './offline/finder.ts';
export { Kept } from './offline/Kept.tsx';
export { offlineWords } from './offline/messages.ts';
export { makeRecent, type Recent } from './recent.ts';
export { SearchView } from './SearchView.tsx';
export { SimilarCases } from './SimilarCases.tsx';
