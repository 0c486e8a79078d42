// The SQL of people, their roles and their identities. Nothing here reads what anybody wrote.
import { sql } from 'kysely';
import { isSeenSuspended } from '#api/access/colleague.ts';
import { hasNobodyLeft, isHostless } from '#api/access/hostless.ts';
import type { Peer } from '#api/access/peer.ts';
import type { Database, Trx } from '#api/database/index.ts';
import type { AreaId, CommunityId, OrganisationId, PersonId } from '#shared/basics/ids.ts';
import type { Role } from '#shared/basics/lists.ts';

type Own = Pick<Peer, 'communityId'>;

/** False when there is one of this slug. */
export async function insertCommunity(
  trx: Trx,
  community: { id: CommunityId; slug: string; name: string; now: Date },
): Promise<boolean> {
  const row = await trx
    .insertInto('community')
    .values({
      community_id: community.id,
      slug: community.slug,
      name: community.name,
      is_evaluation: false,
      created_at: community.now,
    })
    .onConflict((conflict) => conflict.doNothing())
    .returning('community_id')
    .executeTakeFirst();
  return row !== undefined;
}

export type Filter = {
  areaId?: AreaId | undefined;
  organisationId?: OrganisationId | undefined;
  role?: Role | undefined;
  are: 'here' | 'gone' | 'all';
};

const holds = (role: Role | null) => sql<boolean>`exists (select 1 from person_role as held
    where held.community_id = person.community_id and held.person_id = person.person_id
      ${role === null ? sql`` : sql`and held.role = ${role}`})`;

/** By name; `after` is the last one of the page before, wherever their name stands by now. */
export async function selectPeople(
  db: Database,
  { communityId }: Own,
  filter: Filter,
  after: PersonId | null,
  limit: number,
) {
  let query = db
    .selectFrom('person')
    .innerJoin('organisation', (join) =>
      join
        .onRef('organisation.community_id', '=', 'person.community_id')
        .onRef('organisation.organisation_id', '=', 'person.organisation_id'),
    )
    .leftJoin('area', (join) =>
      join
        .onRef('area.community_id', '=', 'person.community_id')
        .onRef('area.area_id', '=', 'person.area_id'),
    )
    .select([
      'person.person_id as id',
      'person.name',
      'person.organisation_id as organisationId',
      'organisation.name as organisation',
      'person.area_id as areaId',
      'area.name as area',
      isSeenSuspended.as('isSuspended'),
      sql<string | null>`(select string_agg(held.role, ',') from person_role as held
        where held.community_id = person.community_id and held.person_id = person.person_id)`.as('roles'),
    ])
    .where('person.community_id', '=', communityId);
  if (filter.areaId !== undefined) query = query.where('person.area_id', '=', filter.areaId);
  if (filter.organisationId !== undefined)
    query = query.where('person.organisation_id', '=', filter.organisationId);
  if (filter.role !== undefined) query = query.where(holds(filter.role));
  if (filter.are === 'here') query = query.where(holds(null));
  if (filter.are === 'gone') query = query.where(sql<boolean>`not ${holds(null)}`);
  if (after !== null)
    query = query.where(
      sql<boolean>`(person.name, person.person_id) > (select last.name, last.person_id from person as last
        where last.community_id = ${communityId} and last.person_id = ${after})`,
    );
  return await query.orderBy('person.name').orderBy('person.person_id').limit(limit).execute();
}

export async function findPerson(db: Database, { communityId }: Own, personId: PersonId) {
  return await db
    .selectFrom('person')
    .select(['name', 'organisation_id as organisationId', 'area_id as areaId'])
    .where('community_id', '=', communityId)
    .where('person_id', '=', personId)
    .executeTakeFirst();
}

/** Waits for deeds that were begun with one of these roles (`access/standing.ts`). */
export async function lockRoles(trx: Trx, { communityId }: Own, personId: PersonId): Promise<Role[]> {
  const rows = await trx
    .selectFrom('person_role')
    .select('role')
    .where('community_id', '=', communityId)
    .where('person_id', '=', personId)
    .orderBy('role')
    .forUpdate()
    .execute();
  return rows.map(({ role }) => role);
}

