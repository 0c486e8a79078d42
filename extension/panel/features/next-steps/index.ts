// The next steps' only door. Nothing in this shelf reaches the network, not even through a friend.

export type { CuratingCalls } from './curating/calls.ts';
export { PathStandingLine, PathStandingView } from './curating/StandingView.tsx';
export { type DangerGround, DangerNotice, DangerView } from './DangerCard.tsx';
export { freshWay, type KeptWay, keptWayKey } from './kept-way.ts';
export { DangerNow, NextStepsView } from './NextStepsView.tsx';
export { verifyWith } from './verify.ts';
