// The search's only door.
export { type SearchCalls, searchKeysTouchedBy } from './calls.ts';
export type { SearchGround } from './ground.ts';
export { words as searchWords } from './messages.ts';
export { makeRecent, type Recent } from './recent.ts';
export { SearchView } from './SearchView.tsx';
