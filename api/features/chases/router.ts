// Table of contents: a worker's own chases. Nobody else may see or change them, whatever the role; administrators see figures.
import { administrator, member, router } from '#api/trpc.ts';
import * as contract from '#shared/contract/chases.ts';
import * as keeping from '#shared/contract/chases-keeping.ts';
import { createChase } from './changes/create-chase.ts';
import { describeChase, moveDue } from './changes/describe.ts';
import { closeChase, reopenChase, sayState } from './changes/say-state.ts';
import { carryOn, planChecks, recordCheck } from './checking/checks.ts';
import { exportChases } from './keeping/export-chases.ts';
import { readKeeping, readTotals, setKeeping } from './keeping/keeping.ts';
import { openLink, revokeLink } from './links/link.ts';
import { countChases, listChases } from './list-chases.ts';
import { readNicknameKey, replaceNicknameKey } from './nicknames/nickname-key.ts';
import { readChase } from './read-chase.ts';

export const chasesRouter = router({
  listChases: member
    .input(contract.listChases.input)
    .output(contract.listChases.output)
    .query(({ ctx, input }) => listChases(ctx, input)),
  countChases: member
    .input(contract.countChases.input)
    .output(contract.countChases.output)
    .query(({ ctx }) => countChases(ctx)),
  readChase: member
    .input(contract.readChase.input)
    .output(contract.readChase.output)
    .query(({ ctx, input }) => readChase(ctx, input)),
  createChase: member
    .input(contract.createChase.input)
    .output(contract.createChase.output)
    .mutation(({ ctx, input }) => createChase(ctx, input)),
  describeChase: member
    .input(contract.describeChase.input)
    .output(contract.describeChase.output)
    .mutation(({ ctx, input }) => describeChase(ctx, input)),
  moveDue: member
    .input(contract.moveDue.input)
    .output(contract.moveDue.output)
    .mutation(({ ctx, input }) => moveDue(ctx, input)),
  sayState: member
    .input(contract.sayState.input)
    .output(contract.sayState.output)
    .mutation(({ ctx, input }) => sayState(ctx, input)),
  closeChase: member
    .input(contract.closeChase.input)
    .output(contract.closeChase.output)
    .mutation(({ ctx, input }) => closeChase(ctx, input)),
  reopenChase: member
    .input(contract.reopenChase.input)
    .output(contract.reopenChase.output)
    .mutation(({ ctx, input }) => reopenChase(ctx, input)),
  planChecks: member
    .input(contract.planChecks.input)
    .output(contract.planChecks.output)
    .mutation(({ ctx, input }) => planChecks(ctx, input)),
  recordCheck: member
    .input(contract.recordCheck.input)
    .output(contract.recordCheck.output)
    .mutation(({ ctx, input }) => recordCheck(ctx, input)),
  carryOn: member
    .input(contract.carryOn.input)
    .output(contract.carryOn.output)
    .mutation(({ ctx, input }) => carryOn(ctx, input)),
  exportChases: member
    .input(keeping.exportChases.input)
    .output(keeping.exportChases.output)
    .mutation(({ ctx, input }) => exportChases(ctx, input)),
  readKeeping: administrator
    .input(keeping.readKeeping.input)
    .output(keeping.readKeeping.output)
    .query(({ ctx }) => readKeeping(ctx)),
  setKeeping: administrator
    .input(keeping.setKeeping.input)
    .output(keeping.setKeeping.output)
    .mutation(({ ctx, input }) => setKeeping(ctx, input)),
  readTotals: administrator
    .input(keeping.readTotals.input)
    .output(keeping.readTotals.output)
    .query(({ ctx }) => readTotals(ctx)),
  openLink: member
    .input(contract.openLink.input)
    .output(contract.openLink.output)
    .mutation(({ ctx, input }) => openLink(ctx, input)),
  revokeLink: member
    .input(contract.revokeLink.input)
    .output(contract.revokeLink.output)
    .mutation(({ ctx, input }) => revokeLink(ctx, input)),
  readNicknameKey: member
    .input(contract.readNicknameKey.input)
    .output(contract.readNicknameKey.output)
    .query(({ ctx }) => readNicknameKey(ctx)),
  replaceNicknameKey: member
    .input(contract.replaceNicknameKey.input)
    .output(contract.replaceNicknameKey.output)
    .mutation(({ ctx }) => replaceNicknameKey(ctx)),
});
