select "post"."post_id" as "id", "post"."thread_id" as "threadId", "post"."number", case when "post".is_anonymous then json_build_object('kind', 'anonymous', 'pseudonym', ( select pseudonym.pseudonym
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
  and person.person_id = "post".author_id) end as "author", (post.author_id = $1) as "isMine", case when (post.state = 'visible' or (post.author_id = $2
  and post.state <> 'withdrawn')) then post.body end as "body", case when (post.state = 'visible' or (post.author_id = $3
  and post.state <> 'withdrawn')) or post.state = 'withdrawn' then post.state else 'hidden' end as "state", (thread.accepted_post_id is not distinct
  from post.post_id) as "isAccepted", case when (post.state = 'visible' or (post.author_id = $4
  and post.state <> 'withdrawn'))
  and post.state <> 'quarantined' then post.mentions else '[]' end as "mentions", "post"."posted_at" as "postedAt", "post"."version", "post"."edited_at" as "editedAt", (select json_build_object('count', count(*)::int, 'isMine', coalesce(bool_or(said.person_id = $5), false))
  from post_thanks as said
  where said.community_id = post.community_id
  and said.post_id = post.post_id) as "thanks", (select json_build_object('count', count(*)::int, 'isMine', coalesce(bool_or(said.person_id = $6), false), 'areas', coalesce((select json_agg(distinct area.name
  order by area.name)
  from post_worked as there
  join area on area.community_id = there.community_id
  and area.area_id = there.area_id
  where there.community_id = post.community_id
  and there.post_id = post.post_id
  and exists (select 1
  from person as worker
  join person_role as held on held.community_id = worker.community_id
  and held.person_id = worker.person_id
  and held.role = 'member'
  where worker.community_id = area.community_id
  and worker.area_id = area.area_id offset 7
  limit 1)), '[]'))
  from post_worked as said
  where said.community_id = post.community_id
  and said.post_id = post.post_id) as "worked", (post.is_anonymous or coalesce(( select choice.is_open
  from talk_choice as choice
  where choice.community_id = post.community_id
  and choice.person_id = post.author_id), true)) as "takesTalks"
  from "post"
  inner join "thread" on "thread"."community_id" = "post"."community_id"
  and "thread"."thread_id" = "post"."thread_id"
  where "post"."community_id" = $7
  and "post"."thread_id" = $8
  and "post"."number" > $9
  order by "post"."number"
  limit $10;
