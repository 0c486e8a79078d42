select "case_version"."version", "case_version"."title", case_version.decided_at as "at"
  from "case_study"
  inner join "case_version" on "case_version"."community_id" = "case_study"."community_id"
  and "case_version"."case_id" = "case_study"."case_id"
  and "case_version"."state" = $1
  where "case_study"."community_id" = $2
  and "case_study"."case_id" = $3
  and "case_version"."version" >= "case_study"."history_from"
  and not exists (select 1
  from post
  left join post_evidence on post_evidence.community_id = post.community_id
  and post_evidence.post_id = post.post_id
  where post.community_id = case_study.community_id
  and post.thread_id = case_study.source_thread_id
  and "case_version"."written_at" <= greatest(post_evidence.taken_at, post.earlier_hidden_at))
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
  and "shown"."written_at" <= greatest(post_evidence.taken_at, post.earlier_hidden_at)))))
  and "case_version"."version" < $4
  order by "case_version"."version" desc
  limit $5;
