with decided as ( select moderation_case.community_id, moderation_case.case_id, moderation_case.post_id, moderation_case.decision, moderation_case.words, moderation_case.why
  from moderation_case
  where moderation_case.community_id = $1
  and moderation_case.case_id = $2
  and moderation_case.decided_at is not null ), concerned as ( select post.community_id, post.author_id as person_id
  from decided
  join post on post.community_id = decided.community_id
  and post.post_id = decided.post_id
  where decided.decision <> 'kept' or decided.words is not null or decided.why && array['held', 'appealed']
  union select post_report.community_id, post_report.reporter_id
  from decided
  join post_report on post_report.community_id = decided.community_id
  and post_report.case_id = decided.case_id ) insert into nudge (community_id, nudge_id, person_id, kind, subject, thread_id, post_id, made_at) select concerned.community_id, gen_random_uuid(), concerned.person_id, 'decision', $3::text, null, null, $4::timestamptz
  from concerned
  left join nudge_choice on nudge_choice.community_id = "concerned"."community_id"
  and nudge_choice.person_id = "concerned"."person_id"
  where (case when nudge_choice.person_id is null then true else cardinality(nudge_choice.ways) > 0
  and $5 = any(nudge_choice.kinds) end)
  on conflict do nothing
  returning person_id as "personId";
