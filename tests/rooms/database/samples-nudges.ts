// One call of every query function of nudges; see `samples.ts`.
import type { Peer } from '#api/access/peer.ts';
import type {
  CommunityId,
  ModerationCaseId,
  NudgeId,
  PersonId,
  PostId,
  RelayMessageId,
  ThreadId,
} from '#shared/basics/ids.ts';
import { noon } from '#tests/support/people.ts';
import type { Samples } from './samples-type.ts';

const uuid = (digit: number) => `00000000-0000-4000-8000-00000000000${digit}`;
const communityId = uuid(1) as CommunityId;
const personId = uuid(2) as PersonId;
const threadId = uuid(3) as ThreadId;
const postId = uuid(4) as PostId;
const caseId = uuid(5) as ModerationCaseId;
const nudgeId = uuid(6) as NudgeId;
const peer: Peer = {
  communityId,
  personId,
  sessionId: uuid(7) as Peer['sessionId'],
  organisationId: uuid(8) as Peer['organisationId'],
  areaId: uuid(9) as Peer['areaId'],
  roles: new Set(['member']),
};
const post = { communityId, postId, now: noon };
const choice = {
  ways: ['badge' as const],
  kinds: ['answer' as const],
  rhythm: 'single' as const,
  quietFrom: 18,
  quietUntil: 8,
  isQuietAtWeekends: true,
  digestHour: 9,
  version: 0,
};
const sending = {
  sendingId: uuid(5),
  batchId: uuid(6),
  way: 'mail' as const,
  content: 'nudges' as const,
  attempts: 0,
  dueAt: noon,
};
const unanswered = { communityId, threadId, askedMax: 3 };

const day = { today: '2026-11-20', now: noon };

export const nudgesSamples: {
  'api/features/nudges/queries.ts': Samples<typeof import('#api/features/nudges/queries.ts')>;
  'api/features/nudges/causes/queries.ts': Samples<typeof import('#api/features/nudges/causes/queries.ts')>;
  'api/features/nudges/offering/queries.ts': Samples<
    typeof import('#api/features/nudges/offering/queries.ts')
  >;
  'api/features/nudges/sending/queries.ts': Samples<typeof import('#api/features/nudges/sending/queries.ts')>;
  'api/features/nudges/telling/queries.ts': Samples<typeof import('#api/features/nudges/telling/queries.ts')>;
} = {
  'api/features/nudges/queries.ts': {
    findChoice: (run, db) => run(db, peer),
    upsertChoice: (run, db) => run(db, peer, choice),
    addWay: (run, db) => run(db, peer, 'mail', choice),
    removeWay: (run, db) => run(db, peer, 'mail'),
    selectAddresses: (run, db) => run(db, peer),
    findAddressOfLink: (run, db) => run(db, uuid(3)),
    upsertAddress: (run, db) =>
      run(db, peer, { way: 'mail', addressId: uuid(3), sealed: 'sealed', state: 'waiting', now: noon }),
    insertVouchedAddress: (run, db) => run(db, peer, { addressId: uuid(3), sealed: 'sealed', now: noon }),
    deleteUnchosenAddresses: (run, db) => run(db, noon, 500),
    deleteChoicesOf: (run, db) => run(db, peer),
    confirmAddress: (run, db) => run(db, uuid(3)),
    deleteAddress: (run, db) => run(db, peer, 'mail'),
    insertSendings: (run, db) => run(db, peer, [{ ...sending, now: noon }]),
    selectSendings: (run, db) => run(db, peer, 5),
  },
  'api/features/nudges/causes/queries.ts': {
    insertAnswerNudges: (run, db) => run(db, post, [personId]),
    insertMentionNudges: (run, db) => run(db, post),
    insertDecisionNudges: (run, db) => run(db, { communityId, caseId, now: noon }),
    insertTalkNudge: (run, trx) => run(trx, { communityId, messageId: uuid(7) as RelayMessageId, now: noon }),
    insertInvitationNudge: (run, db) => run(db, { communityId, subject: caseId, now: noon }),
    deleteOvertakenSupervisionNudges: (run, db) => run(db, { communityId, requestId: caseId }),
    insertSupervisionNudges: (run, db) => run(db, { communityId, requestId: caseId, now: noon }),
    findNextTurn: (run, db) => run(db, { communityId, requestId: caseId, now: noon }),
    insertChaseNudges: (run, db) =>
      run(db, { today: '2026-11-20', since: '2026-11-06', now: noon, limit: 200 }),
  },
  'api/features/nudges/offering/queries.ts': {
    selectUnanswered: (run, db) =>
      run(db, { now: noon, since: noon, usual: { minutes: 45, askedMax: 3 }, limit: 20 }),
    insertOffered: (run, db) => run(db, unanswered, noon),
    insertOffers: (run, db) => run(db, unanswered, { day: '2026-11-20', now: noon, monthAgo: noon }),
    selectOffers: (run, db) => run(db, peer, { since: noon, limit: 20 }),
    findRule: (run, db) => run(db, communityId),
    upsertRule: (run, db) => run(db, communityId, { unansweredMinutes: 45, askedMax: 3, now: noon }),
  },
  'api/features/nudges/sending/queries.ts': {
    findWaiting: (run, db) => run(db, peer, noon),
    selectUnsettledIds: (run, db) => run(db, peer, 100),
    settleNudges: (run, db) =>
      run(db, peer, { nudgeIds: [nudgeId], told: [nudgeId], batchId: uuid(6), now: noon }),
    selectWaitingSendings: (run, db) => run(db, peer, 50),
    takeSending: (run, db) => run(db, peer, sending, noon),
    updateSending: (run, db) =>
      run(db, peer, uuid(5), { state: 'sent', fault: null, attempts: 1, dueAt: noon, now: noon }),
    updateAddressFault: (run, db) =>
      run(db, uuid(3), { fault: 'too-slow', isForGood: false, refusalsMax: 3 }),
    deleteOldTold: (run, db) => run(db, noon, 500),
    deleteOldNudges: (run, db) => run(db, noon, 500),
    deleteOldSendings: (run, db) => run(db, noon, 500),
  },
  'api/features/nudges/telling/queries.ts': {
    selectTellable: (run, db) => run(db, peer, { ...day, nudgeIds: [nudgeId], since: noon }),
    selectOfBatch: (run, db) => run(db, peer, uuid(6), day),
    selectUnseen: (run, db) => run(db, peer, { ...day, since: noon, kinds: ['answer'], limit: 100 }),
    selectUrgentIds: (run, db) => run(db, peer, { ...day, since: noon, limit: 100 }),
    isOnDutyNow: (run, db) => run(db, peer, noon),
    updateSeen: (run, db) => run(db, peer, 'decision', noon),
  },
};
