with emptied as (update case_version
  set title = $1, situation = $2, tried = $3, happened = $4, learnt = $5, steps = array[$6, $7, $8]::text[], details = '[]', digest = repeat('0', 64)
  from ( select case_version.community_id, case_version.case_id, case_version.version
  from case_version
  join case_study on case_study.community_id = case_version.community_id
  and case_study.case_id = case_version.case_id
  where case_study.source_thread_id is not null
  and case_version.title <> $9
  and exists (select 1
  from post
  left join post_evidence on post_evidence.community_id = post.community_id
  and post_evidence.post_id = post.post_id
  where post.community_id = case_study.community_id
  and post.thread_id = case_study.source_thread_id
  and "case_version"."written_at" <= greatest(post_evidence.taken_at, post.earlier_hidden_at))
  and exists (select 1
  from post
  join post_evidence on post_evidence.community_id = post.community_id
  and post_evidence.post_id = post.post_id
  where post.community_id = case_study.community_id
  and post.thread_id = case_study.source_thread_id
  and case_version.written_at <= post_evidence.taken_at)
  and not exists (select 1
  from post
  join post_evidence on post_evidence.community_id = post.community_id
  and post_evidence.post_id = post.post_id
  where post.community_id = case_study.community_id
  and post.thread_id = case_study.source_thread_id
  and (post_evidence.taken_at >= $10 or exists (select 1
  from moderation_case as appeal
  where appeal.community_id = post.community_id
  and appeal.post_id = post.post_id
  and appeal.decided_at is null)))
  order by case_version.community_id, case_version.case_id, case_version.version
  limit $11 ) as taken
  where case_version.community_id = taken.community_id
  and case_version.case_id = taken.case_id
  and case_version.version = taken.version
  returning case_version.community_id, case_version.case_id, case_version.version), withdrawn as (update case_study
  set state = 'withdrawn', withdrawn_at = $12, withdrawn_reason = 'identifies', changed_at = $13
  from emptied
  where case_study.community_id = emptied.community_id
  and case_study.case_id = emptied.case_id
  and case_study.state = 'published'
  and case_study.published_version = emptied.version) select count(*)::int as count
  from emptied;
