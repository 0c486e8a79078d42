// A community with two administrators and a few colleagues, anew for each test, and the deeds that stories of people are told in. Called
// once at the top of a test file.
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach } from 'vitest';
import type { Role } from '#shared/basics/lists.ts';
import type { AddResult, Colleague } from '#shared/contract/people.ts';
import { addCommunity, addPerson, noon, type Place, type SignedIn } from './people.ts';
import { openTestServer, type TestServer } from './server.ts';

export const issuer = 'https://sign-in.example';
export const tenant = '11111111-2222-4333-8444-555555555555';
const auth = { method: 'client_secret', secret: 'a-secret-of-the-tests' };
const client = { clientId: 'peer-hub', auth };
const providers = JSON.stringify([
  { ...client, key: 'sign-in', name: 'Sign-in', preset: 'oidc', issuer },
  {
    ...client,
    key: 'connect',
    name: 'Connect',
    preset: 'nhs-net-connect',
    issuer: 'https://login.example/organizations/v2.0',
    tenants: [tenant],
  },
]);

export type Added = { rows: { result: AddResult; personId: string | null }[] };

export function peopleTown() {
  let server: TestServer;
  let place: Place;
  let elsewhere: Place;
  let people: Record<'ana' | 'bilal' | 'sarah' | 'priya' | 'omar' | 'stranger', SignedIn>;

  beforeAll(async () => {
    server = await openTestServer({ providers });
  });
  afterAll(() => server.close());
  beforeEach(async () => {
    server.setNow(noon);
    server.core.rates.clear();
    const { db } = server.core;
    place = await addCommunity(db);
    elsewhere = await addCommunity(db);
    const person = (name: string, ...roles: Role[]) => addPerson(db, place, name, { roles });
    people = {
      ana: await person('Ana Pryce', 'member', 'administrator'),
      bilal: await person('Bilal Qureshi', 'administrator'),
      sarah: await person('Sarah Whitlow', 'member'),
      priya: await person('Priya Sundaram', 'member', 'moderator'),
      omar: await person('Omar Haddad', 'member', 'supervisor'),
      stranger: await addPerson(db, elsewhere, 'Olwen Marsh', { roles: ['member', 'administrator'] }),
    };
  });

  /** What was answered, or the code of the refusal. */
  async function ask<T>(
    path: string,
    input: unknown,
    who: SignedIn,
    kind: 'query' | 'mutation' = 'mutation',
  ) {
    const answer = await server.call<T>(kind, path.includes('.') ? path : `people.${path}`, input, who);
    return answer.isOk ? answer.data : answer.refusal;
  }
  async function list<T = Colleague>(input: object = {}, who = people.ana, path = 'people.listPeople') {
    const answer = await server.call<{ items: T[]; next: string | null }>('query', path, input, who);
    if (!answer.isOk) throw new Error(answer.refusal);
    return answer.data;
  }
  const named = async (name: string) => (await list()).items.find((one) => one.name === name);
  const row = (changes: object = {}) => ({
    name: 'Siân Llŷr-Parry',
    organisation: place.organisationId as string,
    areaId: place.areaId,
    roles: ['member'],
    identity: { issuer, tenant: '', subject: randomUUID() },
    ...changes,
  });
  const add = (rows: object[], who = people.ana, key: string = randomUUID()) =>
    ask<Added>('addPeople', { key, people: rows }, who);
  const setRoles = (
    who: SignedIn,
    of: Pick<SignedIn, 'personId'> | string,
    seen: readonly Role[],
    wanted: readonly Role[],
  ) =>
    ask<{ roles: Role[]; channelsToHandOver: number }>(
      'setRoles',
      { personId: typeof of === 'string' ? of : of.personId, seen, wanted },
      who,
    );
  /** Deeds of the trail in order, with who did them and what they say. */
  const trail = async () =>
    (
      await server.core.db
        .selectFrom('audit_entry')
        .select(['deed', 'actor_id as by', 'subject_id as of', 'detail'])
        .where('community_id', '=', place.communityId)
        .orderBy('seq')
        .execute()
    ).map(({ detail, ...entry }) => ({ ...entry, detail: JSON.parse(detail) as Record<string, unknown> }));

  return {
    get server() {
      return server;
    },
    get place() {
      return place;
    },
    get elsewhere() {
      return elsewhere;
    },
    get people() {
      return people;
    },
    ask,
    list,
    named,
    row,
    add,
    setRoles,
    trail,
  };
}
