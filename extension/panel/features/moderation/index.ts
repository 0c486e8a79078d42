// Moderation's only door.
export { type ModerationCalls, moderationKeysTouchedBy } from './calls.ts';
export type { ModerationGround } from './ground.ts';
export { ModerationLine, useWaitingCount } from './ModerationLine.tsx';
export { ModerationView } from './ModerationView.tsx';
export { ReportPost } from './ReportPost.tsx';
export { StandingView } from './StandingView.tsx';
