// The case library without a server: a handful of the evaluation's own case studies, one of each mark, one that has expired, one
// that was withdrawn, what waits for a curator, and this desk's own.
import { caseStudies } from '#api/evaluation/content/case-studies/index.ts';
import type { LibraryCalls } from '#extension/panel/features/case-library/index.ts';
import { type EvidenceMark, evidenceMarks } from '#shared/basics/case-lists.ts';
import type { AreaId, CaseStudyId, PersonId, ThreadId } from '#shared/basics/ids.ts';
import { refuse } from '#shared/basics/refusals.ts';
import { findDetails, gapsOf, openDetails } from '#shared/contract/case-details.ts';
import { type FiledCase, readCaseFile, writeCasesThatFit } from '#shared/contract/case-file.ts';
import type { CaseDraft, CaseSummary, OwnCase, PublishedCase } from '#shared/contract/case-library.ts';
import type { ImportedCase, QueuedCase } from '#shared/contract/case-review.ts';

type Answer = <Out>(name: string, work: () => Out) => Promise<Out>;
export type LibraryShelf = {
  calls: Omit<LibraryCalls, 'listAreas'>;
  cases: PublishedCase[];
  drafts: Map<string, CaseDraft>;
};

const nobody: CaseSummary['worked'] = { isSome: false, count: null, isMine: false, areas: [] };

