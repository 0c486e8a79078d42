// One call of every query function of what becomes of posts and threads; see `samples.ts`.
import type { Peer } from '#api/access/peer.ts';
import type {
  CaseStudyId,
  ChannelId,
  CommunityId,
  JoinRequestId,
  MentorOfferId,
  PersonId,
  PostId,
  RelayMessageId,
  RelayReportId,
  RelayTalkId,
  SessionId,
  SupervisionId,
  ThreadId,
} from '#shared/basics/ids.ts';
import type { StrippedText } from '#shared/basics/text.ts';
import { noon } from '#tests/support/people.ts';
import type { Samples } from './samples-type.ts';

const uuid = (digit: number) => `00000000-0000-4000-8000-00000000000${digit}`;
const communityId = uuid(1) as CommunityId;
const postId = uuid(2) as PostId;
const threadId = uuid(3) as ThreadId;
const channelId = uuid(4) as ChannelId;
const personId = uuid(5) as PersonId;
const requestId = uuid(9) as JoinRequestId;
const caseId = uuid(8) as CaseStudyId;
const talkId = uuid(8) as RelayTalkId;
const reportId = uuid(9) as RelayReportId;
const words = 'Some words' as StrippedText;
const peer: Peer = {
  communityId,
  personId,
  sessionId: uuid(6) as SessionId,
  organisationId: uuid(7) as Peer['organisationId'],
  areaId: null,
  roles: new Set(['member', 'moderator']),
};
const following = { watch: 'following', since: noon } as const;

const about = {
  threadId,
  postId,
  isToNamed: false,
  offerId: null,
  requestId: null,
  authorId: personId,
  readerId: personId,
};