/** Who signs in by this, in whichever community. */
export async function findIdentity(
  db: Database,
  { issuer, tenant, subject }: { issuer: string; tenant: string; subject: string },
) {
  return await db
    .selectFrom('identity')
    .select(['community_id as communityId', 'person_id as personId'])
    .where('issuer', '=', issuer)
    .where('tenant', '=', tenant)
    .where('subject', '=', subject)
    .executeTakeFirst();
}

export type NewPerson = {
  id: PersonId;
  name: string;
  organisationId: OrganisationId;
  areaId: AreaId | null;
  now: Date;
};

/** False when the id was used before. */
export async function insertPerson(trx: Trx, { communityId }: Own, person: NewPerson): Promise<boolean> {
  const row = await trx
    .insertInto('person')
    .values({
      community_id: communityId,
      person_id: person.id,
      // It says nothing of a name, for names change.
      slug: `p-${person.id}`,
      name: person.name,
      organisation_id: person.organisationId,
      area_id: person.areaId,
      suspended_at: null,
      joined_at: person.now,
    })
    .onConflict((conflict) => conflict.doNothing())
    .returning('person_id')
    .executeTakeFirst();
  return row !== undefined;
}

/** False when another community took it in this moment. */
export async function insertIdentity(
  trx: Trx,
  { communityId }: Own,
  personId: PersonId,
  { issuer, tenant, subject }: { issuer: string; tenant: string; subject: string },
): Promise<boolean> {
  const row = await trx
    .insertInto('identity')
    .values({ issuer, tenant, subject, community_id: communityId, person_id: personId })
    .onConflict((conflict) => conflict.doNothing())
    .returning('subject')
    .executeTakeFirst();
  return row !== undefined;
}

export async function insertRoles(
  trx: Trx,
  { communityId }: Own,
  personId: PersonId,
  given: readonly Role[],
): Promise<void> {
  await trx
    .insertInto('person_role')
    .values(given.map((role) => ({ community_id: communityId, person_id: personId, role })))
    .execute();
}

export async function deleteRoles(
  trx: Trx,
  { communityId }: Own,
  personId: PersonId,
  taken: readonly Role[],
): Promise<void> {
  await trx
    .deleteFrom('person_role')
    .where('community_id', '=', communityId)
    .where('person_id', '=', personId)
    .where('role', 'in', taken)
    .execute();
}

export async function updatePerson(
  trx: Trx,
  { communityId }: Own,
  personId: PersonId,
  { name, organisationId, areaId }: { name: string; organisationId: OrganisationId; areaId: AreaId | null },
): Promise<void> {
  await trx
    .updateTable('person')
    .set({ name, organisation_id: organisationId, area_id: areaId })
    .where('community_id', '=', communityId)
    .where('person_id', '=', personId)
    .execute();
}

/** Open channels that somebody hosts: a number, for a private one is unseen by whoever is not in it. */
/** Channels whose host has left, and those of them that nobody is left to see to. */
export async function countHostless(db: Database, { communityId }: Own) {
  const row = await db
    .selectFrom('channel')
    .select([
      sql<number>`count(*)::int`.as('channels'),
      sql<number>`(count(*) filter (where ${hasNobodyLeft}))::int`.as('unattended'),
    ])
    .where('channel.community_id', '=', communityId)
    .where(isHostless)
    .executeTakeFirst();
  return row ?? { channels: 0, unattended: 0 };
}

export async function countHosted(db: Database, { communityId }: Own, personId: PersonId): Promise<number> {
  const row = await db
    .selectFrom('channel')
    .select(sql<number>`count(*)::int`.as('count'))
    .where('community_id', '=', communityId)
    .where('host_id', '=', personId)
    .where('closed_at', 'is', null)
    .executeTakeFirst();
  return row?.count ?? 0;
}
