// What finding a service asks of its row stands in its row: its words as the text search reads them, where it is, on which days it
// is open, the newest word about its capacity. The database derives what it can, so that no writer forgets it; the importer
// fills in what comes from the parts of a service. And the words that services use, so that a slip can be told from a word.
import { type Kysely, sql } from 'kysely';

/** Points are whole decimetres from the middle of the Earth: between two of them a distance is a root of a sum, alike on every engine. */
const point = (axis: 'x' | 'y' | 'z') => {
  const [latitude, longitude] = ['latitude_micro', 'longitude_micro'].map(
    (one) => `radians(${one}::float8 / 1000000)`,
  );
  const share = {
    x: `cos(${latitude}) * cos(${longitude})`,
    y: `cos(${latitude}) * sin(${longitude})`,
    z: `sin(${latitude})`,
  }[axis];
  return sql.raw(`point_${axis} integer generated always as (round(63710000 * ${share})::integer) stored`);
};

/** Letters without their marks, so that a café is found by people who type cafe. */
const marked = 'ÀÁÂÃÄÅàáâãäåÇçÈÉÊËèéêëÌÍÎÏìíîïÑñÒÓÔÕÖØòóôõöøÙÚÛÜùúûüÝŶýŷÿŴŵŁłŚśŻżŹźĆćĘęĄąŃńŠšŽžČč';
const plain = 'aaaaaaaaaaaacceeeeeeeeiiiiiiiinnoooooooooooouuuuuuuuyyyyywwllsszzzzcceeaannsszzcc';

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create function plain_words(words text) returns text language sql immutable strict parallel safe
    return translate(words, ${sql.lit(marked)}, ${sql.lit(plain)})`.execute(db);
  await sql`alter table service_place add column ${point('x')}, add column ${point('y')}, add column ${point('z')}`.execute(
    db,
  );
  await sql`
    alter table service
      add column latitude_micro integer check (latitude_micro between 49000000 and 61000000),
      add column longitude_micro integer check (longitude_micro between -9000000 and 3000000),
      add column has_more_points boolean not null default false,
      add column place_words text not null default '' check (length(place_words) <= 2000),
      add column access_words text not null default '' check (length(access_words) <= 4000),
      add column open_days integer not null default 0 check (open_days between 0 and 127),
      add column has_dated_times boolean not null default false`.execute(db);
  await fillIn(db);
  // After the filling in: a derived column is written with the row, and this writes every row once.
  await sql`
    alter table service
      add column ${point('x')}, add column ${point('y')}, add column ${point('z')},
      add column found_by tsvector generated always as (
        setweight(to_tsvector('english', plain_words(name)), 'A')
        || setweight(to_tsvector('english', plain_words(coalesce(organisation, ''))), 'B')
        || setweight(to_tsvector('english', plain_words(summary)), 'C')
        || setweight(to_tsvector('english', plain_words(place_words)), 'D')) stored,
      add column told_capacity text generated always as (
        case when source_capacity_at is null or stated_capacity_at >= source_capacity_at then stated_capacity
          else source_capacity end) stored
        check (told_capacity in ('capacity', 'waitlist', 'additional-assessment-required', 'no-capacity', 'unknown')),
      add column told_at timestamptz(3) generated always as (greatest(stated_capacity_at, source_capacity_at)) stored,
      add column checked_at timestamptz(3) generated always as (greatest(confirmed_at, assured_at, modified_at)) stored,
      add check ((latitude_micro is null) = (longitude_micro is null))`.execute(db);
  await sql`drop index service_words`.execute(db);
  await sql`create index service_found_by on service using gin (found_by) where withdrawn_at is null`.execute(
    db,
  );
  // C: words that begin alike lie beside one another.
  await sql`
    create table service_word (
      community_id uuid not null references community,
      word text collate "C" not null check (length(word) between 3 and 32),
      stem text not null check (length(stem) between 1 and 32),
      is_place boolean not null,
      primary key (community_id, word)
    )`.execute(db);
  await sql`
    insert into service_word (community_id, word, stem, is_place)
    select community_id, word, coalesce((ts_lexize('english_stem', word))[1], word), bool_or(is_place) from (
      select community_id, unnest(tsvector_to_array(to_tsvector('simple',
        plain_words(name || ' ' || coalesce(organisation, '') || ' ' || summary)))) as word, false as is_place from service
      union all
      select community_id, unnest(tsvector_to_array(to_tsvector('simple', plain_words(place_words)))), true from service
    ) as used
    where length(word) between 3 and 32 and word ~ '^[^0-9[:punct:][:space:]]+$'
    group by community_id, word`.execute(db);
}

/** From the parts of the services that are there, as the importer does it from now on. */
async function fillIn(db: Kysely<unknown>) {
  const days = `array['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU']`;
  await sql`
    update service set
      latitude_micro = first.latitude_micro, longitude_micro = first.longitude_micro,
      has_more_points = coalesce(place.points > 1, false),
      place_words = coalesce(left(place.words, 2000), ''),
      access_words = coalesce(left(lower(place.access), 4000), ''),
      open_days = coalesce(time.days, 0),
      has_dated_times = coalesce(time.is_dated, false)
    from service as same
    left join lateral (
      select latitude_micro, longitude_micro from service_place as part
      where part.community_id = same.community_id and part.service_id = same.service_id and latitude_micro is not null
      order by number limit 1) as first on true
    left join lateral (
      select count(latitude_micro) as points, string_agg(concat_ws(' · ', part.name, address), ' · ' order by number) as words,
        string_agg(access, ' · ' order by number) as access
      from service_place as part
      where part.community_id = same.community_id and part.service_id = same.service_id) as place on true
    left join lateral (
      select bit_or(1 << (array_position(${sql.raw(days)}, day) - 1))
          filter (where not is_closed and valid_from is null and valid_to is null) as days,
        bool_or(is_closed or valid_from is not null or valid_to is not null) as is_dated
      from service_time as part
      where part.community_id = same.community_id and part.service_id = same.service_id) as time on true
    where service.community_id = same.community_id and service.service_id = same.service_id`.execute(db);
}
