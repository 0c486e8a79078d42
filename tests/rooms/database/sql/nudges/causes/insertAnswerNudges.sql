insert into nudge (community_id, nudge_id, person_id, kind, subject, thread_id, post_id, made_at) select post.community_id, gen_random_uuid(), person.person_id, 'answer', post.post_id::text, post.thread_id, post.post_id, $1::timestamptz
  from post
  join person on person.community_id = post.community_id
  and person.person_id = any($2::uuid[])
  left join nudge_choice on nudge_choice.community_id = "person"."community_id"
  and nudge_choice.person_id = "person"."person_id"
  where post.community_id = $3
  and post.post_id = $4
  and post.number > 1
  and post.author_id <> person.person_id
  and (case when nudge_choice.person_id is null then true else cardinality(nudge_choice.ways) > 0
  and $5 = any(nudge_choice.kinds) end)
  on conflict do nothing
  returning person_id as "personId";
