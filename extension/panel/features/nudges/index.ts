// The only door of nudges.
export type { NudgeCalls } from './calls.ts';
export type { Notices, NudgesGround } from './ground.ts';
export { NudgesView } from './NudgesView.tsx';
