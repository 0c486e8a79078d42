// Asking's only door.

export type { Mentioned } from '#extension/panel/writing/index.ts';
export { AnswerBox, AskView, IncomingView } from './AskView.tsx';
export type { AskCalls } from './calls.ts';
export { DraftsLine, DraftsView } from './DraftsView.tsx';
export { makeApart } from './draft/apart.ts';
export { type Arrived, makeArrived, readRemoved } from './draft/arrived.ts';
export { type Besides, makeBesides, type RecordStorage } from './draft/beside.ts';
export { type Desk, type DraftStorage, draftsInOrder, makeDesk } from './draft/desk.ts';
export type { Clock } from './draft/draft.ts';
export { receiveHandOvers } from './draft/hand-over.ts';
export { makeSends, type Posted, type Sends } from './draft/sends.ts';
export type { Ask } from './draft/to-ask.ts';
export type { AskGround } from './ground.ts';
