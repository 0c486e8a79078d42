// A table of contents: finding for members, what was not found for curators, how far the index is for administrators. Words travel in bodies: see the contract.
import { administrator, curator, member, router } from '#api/trpc.ts';
import * as contract from '#shared/contract/search.ts';
import * as pack from '#shared/contract/search-pack.ts';
import { choose } from './choose.ts';
import { find } from './find.ts';
import { misses } from './misses.ts';
import { readPack, readPacked } from './pack/read-pack.ts';
import { readUpkeep } from './reindexing/read-upkeep.ts';
import { suggest } from './suggest.ts';

export const searchRouter = router({
  find: member
    .input(contract.find.input)
    .output(contract.find.output)
    .mutation(({ ctx, input }) => find(ctx, input)),
  suggest: member
    .input(contract.suggest.input)
    .output(contract.suggest.output)
    .mutation(({ ctx, input }) => suggest(ctx, input)),
  choose: member
    .input(contract.choose.input)
    .output(contract.choose.output)
    .mutation(({ ctx, input }) => choose(ctx, input)),
  readPack: member
    .input(pack.readPack.input)
    .output(pack.readPack.output)
    .query(({ ctx, input }) => readPack(ctx, input)),
  readPacked: member
    .input(pack.readPacked.input)
    .output(pack.readPacked.output)
    .query(({ ctx, input }) => readPacked(ctx, input)),
  misses: curator
    .input(contract.misses.input)
    .output(contract.misses.output)
    .query(({ ctx, input }) => misses(ctx, input)),
  readUpkeep: administrator
    .input(contract.readUpkeep.input)
    .output(contract.readUpkeep.output)
    .query(({ ctx }) => readUpkeep(ctx)),
});