export const channelLifeSamples: {
  'api/features/relay/queries.ts': Samples<typeof import('#api/features/relay/queries.ts')>;
  'api/features/relay/writing/queries.ts': Samples<typeof import('#api/features/relay/writing/queries.ts')>;
  'api/features/relay/reporting/queries.ts': Samples<
    typeof import('#api/features/relay/reporting/queries.ts')
  >;
  'api/features/channels/entering/queries.ts': Samples<
    typeof import('#api/features/channels/entering/queries.ts')
  >;
  'api/features/channels/using/queries.ts': Samples<typeof import('#api/features/channels/using/queries.ts')>;
  'api/features/channels/hosting/queries.ts': Samples<
    typeof import('#api/features/channels/hosting/queries.ts')
  >;
  'api/features/channels/editing/queries.ts': Samples<
    typeof import('#api/features/channels/editing/queries.ts')
  >;
  'api/features/channels/following/queries.ts': Samples<
    typeof import('#api/features/channels/following/queries.ts')
  >;
  'api/features/channels/marking/queries.ts': Samples<
    typeof import('#api/features/channels/marking/queries.ts')
  >;
  'api/features/channels/tending/queries.ts': Samples<
    typeof import('#api/features/channels/tending/queries.ts')
  >;
} = {
  'api/features/relay/writing/queries.ts': {
    findPost: (run, trx) => run(trx, peer, postId),
    lockSender: (run, trx) => run(trx, peer),
    findMentor: (run, trx) => run(trx, peer, uuid(8) as MentorOfferId),
    lockHeldRequest: (run, trx) => run(trx, peer, uuid(8) as SupervisionId),
    findTalkWith: (run, trx) => run(trx, peer, about),
    countTalksSince: (run, trx) => run(trx, peer, noon),
    insertTalk: (run, trx) =>
      run(trx, peer, {
        talkId,
        about,
        pseudonym: 'Amber Wren',
        isNamed: false,
        now: noon,
      }),
    countSent: (run, trx) => run(trx, peer, { talkId, isAuthor: true, since: noon }),
    findMessage: (run, trx) => run(trx, peer, uuid(8) as RelayMessageId),
    insertMessage: (run, trx) =>
      run(trx, peer, {
        talkId,
        messageId: uuid(8) as RelayMessageId,
        number: 2,
        isAuthor: true,
        body: words,
        now: noon,
      }),
  },
  'api/features/relay/queries.ts': {
    selectTalks: (run, trx) => run(trx, peer, { at: noon, id: talkId }, 21),
    findTalk: (run, trx) => run(trx, peer, talkId),
    countUnreadTalks: (run, trx) => run(trx, peer, 50),
    selectMessages: (run, trx) => run(trx, peer, talkId, 9, 21),
    updateRead: (run, trx) => run(trx, peer, { talkId, isAuthor: true }, 2),
    updateNamed: (run, trx) => run(trx, peer, { talkId, isAuthor: true }),
    updateEnded: (run, trx) => run(trx, peer, talkId, noon),
    findTalkChoice: (run, trx) => run(trx, peer),
    upsertTalkChoice: (run, trx) => run(trx, peer, { isOpen: false, now: noon }),
    deleteTalkChoice: (run, trx) => run(trx, peer),
    deleteOldTalks: (run, trx) => run(trx, noon, 200),
  },
  'api/features/relay/reporting/queries.ts': {
    upsertReport: (run, trx) =>
      run(trx, peer, {
        reportId,
        talkId,
        isAuthor: true,
        upToNumber: 2,
        reason: 'unkind',
        words,
        now: noon,
      }),
    countReportsSince: (run, trx) => run(trx, peer, noon),
    selectReports: (run, trx) => run(trx, peer, { at: noon, id: reportId }, { limit: 21, messagesMax: 20 }),
    lockReport: (run, trx) => run(trx, peer, reportId),
    findMyReport: (run, trx) => run(trx, peer, talkId),
    updateDecided: (run, trx) => run(trx, peer, reportId, { decision: 'ended', by: personId, now: noon }),
  },
  'api/features/channels/entering/queries.ts': {
    findDoor: (run, trx) => run(trx, peer, channelId),
    upsertAccepted: (run, trx) => run(trx, peer, channelId, { version: 1, now: noon }),
    insertMember: (run, trx) => run(trx, peer, channelId, noon),
    deleteMember: (run, trx) => run(trx, peer, channelId),
    lockAsker: (run, trx) => run(trx, peer),
    countAsking: (run, trx) => run(trx, peer, channelId),
    upsertRequest: (run, trx) => run(trx, peer, { requestId, channelId, words, now: noon }),
    withdrawRequest: (run, trx) => run(trx, peer, channelId),
    findOwnRequest: (run, trx) => run(trx, peer, channelId),
    countWaiting: (run, trx) => run(trx, peer, channelId),
    selectWaiting: (run, trx) => run(trx, peer, channelId, { at: noon, id: requestId }, 21),
    lockRequest: (run, trx) => run(trx, peer, requestId),
    updateDecided: (run, trx) =>
      run(trx, peer, requestId, { state: 'granted', answer: words, by: personId, now: noon }),
  },
  'api/features/channels/using/queries.ts': {
    lockUse: (run, trx) => run(trx, peer, channelId),
    dropUrgent: (run, trx) => run(trx, peer, channelId),
    updateUse: (run, trx) =>
      run(trx, peer, channelId, { isUrgent: false, isReadOnly: true, isClosed: true }, noon),
  },
  'api/features/channels/hosting/queries.ts': {
    selectPins: (run, trx) => run(trx, peer, channelId),
    countPublished: (run, trx) => run(trx, peer, [caseId]),
    dropGonePins: (run, trx) => run(trx, peer, channelId),
    insertPin: (run, trx) => run(trx, peer, { channelId, caseId, now: noon, placesMax: 3 }),
    deletePin: (run, trx) => run(trx, peer, channelId, caseId),
    lockChannel: (run, trx) => run(trx, peer, channelId),
    countLibrary: (run, trx) => run(trx, peer, 3),
    updateWords: (run, trx) =>
      run(trx, peer, channelId, { purpose: words, rules: words, rulesVersion: 2, needs: ['housing'] }),
    insertChannel: (run, trx) =>
      run(trx, peer, {
        channelId,
        slug: 'homes',
        name: words,
        purpose: words,
        rules: words,
        kind: 'open',
        needs: ['housing'],
        now: noon,
      }),
    countMade: (run, trx) => run(trx, peer, noon),
    findFirstThread: (run, trx) => run(trx, peer, channelId),
  },
  'api/features/channels/editing/queries.ts': {
    findEditable: (run, trx) => run(trx, peer, postId),
    keepVersion: (run, trx) => run(trx, peer, postId, true),
    hideVersions: (run, trx) => run(trx, peer, postId),
    updateEarlierHidden: (run, trx) => run(trx, peer, postId, noon),
    updateEdited: (run, trx) =>
      run(trx, peer, postId, { body: words, kept: [], mentions: [], state: 'visible', now: noon }),
    updateWithdrawn: (run, trx) => run(trx, peer, postId, { body: words, now: noon }),
    closeTakenBack: (run, trx) => run(trx, peer, postId, words),
    findHistoried: (run, trx) => run(trx, peer, postId),
    selectVersions: (run, trx) => run(trx, peer, postId, 51),
    deleteOldVersions: (run, trx) => run(trx, noon, 500),
  },
  'api/features/channels/following/queries.ts': {
    upsertThreadWatch: (run, trx) => run(trx, peer, threadId, following),
    followOwnThread: (run, trx) => run(trx, peer, threadId, noon),
    deleteThreadWatch: (run, trx) => run(trx, peer, threadId),
    upsertChannelWatch: (run, trx) => run(trx, peer, channelId, following),
    deleteChannelWatch: (run, trx) => run(trx, peer, channelId),
    copyFollowers: (run, trx) => run(trx, peer, { from: threadId, into: uuid(8) as ThreadId, now: noon }),
    passOwnPost: (run, trx) => run(trx, peer, threadId, 2),
    upsertReadMark: (run, trx) => run(trx, peer, threadId, 2),
    selectWhoHears: (run, trx) => run(trx, { communityId, postId }, personId, 50),
  },
  'api/features/channels/marking/queries.ts': {
    findAnswerPlace: (run, trx) => run(trx, peer, postId),
    findMarkable: (run, trx) => run(trx, peer, postId),
    insertThanks: (run, trx) => run(trx, peer, postId, noon),
    deleteThanks: (run, trx) => run(trx, peer, postId),
    insertWorked: (run, trx) => run(trx, peer, postId, noon),
    deleteWorked: (run, trx) => run(trx, peer, postId),
  },
  'api/features/channels/tending/queries.ts': {
    updateClosed: (run, trx) => run(trx, peer, threadId, true),
    updateChannel: (run, trx) => run(trx, peer, threadId, channelId),
    updateMerged: (run, trx) => run(trx, peer, { from: threadId, into: uuid(8) as ThreadId }),
    lockThreads: (run, trx) => run(trx, peer, [threadId]),
    selectMerged: (run, trx) => run(trx, peer, threadId, 10),
  },
};
