with asked as ( select talk.community_id, case when said.is_authors then talk.reader_id else talk.author_id end as person_id
  from relay_message as said
  join relay_talk as talk on talk.community_id = said.community_id
  and talk.talk_id = said.talk_id
  where said.community_id = $1
  and said.message_id = $2
  and talk.ended_at is null ) insert into nudge (community_id, nudge_id, person_id, kind, subject, thread_id, post_id, made_at) select asked.community_id, gen_random_uuid(), asked.person_id, 'talk', $3::text, null, null, $4::timestamptz
  from asked
  left join nudge_choice on nudge_choice.community_id = "asked"."community_id"
  and nudge_choice.person_id = "asked"."person_id"
  where (case when nudge_choice.person_id is null then true else cardinality(nudge_choice.ways) > 0
  and $5 = any(nudge_choice.kinds) end)
  on conflict do nothing
  returning person_id as "personId";
