// One call of every query of what is held about somebody; see `samples.ts`. A page of every kind stands in one file.
import type { Peer } from '#api/access/peer.ts';
import { allRows, maskable } from '#api/features/profile/kinds.ts';
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
  roles: new Set(['member', 'moderator']),
};

type Root = 'api/features/profile';
export const profileSamples: {
  [File in `${Root}/queries.ts`]: Samples<typeof import('#api/features/profile/queries.ts')>;
} & {
  [File in `${Root}/chases/queries.ts`]: Samples<typeof import('#api/features/profile/chases/queries.ts')>;
} & {
  [Shelf in
    | 'cases'
    | 'channels'
    | 'nudges'
    | 'posts'
    | 'roles'
    | 'self'
    | 'talks' as `${Root}/${Shelf}/queries.ts`]: object;
} = {
  'api/features/profile/queries.ts': {
    selectOwn: async (run, trx) => {
      for (const [, rows] of allRows)
        await run(trx, peer, rows, { after: { at: noon, id: uuid(5) }, limit: 101 });
    },
    countOwn: (run, trx) => run(trx, peer, allRows, maskable),
  },
  'api/features/profile/chases/queries.ts': { findChaseMonths: (run, trx) => run(trx, peer) },
  // What these hold are rows, asked for above.
  'api/features/profile/cases/queries.ts': {},
  'api/features/profile/channels/queries.ts': {},
  'api/features/profile/nudges/queries.ts': {},
  'api/features/profile/posts/queries.ts': {},
  'api/features/profile/roles/queries.ts': {},
  'api/features/profile/self/queries.ts': {},
  'api/features/profile/talks/queries.ts': {},
};
