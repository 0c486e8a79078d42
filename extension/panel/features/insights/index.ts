// The only door of insights.
export type { InsightsCalls } from './calls.ts';
export type { InsightsGround } from './ground.ts';
export { InsightsView } from './InsightsView.tsx';
