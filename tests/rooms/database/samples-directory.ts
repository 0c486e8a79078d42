// One call of every query function of the directory; see `samples.ts`.
import type { Peer } from '#api/access/peer.ts';
import { findableOf } from '#api/features/directory/importing/findable.ts';
import type {
  AreaId,
  CommunityId,
  FeedId,
  FeedRunId,
  PersonId,
  ServiceId,
  StatementId,
  TipId,
} from '#shared/basics/ids.ts';
import type { StrippedText } from '#shared/basics/text.ts';
import { noon } from '#tests/support/people.ts';
import type { Samples } from './samples-type.ts';

const uuid = (digit: number) => `00000000-0000-4000-8000-00000000000${digit}`;
const communityId = uuid(1) as CommunityId;
const personId = uuid(2) as PersonId;
const areaId = uuid(3) as AreaId;
const serviceId = uuid(4) as ServiceId;
const feedId = uuid(5) as FeedId;
const runId = uuid(6) as FeedRunId;
const statementId = uuid(7) as StatementId;
const tipId = uuid(8) as TipId;
const key = uuid(9);
const hash = 'h'.repeat(64);
const feed = { communityId, feedId };
const run = { communityId, runId };
const peer: Peer = {
  communityId,
  personId,
  sessionId: key as Peer['sessionId'],
  organisationId: key as Peer['organisationId'],
  areaId,
  roles: new Set(['member']),
};
const wayOf = (word: string) => ({ anywhere: word, name: word, organisation: word, place: word });
const part = { community_id: communityId, service_id: serviceId, number: 0 };

