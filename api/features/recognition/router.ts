// A table of contents: what one gave to colleagues. Nobody reads it of somebody else.
import { member, router } from '#api/trpc.ts';
import * as contract from '#shared/contract/recognition.ts';
import { listContribution } from './list.ts';
import { readContribution } from './read.ts';

export const recognitionRouter = router({
  readContribution: member
    .input(contract.readContribution.input)
    .output(contract.readContribution.output)
    .query(({ ctx, input }) => readContribution(ctx, input)),
  listContribution: member
    .input(contract.listContribution.input)
    .output(contract.listContribution.output)
    .query(({ ctx, input }) => listContribution(ctx, input)),
});
