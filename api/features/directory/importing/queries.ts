// All SQL of what feeds say of services. It never writes a word of a peer.
import { sql } from 'kysely';
import type { Database, Trx } from '#api/database/index.ts';
import type {
  ServiceContactTable,
  ServicePlaceTable,
  ServiceTable,
  ServiceTimeTable,
} from '#api/database/tables/directory.ts';
import type { CommunityId, FeedId, ServiceId } from '#shared/basics/ids.ts';
import type { findableOf } from './findable.ts';

type FeedKey = { communityId: CommunityId; feedId: FeedId };
type Unfed = 'stated_capacity' | 'stated_capacity_at' | 'confirmed_at';
/** The database works these out. */
type Derived = 'point_x' | 'point_y' | 'point_z' | 'found_by' | 'told_capacity' | 'told_at' | 'checked_at';
type Findable = ReturnType<typeof findableOf>;
/** A row with plain values: what an importer writes. */
type Row<Table> = {
  [Column in keyof Table]: Table[Column] extends Date | null ? Date | null : Table[Column];
};
type Moments = 'source_capacity_at' | 'assured_at' | 'modified_at';
export type NewService = Omit<
  ServiceTable,
  Unfed | Derived | Moments | keyof Findable | 'missing_since' | 'missed_runs' | 'withdrawn_at'
> &
  Record<Moments, string | null> &
  Findable;
export type NewTime = Omit<ServiceTimeTable, 'valid_from' | 'valid_to'> &
  Record<'valid_from' | 'valid_to', string | null>;

export async function selectStored(
  db: Database,
  { communityId, feedId }: FeedKey,
  sourceIds: readonly string[],
) {
  return await db
    .selectFrom('service')
    .select([
      'service_id as serviceId',
      'source_id as sourceId',
      'source_hash as sourceHash',
      'modified_at as modifiedAt',
      sql<boolean>`(missing_since is not null)`.as('isMissing'),
    ])
    .where('community_id', '=', communityId)
    .where('feed_id', '=', feedId)
    .where('source_id', '=', sql<string>`any(${[...sourceIds]}::text[])`)
    .execute();
}

/** Only what a feed says; the three columns of peers are not named here and stay as they are. */
const fedColumns = [
  'source_hash',
  'name',
  'organisation',
  'organisation_key',
  'summary',
  'url',
  'email',
  'status',
  'alert',
  'needs',
  'languages',
  'cost',
  'cost_words',
  'eligibility',
  'minimum_age',
  'maximum_age',
  'how_to_refer',
  'wait_words',
  'source_capacity',
  'source_capacity_at',
  'assured_at',
  'modified_at',
  'same_key',
  'latitude_micro',
  'longitude_micro',
  'has_more_points',
  'place_words',
  'access_words',
  'open_days',
  'has_dated_times',
] as const;

export async function upsertServices(trx: Trx, rows: readonly NewService[]): Promise<void> {
  await trx
    .insertInto('service')
    .values(rows.map((row) => ({ ...row, missed_runs: 0 })))
    .onConflict((conflict) =>
      conflict.columns(['community_id', 'feed_id', 'source_id']).doUpdateSet((eb) => ({
        ...Object.fromEntries(fedColumns.map((column) => [column, eb.ref(`excluded.${column}`)])),
        missing_since: null,
        missed_runs: 0,
        withdrawn_at: null,
      })),
    )
    .execute();
}

type ServiceIds = { communityId: CommunityId; serviceIds: readonly ServiceId[] };

export async function deleteParts(trx: Trx, { communityId, serviceIds }: ServiceIds): Promise<void> {
  for (const table of ['service_time', 'service_place', 'service_contact'] as const)
    await trx
      .deleteFrom(table)
      .where('community_id', '=', communityId)
      .where('service_id', '=', sql<ServiceId>`any(${[...serviceIds]}::uuid[])`)
      .execute();
}

export async function insertTimes(trx: Trx, rows: readonly NewTime[]): Promise<void> {
  await trx
    .insertInto('service_time')
    .values([...rows])
    .execute();
}

export async function insertPlaces(
  trx: Trx,
  rows: readonly Omit<Row<ServicePlaceTable>, Derived>[],
): Promise<void> {
  await trx
    .insertInto('service_place')
    .values([...rows])
    .execute();
}

