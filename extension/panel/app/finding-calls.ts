// What finding and using what was found ask of the server: the search, the case library, what is kept.
import type { Api } from '#extension/wire/api.ts';
import { asked } from './asked.ts';
import type { Ports } from './ports.ts';

export function searchCalls({ search }: Api) {
  return {
    findAll: (input) => asked(search.find.mutate(input)),
    suggest: (input) => asked(search.suggest.mutate(input)),
    chooseFound: (input) => asked(search.choose.mutate(input)),
    listMisses: (input) => asked(search.misses.query(input)),
  } satisfies Partial<Ports['calls']>;
}

export function libraryCalls({ caseLibrary }: Api) {
  return {
    browseCases: (input) => asked(caseLibrary.browse.query(input)),
    readCaseStudy: (input) => asked(caseLibrary.read.query(input)),
    listRelatedCases: (input) => asked(caseLibrary.listRelated.query(input)),
    listCaseVersions: (input) => asked(caseLibrary.listVersions.query(input)),
    readCaseVersion: (input) => asked(caseLibrary.readVersion.query(input)),
    setCaseSaved: (input) => asked(caseLibrary.setSaved.mutate(input)),
    setCaseWorked: (input) => asked(caseLibrary.setWorked.mutate(input)),
    noteCaseUse: (input) => asked(caseLibrary.noteUse.mutate(input)),
    listMyCases: (input) => asked(caseLibrary.listMine.query(input)),
    draftCaseFromThread: (input) => asked(caseLibrary.draftFromThread.mutate(input)),
    readCaseDraft: (input) => asked(caseLibrary.readDraft.query(input)),
    writeCaseDraft: (input) => asked(caseLibrary.writeDraft.mutate(input)),
    submitCaseDraft: (input) => asked(caseLibrary.submitDraft.mutate(input)),
    takeCaseBack: (input) => asked(caseLibrary.takeBack.mutate(input)),
    discardCaseDraft: (input) => asked(caseLibrary.discardDraft.mutate(input)),
    beginCaseVersion: (input) => asked(caseLibrary.beginVersion.mutate(input)),
    withdrawCase: (input) => asked(caseLibrary.withdraw.mutate(input)),
    renewCase: (input) => asked(caseLibrary.renew.mutate(input)),
    listCaseQueue: (input) => asked(caseLibrary.listQueue.query(input)),
    publishCase: (input) => asked(caseLibrary.publish.mutate(input)),
    giveCaseBack: (input) => asked(caseLibrary.giveBack.mutate(input)),
    setCaseEvidence: (input) => asked(caseLibrary.setEvidence.mutate(input)),
    exportCases: (input) => asked(caseLibrary.exportCases.query(input)),
    importCases: (input) => asked(caseLibrary.importCases.mutate(input)),
  } satisfies Partial<Ports['calls']>;
}

export function savedCalls({ saved }: Api) {
  return {
    setSaved: (input) => asked(saved.set.mutate(input)),
    listSaved: (input) => asked(saved.list.query(input)),
  } satisfies Partial<Ports['calls']>;
}
