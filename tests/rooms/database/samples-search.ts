// One call of every query function of the search, of reading threads for it and of reading services; see `samples.ts`.
import { sql } from 'kysely';
import type { Peer } from '#api/access/peer.ts';
import type { SearchRules } from '#api/access/searchable.ts';
import type { AreaId, ChannelId, CommunityId, PersonId, ThreadId } from '#shared/basics/ids.ts';
import type { Plan } from '#shared/search/plan.ts';
import { noon } from '#tests/support/people.ts';
import type { Samples } from './samples-type.ts';

const uuid = (digit: number) => `00000000-0000-4000-8000-00000000000${digit}`;
const communityId = uuid(1) as CommunityId;
const id = uuid(2);
const threadId = uuid(3) as ThreadId;
const audienceId = uuid(4) as ChannelId;
const areaId = uuid(5) as AreaId;
const peer: Peer = {
  communityId,
  personId: uuid(6) as PersonId,
  sessionId: uuid(7) as Peer['sessionId'],
  organisationId: uuid(8) as Peer['organisationId'],
  areaId,
  roles: new Set(['member']),
};
// The rules of the kinds are read where they are; here their place is enough.
const rules: SearchRules = { thread: () => sql<boolean>`(rule)` };
const reader = { peer, rules };
const row = {
  communityId,
  kind: 'thread' as const,
  id,
  audienceId,
  areaId,
  title: 'A title',
  body: 'A body',
  needs: [],
  barriers: [],
  isAnswered: false,
  freshAt: noon,
  seal: 'seal',
  words: ['word'],
  stems: ['stem'],
  counts: [100],
  impacts: [1000],
  length: 1,
  sketch: [1],
};
const postings = { documentNo: 1, stems: ['stem'], impacts: [1000] };
const plan: Plan = {
  terms: [{ stem: 'stem', idf: 1, rough: 1000 }],
  ways: [{ group: 0, stems: ['stem'], factor: 1 }],
  slots: 1,
  covers: [{ group: 1, slot: 0 }],
  corrections: [],
  meanings: [],
  needs: [],
  isShort: true,
  absent: [],
  exact: 'stem',
};
const filter = {
  kinds: ['thread' as const],
  need: 'housing' as const,
  areaId,
  barrier: 'language' as const,
  freshFrom: noon,
  isAnswered: true,
};

export const searchSamples: {
  'api/features/search/forgetting/queries.ts': Samples<
    typeof import('#api/features/search/forgetting/queries.ts')
  >;
  'api/features/search/queries.ts': Samples<typeof import('#api/features/search/queries.ts')>;
  'api/features/search/reindexing/queries.ts': Samples<
    typeof import('#api/features/search/reindexing/queries.ts')
  >;
  'api/features/search/finding/queries.ts': Samples<typeof import('#api/features/search/finding/queries.ts')>;
  'api/features/search/pack/queries.ts': Samples<typeof import('#api/features/search/pack/queries.ts')>;
  'api/features/channels/searching/queries.ts': Samples<
    typeof import('#api/features/channels/searching/queries.ts')
  >;
  'api/features/directory/searching/queries.ts': Samples<
    typeof import('#api/features/directory/searching/queries.ts')
  >;
} = {
  'api/features/search/forgetting/queries.ts': {
    forgetWords: (run, trx) => run(trx, communityId, { words: ['meters'], stems: ['meter'] }),
  },
  'api/features/search/queries.ts': {
    findShelf: (run, trx) => run(trx, communityId),
    lockSearchDocument: (run, trx) => run(trx, row),
    insertSearchDocument: (run, trx) => run(trx, row),
    updateSearchDocument: (run, trx) => run(trx, 1, row),
    insertPostings: (run, trx) => run(trx, communityId, { ...postings, audienceId }),
    deletePostings: (run, trx) => run(trx, communityId, postings),
    deleteSearchDocument: (run, trx) => run(trx, communityId, 1),
    measureShelf: (run, trx) => run(trx, communityId),
    upsertShelf: (run, trx) => run(trx, { communityId, documents: 1, meanLength: 40, mark: '1', now: noon }),
    allowLongCounting: (run, trx) => run(trx),
    replaceStems: (run, trx) => run(trx, communityId),
    replaceWords: (run, trx) => run(trx, communityId),
    selectToWeigh: (run, trx) => run(trx, communityId, 0, 200),
    updateImpacts: (run, trx) => run(trx, communityId, 1, [1000]),
    upsertMiss: (run, trx) => run(trx, communityId, { words: 'stem', month: '2026-11' }),
    selectMisses: (run, trx) => run(trx, peer, { month: '2026-11', from: 5, after: 0 }, 21),
    deleteOldMisses: (run, trx) => run(trx, '2026-11'),
    findSeen: (run, trx) => run(trx, peer, rules, 'thread', id),
    upsertChoice: (run, trx) => run(trx, communityId, { words: 'stem', documentNo: 1 }),
  },
  'api/features/search/reindexing/queries.ts': {
    selectOlder: (run, trx) => run(trx, 2, { analysis: 1, documentNo: 1 }, 50),
    countByKind: (run, trx) => run(trx, peer, 2),
    findWork: (run, trx) => run(trx),
  },
  'api/features/search/finding/queries.ts': {
    selectShelfStems: (run, trx) => run(trx, communityId, 100),
    selectShelfWords: (run, trx) => run(trx, communityId, 100),
    countSeen: (run, trx) => run(trx, reader, ['stem'], 50),
    rankDocuments: (run, trx) =>
      run(trx, reader, {
        plan,
        filter,
        bounds: { perStem: 800, weighed: 300 },
        feedback: { share: 0.2, documents: 5, stems: 15, rarerThan: 0.15 },
        choiceKey: 'stem',
        others: 0.3,
        coverage: 0.2,
      }),
    selectCards: (run, trx) => run(trx, reader, [1]),
  },
  'api/features/search/pack/queries.ts': {
    selectPackedCases: (run, trx) => run(trx, reader, { only: [id], limit: 301 }),
    selectServiceMarks: (run, trx) => run(trx, reader, areaId, 401),
    selectPackedServices: (run, trx) => run(trx, reader, areaId, [id]),
    findPackArea: (run, trx) => run(trx, peer, areaId),
  },
  'api/features/channels/searching/queries.ts': {
    findThreadText: (run, trx) => run(trx, communityId, threadId, 40),
    findWindowEnd: (run, trx) => run(trx, { communityId, threadId }, 2_000),
    selectStaleThreads: (run, trx) =>
      run(trx, { after: { communityId, threadId }, upTo: { communityId, threadId } }, 50),
    selectGoneThreads: (run, trx) => run(trx, 50),
  },
  'api/features/directory/searching/queries.ts': {
    selectStaleServices: (run, trx) => run(trx, 100),
    selectGoneServices: (run, trx) => run(trx, 100),
    findService: (run, trx) => run(trx, { communityId }, id),
  },
};