export async function insertContacts(trx: Trx, rows: readonly Row<ServiceContactTable>[]): Promise<void> {
  await trx
    .insertInto('service_contact')
    .values([...rows])
    .execute();
}

/** What services say in their own words, and how their places are called. */
export type Texts = { said: readonly string[]; places: readonly string[] };

/**
 * Words that no service used before, and which of all are a place's too. A word stays when its last service goes: a guess at it
 * finds nothing then. Known words are locked in their order before anything is written, and new ones come in theirs: two imports never
 * wait for one another in a ring.
 */
export async function insertWords(
  trx: Trx,
  communityId: CommunityId,
  { said, places }: Texts,
): Promise<void> {
  await sql`
    with used as materialized (
      select word, bool_or(is_place) as is_place from (
        select unnest(tsvector_to_array(to_tsvector('simple', plain_words(text)))) as word, false as is_place
        from unnest(${[...said]}::text[]) as text
        union all
        select unnest(tsvector_to_array(to_tsvector('simple', plain_words(text)))), true
        from unnest(${[...places]}::text[]) as text
      ) as every group by word
    ), held as materialized (
      select known.word from service_word as known join used on used.word = known.word
      where known.community_id = ${communityId} and used.is_place and not known.is_place
      order by known.word for no key update of known
    ), placed as (
      update service_word set is_place = true from held
      where service_word.community_id = ${communityId} and service_word.word = held.word
    )
    insert into service_word (community_id, word, stem, is_place)
    select ${communityId}::uuid, word, coalesce((ts_lexize('english_stem', word))[1], word), is_place from used
    where not exists (select 1 from service_word as known
        where known.community_id = ${communityId} and known.word = used.word)
      and (select count(*) from held) >= 0
      and length(word) between 3 and 32 and word ~ '^[^0-9[:punct:][:space:]]+$'
    order by word
    on conflict do nothing`.execute(trx);
}

/** They are there again, as they were. */
export async function clearMissing(trx: Trx, { communityId, serviceIds }: ServiceIds): Promise<void> {
  await trx
    .updateTable('service')
    .set({ missing_since: null, missed_runs: 0, withdrawn_at: null })
    .where('community_id', '=', communityId)
    .where('service_id', '=', sql<ServiceId>`any(${[...serviceIds]}::uuid[])`)
    .execute();
}

const isUnseen = sql<boolean>`not exists (
    select 1 from feed_page where feed_page.community_id = service.community_id
      and feed_page.feed_id = service.feed_id and service.source_id = any(feed_page.source_ids))`;

/** How many services the feed had before this reading, and how many of them its pages no longer hold. */
export async function countMissing(db: Database, { communityId, feedId }: FeedKey) {
  return await sql<{ known: number; missing: number }>`
    with seen as materialized (
      select distinct unnest(source_ids) as source_id from feed_page
      where community_id = ${communityId} and feed_id = ${feedId}
    )
    select count(*)::int - coalesce((select created from feed_run where community_id = ${communityId}
        and feed_id = ${feedId} and state = 'running'), 0) as known,
      count(*) filter (where seen.source_id is null)::int as missing
    from service left join seen on seen.source_id = service.source_id
    where service.community_id = ${communityId} and service.feed_id = ${feedId}
      and service.withdrawn_at is null`
    .execute(db)
    .then(({ rows }) => rows[0] ?? { known: 0, missing: 0 });
}

/** Missing once is waited for; after two whole readings it is withdrawn, and stays for the chases that name it. */
export async function markMissing(trx: Trx, { communityId, feedId }: FeedKey, now: Date): Promise<number> {
  const { numUpdatedRows } = await trx
    .updateTable('service')
    .set({
      missing_since: sql`coalesce(missing_since, ${now}::timestamptz)`,
      missed_runs: sql`missed_runs + 1`,
      withdrawn_at: sql`case when missed_runs + 1 >= 2 then ${now}::timestamptz end`,
    })
    .where('community_id', '=', communityId)
    .where('feed_id', '=', feedId)
    .where('withdrawn_at', 'is', null)
    .where(isUnseen)
    .executeTakeFirst();
  return Number(numUpdatedRows);
}
