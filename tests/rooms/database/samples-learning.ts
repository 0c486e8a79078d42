// One call of every query function of learning; see `samples.ts`.
import type { Peer } from '#api/access/peer.ts';
import type { CommunityId, PersonId } from '#shared/basics/ids.ts';
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
const reached = { moduleId: 'carers', version: 1, lastCard: 4, isCheckPassed: true, cards: 4, now: noon };

export const learningSamples: {
  'api/features/learning/queries.ts': Samples<typeof import('#api/features/learning/queries.ts')>;
} = {
  'api/features/learning/queries.ts': {
    upsertProgress: (run, trx) => run(trx, peer, reached),
    selectProgress: (run, db) => run(db, peer, { moduleId: 'carers', version: 1 }, 21),
  },
};
