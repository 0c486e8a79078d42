// The SQL that reads services for the search: those of published areas that their feed still carries.
import { sql } from 'kysely';
import type { Database, Trx } from '#api/database/index.ts';
import type { CommunityId } from '#shared/basics/ids.ts';

/** SQL: what a service is indexed from, as one mark: its record, and when somebody last confirmed it. */
const seal = sql<string>`(service.source_hash || ' ' || coalesce(extract(epoch from service.confirmed_at)::bigint::text, ''))`;

const isOffered = sql<boolean>`(service.withdrawn_at is null and exists (select 1 from area_directory
    where area_directory.community_id = service.community_id and area_directory.area_id = service.area_id
      and area_directory.published_at is not null))`;

const offered = (db: Database) =>
  db
    .selectFrom('service')
    .innerJoin('area', (join) =>
      join
        .onRef('area.community_id', '=', 'service.community_id')
        .onRef('area.area_id', '=', 'service.area_id'),
    )
    .select([
      'service.community_id as communityId',
      'service.service_id as id',
      'service.area_id as areaId',
      'service.name',
      'service.organisation',
      'service.summary',
      'service.eligibility',
      'service.how_to_refer as howToRefer',
      'service.needs',
      'service.languages',
      'service.place_words as placeWords',
      'area.name as area',
      seal.as('seal'),
      sql<Date>`coalesce(greatest(service.confirmed_at, service.assured_at, service.modified_at), 'epoch')`.as(
        'freshAt',
      ),
    ])
    .where(isOffered);

/** Those that the search does not know, or knows as they were. */
export async function selectStaleServices(db: Database, limit: number) {
  return await offered(db)
    .leftJoin('search_document as known', (join) =>
      join
        .onRef('known.community_id', '=', 'service.community_id')
        .onRef('known.subject_id', '=', 'service.service_id')
        .on('known.kind', '=', 'service'),
    )
    .where(sql<boolean>`known.seal is distinct from ${seal}`)
    .orderBy('service.service_id')
    .limit(limit)
    .execute();
}

/** Nobody changes it until the commit: what a feed or a peer writes at this moment comes before or after. */
export async function findService(trx: Trx, { communityId }: { communityId: CommunityId }, id: string) {
  return await offered(trx)
    .where('service.community_id', '=', communityId)
    .where(sql<boolean>`service.service_id = ${id}::uuid`)
    .forUpdate('service')
    .executeTakeFirst();
}
export type IndexedService = NonNullable<Awaited<ReturnType<typeof findService>>>;

/** Those that the search still knows though nobody is offered them any more. */
export async function selectGoneServices(db: Database, limit: number) {
  return await db
    .selectFrom('search_document as known')
    .select(['known.community_id as communityId', 'known.subject_id as id'])
    .where('known.kind', '=', 'service')
    .where(
      sql<boolean>`not exists (select 1 from service where service.community_id = known.community_id
        and service.service_id = known.subject_id and ${isOffered})`,
    )
    .orderBy('known.document_no')
    .limit(limit)
    .execute();
}
