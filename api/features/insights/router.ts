// A table of contents: what a community asks about. The same for every member; nothing is written.
import { member, router } from '#api/trpc.ts';
import * as contract from '#shared/contract/insights.ts';
import { trends } from './trends.ts';

export const insightsRouter = router({
  trends: member
    .input(contract.trends.input)
    .output(contract.trends.output)
    .query(({ ctx, input }) => trends(ctx, input)),
});