/** `answer` is the stage's own: it knows whether there is a network. */
export function furnishLibrary(
  answer: Answer,
  nowMs: () => number,
  { isEmpty, isCurator }: { isEmpty: boolean; isCurator: boolean },
): LibraryShelf {
  const at = (daysAgo: number) => new Date(nowMs() - daysAgo * 86_400_000).toISOString();
  const newId = () => crypto.randomUUID() as string as CaseStudyId;
  const cases: PublishedCase[] = (isEmpty ? [] : caseStudies.slice(0, 8)).map((one, place) => ({
    kind: 'published',
    id: newId(),
    evidence: evidenceMarks[place % evidenceMarks.length] as EvidenceMark,
    credit:
      place % 3 === 2
        ? { kind: 'hidden' }
        : {
            kind: 'named',
            personId: 'margaret' as PersonId,
            name: 'Margaret Okell',
            organisation: 'Harrowmere PCN',
            area: 'Harrowmere',
            roles: ['member', 'supervisor'],
          },
    isMine: place === 1,
    isFictional: place % 4 < 2,
    version: place === 0 ? 2 : 1,
    publishedAt: at(3 + place),
    reviewBy: place === 2 ? '2026-01-31' : '2027-04-30',
    isExpired: place === 2,
    isSaved: place === 0,
    worked: place === 0 ? { isSome: true, count: 7, isMine: false, areas: ['Harrowmere'] } : nobody,
    used: place === 0 ? 14 : null,
    title: one.title,
    situation: one.situation,
    tried: one.tried,
    happened: one.happened,
    learnt: one.learnt,
    steps: [...one.nextSteps],
    needs: [...one.needs],
    barriers: [...one.barriers],
    area: one.area === null ? null : { id: newId() as string as AreaId, name: 'Harrowmere' },
    people: [...one.people],
    organisations: [...one.organisations],
    threadId: null,
    canEdit: place === 1,
    canWithdraw: isCurator || place === 1,
    canMark: isCurator && place !== 1,
    canRenew: isCurator || place === 1,
    working: null,
  }));
  const drafts = new Map<string, CaseDraft>();
  const draftOf = (from: Partial<CaseDraft>): CaseDraft => {
    const draft: CaseDraft = {
      id: newId(),
      version: 1,
      state: 'draft',
      revision: 1,
      content: {
        ...{ title: '', situation: '', tried: '', happened: '', learnt: '', steps: ['', '', ''] },
        ...{ needs: [], barriers: [], area: null, people: [], organisations: [] },
      },
      isAnonymous: false,
      mustHide: false,
      isMine: true,
      credit: { kind: 'hidden' },
      origin: 'written',
      threadId: null,
      evidence: 'case-study',
      reviewBy: null,
      returned: null,
      details: [],
      isSourceTaken: false,
      publishedVersion: null,
      ...from,
    };
    drafts.set(draft.id, draft);
    return draft;
  };
  const [, second] = caseStudies;
  if (!isEmpty && second) {
    const content = { ...second, steps: [...second.nextSteps], area: null, tried: '' };
    const { title, situation, tried, happened, learnt, steps, area } = content;
    const lists = {
      needs: [...second.needs],
      barriers: [...second.barriers],
      people: [...second.people],
      organisations: [...second.organisations],
    };
    const told = { title, situation, tried, happened, learnt, steps, area, ...lists };
    draftOf({ content: told, state: 'returned', returned: 'Say what was tried, even what failed.' });
    if (isCurator)
      draftOf({
        content: { ...told, tried: second.tried },
        state: 'in-review',
        isMine: false,
        origin: 'thread',
        details: [{ field: 'situation', start: 0, end: 12, reason: 'common-here' }],
      });
  }
  const find = (caseId: string): PublishedCase => {
    const found = cases.find(({ id }) => id === caseId);
    if (!found) throw refuse('not-found');
    return found;
  };
  const findDraft = (caseId: string): CaseDraft => {
    const found = drafts.get(caseId);
    if (!found) throw refuse('not-found');
    return structuredClone(found);
  };
  const put = (draft: CaseDraft): CaseDraft => {
    drafts.set(draft.id, { ...draft, revision: draft.revision + 1 });
    return findDraft(draft.id);
  };
  const own = (draft: CaseDraft): OwnCase => ({
    id: draft.id,
    title: draft.content.title,
    state: draft.state === 'in-review' ? 'in-review' : 'draft',
    working: draft,
    isAnonymous: draft.isAnonymous,
    isExpired: false,
    reviewBy: null,
    returned: draft.returned,
    withdrawn: null,
    isSourceTaken: draft.isSourceTaken,
    changedAt: at(0),
  });
  const queued = (draft: CaseDraft): QueuedCase => ({
    ...draft,
    title: draft.content.title,
    needs: draft.content.needs,
    since: at(2),
    details: draft.details.length,
  });
  const calls: LibraryShelf['calls'] = {
    browseCases: ({ need, isSaved, cursor, limit = 5 }) =>
      answer('browseCases', () => {
        const all = cases.filter((one) => (!need || one.needs.includes(need)) && (!isSaved || one.isSaved));
        const from = Number(cursor ?? 0);
        const next = from + limit < all.length ? String(from + limit) : null;
        return { items: structuredClone(all.slice(from, from + limit)), next };
      }),
    readCaseStudy: ({ caseId }) => answer('readCaseStudy', () => structuredClone(find(caseId))),
    listRelatedCases: ({ caseId }) =>
      answer('listRelatedCases', () => ({ items: cases.filter(({ id }) => id !== caseId).slice(0, 2) })),
    listCaseVersions: ({ caseId }) =>
      answer('listCaseVersions', () => ({
        items: [2, 1].map((version) => ({ version, title: find(caseId).title, at: at(version) })),
        next: null,
      })),
    readCaseVersion: ({ caseId, version }) =>
      answer('readCaseVersion', () => {
        const one = find(caseId);
        const learnt = version === 1 ? `${one.learnt} Do not wait for the letter.` : one.learnt;
        return { version, at: at(version), content: { ...one, learnt } };
      }),
    setCaseSaved: ({ caseId, isSaved }) =>
      answer('setCaseSaved', () => {
        find(caseId).isSaved = isSaved;
        return {};
      }),
    setCaseWorked: ({ caseId, hasWorked }) =>
      answer('setCaseWorked', () => {
        find(caseId).worked.isMine = hasWorked;
        return {};
      }),
    noteCaseUse: () => answer('noteCaseUse', () => ({})),
    listMyCases: () =>
      answer('listMyCases', () => ({
        items: [...drafts.values()].filter(({ isMine }) => isMine).map(own),
        next: null,
      })),
    draftCaseFromThread: ({ caseId, threadId }) =>
      answer('draftCaseFromThread', () =>
        draftOf({ id: caseId as CaseStudyId, origin: 'thread', threadId: threadId as ThreadId }),
      ),
    readCaseDraft: ({ caseId }) => answer('readCaseDraft', () => findDraft(caseId)),
    writeCaseDraft: ({ caseId, revision, content, isAnonymous }) =>
      answer('writeCaseDraft', () => {
        const { areaId: _areaId, ...told } = content;
        const words = { ...told, area: null } as CaseDraft['content'];
        if (revision === 0) return draftOf({ id: caseId as CaseStudyId, content: words });
        return put({ ...findDraft(caseId), content: words, isAnonymous });
      }),
    submitCaseDraft: ({ caseId, details }) =>
      answer('submitCaseDraft', () => {
        const draft = findDraft(caseId);
        if (gapsOf(draft.content).length > 0) throw refuse('gaps-open');
        if (openDetails(findDetails(draft.content), details).length > 0) throw refuse('details-open');
        return put({ ...draft, state: 'in-review', returned: null, details: [...details] });
      }),
    takeCaseBack: ({ caseId }) => answer('takeCaseBack', () => put({ ...findDraft(caseId), state: 'draft' })),
    discardCaseDraft: ({ caseId }) =>
      answer('discardCaseDraft', () => {
        drafts.delete(caseId);
        return {};
      }),
    beginCaseVersion: ({ caseId }) =>
      answer('beginCaseVersion', () => {
        const one = find(caseId);
        return drafts.get(one.id) ?? draftOf({ id: one.id, content: one, version: 2, publishedVersion: 1 });
      }),
    withdrawCase: ({ caseId }) =>
      answer('withdrawCase', () => {
        cases.splice(cases.indexOf(find(caseId)), 1);
        return {};
      }),
    renewCase: ({ caseId, reviewBy }) =>
      answer('renewCase', () => {
        Object.assign(find(caseId), { reviewBy, isExpired: false });
        return { reviewBy };
      }),
    listCaseQueue: ({ view }) =>
      answer('listCaseQueue', () => ({
        items:
          view === 'waiting'
            ? [...drafts.values()].filter(({ state }) => state === 'in-review').map(queued)
            : [],
        next: null,
      })),
    publishCase: ({ caseId }) =>
      answer('publishCase', () => {
        const { version } = findDraft(caseId);
        drafts.delete(caseId);
        return { version };
      }),
    giveCaseBack: ({ caseId, words }) =>
      answer('giveCaseBack', () => {
        put({ ...findDraft(caseId), state: 'returned', returned: words });
        return {};
      }),
    setCaseEvidence: ({ caseId, evidence }) =>
      answer('setCaseEvidence', () => {
        find(caseId).evidence = evidence;
        return { evidence };
      }),
    exportCases: ({ format, cursor }) =>
      answer('exportCases', () => {
        const from = Number(cursor ?? 0);
        const filed = cases.slice(from, from + 5).map((one) => ({ ...one, areaId: null }));
        const { text, count } = writeCasesThatFit(format, filed);
        return { text, count, next: from + count < cases.length ? String(from + count) : null };
      }),
    importCases: ({ format, text, isDryRun }) =>
      answer('importCases', () => {
        const file = readCaseFile(format, text);
        if (file.problem !== null) throw refuse(file.problem);
        const items = (file.cases as FiledCase[]).map((one, position): ImportedCase => {
          const isKnown = cases.some(({ title }) => title === one.title);
          const isShort = one.learnt === '';
          const outcome = isKnown ? 'duplicate' : isShort ? 'not-complete' : 'added';
          return { position, title: one.title, outcome, fields: isShort ? ['learnt'] : [] };
        });
        const added = items.filter(({ outcome }) => outcome === 'added').length;
        if (!isDryRun && added > 0) draftOf({ state: 'in-review', isMine: false, origin: 'import' });
        return { items, added };
      }),
  };
  return { calls, cases, drafts };
}
