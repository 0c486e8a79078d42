// What insights ask of the server, as plain functions, so that a test hands in its own. Each throws a Refusal when the server refuses.
import type { z } from 'zod';
import type * as contract from '#shared/contract/insights.ts';

export type TrendsAsk = z.input<typeof contract.trends.input>;
export type InsightsCalls = { readTrends: (ask: TrendsAsk) => Promise<contract.Trends> };

export const insightsKeys = {
  trends: (ask: TrendsAsk) => ['insights', 'trends', ask] as const,
};
