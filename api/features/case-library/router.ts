// Table of contents: reading the library, using it, writing for it; and what curators do.
import { curator, member, router } from '#api/trpc.ts';
import * as contract from '#shared/contract/case-library.ts';
import * as review from '#shared/contract/case-review.ts';
import { submitDraft, takeBack } from './drafting/submit.ts';
import {
  beginVersion,
  discardDraft,
  draftFromThread,
  listMine,
  readDraft,
  writeDraft,
} from './drafting/write-draft.ts';
import { exportCases, importCases } from './files/case-files.ts';
import { browse, listRelated } from './reading/browse.ts';
import { listVersions, readCase, readVersion } from './reading/read-case.ts';
import { renew, setEvidence, withdraw } from './reviewing/keep-true.ts';
import { giveBack, listQueue, publish } from './reviewing/review.ts';
import { noteUse, setSaved, setWorked } from './using/use-case.ts';

export const caseLibraryRouter = router({
  browse: member
    .input(contract.browse.input)
    .output(contract.browse.output)
    .query(({ ctx, input }) => browse(ctx, input)),
  read: member
    .input(contract.read.input)
    .output(contract.read.output)
    .query(({ ctx, input }) => readCase(ctx, input)),
  listRelated: member
    .input(contract.listRelated.input)
    .output(contract.listRelated.output)
    .query(({ ctx, input }) => listRelated(ctx, input)),
  listVersions: member
    .input(contract.listVersions.input)
    .output(contract.listVersions.output)
    .query(({ ctx, input }) => listVersions(ctx, input)),
  readVersion: member
    .input(contract.readVersion.input)
    .output(contract.readVersion.output)
    .query(({ ctx, input }) => readVersion(ctx, input)),
  setSaved: member
    .input(contract.setSaved.input)
    .output(contract.setSaved.output)
    .mutation(({ ctx, input }) => setSaved(ctx, input)),
  setWorked: member
    .input(contract.setWorked.input)
    .output(contract.setWorked.output)
    .mutation(({ ctx, input }) => setWorked(ctx, input)),
  noteUse: member
    .input(contract.noteUse.input)
    .output(contract.noteUse.output)
    .mutation(({ ctx, input }) => noteUse(ctx, input)),
  listMine: member
    .input(contract.listMine.input)
    .output(contract.listMine.output)
    .query(({ ctx, input }) => listMine(ctx, input)),
  draftFromThread: member
    .input(contract.draftFromThread.input)
    .output(contract.draftFromThread.output)
    .mutation(({ ctx, input }) => draftFromThread(ctx, input)),
  readDraft: member
    .input(contract.readDraft.input)
    .output(contract.readDraft.output)
    .query(({ ctx, input }) => readDraft(ctx, input)),
  writeDraft: member
    .input(contract.writeDraft.input)
    .output(contract.writeDraft.output)
    .mutation(({ ctx, input }) => writeDraft(ctx, input)),
  submitDraft: member
    .input(contract.submitDraft.input)
    .output(contract.submitDraft.output)
    .mutation(({ ctx, input }) => submitDraft(ctx, input)),
  takeBack: member
    .input(contract.takeBack.input)
    .output(contract.takeBack.output)
    .mutation(({ ctx, input }) => takeBack(ctx, input)),
  discardDraft: member
    .input(contract.discardDraft.input)
    .output(contract.discardDraft.output)
    .mutation(({ ctx, input }) => discardDraft(ctx, input)),
  beginVersion: member
    .input(contract.beginVersion.input)
    .output(contract.beginVersion.output)
    .mutation(({ ctx, input }) => beginVersion(ctx, input)),
  withdraw: member
    .input(contract.withdraw.input)
    .output(contract.withdraw.output)
    .mutation(({ ctx, input }) => withdraw(ctx, input)),
  renew: member
    .input(contract.renew.input)
    .output(contract.renew.output)
    .mutation(({ ctx, input }) => renew(ctx, input)),
  listQueue: curator
    .input(review.listQueue.input)
    .output(review.listQueue.output)
    .query(({ ctx, input }) => listQueue(ctx, input)),
  publish: curator
    .input(review.publish.input)
    .output(review.publish.output)
    .mutation(({ ctx, input }) => publish(ctx, input)),
  giveBack: curator
    .input(review.giveBack.input)
    .output(review.giveBack.output)
    .mutation(({ ctx, input }) => giveBack(ctx, input)),
  setEvidence: curator
    .input(review.setEvidence.input)
    .output(review.setEvidence.output)
    .mutation(({ ctx, input }) => setEvidence(ctx, input)),
  exportCases: curator
    .input(review.exportCases.input)
    .output(review.exportCases.output)
    .query(({ ctx, input }) => exportCases(ctx, input)),
  importCases: curator
    .input(review.importCases.input)
    .output(review.importCases.output)
    .mutation(({ ctx, input }) => importCases(ctx, input)),
});
