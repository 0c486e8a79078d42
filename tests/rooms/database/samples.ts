// One call of every query function, so that its SQL can be read in `sql/`. A new function without a line here fails.
import type { Peer } from '#api/access/peer.ts';
import type {
  ChannelId,
  CommunityId,
  ModerationCaseId,
  PersonId,
  PostId,
  SessionId,
  ThreadId,
} from '#shared/basics/ids.ts';
import type { StrippedText } from '#shared/basics/text.ts';
import { noon } from '#tests/support/people.ts';
import { caseLibrarySamples } from './samples-case-library.ts';
import { channelLifeSamples } from './samples-channel-life.ts';
import { chasesSamples } from './samples-chases.ts';
import { directorySamples } from './samples-directory.ts';
import { holdingSamples } from './samples-holding.ts';
import { insightsSamples } from './samples-insights.ts';
import { invitingSamples } from './samples-inviting.ts';
import { jobsSamples } from './samples-jobs.ts';
import { keysSamples } from './samples-keys.ts';
import { learningSamples } from './samples-learning.ts';
import { mentoringSamples } from './samples-mentoring.ts';
import { moderationSamples } from './samples-moderation.ts';
import { nextStepsSamples } from './samples-next-steps.ts';
import { nudgesSamples } from './samples-nudges.ts';
import { peopleSamples } from './samples-people.ts';
import { profileSamples } from './samples-profile.ts';
import { recognitionSamples } from './samples-recognition.ts';
import { savedSamples } from './samples-saved.ts';
import { searchSamples } from './samples-search.ts';
import { strippingSamples } from './samples-stripping.ts';
import { supervisionSamples } from './samples-supervision.ts';
import type { Samples } from './samples-type.ts';

const uuid = (digit: number) => `00000000-0000-4000-8000-00000000000${digit}`;
const communityId = uuid(1) as CommunityId;
const personId = uuid(2) as PersonId;
const sessionId = uuid(3) as SessionId;
const channelId = uuid(4) as ChannelId;
const threadId = uuid(5) as ThreadId;
const postId = uuid(6) as PostId;
const hash = 'h'.repeat(64);
const peer: Peer = {
  communityId,
  personId,
  sessionId,
  organisationId: uuid(7) as Peer['organisationId'],
  areaId: null,
  roles: new Set(['member']),
};
const session = { communityId, sessionId };

