// One call of every query function of what is kept; see `samples.ts`.
import { sql } from 'kysely';
import type { Peer } from '#api/access/peer.ts';
import type { SearchRules } from '#api/access/searchable.ts';
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
// The rules of the kinds are read where they are; here their place is enough.
const rules: SearchRules = { thread: () => sql<boolean>`(rule)` };
const reader = { peer, rules };
const kept = { kind: 'thread' as const, id: uuid(5) };

export const savedSamples: {
  'api/features/saved/queries.ts': Samples<typeof import('#api/features/saved/queries.ts')>;
} = {
  'api/features/saved/queries.ts': {
    findFindable: (run, db) => run(db, reader, kept),
    countSaved: (run, db) => run(db, peer),
    insertSaved: (run, db) => run(db, peer, kept, noon),
    deleteSaved: (run, db) => run(db, peer, kept),
    selectSaved: (run, db) => run(db, reader, { id: uuid(5), after: { savedAt: noon, id: uuid(5) } }, 21),
  },
};
