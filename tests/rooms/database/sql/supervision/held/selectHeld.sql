select "hold"."post_id" as "postId", "hold"."held_at" as "heldAt", "channel"."name" as "channelName", "thread"."needs", case when "post".is_anonymous then json_build_object('kind', 'anonymous', 'pseudonym', ( select pseudonym.pseudonym
  from pseudonym
  where pseudonym.community_id = "post".community_id
  and pseudonym.thread_id = "post".thread_id
  and pseudonym.person_id = "post".author_id)) else ( select json_build_object('kind', 'named', 'personId', person.person_id, 'name', person.name, 'organisation', organisation.name, 'area', case when exists (select 1
  from person as worker
  join person_role as held on held.community_id = worker.community_id
  and held.person_id = worker.person_id
  and held.role = 'member'
  where worker.community_id = area.community_id
  and worker.area_id = area.area_id offset 7
  limit 1) then area.name end, 'roles', coalesce((select json_agg(person_role.role
  order by person_role.role)
  from person_role
  where person_role.community_id = person.community_id
  and person_role.person_id = person.person_id), '[]'))
  from person
  join organisation on organisation.community_id = person.community_id
  and organisation.organisation_id = person.organisation_id
  left join area on area.community_id = person.community_id
  and area.area_id = person.area_id
  where person.community_id = "post".community_id
  and person.person_id = "post".author_id) end as "author", (post.number = 1) as "isQuestion", "seer"."name" as "seenBy", (hold.seen_by is not distinct
  from $1::uuid) as "isSeenByMe"
  from "urgent_hold" as "hold"
  inner join "post" on "post"."community_id" = "hold"."community_id"
  and "post"."post_id" = "hold"."post_id"
  inner join "thread" on "thread"."community_id" = "post"."community_id"
  and "thread"."thread_id" = "post"."thread_id"
  inner join "channel" on "channel"."community_id" = "thread"."community_id"
  and "channel"."channel_id" = "thread"."channel_id"
  left join "person" as "seer" on "seer"."community_id" = "hold"."community_id"
  and "seer"."person_id" = "hold"."seen_by"
  where "hold"."community_id" = $2
  and "post"."state" = $3
  and "post"."author_id" <> $4
  order by "hold"."held_at", "hold"."post_id"
  limit $5;
