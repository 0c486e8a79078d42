// One call of every query function of recognition; see `samples.ts`.
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
const from = '2026-01-01';
const before = <Id extends string>() => ({ at: noon, id: uuid(5) as string as Id });

export const recognitionSamples: {
  'api/features/recognition/queries.ts': Samples<typeof import('#api/features/recognition/queries.ts')>;
} = {
  'api/features/recognition/queries.ts': {
    countPosts: (run, db) => run(db, peer, from),
    selectPosts: async (run, db) => {
      for (const what of ['answers', 'safe-steps', 'thanks'] as const)
        await run(db, peer, { what, from }, before(), 21);
    },
    countCases: (run, db) => run(db, peer, from),
    selectCases: (run, db) => run(db, peer, from, before(), 21),
    hasStandingOffer: (run, db) => run(db, peer),
    countMentoring: (run, db) => run(db, peer, from),
    selectMentoring: (run, db) => run(db, peer, from, before(), 21),
    countModules: (run, db) => run(db, peer, from),
    selectModules: (run, db) => run(db, peer, from, { at: noon, moduleId: 'carers', version: 1 }, 21),
    countSupervision: (run, db) => run(db, peer, from),
    selectSupervision: (run, db) => run(db, peer, from, before(), 21),
  },
};
