// People's part of the table of access: one ask a procedure, about a colleague whom no other line speaks of.
import { randomUUID } from 'node:crypto';
import { addPerson, type Place } from '#tests/support/people.ts';
import type { TestServer } from '#tests/support/server.ts';

export type OurPeople = { colleagueId: string; organisationId: string; areaId: string };

const organisation = { name: 'Harrowmere PCN', kind: 'PCN', odsCode: null };
const area = { name: 'Harrowmere', deprivationDecile: 2 };

export const peopleAsks: Record<string, (at: OurPeople) => Record<string, unknown>> = {
  'people.listKeepers': () => ({ role: 'moderator' }),
  'people.listPeople': () => ({}),
  'people.addPeople': () => ({
    key: randomUUID(),
    people: [
      {
        name: 'Siân Llŷr-Parry',
        organisation: 'Q9Q9Q',
        roles: ['member'],
        identity: { issuer: 'https://sign-in.example', subject: '555000123456' },
      },
    ],
  }),
  // What stands already: whoever may ask finds nothing to do, and nobody who is asked about later is changed.
  'people.setRoles': ({ colleagueId }) => ({ personId: colleagueId, seen: [], wanted: ['host'] }),
  'people.movePerson': ({ colleagueId, organisationId, areaId }) => {
    const stands = { name: 'A colleague', organisationId, areaId };
    return { personId: colleagueId, seen: stands, wanted: stands };
  },
  'people.endMembership': ({ colleagueId }) => ({ personId: colleagueId }),
  'people.countHostless': () => ({}),
  'people.listOrganisations': () => ({}),
  'people.addOrganisation': () => ({
    ...organisation,
    organisationId: randomUUID(),
    name: `Surgery ${randomUUID()}`,
  }),
  'people.changeOrganisation': ({ organisationId }) => ({
    organisationId,
    seen: organisation,
    wanted: organisation,
  }),
  'people.listAreas': () => ({}),
  'people.addArea': () => ({ ...area, areaId: randomUUID(), name: `Area ${randomUUID()}` }),
  'people.changeArea': ({ areaId }) => ({ areaId, seen: area, wanted: area }),
};

export async function makeOurPeople(
  at: TestServer,
  place: Place,
): Promise<Pick<OurPeople, 'colleagueId' | 'organisationId'>> {
  const { personId } = await addPerson(at.core.db, place, 'A colleague', { roles: ['host'] });
  return { colleagueId: personId, organisationId: place.organisationId };
}
