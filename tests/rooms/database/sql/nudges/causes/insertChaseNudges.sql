insert into nudge (community_id, nudge_id, person_id, kind, subject, thread_id, post_id, made_at) select chase.community_id, gen_random_uuid(), chase.person_id, 'chase', chase.chase_id::text || ':' || chase.due_on, null, null, $1::timestamptz
  from chase
  left join nudge_choice on nudge_choice.community_id = "chase"."community_id"
  and nudge_choice.person_id = "chase"."person_id"
  where chase.closed_at is null
  and chase.due_on <= $2
  and chase.due_on >= $3
  and (case when nudge_choice.person_id is null then false else cardinality(nudge_choice.ways) > 0
  and $4 = any(nudge_choice.kinds) end)
  and not exists (select 1
  from nudge as told
  where told.community_id = chase.community_id
  and told.person_id = chase.person_id
  and told.kind = 'chase'
  and told.subject = chase.chase_id::text || ':' || chase.due_on)
  limit $5
  on conflict do nothing
  returning person_id as "personId", community_id as "communityId";
