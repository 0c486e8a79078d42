// A table of contents: who offers to mentor, for members; ending an offer, for moderators.
import { member, moderator, router } from '#api/trpc.ts';
import * as contract from '#shared/contract/mentoring.ts';
import { endOffer, setOffer, withdrawOffer } from './offer.ts';
import { readMyOffer, readOffer } from './read.ts';

export const mentoringRouter = router({
  readMyOffer: member
    .input(contract.readMyOffer.input)
    .output(contract.readMyOffer.output)
    .query(({ ctx }) => readMyOffer(ctx)),
  setOffer: member
    .input(contract.setOffer.input)
    .output(contract.setOffer.output)
    .mutation(({ ctx, input }) => setOffer(ctx, input)),
  withdrawOffer: member
    .input(contract.withdrawOffer.input)
    .output(contract.withdrawOffer.output)
    .mutation(({ ctx }) => withdrawOffer(ctx)),
  readOffer: member
    .input(contract.readOffer.input)
    .output(contract.readOffer.output)
    .query(({ ctx, input }) => readOffer(ctx, input)),
  endOffer: moderator
    .input(contract.endOffer.input)
    .output(contract.endOffer.output)
    .mutation(({ ctx, input }) => endOffer(ctx, input)),
});
