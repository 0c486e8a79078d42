// Learning's only door.

export { modulesAbout } from './by-need.ts';
export { type LearningCalls, learningKeys, learningKeysTouchedBy } from './calls.ts';
export type { LearningGround } from './ground.ts';
export { type Keeper, makeKeeper } from './keeper.ts';
export { LearnLine } from './LearnLine.tsx';
export { LearnView } from './LearnView.tsx';
export { ModulesFor } from './ModulesFor.tsx';
export { ModuleView } from './ModuleView.tsx';
export { RecordView } from './RecordView.tsx';
