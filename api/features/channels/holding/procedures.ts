// Table of contents: what holds a post of a channel.
import { administrator } from '#api/trpc.ts';
import * as contract from '#shared/contract/holding.ts';
import { readHolding, setHolding } from './set-holding.ts';

export const holdingProcedures = {
  readHolding: administrator
    .input(contract.readHolding.input)
    .output(contract.readHolding.output)
    .query(({ ctx, input }) => readHolding(ctx, input)),
  setHolding: administrator
    .input(contract.setHolding.input)
    .output(contract.setHolding.output)
    .mutation(({ ctx, input }) => setHolding(ctx, input)),
};
