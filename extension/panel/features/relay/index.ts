// The relay's only door.
export { type RelayCalls, relayKeysTouchedBy } from './calls.ts';
export type { RelayGround } from './ground.ts';
export { Openness } from './Openness.tsx';
export { ReportedTalksView } from './ReportedTalksView.tsx';
export { TalksLine } from './TalksLine.tsx';
export { TalksView } from './TalksView.tsx';
export { TalkView } from './TalkView.tsx';
export { WriteAboutRequest, WriteToColleague, WriteToMask, WriteToMentor } from './WriteToMask.tsx';
