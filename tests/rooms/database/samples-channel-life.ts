// One call of every query function of what becomes of posts and threads; see `samples.ts`.
import type { Peer } from '#api/access/peer.ts';
import type { ChannelId, CommunityId, PersonId, PostId, SessionId, ThreadId } from '#shared/basics/ids.ts';
import type { StrippedText } from '#shared/basics/text.ts';
import { noon } from '#tests/support/people.ts';
import type { Samples } from './samples-type.ts';

const uuid = (digit: number) => `00000000-0000-4000-8000-00000000000${digit}`;
const communityId = uuid(1) as CommunityId;
const postId = uuid(2) as PostId;
const threadId = uuid(3) as ThreadId;
const channelId = uuid(4) as ChannelId;
const personId = uuid(5) as PersonId;
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

export const channelLifeSamples: {
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
  'api/features/channels/editing/queries.ts': {
    findEditable: (run, trx) => run(trx, peer, postId),
    keepVersion: (run, trx) => run(trx, peer, postId, true),
    hideVersions: (run, trx) => run(trx, peer, postId),
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
    selectWhoHears: (run, trx) => run(trx, { communityId, postId }, personId, 50),
  },
  'api/features/channels/marking/queries.ts': {
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
