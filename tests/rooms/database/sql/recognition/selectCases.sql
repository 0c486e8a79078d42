select "case_study"."case_id" as "id", "case_version"."title", "case_study"."published_at" as "at", (not case_study.is_anonymous
  and not exists (select 1
  from post
  where post.community_id = case_study.community_id
  and post.thread_id = case_study.source_thread_id
  and post.author_id = case_study.author_id
  and post.is_anonymous
  and post.posted_at <= coalesce(( select min(first.decided_at)
  from case_version as first
  where first.community_id = case_study.community_id
  and first.case_id = case_study.case_id
  and first.state = 'published'), 'infinity'))) as "isNamed", (select count(*)::int
  from case_use
  where case_use.community_id = case_study.community_id
  and case_use.case_id = case_study.case_id) as "used", (select count(*)::int
  from case_worked
  where case_worked.community_id = case_study.community_id
  and case_worked.case_id = case_study.case_id) as "worked"
  from "case_study"
  inner join "case_version" on "case_version"."community_id" = "case_study"."community_id"
  and "case_version"."case_id" = "case_study"."case_id"
  and "case_version"."version" = "case_study"."published_version"
  where "case_study"."community_id" = $1
  and (case_study.author_id = $2)
  and "case_study"."origin" <> $3
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
  and ("case_study"."published_at" >= coalesce((($4::date)::timestamp at time zone 'Europe/London'), '-infinity'::timestamptz))
  and (case_study.published_at, case_study.case_id) < ($5::timestamptz, $6::uuid)
  order by "case_study"."published_at" desc, "case_study"."case_id" desc
  limit $7;
