// The SQL of understanding what was typed: the words that services use, the areas and the places that have names.
import { sql } from 'kysely';
import type { Peer } from '#api/access/peer.ts';
import { visibleService } from '#api/access/service.ts';
import type { Database } from '#api/database/index.ts';
import type { Point } from '#api/features/directory/finding/point.ts';
import type { AreaId } from '#shared/basics/ids.ts';

/** SQL: a service that this peer finds says the word, or one that begins so. A list of words knows no service and forgets none. */
const isFindable = (peer: Peer, word: string) => sql<boolean>`exists (select 1 from service
    where ${visibleService(peer)} and service.withdrawn_at is null and service.found_by
      @@ (to_tsquery('english', ${sql.ref(word)}) || to_tsquery('simple', ${sql.ref(word)} || ':*')))`;

/** Which of the words are used by services, whole, by their stem or as a beginning; and the place that one may be called by. */
export async function selectKnownWords(db: Database, peer: Peer, typed: readonly string[]) {
  const { rows } = await sql<{ typed: string; place: string | null }>`
    select asked.typed, case when bool_or(known.is_place and known.word = asked.typed) then asked.typed
      when length(asked.typed) >= 5 and bool_and(known.is_place) then min(known.word) end as place
    from (select typed, (ts_lexize('english_stem', typed))[1] as stem from unnest(${[...typed]}::text[]) as typed) as asked
    join service_word as known on known.community_id = ${peer.communityId}
      and known.word >= left(asked.typed, 3) collate "C" and known.word < (left(asked.typed, 3) || chr(1114111)) collate "C"
      and (known.word = asked.typed or known.stem = asked.stem
        or (length(asked.typed) > 2 and starts_with(known.word, asked.typed)))
    where ${isFindable(peer, 'asked.typed')}
    group by asked.typed`.execute(db);
  return rows;
}

/** Words that an unknown one may have meant: nearly as long or longer, with the first letter right. */
export async function selectWordsLike(db: Database, peer: Peer, typed: string, limit: number) {
  return await db
    .selectFrom('service_word')
    .select(['word', 'is_place as isPlace'])
    .where('community_id', '=', peer.communityId)
    .where(sql<boolean>`word >= left(${typed}::text, 1) collate "C"
      and word < (left(${typed}::text, 1) || chr(1114111)) collate "C"`)
    .where(sql<boolean>`length(word) >= length(${typed}::text) - 3`)
    .orderBy('word')
    .limit(limit)
    .execute();
}

/** Those of the words that this peer can find. */
export async function selectFindable(db: Database, peer: Peer, words: readonly string[]) {
  const { rows } = await sql<{ word: string }>`select word from unnest(${[...words]}::text[]) as given (word)
    where ${isFindable(peer, 'given.word')}`.execute(db);
  return rows;
}

/** Areas whose services the peer may see. */
export async function selectAreaNames(db: Database, peer: Peer, limit: number) {
  return await db
    .selectFrom('area')
    .innerJoin('area_directory', (join) =>
      join
        .onRef('area_directory.community_id', '=', 'area.community_id')
        .onRef('area_directory.area_id', '=', 'area.area_id'),
    )
    .select(['area.area_id as id', 'area.name'])
    .where('area.community_id', '=', peer.communityId)
    .where('area_directory.published_at', 'is not', null)
    .orderBy('area.area_id')
    .limit(limit)
    .execute();
}

/** Enough to know where a place is. */
const namedMax = 200;
/** A word that is written all over an area names no place in it: some eleven kilometres, in millionths of a degree. */
const wideMax = { latitude: 100_000, longitude: 160_000 } as const;

/** The middle of the services whose place carries this name, where they lie together. */
export async function findNamedPlace(db: Database, peer: Peer, areaId: AreaId | null, name: string) {
  const { rows } = await sql<Point>`
    select round(avg(latitude_micro))::int as latitude, round(avg(longitude_micro))::int as longitude from (
      select service.latitude_micro, service.longitude_micro from service
      where ${visibleService(peer)} and service.withdrawn_at is null and service.latitude_micro is not null
        and service.found_by @@ to_tsquery('english', ${`${name}:D`})
        and (${areaId}::uuid is null or service.area_id = ${areaId}::uuid)
      order by service.service_id limit ${namedMax}
    ) as named
    having max(latitude_micro) - min(latitude_micro) <= ${wideMax.latitude}::int
      and max(longitude_micro) - min(longitude_micro) <= ${wideMax.longitude}::int`.execute(db);
  return rows[0] ?? null;
}
