// The only door of naming colleagues.
export type { PeopleCalls } from './calls.ts';
export { KeeperNames } from './KeeperNames.tsx';
export { words as peopleWords } from './messages.ts';
export { WhoToAskView } from './WhoToAskView.tsx';
