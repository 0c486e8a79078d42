// One call of every query function of the case library; see `samples.ts`.
import type { Peer } from '#api/access/peer.ts';
import type { AreaId, CaseStudyId, CommunityId, PersonId, SessionId, ThreadId } from '#shared/basics/ids.ts';
import type { StrippedText } from '#shared/basics/text.ts';
import type { CaseContent } from '#shared/contract/case-library.ts';
import { noon } from '#tests/support/people.ts';
import type { Samples } from './samples-type.ts';

const uuid = (digit: number) => `00000000-0000-4000-8000-00000000000${digit}`;
const communityId = uuid(1) as CommunityId;
const id = uuid(2) as CaseStudyId;
const threadId = uuid(3) as ThreadId;
const areaId = uuid(4) as AreaId;
const words = 'Some words' as StrippedText;
const digest = 'd'.repeat(64);
const reviewBy = '2027-11-20';
const peer: Peer = {
  communityId,
  personId: uuid(5) as PersonId,
  sessionId: uuid(6) as SessionId,
  organisationId: uuid(7) as Peer['organisationId'],
  areaId,
  roles: new Set(['member', 'curator']),
};
const content: CaseContent = {
  ...{ title: words, situation: words, tried: words, happened: words, learnt: words },
  steps: [words, words, words],
  needs: ['housing'],
  barriers: ['money'],
  areaId,
  people: ['carer'],
  organisations: ['bank'],
};
const place = { at: noon, id };
const version = 1;
const published = { id, version, evidence: 'verified', reviewBy, hidesEarlier: true, now: noon } as const;

export const caseLibrarySamples: {
  'api/features/case-library/reading/queries.ts': Samples<
    typeof import('#api/features/case-library/reading/queries.ts')
  >;
  'api/features/case-library/using/queries.ts': Samples<
    typeof import('#api/features/case-library/using/queries.ts')
  >;
  'api/features/case-library/drafting/queries.ts': Samples<
    typeof import('#api/features/case-library/drafting/queries.ts')
  >;
  'api/features/case-library/finding/queries.ts': Samples<
    typeof import('#api/features/case-library/finding/queries.ts')
  >;
  'api/features/case-library/reviewing/queries.ts': Samples<
    typeof import('#api/features/case-library/reviewing/queries.ts')
  >;
  'api/features/case-library/indexing/queries.ts': Samples<
    typeof import('#api/features/case-library/indexing/queries.ts')
  >;
  'api/features/case-library/files/queries.ts': Samples<
    typeof import('#api/features/case-library/files/queries.ts')
  >;
} = {
  'api/features/case-library/reading/queries.ts': {
    selectCases: (run, trx) =>
      run(
        trx,
        peer,
        { need: 'housing', barrier: 'money', areaId, organisation: 'bank', isSaved: true },
        place,
        21,
      ),
    findPublished: (run, trx) => run(trx, peer, id),
    selectRelated: (run, trx) => run(trx, peer, id, 5),
    selectVersions: (run, trx) => run(trx, peer, id, 3, 21),
    findVersion: (run, trx) => run(trx, peer, id, version),
    findWithdrawn: (run, trx) => run(trx, peer, id),
  },
  'api/features/case-library/using/queries.ts': {
    findUsable: (run, trx) => run(trx, peer, id),
    insertSaved: (run, trx) => run(trx, peer, id, noon),
    deleteSaved: (run, trx) => run(trx, peer, id),
    insertWorked: (run, trx) => run(trx, peer, { id, areaId, now: noon }),
    deleteWorked: (run, trx) => run(trx, peer, id),
    insertUse: (run, trx) => run(trx, peer, { id, mark: digest, use: 'copied', onDay: '2026-11-20' }),
  },
  'api/features/case-library/drafting/queries.ts': {
    insertCase: (run, trx) =>
      run(trx, peer, {
        id,
        isAnonymous: true,
        evidence: 'case-study',
        origin: 'thread',
        threadId,
        now: noon,
      }),
    insertVersion: (run, trx) => run(trx, peer, { id, version, content, digest, now: noon }),
    updateVersion: (run, trx) => run(trx, peer, { id, version, content, digest, now: noon }),
    updateVersionState: (run, trx) =>
      run(trx, peer, { id, version, state: 'in-review', details: [], submittedAt: noon }),
    updateCaseState: (run, trx) => run(trx, peer, { id, state: 'in-review', now: noon }),
    updateAnonymity: (run, trx) => run(trx, peer, { id, isAnonymous: true, now: noon }),
    lockCase: (run, trx) => run(trx, peer, id),
    deleteVersion: (run, trx) => run(trx, peer, { id, version }),
    deleteUnseenCase: (run, trx) => run(trx, peer, id),
    copyPublished: (run, trx) => run(trx, peer, id),
  },
  'api/features/case-library/finding/queries.ts': {
    findDraft: (run, trx) => run(trx, peer, id),
    countDrafts: (run, trx) => run(trx, peer),
    selectMine: (run, trx) => run(trx, peer, place, 21),
    findAreaOf: (run, trx) => run(trx, peer, areaId),
    selectCurators: (run, trx) => run(trx, peer, 30),
    holdSource: (run, trx) => run(trx, peer, threadId),
    findSource: (run, trx) => run(trx, peer, threadId),
  },
  'api/features/case-library/reviewing/queries.ts': {
    selectWaiting: (run, trx) => run(trx, peer, place, 21),
    selectOwnerless: (run, trx) => run(trx, peer, noon, place, 21),
    publishVersion: (run, trx) => run(trx, peer, published),
    showVersion: (run, trx) => run(trx, peer, published),
    returnVersion: (run, trx) => run(trx, peer, { id, version, words, now: noon }),
    updateEvidence: (run, trx) => run(trx, peer, { id, evidence: 'official', now: noon }),
    updateReviewBy: (run, trx) => run(trx, peer, { id, reviewBy, now: noon }),
    withdrawCase: (run, trx) => run(trx, peer, { id, reason: 'other', words, now: noon }),
    findDecision: (run, trx) => run(trx, peer, id),
    lockCasesFrom: (run, trx) => run(trx, peer, threadId),
    measureVersions: (run, trx) => run(trx, peer, [id]),
    expireSome: (run, trx) => run(trx, noon, 200),
  },
  'api/features/case-library/indexing/queries.ts': {
    findIndexed: (run, trx) => run(trx, peer, id),
    holdCase: (run, trx) => run(trx, peer, id),
  },
  'api/features/case-library/files/queries.ts': {
    selectForFile: (run, trx) => run(trx, peer, id, 21),
    selectKnownDigests: (run, trx) => run(trx, peer, [digest]),
    submitImported: (run, trx) => run(trx, peer, { ids: [id], now: noon }),
  },
};
