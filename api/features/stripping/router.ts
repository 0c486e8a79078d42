// A table of contents. The first word says who may knock; `api/access/what.ts` says it again, and a test compares.
import { administrator, member, router } from '#api/trpc.ts';
import * as contract from '#shared/contract/stripping.ts';
import { countWords } from './list-counts.ts';
import { reportWord } from './report-word.ts';

export const strippingRouter = router({
  reportWord: member
    .input(contract.reportWord.input)
    .output(contract.reportWord.output)
    .mutation(({ ctx, input }) => reportWord(ctx, input)),
  countWords: administrator
    .input(contract.countWords.input)
    .output(contract.countWords.output)
    .query(({ ctx, input }) => countWords(ctx, input)),
});
