// The chases' only door.
export { ChasesLine } from './ChasesLine.tsx';
export { ChasesView } from './ChasesView.tsx';
export { type Beside, ChaseView } from './ChaseView.tsx';
export { type ChaseCalls, type ChaseDeeds, chaseKeys, chaseKeysTouchedBy } from './calls.ts';
export type { ChasesGround } from './ground.ts';
export { inWords } from './in-words.ts';
export { type Made, MakeChase, type MakeChaseProps, useMakeChase } from './MakeChase.tsx';
export { words as chaseWords } from './messages.ts';
export { type Begun, NewChaseView } from './NewChaseView.tsx';
export { makeNicknames, type Nicknames } from './nickname/nicknames.ts';
export { makeOutbox, type Outbox } from './outbox/outbox.ts';
export { ChaseThere } from './parts/ChaseThere.tsx';
