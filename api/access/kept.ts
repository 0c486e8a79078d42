// What stripping keeps for this peer when the API looks again (decision 9): the same list that their panel was given, all of it
// at once. Asked for only where a text seems to identify somebody, so that an ordinary post costs nothing; and before a transaction, for a
// list that changed is judged anew, and nobody's lock may wait for that.
import { AsyncLocalStorage } from 'node:async_hooks';
import { sql } from 'kysely';
import type { Database } from '#api/database/index.ts';
import { limits } from '#shared/basics/limits.ts';
import { keepFrom } from '#shared/contract/readable.ts';
import type { Keep } from '#shared/stripping/index.ts';
import type { KeptMemory } from './kept-memory.ts';
import type { Peer } from './peer.ts';
import { visibleService } from './service.ts';

type Parts = { db: Database; kept: KeptMemory };
type Of = Pick<Peer, 'communityId' | 'areaId'>;

const inAreaOf = ({ areaId }: Of) => {
  return (column: string) => (areaId === null ? sql`true` : sql`${sql.ref(column)} = ${areaId}::uuid`);
};

export async function keptFor({ db, kept }: Parts, { communityId, areaId }: Of): Promise<Keep> {
  const of = { communityId, areaId };
  return await kept.list(of, await findKeepSeal(db, of), () => readKept({ db, kept }, of));
}

/** Something that changes whenever the list does: no name stands in it. */
export async function findKeepSeal(db: Database, of: Of): Promise<string> {
  const inArea = inAreaOf(of);
  const { communityId } = of;
  const { rows } = await sql<{ seal: string }>`
    select concat_ws('|',
      (select count(*) || ':' || coalesce(md5(string_agg(service.source_hash, '' order by service.service_id)), '') from service
        where service.community_id = ${communityId} and service.withdrawn_at is null
          and ${visibleService(of)} and ${inArea('service.area_id')}),
      (select count(*) || ':' || coalesce(max(part.stated_at)::text, '') || ':' || coalesce(max(part.withdrawn_at)::text, '')
        from service_statement as part where part.community_id = ${communityId} and part.phone is not null),
      (select count(*) || ':' || coalesce(md5(string_agg(area.name, '|' order by area.area_id)), '') from area
        where area.community_id = ${communityId} and ${inArea('area.area_id')}),
      (select count(*) || ':' || coalesce(md5(string_agg(area_contact.name || area_contact.phone, '|'
          order by area_contact.area_id, area_contact.role, area_contact.at)), '') from area_contact
        where area_contact.community_id = ${communityId} and ${inArea('area_contact.area_id')})) as seal`.execute(
    db,
  );
  return rows[0]?.seal ?? '';
}

async function readKept({ db, kept }: Parts, of: Of): Promise<Keep> {
  const inArea = inAreaOf(of);
  const { communityId } = of;
  const { rows } = await sql<{ words: string; kind: 'phone' | 'name' | 'area' }>`
    with listed as (
      select service.community_id, service.service_id, service.name, service.organisation from service
      where service.community_id = ${communityId} and service.withdrawn_at is null
        and ${visibleService(of)} and ${inArea('service.area_id')}
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
  const wordsOf = (which: (typeof rows)[number]['kind']) =>
    rows.flatMap(({ kind, words }) => (kind === which ? [words] : []));
  return {
    phrases: await kept.phrasesToKeep(communityId, wordsOf('name'), wordsOf('area')),
    phones: wordsOf('phone'),
  };
}

const answered = new AsyncLocalStorage<() => Promise<Keep>>();
keepFrom(() => answered.getStore());

/** Whatever `work` parses is judged with what this peer's panel keeps. Read once, and only if it is asked for. */
export function judgedFor<Done>(parts: Parts, peer: Peer, work: () => Promise<Done>): Promise<Done> {
  let asked: Promise<Keep> | undefined;
  return answered.run(() => {
    asked ??= keptFor(parts, peer);
    return asked;
  }, work);
}
