// The SQL of organisations and areas, as administrators keep them.
import { sql } from 'kysely';
import type { Peer } from '#api/access/peer.ts';
import type { Database, Trx } from '#api/database/index.ts';
import type { AreaId, OrganisationId } from '#shared/basics/ids.ts';
import type { OrganisationKind } from '#shared/basics/lists.ts';

type Own = Pick<Peer, 'communityId'>;
export type OrganisationWords = { name: string; kind: OrganisationKind; odsCode: string | null };
export type AreaWords = { name: string; deprivationDecile: number | null };

export async function selectOrganisations(
  db: Database,
  { communityId }: Own,
  after: OrganisationId | null,
  limit: number,
) {
  let query = db
    .selectFrom('organisation')
    .select(['organisation_id as id', 'name', 'kind', 'ods_code as odsCode'])
    .where('community_id', '=', communityId);
  if (after !== null)
    query = query.where(
      sql<boolean>`(name, organisation_id) > (select last.name, last.organisation_id from organisation as last
        where last.community_id = ${communityId} and last.organisation_id = ${after})`,
    );
  return await query.orderBy('name').orderBy('organisation_id').limit(limit).execute();
}

/** By id, or by its code. */
export async function findOrganisation(
  db: Database,
  { communityId }: Own,
  by: { id: string } | { ods: string },
) {
  return await db
    .selectFrom('organisation')
    .select(['organisation_id as id', 'name', 'kind', 'ods_code as odsCode'])
    .where('community_id', '=', communityId)
    .where((on) =>
      'id' in by ? on('organisation_id', '=', by.id as OrganisationId) : on('ods_code', '=', by.ods),
    )
    .orderBy('organisation_id')
    .limit(1)
    .executeTakeFirst();
}

/** Another one of this name or code. */
export async function findLikeOrganisation(
  db: Database,
  { communityId }: Own,
  id: OrganisationId,
  { name, odsCode }: Pick<OrganisationWords, 'name' | 'odsCode'>,
) {
  return await db
    .selectFrom('organisation')
    .select('organisation_id as id')
    .where('community_id', '=', communityId)
    .where('organisation_id', '<>', id)
    .where(sql<boolean>`(lower(name) = lower(${name}) or ods_code = ${odsCode}::text)`)
    .limit(1)
    .executeTakeFirst();
}

export async function insertOrganisation(
  trx: Trx,
  { communityId }: Own,
  id: OrganisationId,
  { name, kind, odsCode }: OrganisationWords,
): Promise<void> {
  await trx
    .insertInto('organisation')
    .values({
      community_id: communityId,
      organisation_id: id,
      slug: `o-${id}`,
      name,
      kind,
      ods_code: odsCode,
    })
    .execute();
}

export async function updateOrganisation(
  trx: Trx,
  { communityId }: Own,
  id: OrganisationId,
  { name, kind, odsCode }: OrganisationWords,
): Promise<void> {
  await trx
    .updateTable('organisation')
    .set({ name, kind, ods_code: odsCode })
    .where('community_id', '=', communityId)
    .where('organisation_id', '=', id)
    .execute();
}

export async function selectAreas(db: Database, { communityId }: Own, after: AreaId | null, limit: number) {
  let query = db
    .selectFrom('area')
    .select(['area_id as id', 'name', 'deprivation_decile as deprivationDecile'])
    .where('community_id', '=', communityId);
  if (after !== null)
    query = query.where(
      sql<boolean>`(name, area_id) > (select last.name, last.area_id from area as last
        where last.community_id = ${communityId} and last.area_id = ${after})`,
    );
  return await query.orderBy('name').orderBy('area_id').limit(limit).execute();
}

export async function findArea(db: Database, { communityId }: Own, id: AreaId) {
  return await db
    .selectFrom('area')
    .select(['area_id as id', 'name', 'deprivation_decile as deprivationDecile'])
    .where('community_id', '=', communityId)
    .where('area_id', '=', id)
    .executeTakeFirst();
}

/** Another one of this name. */
export async function findLikeArea(db: Database, { communityId }: Own, id: AreaId, name: string) {
  return await db
    .selectFrom('area')
    .select('area_id as id')
    .where('community_id', '=', communityId)
    .where('area_id', '<>', id)
    .where(sql<boolean>`lower(name) = lower(${name})`)
    .limit(1)
    .executeTakeFirst();
}

export async function insertArea(
  trx: Trx,
  { communityId }: Own,
  id: AreaId,
  { name, deprivationDecile }: AreaWords,
): Promise<void> {
  await trx
    .insertInto('area')
    .values({
      community_id: communityId,
      area_id: id,
      slug: `a-${id}`,
      name,
      deprivation_decile: deprivationDecile,
    })
    .execute();
}

export async function updateArea(
  trx: Trx,
  { communityId }: Own,
  id: AreaId,
  { name, deprivationDecile }: AreaWords,
): Promise<void> {
  await trx
    .updateTable('area')
    .set({ name, deprivation_decile: deprivationDecile })
    .where('community_id', '=', communityId)
    .where('area_id', '=', id)
    .execute();
}
