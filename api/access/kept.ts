// What stripping keeps for this peer when the API looks again (decision 9): the same list that their panel was given, all of it
// at once. Asked for only where a text seems to identify somebody, so that an ordinary post costs nothing.
import { AsyncLocalStorage } from 'node:async_hooks';
import { sql } from 'kysely';
import type { Database } from '#api/database/index.ts';
import { limits } from '#shared/basics/limits.ts';
import { keepFrom } from '#shared/contract/readable.ts';
import type { Keep } from '#shared/stripping/index.ts';
import type { Peer } from './peer.ts';
import { visibleService } from './service.ts';

/** A phrase of one or two letters, or of figures alone, would keep what it must not. */
export const isKeptPhrase = (text: string | null): text is string => text !== null && /\p{L}{3}/u.test(text);

export async function keptFor(db: Database, peer: Pick<Peer, 'communityId' | 'areaId'>): Promise<Keep> {
  const { communityId, areaId } = peer;
  const inArea = (column: string) =>
    areaId === null ? sql`true` : sql`${sql.ref(column)} = ${areaId}::uuid`;
  const { rows } = await sql<{ words: string; isPhone: boolean }>`
    with listed as (
      select service.community_id, service.service_id, service.name, service.organisation from service
      where service.community_id = ${communityId} and service.withdrawn_at is null
        and ${visibleService(peer)} and ${inArea('service.area_id')}
      order by service.service_id limit ${limits.keptPhonesMax}
    )
    select distinct words, is_phone as "isPhone" from (
      select name as words, false as is_phone from listed
      union all select organisation, false from listed
      union all select part.name, false from service_place as part join listed using (community_id, service_id)
      union all select part.label, false from service_contact as part join listed using (community_id, service_id)
      union all select part.phone, true from service_contact as part join listed using (community_id, service_id)
      union all select part.phone, true from service_statement as part join listed using (community_id, service_id)
        where part.withdrawn_at is null
      union all select area.name, false from area where area.community_id = ${communityId} and ${inArea('area.area_id')}
      union all select contact.name, false from area_contact as contact
        where contact.community_id = ${communityId} and ${inArea('contact.area_id')}
      union all select contact.phone, true from area_contact as contact
        where contact.community_id = ${communityId} and ${inArea('contact.area_id')}
    ) as kept where words is not null
    limit ${limits.keptPhrasesMax + limits.keptPhonesMax}`.execute(db);
  return {
    phrases: rows.filter((row) => !row.isPhone && isKeptPhrase(row.words)).map((row) => row.words),
    phones: rows.filter((row) => row.isPhone).map((row) => row.words),
  };
}

const kept = new AsyncLocalStorage<() => Promise<Keep>>();
keepFrom(() => kept.getStore());

/** Whatever `work` parses is judged with what this peer's panel keeps. Read once, and only if it is asked for. */
export function judgedFor<Done>(db: Database, peer: Peer, work: () => Promise<Done>): Promise<Done> {
  let asked: Promise<Keep> | undefined;
  return kept.run(() => {
    asked ??= keptFor(db, peer);
    return asked;
  }, work);
}
