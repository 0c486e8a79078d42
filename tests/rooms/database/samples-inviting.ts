// One call of every query function of inviting into a channel and of handing it over; see `samples.ts`.
import type { Peer } from '#api/access/peer.ts';
import type {
  ChannelId,
  CommunityId,
  HostingOfferId,
  InvitationId,
  PersonId,
  SessionId,
} from '#shared/basics/ids.ts';
import type { StrippedText } from '#shared/basics/text.ts';
import { after, noon } from '#tests/support/people.ts';
import type { Samples } from './samples-type.ts';

const uuid = (digit: number) => `00000000-0000-4000-8000-00000000000${digit}`;
const channelId = uuid(4) as ChannelId;
const personId = uuid(5) as PersonId;
const invitationId = uuid(8) as InvitationId;
const offerId = uuid(9) as HostingOfferId;
const peer: Peer = {
  communityId: uuid(1) as CommunityId,
  personId,
  sessionId: uuid(6) as SessionId,
  organisationId: uuid(7) as Peer['organisationId'],
  areaId: null,
  roles: new Set(['member', 'moderator']),
};
const about = { channelId, personId };
const openSince = after(-30 * 86_400_000);

export const invitingSamples: {
  'api/features/channels/inviting/queries.ts': Samples<
    typeof import('#api/features/channels/inviting/queries.ts')
  >;
  'api/features/channels/membership/queries.ts': Samples<
    typeof import('#api/features/channels/membership/queries.ts')
  >;
  'api/features/channels/handing/queries.ts': Samples<
    typeof import('#api/features/channels/handing/queries.ts')
  >;
  'api/features/channels/taking/queries.ts': Samples<
    typeof import('#api/features/channels/taking/queries.ts')
  >;
} = {
  'api/features/channels/taking/queries.ts': {
    selectMyHostless: (run, trx) => run(trx, peer, 20),
    findMyDuty: (run, trx) => run(trx, peer, channelId),
    selectHostedBy: (run, trx) => run(trx, peer, 200),
    deleteOffersTo: (run, trx) => run(trx, peer),
  },
  'api/features/channels/inviting/queries.ts': {
    selectColleagues: (run, trx) =>
      run(trx, peer, { words: 'sar', channelId, isClosedRoom: true, openSince }, personId, 21),
    findInvitable: (run, trx) => run(trx, peer, channelId, personId),
    countInvitations: (run, trx) => run(trx, peer, about, { openSince, daySince: after(-86_400_000) }),
    endOldInvitation: (run, trx) => run(trx, peer, about, { openSince, now: noon }),
    upsertInvitation: (run, trx) => run(trx, peer, { invitationId, ...about, now: noon }),
    findMyInvitation: (run, trx) => run(trx, peer, invitationId),
    lockInvitation: (run, trx) => run(trx, peer, invitationId),
    updateInvitation: (run, trx) => run(trx, peer, invitationId, { state: 'accepted', now: noon }),
    selectInvited: (run, trx) => run(trx, peer, { channelId, openSince }, invitationId, 21),
    selectMyInvitations: (run, trx) => run(trx, peer, openSince, 20),
    findFindable: (run, trx) => run(trx, peer),
    upsertFindable: (run, trx) => run(trx, peer, { isFindable: false, now: noon }),
  },
  'api/features/channels/membership/queries.ts': {
    selectMembers: (run, trx) => run(trx, peer, channelId, personId, 21),
    deleteOneMember: (run, trx) => run(trx, peer, channelId, personId),
    forgetAccepted: (run, trx) => run(trx, peer, channelId, personId),
    upsertTakenOut: (run, trx) => run(trx, peer, { ...about, words: 'For now.' as StrippedText, now: noon }),
    selectMyTakenOut: (run, trx) => run(trx, peer, 20),
    deleteTakenOut: (run, trx) => run(trx, peer, channelId, personId),
  },
  'api/features/channels/handing/queries.ts': {
    findHost: (run, trx) => run(trx, peer, channelId),
    upsertOffer: (run, trx) => run(trx, peer, { channelId, offerId, personId, now: noon }),
    findOffer: (run, trx) => run(trx, peer, channelId),
    findMyOffer: (run, trx) => run(trx, peer, offerId),
    deleteMyOffer: (run, trx) => run(trx, peer, offerId),
    selectMyOffers: (run, trx) => run(trx, peer, 20),
    deleteOffer: (run, trx) => run(trx, peer, channelId),
    deleteOfferTo: (run, trx) => run(trx, peer, channelId, personId),
    updateHost: (run, trx) => run(trx, peer, channelId, personId),
  },
};
