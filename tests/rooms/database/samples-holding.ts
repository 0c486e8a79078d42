// One call of every query function of holding, of urgent posts that wait, of lifting a suspension and of forgetting a leak's copies; see `samples.ts`.
import type { Peer } from '#api/access/peer.ts';
import type {
  AreaId,
  ChannelId,
  CommunityId,
  NoticeId,
  PersonId,
  PostId,
  SessionId,
} from '#shared/basics/ids.ts';
import type { StrippedText } from '#shared/basics/text.ts';
import { noon } from '#tests/support/people.ts';
import type { Samples } from './samples-type.ts';

const uuid = (digit: number) => `00000000-0000-4000-8000-00000000000${digit}`;
const communityId = uuid(1) as CommunityId;
const personId = uuid(2) as PersonId;
const channelId = uuid(3) as ChannelId;
const postId = uuid(4) as PostId;
const noticeId = uuid(5) as NoticeId;
const peer: Peer = {
  communityId,
  personId,
  sessionId: uuid(6) as SessionId,
  organisationId: uuid(7) as Peer['organisationId'],
  areaId: null,
  roles: new Set(['moderator']),
};

export const holdingSamples: {
  'api/features/case-library/forgetting/queries.ts': Samples<
    typeof import('#api/features/case-library/forgetting/queries.ts')
  >;
  'api/features/channels/holding/queries.ts': Samples<
    typeof import('#api/features/channels/holding/queries.ts')
  >;
  'api/features/moderation/lifting/queries.ts': Samples<
    typeof import('#api/features/moderation/lifting/queries.ts')
  >;
  'api/features/session/suspending/queries.ts': Samples<
    typeof import('#api/features/session/suspending/queries.ts')
  >;
  'api/features/supervision/held/queries.ts': Samples<
    typeof import('#api/features/supervision/held/queries.ts')
  >;
} = {
  'api/features/case-library/forgetting/queries.ts': {
    emptyTakenVersions: (run, trx) => run(trx, { before: noon, now: noon }, 200),
  },
  'api/features/channels/holding/queries.ts': {
    findHolding: (run, trx) => run(trx, peer, channelId),
    findIsDoubtHeld: (run, trx) => run(trx, peer),
    countStanding: (run, trx) => run(trx, peer, 3),
    insertHold: (run, trx) => run(trx, peer, postId, ['doubt'], noon),
    upsertHolding: (run, trx) =>
      run(trx, peer, channelId, { firstPosts: 1, flaggedWords: ['crypto'], holdsDoubt: true }, noon),
    updateHoldOverruled: (run, trx) => run(trx, peer, channelId, true),
  },
  'api/features/moderation/lifting/queries.ts': {
    selectSuspensions: (run, trx) => run(trx, peer, { at: noon, id: noticeId }, 21),
    lockSuspension: (run, trx) => run(trx, peer, noticeId),
    liftNotice: (run, trx) =>
      run(trx, peer, { noticeId, told: uuid(8) as NoticeId, words: 'Some words' as StrippedText, now: noon }),
  },
  'api/features/session/suspending/queries.ts': {
    updateAuthorSuspended: (run, trx) => run(trx, peer, noticeId, noon),
    updateAuthorReinstated: (run, trx) => run(trx, peer, noticeId),
    findSuspended: (run, trx) => run(trx, 'h'.repeat(64), noon),
    selectWhomToAsk: (run, trx) => run(trx, peer, 3),
  },
  'api/features/supervision/held/queries.ts': {
    selectSupervisors: (run, trx) => run(trx, peer, noon, 30),
    upsertUrgentHold: (run, trx) => run(trx, peer, { postId, told: 1, now: noon }),
    selectHeld: (run, trx) => run(trx, peer, 50),
    lockHeld: (run, trx) => run(trx, peer, postId),
    updateSeen: (run, trx) => run(trx, peer, postId, noon),
    updateUnseen: (run, trx) => run(trx, peer),
    findOwnHeld: (run, trx) => run(trx, peer, postId),
    selectOtherLines: (run, trx) => run(trx, peer, uuid(9) as AreaId),
  },
};
