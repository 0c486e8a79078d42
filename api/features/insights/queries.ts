// The SQL of insights: one pass over the questions of two periods, and the areas. Who asked is counted in the database and never leaves it; what may be
// counted at all is said in `access/counted.ts`.
import { sql } from 'kysely';
import { counterOfThread, counterOfWorked, isCountedThread } from '#api/access/counted.ts';
import type { Peer } from '#api/access/peer.ts';
import type { Database } from '#api/database/index.ts';
import type { AreaId } from '#shared/basics/ids.ts';
import { limits } from '#shared/basics/limits.ts';
import type { Barrier, DeprivationGroup, Need } from '#shared/basics/lists.ts';

const groupOf = sql<DeprivationGroup | null>`(case when area.deprivation_decile <= 3 then 'most'
    when area.deprivation_decile <= 7 then 'middle' when area.deprivation_decile <= 10 then 'least' end)`;

/** With how many workers: a suspension changes nothing of it. */
export async function selectPlaces(db: Database, peer: Peer) {
  return await db
    .selectFrom('area')
    .select([
      'area.area_id as id',
      groupOf.as('group'),
      sql<number>`(select count(*)::int from person join person_role as held
          on held.community_id = person.community_id and held.person_id = person.person_id and held.role = 'member'
        where person.community_id = area.community_id and person.area_id = area.area_id)`.as('workers'),
    ])
    .where('area.community_id', '=', peer.communityId)
    .orderBy('area.area_id')
    .limit(limits.insightsAreasMax)
    .execute();
}

export type Measure = 'asked' | 'before' | 'worked';
export type CountRow = {
  measure: Measure;
  subject: Need | Barrier;
  kind: 'need' | 'barrier';
  /** Of an area, of a group of areas, or of everything. */
  level: 'area' | 'group' | 'whole';
  areaId: AreaId | null;
  group: DeprivationGroup | null;
  count: number;
  people: number;
};
/** From `earlier` to `from` is the period before. */
export type Period = { earlier: Date; from: Date; until: Date };

/**
 * By need and barrier. The index that lists a channel's threads by their last post bounds it by time: no thread has its last post before its first. A worker's
 * area is the one they are in now, of "worked for me" the one of then.
 */
export async function selectCounts(db: Database, { communityId }: Peer, { earlier, from, until }: Period) {
  const { rows } = await sql<CountRow>`
    with counted as (
      select thread.thread_id, thread.needs, thread.barriers, ${counterOfThread} as person_id,
        (thread.started_at >= ${from}) as is_now
      from channel
      join community on community.community_id = channel.community_id
      join thread on thread.community_id = channel.community_id and thread.channel_id = channel.channel_id
      where channel.community_id = ${communityId} and ${isCountedThread}
        and thread.last_post_at >= ${earlier} and thread.started_at >= ${earlier} and thread.started_at < ${until}
    ), said as (
      select case when counted.is_now then 'asked' else 'before' end as measure, subject.kind, subject.id as subject,
        counted.person_id, person.area_id
      from counted
      cross join lateral (
        select 'need' as kind, unnest(counted.needs) as id union all select 'barrier', unnest(counted.barriers)) as subject
      left join person on person.community_id = ${communityId} and person.person_id = counted.person_id
      union all
      select 'worked', 'need', unnest(counted.needs), worked.person_id, worked.area_id
      from counted
      join lateral (
        select ${counterOfWorked} as person_id, post_worked.area_id from post
        join post_worked on post_worked.community_id = post.community_id and post_worked.post_id = post.post_id
        where post.community_id = ${communityId} and post.thread_id = counted.thread_id and post.number > 1
          and post.state = 'visible' and post_worked.at < ${until}) as worked on true
      where counted.is_now
    )
    select said.measure, said.subject, said.kind,
      case when grouping(placed.id) = 0 then 'area' when grouping(placed."group") = 0 then 'group' else 'whole' end as level,
      placed.id as "areaId", placed."group", count(*)::int as count, count(distinct said.person_id)::int as people
    from said
    left join lateral (
      select area.area_id as id, ${groupOf} as "group" from area
      where area.community_id = ${communityId} and area.area_id = said.area_id and said.person_id is not null) as placed on true
    group by grouping sets (
      (said.measure, said.subject, said.kind, placed.id), (said.measure, said.subject, said.kind, placed."group"),
      (said.measure, said.subject, said.kind))`.execute(db);
  return rows;
}
