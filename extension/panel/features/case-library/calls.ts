// What the library needs of the server, as plain functions, so that a test hands in its own. Each throws a Refusal when the
// server refuses.
import type { z } from 'zod';
import type * as library from '#shared/contract/case-library.ts';
import type * as review from '#shared/contract/case-review.ts';
import type { Change } from '#shared/contract/channels.ts';
import type { listAreas } from '#shared/contract/directory.ts';

type Call<Deed extends { input: z.ZodType; output: z.ZodType }> = (
  input: z.input<Deed['input']>,
) => Promise<z.output<Deed['output']>>;

export type LibraryCalls = {
  browseCases: Call<typeof library.browse>;
  readCaseStudy: Call<typeof library.read>;
  listRelatedCases: Call<typeof library.listRelated>;
  listCaseVersions: Call<typeof library.listVersions>;
  readCaseVersion: Call<typeof library.readVersion>;
  setCaseSaved: Call<typeof library.setSaved>;
  setCaseWorked: Call<typeof library.setWorked>;
  noteCaseUse: Call<typeof library.noteUse>;
  listMyCases: Call<typeof library.listMine>;
  draftCaseFromThread: Call<typeof library.draftFromThread>;
  readCaseDraft: Call<typeof library.readDraft>;
  writeCaseDraft: Call<typeof library.writeDraft>;
  submitCaseDraft: Call<typeof library.submitDraft>;
  takeCaseBack: Call<typeof library.takeBack>;
  discardCaseDraft: Call<typeof library.discardDraft>;
  beginCaseVersion: Call<typeof library.beginVersion>;
  withdrawCase: Call<typeof library.withdraw>;
  renewCase: Call<typeof library.renew>;
  listCaseQueue: Call<typeof review.listQueue>;
  publishCase: Call<typeof review.publish>;
  giveCaseBack: Call<typeof review.giveBack>;
  setCaseEvidence: Call<typeof review.setEvidence>;
  exportCases: Call<typeof review.exportCases>;
  importCases: Call<typeof review.importCases>;
  listAreas: Call<typeof listAreas>;
};

export const libraryKeys = {
  all: ['case-library'] as const,
  list: (filter: object) => ['case-library', 'list', JSON.stringify(filter)] as const,
  lists: ['case-library', 'list'] as const,
  one: (caseId: string) => ['case-library', 'one', caseId] as const,
  related: (caseId: string) => ['case-library', 'one', caseId, 'related'] as const,
  versions: (caseId: string) => ['case-library', 'one', caseId, 'versions'] as const,
  version: (caseId: string, version: number) =>
    ['case-library', 'one', caseId, 'versions', String(version)] as const,
  draft: (caseId: string) => ['case-library', 'draft', caseId] as const,
  mine: ['case-library', 'mine'] as const,
  queue: ['case-library', 'queue'] as const,
  areas: ['case-library', 'areas'] as const,
};

export const libraryKeysTouchedBy = ({ kind }: Change): readonly (readonly string[])[] =>
  kind === 'case-changed'
    ? [libraryKeys.mine, libraryKeys.queue, libraryKeys.lists, ['case-library', 'one']]
    : kind === 'refresh-all'
      ? [libraryKeys.all]
      : [];
