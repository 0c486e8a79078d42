select "case_study"."case_id" as "id", "case_version"."title", "case_version"."situation", "case_version"."tried", "case_version"."happened", "case_version"."learnt", "case_version"."steps", "case_version"."needs", "case_version"."barriers", "case_version"."people", "case_version"."organisations", "case_version"."version", "area"."area_id" as "areaId", "area"."name" as "areaName", case when case_study.is_anonymous or exists (select 1
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
  and person.person_id = "case_study".author_id) end as "credit", "case_study"."evidence", "case_study"."is_fictional" as "isFictional", "case_study"."review_by" as "reviewBy", coalesce(( select json_agg(json_build_array(substr(given.stem, 2), given.count)
  order by given.count desc, given.stem)
  from unnest(search_document.stems, search_document.counts) as given (stem, count)
  where given.stem = any($1::text[])), '[]') as "about", "search_document"."fresh_at" as "freshAt"
  from "search_document"
  inner join "case_study" on "case_study"."community_id" = "search_document"."community_id"
  and case_study.case_id = search_document.subject_id
  inner join "case_version" on "case_version"."community_id" = "case_study"."community_id"
  and "case_version"."case_id" = "case_study"."case_id"
  and "case_version"."version" = "case_study"."published_version"
  left join "area" on "area"."community_id" = "case_version"."community_id"
  and "area"."area_id" = "case_version"."area_id"
  where "search_document"."community_id" = $2
  and "search_document"."kind" = $3
  and (search_document.community_id = $4
  and (search_document.audience_id is null or search_document.audience_id = any(array(select channel_member.channel_id
  from channel_member
  where channel_member.community_id = $5
  and channel_member.person_id = $6)))
  and case search_document.kind when $7 then (rule) else false end)
  and search_document.subject_id = any($8::uuid[])
  order by case when case_version.area_id is null or case_version.area_id = $9::uuid then 0 else 1 end, "search_document"."fresh_at" desc, "search_document"."document_no"
  limit $10;
