select "case_version"."title", "case_version"."situation", "case_version"."tried", "case_version"."happened", "case_version"."learnt", "case_version"."steps", "case_version"."needs", "case_version"."barriers", "case_version"."people", "case_version"."organisations", "case_version"."version", "case_version"."area_id" as "areaId", ( select json_build_object('id', area.area_id, 'name', area.name)
  from area
  where area.community_id = case_version.community_id
  and area.area_id = case_version.area_id) as "area", case_study.published_at as "publishedAt"
  from "case_study"
  inner join "case_version" on "case_version"."community_id" = "case_study"."community_id"
  and "case_version"."case_id" = "case_study"."case_id"
  and "case_version"."version" = "case_study"."published_version"
  where "case_study"."community_id" = $1
  and "case_study"."case_id" = $2
  and (case_study.state = 'published'
  and (case_study.source_thread_id is null or not exists (select 1
  from case_version as shown
  where shown.community_id = case_study.community_id
  and shown.case_id = case_study.case_id
  and shown.version = case_study.published_version
  and exists (select 1
  from post
  left join post_evidence on post_evidence.community_id = post.community_id
  and post_evidence.post_id = post.post_id
  where post.community_id = case_study.community_id
  and post.thread_id = case_study.source_thread_id
  and "shown"."written_at" <= greatest(post_evidence.taken_at, post.earlier_hidden_at)))));
