with asked as ( select community_id, person_id
  from channel_invitation
  where community_id = $1
  and invitation_id = $2::uuid
  and state = 'waiting'
  union all select community_id, person_id
  from hosting_offer
  where community_id = $3
  and offer_id = $4::uuid ) insert into nudge (community_id, nudge_id, person_id, kind, subject, thread_id, post_id, made_at) select asked.community_id, gen_random_uuid(), asked.person_id, 'invitation', $5::text, null, null, $6::timestamptz
  from asked
  join nudge_choice on nudge_choice.community_id = "asked"."community_id"
  and nudge_choice.person_id = "asked"."person_id"
  where (cardinality(nudge_choice.ways) > 0
  and $7 = any(nudge_choice.kinds))
  on conflict do nothing
  returning person_id as "personId";