export const samples: {
  'api/audit/queries.ts': Samples<typeof import('#api/audit/queries.ts')>;
  'api/features/audit/queries.ts': Samples<typeof import('#api/features/audit/queries.ts')>;
  'api/database/queries.ts': Samples<typeof import('#api/database/queries.ts')>;
  'api/realtime/queries.ts': Samples<typeof import('#api/realtime/queries.ts')>;
  'api/features/channels/queries.ts': Samples<typeof import('#api/features/channels/queries.ts')>;
  'api/features/session/queries.ts': Samples<typeof import('#api/features/session/queries.ts')>;
  'api/jobs/queries.ts': typeof jobsSamples;
  'api/features/next-steps/queries.ts': typeof nextStepsSamples;
  'api/features/stripping/queries.ts': typeof strippingSamples;
} & typeof holdingSamples &
  typeof caseLibrarySamples &
  typeof channelLifeSamples &
  typeof chasesSamples &
  typeof invitingSamples &
  typeof moderationSamples &
  typeof insightsSamples &
  typeof keysSamples &
  typeof learningSamples &
  typeof recognitionSamples &
  typeof mentoringSamples &
  typeof peopleSamples &
  typeof profileSamples &
  typeof savedSamples &
  typeof nudgesSamples &
  typeof searchSamples &
  typeof directorySamples = {
  ...directorySamples,
  ...caseLibrarySamples,
  ...holdingSamples,
  ...insightsSamples,
  ...keysSamples,
  ...learningSamples,
  ...recognitionSamples,
  ...mentoringSamples,
  ...peopleSamples,
  ...profileSamples,
  ...savedSamples,
  ...nudgesSamples,
  ...chasesSamples,
  ...moderationSamples,
  ...searchSamples,
  'api/jobs/queries.ts': jobsSamples,
  'api/features/next-steps/queries.ts': nextStepsSamples,
  'api/features/stripping/queries.ts': strippingSamples,
  ...supervisionSamples,
  'api/features/audit/queries.ts': {
    selectShown: (run, trx) =>
      run(trx, peer, { from: noon, until: noon, deed: 'post-hidden', before: '9' }, 21),
    selectLines: (run, trx) => run(trx, peer, '0', 201),
    selectKept: (run, trx) => run(trx, peer, { at: noon, id: postId as string as ModerationCaseId }, 21),
  },
  'api/audit/queries.ts': {
    insertHead: (run, trx) => run(trx, communityId),
    lockHead: (run, trx) => run(trx, communityId),
    insertEntry: (run, trx) =>
      run(
        trx,
        {
          communityId,
          seq: '1',
          at: noon,
          actorId: personId,
          deed: 'a-deed',
          subjectKind: 'post',
          subjectId: postId,
          detail: '{}',
          salt: hash,
          sealed: hash,
        },
        hash,
        hash,
      ),
    updateHead: (run, trx) => run(trx, communityId, '1', hash),
    findAuditHead: (run, trx) => run(trx, communityId),
    selectHeads: (run, trx) => run(trx),
    selectEntriesOf: (run, trx) => run(trx, communityId, personId, '9', 21),
    findEntryHash: (run, trx) => run(trx, communityId, '9'),
    selectEntries: (run, trx) => run(trx, communityId, '0', 500),
  },
  'api/database/queries.ts': {
    selectCommunities: (run, trx) => run(trx),
  },
  'api/realtime/queries.ts': {
    insertEvents: (run, trx) =>
      run(trx, [{ communityId, kind: 'post-added', channelId, threadId, postId }], noon),
    insertStream: (run, trx) => run(trx, communityId),
    findHead: (run, trx) => run(trx, communityId),
    selectEvents: (run, trx) => run(trx, peer, '41', 200),
    bumpQueueMark: (run, trx) => run(trx, communityId),
    findLook: (run, trx) => run(trx, peer),
    insertTakenOut: (run, trx) => run(trx, { communityId, channelId, threadId, postId, caseIds: [] }, noon),
    findTakenOutHead: (run, trx) => run(trx, communityId),
    selectTakenOut: (run, trx) => run(trx, peer, '41', 200),
    deleteTakenOutBefore: (run, trx) => run(trx, noon, 500),
    updateEpochs: (run, trx) => run(trx),
    deleteEventsBefore: (run, trx) => run(trx, noon, 500),
  },
  'api/features/channels/queries.ts': {
    selectChannels: (run, trx) => run(trx, peer, channelId, 21),
    findChannel: (run, trx) => run(trx, peer, channelId),
    selectThreads: (run, trx) =>
      run(trx, peer, { channelId, state: 'open', isMine: true }, { lastPostAt: noon, id: threadId }, 21),
    selectAsked: (run, trx) =>
      run(trx, peer, { isUrgent: true, before: { lastPostAt: noon, id: threadId }, limit: 21 }),
    findThread: (run, trx) => run(trx, peer, threadId),
    selectPosts: (run, trx) => run(trx, peer, threadId, 1, 21),
    findAcceptedPost: (run, trx) => run(trx, peer, threadId),
    findKey: (run, trx) => run(trx, peer, uuid(8)),
    insertKey: (run, trx) => run(trx, peer, { key: uuid(8), askHash: hash, threadId, postId }),
    insertThread: (run, trx) =>
      run(trx, peer, {
        threadId,
        channelId,
        isAnonymous: true,
        pseudonymSeed: uuid(8),
        title: 'A title' as StrippedText,
        needs: ['housing'],
        barriers: [],
        urgency: 'soon',
        now: noon,
      }),
    insertPost: (run, trx) =>
      run(trx, peer, {
        threadId,
        postId,
        number: 1,
        isAnonymous: true,
        body: 'A body' as StrippedText,
        kept: [],
        mentions: [],
        state: 'visible',
        now: noon,
      }),
    lockThread: (run, trx) => run(trx, peer, threadId),
    updateLastPost: (run, trx) => run(trx, peer, threadId, 2, noon),
    findAnswer: (run, trx) => run(trx, peer, threadId, postId),
    updateAccepted: (run, trx) => run(trx, peer, threadId, postId),
  },
  ...channelLifeSamples,
  ...invitingSamples,
  'api/features/session/queries.ts': {
    insertSignIn: (run, trx) =>
      run(trx, {
        state_hash: hash,
        provider_key: 'test',
        challenge: 'challenge',
        client_state: 'state',
        redirect_uri: 'https://example.org/',
        nonce: 'nonce',
        provider_verifier: 'verifier',
        browser_hash: hash,
        expires_at: noon,
      }),
    purgeSignIns: (run, trx) => run(trx, noon),
    findSignIn: (run, trx) => run(trx, hash),
    takeSignIn: (run, trx) => run(trx, hash, hash),
    answerSignIn: (run, trx) =>
      run(trx, hash, {
        code_hash: hash,
        community_id: communityId,
        person_id: personId,
        issuer: 'https://issuer.example',
        provider_session: null,
        provider_subject: 'subject',
        expires_at: noon,
      }),
    claimCode: (run, trx) => run(trx, hash, noon),
    insertSession: (run, trx) =>
      run(trx, {
        community_id: communityId,
        session_id: sessionId,
        person_id: personId,
        provider_key: 'test',
        issuer: 'https://issuer.example',
        provider_session: null,
        provider_subject: 'subject',
        device: 'Test',
        started_at: noon,
        last_used_at: noon,
        ends_at: noon,
      }),
    insertTokens: (run, trx) => run(trx, session, [{ hash, use: 'access', expiresAt: noon, generation: 1 }]),
    findToken: (run, trx) => run(trx, hash, 'refresh'),
    lockSession: (run, trx) => run(trx, session),
    replaceToken: (run, trx) => run(trx, hash, noon),
    dropOldAccess: (run, trx) => run(trx, session, noon),
    endSession: (run, trx) => run(trx, session, noon, 'signed-out'),
    endSessionsOfPerson: (run, trx) => run(trx, { communityId, personId }, noon, 'signed-out'),
    endSessionsOfProvider: (run, trx) =>
      run(
        trx,
        { providerKey: 'test', issuer: 'https://issuer.example', sid: 'sid', subject: 'subject' },
        noon,
      ),
    dropOldSessions: (run, trx) => run(trx, { communityId, personId }, noon),
    selectSessions: (run, trx) => run(trx, { communityId, personId }, noon),
    rememberLogoutToken: (run, trx) =>
      run(trx, { issuer: 'https://issuer.example', jti: 'jti', expiresAt: noon }, noon),
    selectMe: (run, trx) => run(trx, communityId, personId),
    wakeStreams: (run, trx) => run(trx, communityId),
  },
};