export const directorySamples: {
  'api/features/directory/queries.ts': Samples<typeof import('#api/features/directory/queries.ts')>;
  'api/features/directory/finding/queries.ts': Samples<
    typeof import('#api/features/directory/finding/queries.ts')
  >;
  'api/features/directory/words/queries.ts': Samples<
    typeof import('#api/features/directory/words/queries.ts')
  >;
  'api/features/directory/areas/queries.ts': Samples<
    typeof import('#api/features/directory/areas/queries.ts')
  >;
  'api/features/directory/importing/queries.ts': Samples<
    typeof import('#api/features/directory/importing/queries.ts')
  >;
  'api/features/directory/mentioned/queries.ts': Samples<
    typeof import('#api/features/directory/mentioned/queries.ts')
  >;
  'api/features/directory/overlay/queries.ts': Samples<
    typeof import('#api/features/directory/overlay/queries.ts')
  >;
  'api/features/directory/reading/queries.ts': Samples<
    typeof import('#api/features/directory/reading/queries.ts')
  >;
} = {
  'api/features/directory/queries.ts': {
    findServiceDetail: (ask, trx) => ask(trx, peer, serviceId),
    findPoint: (ask, trx) => ask(trx, peer, { serviceId, areaId }),
    selectKept: (ask, trx) => ask(trx, peer, areaId, serviceId, 201),
    selectKeptAreas: (ask, trx) => ask(trx, peer, areaId),
  },
  'api/features/directory/finding/queries.ts': {
    selectServices: (ask, trx) =>
      ask(
        trx,
        peer,
        {
          now: noon,
          areaId,
          needs: ['housing'],
          words: {
            exact: wayOf('debt:*'),
            near: wayOf('(debt:* | money)'),
            some: 'debt:* | money',
            needs: ['money-debt'],
          },
          from: { latitude: 51_450_000, longitude: -2_590_000 },
          withinMetres: 5_000,
          cost: 'free',
          language: 'polish',
          access: 'ramp',
          today: 'FR',
          takesReferrals: true,
          isAlternativeTo: serviceId,
        },
        { meets: 0, tier: 0, metres: 10, fit: 0, id: serviceId },
        21,
      ),
    countServices: (ask, trx) => ask(trx, peer, areaId, noon),
    selectNeedCounts: (ask, trx) => ask(trx, peer, areaId, noon),
  },
  'api/features/directory/words/queries.ts': {
    selectKnownWords: (ask, trx) => ask(trx, peer, ['debts', 'ashcombe']),
    selectWordsLike: (ask, trx) => ask(trx, peer, 'benifits', 4_000),
    selectFindable: (ask, trx) => ask(trx, peer, ['benefits']),
    selectAreaNames: (ask, trx) => ask(trx, peer, 500),
    findNamedPlace: (ask, trx) => ask(trx, peer, areaId, 'ashcombe'),
  },
  'api/features/directory/areas/queries.ts': {
    selectAreas: (ask, trx) => ask(trx, peer, areaId, 21),
    findArea: (ask, trx) => ask(trx, peer, areaId),
    selectAreaContacts: (ask, trx) => ask(trx, peer, areaId),
    lockArea: (ask, trx) => ask(trx, peer, areaId).catch(() => undefined),
    deleteAreaContacts: (ask, trx) => ask(trx, peer, areaId),
    insertAreaContacts: (ask, trx) =>
      ask(
        trx,
        peer,
        areaId,
        [
          {
            role: 'safeguarding-adult',
            at: 'in-hours',
            name: 'A team',
            phone: '01632 960101',
            hours: 'Weekdays',
          },
        ],
        '2026-11-20',
      ),
    updatePublished: (ask, trx) => ask(trx, peer, areaId, noon),
    updateAreaPlace: (ask, trx) => ask(trx, peer, areaId, { latitude: 51_450_000, longitude: -2_590_000 }),
    selectFeeds: (ask, trx) => ask(trx, peer, feedId, 21),
    selectRuns: (ask, trx) => ask(trx, peer, feedId, { startedAt: noon, id: runId }, 21),
    selectWarnings: (ask, trx) => ask(trx, peer, runId, 'no-name', 21),
    findRun: (ask, trx) => ask(trx, peer, runId),
    insertFeed: (ask, trx) =>
      ask(trx, peer, {
        feedId,
        areaId,
        name: 'A feed',
        address: 'https://feed.example/',
        licence: null,
        now: noon,
      }),
    updatePaused: (ask, trx) => ask(trx, peer, feedId, noon),
  },
  'api/features/directory/importing/queries.ts': {
    selectStored: (ask, trx) => ask(trx, feed, ['a']),
    upsertServices: (ask, trx) =>
      ask(trx, [
        {
          community_id: communityId,
          service_id: serviceId,
          area_id: areaId,
          feed_id: feedId,
          source_id: 'a',
          source_hash: hash,
          name: 'A service',
          organisation: null,
          organisation_key: null,
          summary: '',
          url: null,
          email: null,
          status: 'active',
          alert: null,
          needs: ['housing'],
          languages: [],
          cost: 'free',
          cost_words: null,
          eligibility: null,
          minimum_age: null,
          maximum_age: null,
          how_to_refer: null,
          wait_words: null,
          source_capacity: null,
          source_capacity_at: null,
          assured_at: null,
          modified_at: null,
          same_key: null,
          ...findableOf({ places: [], times: [] }),
        },
      ]),
    deleteParts: (ask, trx) => ask(trx, { communityId, serviceIds: [serviceId] }),
    insertTimes: (ask, trx) =>
      ask(trx, [
        {
          ...part,
          day: 'MO',
          opens_at: '10:00',
          closes_at: '12:00',
          valid_from: null,
          valid_to: null,
          is_closed: false,
          words: null,
        },
      ]),
    insertPlaces: (ask, trx) =>
      ask(trx, [
        {
          ...part,
          name: 'A place',
          address: null,
          postcode: null,
          access: null,
          latitude_micro: null,
          longitude_micro: null,
        },
      ]),
    insertContacts: (ask, trx) => ask(trx, [{ ...part, label: null, phone: '01632 960101', email: null }]),
    insertWords: (ask, trx) => ask(trx, communityId, { said: ['Debt advice'], places: ['Ashcombe Hall'] }),
    clearMissing: (ask, trx) => ask(trx, { communityId, serviceIds: [serviceId] }),
    countMissing: (ask, trx) => ask(trx, feed),
    markMissing: (ask, trx) => ask(trx, feed, noon),
  },
  'api/features/directory/mentioned/queries.ts': {
    findDescribed: (ask, trx) => ask(trx, peer, serviceId),
  },
  'api/features/directory/overlay/queries.ts': {
    selectStatements: (ask, trx) => ask(trx, peer, [serviceId], { newest: 6, recent: noon }),
    insertStatement: (ask, trx) =>
      ask(trx, peer, {
        statementId,
        serviceId,
        key,
        byRole: 'member',
        capacity: 'capacity',
        waitMinWeeks: 1,
        waitMaxWeeks: 2,
        phone: null,
        askFor: null,
        howToRefer: null,
        barriers: [],
        now: noon,
      }),
    findStatementByKey: (ask, trx) => ask(trx, peer, key),
    withdrawOwnStatement: (ask, trx) => ask(trx, peer, statementId, noon),
    lockService: (ask, trx) => ask(trx, peer, serviceId),
    updateStated: (ask, trx) => ask(trx, peer, serviceId),
    selectTips: (ask, trx) => ask(trx, peer, serviceId, { postedAt: noon, id: tipId }, 21),
    insertTip: (ask, trx) =>
      ask(trx, peer, {
        tipId,
        serviceId,
        key,
        byRole: 'member',
        body: 'A tip' as StrippedText,
        now: noon,
      }),
    findTipByKey: (ask, trx) => ask(trx, peer, key),
    withdrawOwnTip: (ask, trx) => ask(trx, peer, tipId),
  },
  'api/features/directory/reading/queries.ts': {
    findFeed: (ask, trx) => ask(trx, feed),
    upsertFileFeed: (ask, trx) =>
      ask(trx, { ...feed, areaId, name: 'A list', shape: 'csv', now: noon }).catch(() => undefined),
    findFileFeed: (ask, trx) => ask(trx, communityId, areaId, 'A list'),
    findRunning: (ask, trx) => ask(trx, feed),
    insertRun: (ask, trx) => ask(trx, { ...feed, ...run }, 1, noon),
    advanceRun: (ask, trx) =>
      ask(
        trx,
        run,
        { page: 1, parts: 20 },
        { page: 2, partIds: [] },
        { pages: 1, read: 50, created: 3, changed: 2 },
      ),
    endRun: (ask, trx) => ask(trx, run, 'running', { state: 'complete', fault: null, missing: 0, now: noon }),
    addWarnings: (ask, trx) => ask(trx, run, [{ code: 'no-name', times: 1, samples: ['a'] }]),
    findPage: (ask, trx) => ask(trx, feed, 1),
    upsertPage: (ask, trx) =>
      ask(trx, {
        community_id: communityId,
        feed_id: feedId,
        page: 1,
        etag: null,
        modified: null,
        source_ids: ['a'],
        is_last: true,
      }),
    deletePagesFrom: (ask, trx) => ask(trx, feed, 2),
    selectSeenIds: (ask, trx) => ask(trx, feed, 2),
    updateFeedShape: (ask, trx) => ask(trx, feed, 'oruk-3'),
    updateFeedRead: (ask, trx) => ask(trx, feed, noon),
    lockFeed: (ask, trx) => ask(trx, feed),
    findWaitingRun: (ask, trx) => ask(trx, run),
  },
};
