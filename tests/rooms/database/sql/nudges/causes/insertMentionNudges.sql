with named as ( select post.community_id, post.post_id, post.thread_id, named.person_id
  from post cross
  join lateral jsonb_array_elements(post.mentions) as one
  left join thread on thread.community_id = post.community_id
  and thread.thread_id = (one ->> 'threadId')::uuid
  left join case_study on case_study.community_id = post.community_id
  and case_study.case_id = (one ->> 'caseId')::uuid
  and case_study.origin <> 'import'
  left join pseudonym on pseudonym.community_id = post.community_id
  and pseudonym.thread_id = post.thread_id
  and pseudonym.pseudonym = one ->> 'mask' cross
  join lateral (select coalesce(thread.author_id, case_study.author_id, pseudonym.person_id, (one ->> 'personId')::uuid) as person_id) as named
  where post.community_id = $1
  and post.post_id = $2
  and post.author_id <> named.person_id ), first as ( insert into mention_told (community_id, post_id, person_id, told_at) select distinct named.community_id, named.post_id, named.person_id, $3::timestamptz
  from named
  on conflict do nothing
  returning person_id ) insert into nudge (community_id, nudge_id, person_id, kind, subject, thread_id, post_id, made_at) select distinct named.community_id, gen_random_uuid(), named.person_id, 'mention', named.post_id::text, named.thread_id, named.post_id, $4::timestamptz
  from named
  join first on first.person_id = named.person_id
  left join nudge_choice on nudge_choice.community_id = "named"."community_id"
  and nudge_choice.person_id = "named"."person_id"
  where (case when nudge_choice.person_id is null then true else cardinality(nudge_choice.ways) > 0
  and $5 = any(nudge_choice.kinds) end)
  on conflict do nothing
  returning person_id as "personId";
