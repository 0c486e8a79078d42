// Recognition's only door.

export { AppraisalView } from './AppraisalView.tsx';
export { ContributedView } from './ContributedView.tsx';
export { ContributionView } from './ContributionView.tsx';
export { type RecognitionCalls, recognitionKeysTouchedBy } from './calls.ts';
export type { RecognitionGround } from './ground.ts';
export { words as recognitionWords } from './messages.ts';
export { makePeriod, type PeriodKeeper } from './period.ts';
