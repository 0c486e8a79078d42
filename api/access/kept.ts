// What stripping keeps for this peer when the API looks again (decision 9): the same list that their panel was given, all of it
// at once. Asked for only where a text seems to identify somebody, so that an ordinary post costs nothing.
import { AsyncLocalStorage } from 'node:async_hooks';
import { sql } from 'kysely';
import type { Database } from '#api/database/index.ts';
import { limits } from '#shared/basics/limits.ts';
import { keepFrom } from '#shared/contract/readable.ts';
import type { Keep } from '#shared/stripping/index.ts';
import type { Peer } from './peer.ts';
import { isPersonLike, readyToTell } from './person-like.ts';
import { visibleService } from './service.ts';

/** A phrase of one or two letters, or of figures alone, would keep what it must not. */
export const isKeptArea = (text: string | null): text is string => text !== null && /\p{L}{3}/u.test(text);
/** What somebody named; it may be a person's name. Await `readyToTell` first. */
export const isKeptPhrase = (text: string | null): text is string => isKeptArea(text) && !isPersonLike(text);

export async function keptFor(db: Database, peer: Pick<Peer, 'communityId' | 'areaId'>): Promise<Keep> {
  const { communityId, areaId } = peer;
  const inArea = (column: string) =>
    areaId === null ? sql`true` : sql`${sql.ref(column)} = ${areaId}::uuid`;
  await readyToTell();
  const { rows } = await sql<{ words: string; kind: 'phone' | 'name' | 'area' }>`
    with listed as (
      select service.community_id, service.service_id, service.name, service.organisation from service
      where service.community_id = ${communityId} and service.withdrawn_at is null
        and ${visibleService(peer)} and ${inArea('service.area_id')}
      order by service.service_id limit ${limits.keptPhonesMax}
    )
    select distinct words, kind from (
      select name as words, 'name' as kind from listed
      union all select organisation, 'name' from listed
      union all select part.name, 'name' from service_place as part join listed using (community_id, service_id)
      union all select part.label, 'name' from service_contact as part join listed using (community_id, service_id)
      union all select part.phone, 'phone' from service_contact as part join listed using (community_id, service_id)
      union all select part.phone, 'phone' from service_statement as part join listed using (community_id, service_id)
        where part.withdrawn_at is null
      union all select area.name, 'area' from area where area.community_id = ${communityId} and ${inArea('area.area_id')}
      union all select contact.name, 'name' from area_contact as contact
        where contact.community_id = ${communityId} and ${inArea('contact.area_id')}
      union all select contact.phone, 'phone' from area_contact as contact
        where contact.community_id = ${communityId} and ${inArea('contact.area_id')}
    ) as kept where words is not null
    limit ${limits.keptPhrasesMax + limits.keptPhonesMax}`.execute(db);
  return {
    phrases: rows
      .filter(({ kind, words }) =>
        kind === 'area' ? isKeptArea(words) : kind === 'name' && isKeptPhrase(words),
      )
      .map(({ words }) => words),
    phones: rows.filter(({ kind }) => kind === 'phone').map(({ words }) => words),
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
