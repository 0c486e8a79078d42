// A table of contents: how far one is with the modules. Nobody reads it of somebody else.
import { member, router } from '#api/trpc.ts';
import * as contract from '#shared/contract/learning.ts';
import { listProgress, saveProgress } from './progress.ts';

export const learningRouter = router({
  saveProgress: member
    .input(contract.saveProgress.input)
    .output(contract.saveProgress.output)
    .mutation(({ ctx, input }) => saveProgress(ctx, input)),
  listProgress: member
    .input(contract.listProgress.input)
    .output(contract.listProgress.output)
    .query(({ ctx, input }) => listProgress(ctx, input)),
});
