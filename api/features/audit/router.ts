// Table of contents: the trail, a copy of it, whether it is whole, and of which posts the words are kept.
import { auditor, router } from '#api/trpc.ts';
import * as contract from '#shared/contract/audit.ts';
import { exportEntries } from './export-entries.ts';
import { listEntries } from './list-entries.ts';
import { listEvidence } from './list-evidence.ts';
import { verify } from './verify.ts';

export const auditRouter = router({
  listEntries: auditor
    .input(contract.listEntries.input)
    .output(contract.listEntries.output)
    .query(({ ctx, input }) => listEntries(ctx, input)),
  exportEntries: auditor
    .input(contract.exportEntries.input)
    .output(contract.exportEntries.output)
    .query(({ ctx, input }) => exportEntries(ctx, input)),
  verify: auditor
    .input(contract.verify.input)
    .output(contract.verify.output)
    .query(({ ctx, input }) => verify(ctx, input)),
  listEvidence: auditor
    .input(contract.listEvidence.input)
    .output(contract.listEvidence.output)
    .query(({ ctx, input }) => listEvidence(ctx, input)),
});
