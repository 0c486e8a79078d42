// One call of every query function of moderation, and of settling a post; see `samples.ts`.
import type { Peer } from '#api/access/peer.ts';
import type {
  CommunityId,
  ModerationCaseId,
  NoticeId,
  PersonId,
  PostId,
  SessionId,
  ThreadId,
  UnmaskingId,
} from '#shared/basics/ids.ts';
import type { StrippedText } from '#shared/basics/text.ts';
import { noon } from '#tests/support/people.ts';
import type { Samples } from './samples-type.ts';

const uuid = (digit: number) => `00000000-0000-4000-8000-00000000000${digit}`;
const communityId = uuid(1) as CommunityId;
const postId = uuid(2) as PostId;
const threadId = uuid(3) as ThreadId;
const caseId = uuid(4) as ModerationCaseId;
const unmaskingId = uuid(5) as UnmaskingId;
const noticeId = uuid(6) as NoticeId;
const words = 'Some words' as StrippedText;
const peer: Peer = {
  communityId,
  personId: uuid(7) as PersonId,
  sessionId: uuid(8) as SessionId,
  organisationId: uuid(9) as Peer['organisationId'],
  areaId: null,
  roles: new Set(['moderator']),
};

export const moderationSamples: {
  'api/features/channels/settling/queries.ts': Samples<
    typeof import('#api/features/channels/settling/queries.ts')
  >;
  'api/features/moderation/authors/queries.ts': Samples<
    typeof import('#api/features/moderation/authors/queries.ts')
  >;
  'api/features/moderation/cases/queries.ts': Samples<
    typeof import('#api/features/moderation/cases/queries.ts')
  >;
  'api/features/moderation/evidence/queries.ts': Samples<
    typeof import('#api/features/moderation/evidence/queries.ts')
  >;
  'api/features/moderation/reports/queries.ts': Samples<
    typeof import('#api/features/moderation/reports/queries.ts')
  >;
  'api/features/moderation/unmasking/queries.ts': Samples<
    typeof import('#api/features/moderation/unmasking/queries.ts')
  >;
} = {
  'api/features/channels/settling/queries.ts': {
    lockPostAndThread: (run, trx) => run(trx, peer, postId),
    updatePostState: (run, trx) => run(trx, peer, postId, 'hidden'),
    clearAccepted: (run, trx) => run(trx, peer, threadId, postId),
    moveToEnd: (run, trx) => run(trx, peer, threadId, postId),
    touchThread: (run, trx) => run(trx, peer, threadId, noon),
    updateCutWords: (run, trx) => run(trx, peer, postId, { body: words, mentions: [] }),
    updatePostWords: (run, trx) => run(trx, peer, postId, words),
    updateThreadTitle: (run, trx) => run(trx, peer, threadId, words),
    takeVersions: (run, trx) => run(trx, peer, postId),
    insertVersions: (run, trx) =>
      run(trx, peer, postId, [
        { version: 1, title: null, body: words, isShown: true, writtenAt: noon.toISOString() },
      ]),
    wasShown: (run, trx) => run(trx, peer, postId),
  },
  'api/features/moderation/authors/queries.ts': {
    selectMyDecisions: (run, trx) => run(trx, peer, { at: noon, id: caseId }, 21),
    findMyDecision: (run, trx) => run(trx, peer, caseId),
    insertAppeal: (run, trx) =>
      run(trx, peer, { caseId, of: uuid(9) as ModerationCaseId, postId, words, now: noon }),
    insertNotice: (run, trx) => run(trx, peer, { noticeId, postId, kind: 'warned', words, now: noon }),
    insertTalkNotice: (run, trx) =>
      run(trx, peer, {
        noticeId,
        personId: peer.personId,
        talkName: 'Heron',
        kind: 'warned',
        words,
        now: noon,
      }),
    findNotice: (run, trx) => run(trx, peer, noticeId),
    selectMyNotices: (run, trx) => run(trx, peer, { at: noon, id: noticeId }, 21),
  },
  'api/features/moderation/cases/queries.ts': {
    selectOpenCases: (run, trx) => run(trx, peer, { rank: '00', at: noon, id: caseId }, 21),
    selectDecidedCases: (run, trx) => run(trx, peer, { at: noon, id: caseId }, 21),
    openHeldCase: (run, trx) => run(trx, peer, caseId),
    countWaiting: (run, trx) => run(trx, peer, 100),
    lockCase: (run, trx) => run(trx, peer, caseId),
    updateDecision: (run, trx) => run(trx, peer, caseId, { decision: 'hidden', words, now: noon }),
  },
  'api/features/moderation/reports/queries.ts': {
    findReportable: (run, trx) => run(trx, peer, postId),
    openCase: (run, trx) => run(trx, peer, { caseId, postId, why: 'reported', isLeak: true, now: noon }),
    upsertReport: (run, trx) => run(trx, peer, { caseId, reason: 'unkind', words, now: noon }),
    countReportsSince: (run, trx) => run(trx, peer, noon),
    selectMyReports: (run, trx) => run(trx, peer, { at: noon, id: caseId }, 21),
  },
  'api/features/moderation/evidence/queries.ts': {
    insertEvidence: (run, trx) => run(trx, peer, postId, { title: words, body: words, earlier: [] }, noon),
    insertCutEvidence: (run, trx) => run(trx, peer, postId, { title: words, body: words, earlier: [] }, noon),
    findEvidence: (run, trx) => run(trx, peer, postId, { isCut: false }),
    holdEvidence: (run, trx) => run(trx, peer, postId),
    selectCommunitiesOfOld: (run, trx) => run(trx, noon, 100),
    lockOldEvidence: (run, trx) => run(trx, peer, noon, 100),
    emptyEvidence: (run, trx) => run(trx, peer, [{ postId, isCut: false }], { before: noon, now: noon }),
    deleteEvidence: (run, trx) => run(trx, peer, postId),
    findCasePost: (run, trx) => run(trx, peer, caseId),
    selectWhoCouldRead: (run, trx) => run(trx, peer, { postId, threadId, number: 1 }, 0, 21),
    countReaders: (run, trx) => run(trx, peer, { postId, threadId, number: 1 }),
  },
  'api/features/moderation/unmasking/queries.ts': {
    insertUnmasking: (run, trx) =>
      run(trx, peer, { unmaskingId, postId, reason: words, isBreakGlass: false, now: noon }),
    lockUnmasking: (run, trx) => run(trx, peer, unmaskingId),
    updateApproved: (run, trx) => run(trx, peer, unmaskingId, noon),
    selectUnmaskings: (run, trx) => run(trx, peer, { at: noon, id: unmaskingId }, 21),
    findUnmasked: (run, trx) => run(trx, peer, unmaskingId),
  },
};
