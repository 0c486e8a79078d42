// A table of contents: what a worker keeps of what they found.
import { member, router } from '#api/trpc.ts';
import * as contract from '#shared/contract/saved.ts';
import { listSaved, setSaved } from './save-find.ts';

export const savedRouter = router({
  set: member
    .input(contract.setSaved.input)
    .output(contract.setSaved.output)
    .mutation(({ ctx, input }) => setSaved(ctx, input)),
  list: member
    .input(contract.listSaved.input)
    .output(contract.listSaved.output)
    .query(({ ctx, input }) => listSaved(ctx, input)),
});
