select "case_study"."case_id" as "id", coalesce(shown.title, under.title) as "title", "case_study"."state", "under"."version", "under"."state" as "versionState", "under"."revision", "case_study"."is_anonymous" as "isAnonymous", (case_study.expired_at is not null
  and case_study.state = 'published') as "isExpired", "case_study"."review_by" as "reviewBy", "under"."returned_words" as "returned", "case_study"."withdrawn_reason" as "withdrawnReason", "case_study"."withdrawn_words" as "withdrawnWords", "case_study"."changed_at" as "changedAt", case when under.version is null then exists (select 1
  from post
  left join post_evidence on post_evidence.community_id = post.community_id
  and post_evidence.post_id = post.post_id
  where post.community_id = case_study.community_id
  and post.thread_id = case_study.source_thread_id
  and "shown"."written_at" <= greatest(post_evidence.taken_at, post.earlier_hidden_at)) else exists (select 1
  from post
  left join post_evidence on post_evidence.community_id = post.community_id
  and post_evidence.post_id = post.post_id
  where post.community_id = case_study.community_id
  and post.thread_id = case_study.source_thread_id
  and "under"."written_at" <= greatest(post_evidence.taken_at, post.earlier_hidden_at)) end as "isSourceTaken"
  from "case_study"
  left join "case_version" as "under" on "under"."community_id" = "case_study"."community_id"
  and "under"."case_id" = "case_study"."case_id"
  and "under"."state" <> $1
  left join "case_version" as "shown" on "shown"."community_id" = "case_study"."community_id"
  and "shown"."case_id" = "case_study"."case_id"
  and "shown"."version" = "case_study"."published_version"
  where "case_study"."community_id" = $2
  and "case_study"."author_id" = $3
  and (case_study.changed_at, case_study.case_id) < ($4::timestamptz, $5::uuid)
  order by "case_study"."changed_at" desc, "case_study"."case_id" desc
  limit $6;
