// One call of every query function of insights; see `samples.ts`.
import type { Peer } from '#api/access/peer.ts';
import type { CommunityId, PersonId } from '#shared/basics/ids.ts';
import { after, noon } from '#tests/support/people.ts';
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

export const insightsSamples: {
  'api/features/insights/queries.ts': Samples<typeof import('#api/features/insights/queries.ts')>;
} = {
  'api/features/insights/queries.ts': {
    selectPlaces: (run, db) => run(db, peer),
    selectCounts: (run, db) => run(db, peer, { earlier: after(-2_000), from: after(-1_000), until: noon }),
  },
};
