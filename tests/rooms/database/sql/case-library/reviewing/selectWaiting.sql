select "case_study"."case_id" as "id", "case_version"."version", "case_version"."revision", "case_version"."title", "case_version"."needs", case when case_study.is_anonymous or exists (select 1
  from post
  where post.community_id = case_study.community_id
  and post.thread_id = case_study.source_thread_id
  and post.author_id = case_study.author_id
  and post.is_anonymous
  and post.posted_at <= coalesce(( select min(first.decided_at)
  from case_version as first
  where first.community_id = case_study.community_id
  and first.case_id = case_study.case_id
  and first.state = 'published'), 'infinity')) then json_build_object('kind', 'hidden') else ( select json_build_object('kind', 'named', 'personId', person.person_id, 'name', person.name, 'organisation', organisation.name, 'area', case when exists (select 1
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
  where person.community_id = "case_study".community_id
  and person.person_id = "case_study".author_id) end as "credit", (case_study.author_id = $1) as "isMine", "case_study"."origin", "case_study"."published_version" as "publishedVersion", "case_study"."review_by" as "reviewBy", jsonb_array_length(case_version.details) as "details", exists (select 1
  from post
  left join post_evidence on post_evidence.community_id = post.community_id
  and post_evidence.post_id = post.post_id
  where post.community_id = case_study.community_id
  and post.thread_id = case_study.source_thread_id
  and "case_version"."written_at" <= greatest(post_evidence.taken_at, post.earlier_hidden_at)) as "isSourceTaken", case_version.submitted_at as "since"
  from "case_study"
  inner join "case_version" on "case_version"."community_id" = "case_study"."community_id"
  and "case_version"."case_id" = "case_study"."case_id"
  where "case_study"."community_id" = $2
  and "case_version"."state" = $3
  and (case_study.author_id = $4 or case_version.state = 'in-review')
  and "case_study"."state" <> $5
  and (case_version.submitted_at, case_study.case_id) > ($6::timestamptz, $7::uuid)
  order by "case_version"."submitted_at", "case_study"."case_id"
  limit $8;
