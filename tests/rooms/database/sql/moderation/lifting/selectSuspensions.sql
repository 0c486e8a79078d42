select "notice"."notice_id" as "id", "notice"."post_id" as "postId", "post"."thread_id" as "threadId", case when notice.talk_name is null then case when "post".is_anonymous then json_build_object('kind', 'anonymous', 'pseudonym', ( select pseudonym.pseudonym
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
  and person.person_id = "post".author_id) end else json_build_object('kind', 'anonymous', 'pseudonym', notice.talk_name) end as "author", "notice"."words", "notice"."at", (notice.by_id is not distinct
  from $1::uuid) as "isMine", "notice"."lifted_at" as "liftedAt"
  from "author_notice" as "notice"
  left join "post" on "post"."community_id" = "notice"."community_id"
  and "post"."post_id" = "notice"."post_id"
  where "notice"."community_id" = $2
  and "notice"."kind" = $3
  and "notice"."person_id" <> $4
  and (notice.at, notice.notice_id) < ($5::timestamptz, $6::uuid)
  order by "notice"."at" desc, "notice"."notice_id" desc
  limit $7;
