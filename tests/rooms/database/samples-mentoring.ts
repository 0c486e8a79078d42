// One call of every query function of offers to mentor; see `samples.ts`.
import type { Peer } from '#api/access/peer.ts';
import type { CommunityId, MentorOfferId, PersonId } from '#shared/basics/ids.ts';
import type { StrippedText } from '#shared/basics/text.ts';
import { noon } from '#tests/support/people.ts';
import type { Samples } from './samples-type.ts';

const uuid = (digit: number) => `00000000-0000-4000-8000-00000000000${digit}`;
const peer: Peer = {
  communityId: uuid(1) as CommunityId,
  personId: uuid(2) as PersonId,
  sessionId: uuid(3) as Peer['sessionId'],
  organisationId: uuid(4) as Peer['organisationId'],
  areaId: null,
  roles: new Set(['member']),
};
const id = uuid(5) as MentorOfferId;
const words = 'Ten years of debt advice.' as StrippedText;

export const mentoringSamples: {
  'api/features/mentoring/queries.ts': Samples<typeof import('#api/features/mentoring/queries.ts')>;
} = {
  'api/features/mentoring/queries.ts': {
    findOwnOffer: (run, db) => run(db, peer),
    findOffer: (run, db) => run(db, peer, id),
    upsertOffer: (run, trx) =>
      run(trx, peer, { offerId: id, needs: ['money-debt'], headline: words, words, now: noon }),
    lockOffer: (run, trx) => run(trx, peer, id),
    endOwnOffer: (run, trx) => run(trx, peer, noon),
    endOfferOf: (run, trx) => run(trx, peer, { id, words, now: noon }),
  },
};
