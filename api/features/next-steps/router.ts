// Table of contents: packs for the devices, figures, and who answers for the content.
import { administrator, curator, member, router, serviceManager } from '#api/trpc.ts';
import * as contract from '#shared/contract/next-steps.ts';
import { readAreaPack, readPack, readPackKeys, readStanding } from './read-packs.ts';
import { recordReview } from './record-review.ts';
import { addStepTimes, readStepFigures } from './step-times.ts';

export const nextStepsRouter = router({
  readPackKeys: member
    .input(contract.readPackKeys.input)
    .output(contract.readPackKeys.output)
    .query(({ ctx }) => readPackKeys(ctx)),
  readPack: member
    .input(contract.readPack.input)
    .output(contract.readPack.output)
    .query(({ ctx, input }) => readPack(ctx, input)),
  readAreaPack: member
    .input(contract.readAreaPack.input)
    .output(contract.readAreaPack.output)
    .query(({ ctx }) => readAreaPack(ctx)),
  addStepTimes: member
    .input(contract.addStepTimes.input)
    .output(contract.addStepTimes.output)
    .mutation(({ ctx, input }) => addStepTimes(ctx, input)),
  readStepFigures: serviceManager
    .input(contract.readStepFigures.input)
    .output(contract.readStepFigures.output)
    .query(({ ctx }) => readStepFigures(ctx)),
  readStanding: curator
    .input(contract.readStanding.input)
    .output(contract.readStanding.output)
    .query(({ ctx }) => readStanding(ctx)),
  recordReview: administrator
    .input(contract.recordReview.input)
    .output(contract.recordReview.output)
    .mutation(({ ctx, input }) => recordReview(ctx, input)),
});
