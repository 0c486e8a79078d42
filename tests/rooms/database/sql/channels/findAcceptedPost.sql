select "post"."post_id" as "id", "post"."thread_id" as "threadId", "post"."number", case when "post".is_anonymous then json_build_object('kind', 'anonymous', 'pseudonym', ( select pseudonym.pseudonym
  from pseudonym
  where pseudonym.community_id = "post".community_id
  and pseudonym.thread_id = "post".thread_id
  and pseudonym.person_id = "post".author_id)) else ( select json_build_object('kind', 'named', 'personId', person.person_id, 'name', person.name, 'organisation', organisation.name, 'area', area.name, 'roles', coalesce((select json_agg(person_role.role
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
  and person.person_id = "post".author_id) end as "author", (post.author_id = $1) as "isMine", case when (post.state = 'visible' or post.author_id = $2) then post.body end as "body", case when (post.state = 'visible' or post.author_id = $3) or post.state = 'withdrawn' then post.state else 'hidden' end as "state", (thread.accepted_post_id is not distinct
  from post.post_id) as "isAccepted", case when (post.state = 'visible' or post.author_id = $4)
  and post.state <> 'quarantined' then post.mentions else '[]' end as "mentions", "post"."posted_at" as "postedAt"
  from "post"
  inner join "thread" on "thread"."community_id" = "post"."community_id"
  and "thread"."thread_id" = "post"."thread_id"
  where "post"."community_id" = $5
  and "post"."thread_id" = $6
  and "post"."post_id" = "thread"."accepted_post_id";
