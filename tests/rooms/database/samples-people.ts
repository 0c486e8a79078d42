// One call of every query of people, organisations and areas.
import type { Peer } from '#api/access/peer.ts';
import type { AreaId, CommunityId, OrganisationId, PersonId, SessionId } from '#shared/basics/ids.ts';
import { noon } from '#tests/support/people.ts';
import type { Samples } from './samples-type.ts';

const uuid = (digit: number) => `00000000-0000-4000-8000-00000000000${digit}`;
const personId = uuid(2) as PersonId;
const areaId = uuid(3) as AreaId;
const organisationId = uuid(4) as OrganisationId;
const peer: Peer = {
  communityId: uuid(1) as CommunityId,
  personId,
  sessionId: uuid(5) as SessionId,
  organisationId,
  areaId,
  roles: new Set(['administrator']),
};
const identity = { issuer: 'https://issuer.example', tenant: '', subject: 'subject' };
const organisation = { name: 'Harrowmere PCN', kind: 'PCN', odsCode: 'X9Y8Z' } as const;
const area = { name: 'Harrowmere', deprivationDecile: 2 };

export const peopleSamples: {
  'api/features/people/queries.ts': Samples<typeof import('#api/features/people/queries.ts')>;
  'api/features/people/places/queries.ts': Samples<typeof import('#api/features/people/places/queries.ts')>;
} = {
  'api/features/people/queries.ts': {
    insertCommunity: (run, trx) =>
      run(trx, { id: peer.communityId, slug: 'harrowmere', name: 'Harrowmere network', now: noon }),
    selectPeople: async (run, trx) => {
      await run(trx, peer, { are: 'all' }, null, 21);
      await run(trx, peer, { areaId, organisationId, role: 'curator', are: 'gone' }, personId, 21);
    },
    findPerson: (run, trx) => run(trx, peer, personId),
    lockRoles: (run, trx) => run(trx, peer, personId),
    findIdentity: (run, trx) => run(trx, identity),
    insertPerson: (run, trx) =>
      run(trx, peer, { id: personId, name: 'Siân Llŷr-Parry', organisationId, areaId, now: noon }),
    insertIdentity: (run, trx) => run(trx, peer, personId, identity),
    insertRoles: (run, trx) => run(trx, peer, personId, ['member', 'host']),
    deleteRoles: (run, trx) => run(trx, peer, personId, ['host']),
    updatePerson: (run, trx) => run(trx, peer, personId, { name: 'Siân Parry', organisationId, areaId }),
    countHostless: (run, trx) => run(trx, peer),
    countHosted: (run, trx) => run(trx, peer, personId),
  },
  'api/features/people/places/queries.ts': {
    selectOrganisations: (run, trx) => run(trx, peer, organisationId, 21),
    findOrganisation: async (run, trx) => {
      await run(trx, peer, { id: organisationId });
      await run(trx, peer, { ods: 'X9Y8Z' });
    },
    findLikeOrganisation: (run, trx) => run(trx, peer, organisationId, organisation),
    insertOrganisation: (run, trx) => run(trx, peer, organisationId, organisation),
    updateOrganisation: (run, trx) => run(trx, peer, organisationId, organisation),
    selectAreas: (run, trx) => run(trx, peer, areaId, 21),
    findArea: (run, trx) => run(trx, peer, areaId),
    findLikeArea: (run, trx) => run(trx, peer, areaId, 'Harrowmere'),
    insertArea: (run, trx) => run(trx, peer, areaId, area),
    updateArea: (run, trx) => run(trx, peer, areaId, area),
  },
};
