select "case_study"."case_id"
  from "case_study"
  where "case_study"."community_id" = $1
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
  limit $2;
