// A table of contents: what is held about whoever asks, whatever the role.
import { router, signedIn } from '#api/trpc.ts';
import * as contract from '#shared/contract/profile.ts';
import { beginCopy, countAll, readOwn } from './read-own.ts';

export const profileRouter = router({
  countOwn: signedIn
    .input(contract.countOwn.input)
    .output(contract.countOwn.output)
    .query(({ ctx }) => countAll(ctx)),
  readOwn: signedIn
    .input(contract.readOwn.input)
    .output(contract.readOwn.output)
    .query(({ ctx, input }) => readOwn(ctx, input)),
  beginCopy: signedIn
    .input(contract.beginCopy.input)
    .output(contract.beginCopy.output)
    .mutation(({ ctx }) => beginCopy(ctx)),
});
