with asked as ( select thread.community_id, thread.thread_id, thread.needs, channel.channel_id, channel.kind
  from thread
  join channel on channel.community_id = thread.community_id
  and channel.channel_id = thread.channel_id
  where thread.community_id = $1
  and thread.thread_id = $2 ), helped as ( select post.author_id as person_id, count(*)::int as fit
  from asked
  join thread as before on before.community_id = asked.community_id
  and before.needs && asked.needs
  and before.accepted_post_id is not null
  join post on post.community_id = before.community_id
  and post.post_id = before.accepted_post_id
  and post.state = 'visible'
  and post.author_id <> before.author_id
  group by post.author_id ), wrote as ( select case_study.author_id as person_id, count(*)::int * 2 as fit
  from asked
  join case_study on case_study.community_id = asked.community_id
  and case_study.state = 'published'
  and case_study.origin <> 'import'
  join case_version on case_version.community_id = case_study.community_id
  and case_version.case_id = case_study.case_id
  and case_version.version = case_study.published_version
  and case_version.needs && asked.needs
  group by case_study.author_id ), fitting as ( select person_id, sum(fit) as fit
  from (select *
  from helped
  union all select *
  from wrote) as both_ways
  group by person_id ), chosen as ( select fitting.person_id
  from fitting cross
  join asked
  join person on person.community_id = asked.community_id
  and person.person_id = fitting.person_id
  join nudge_choice on nudge_choice.community_id = person.community_id
  and nudge_choice.person_id = person.person_id
  where cardinality(nudge_choice.ways) > 0
  and 'fits' = any(nudge_choice.kinds)
  and (person.suspended_at is null or person.suspended_at > $3::timestamptz)
  and exists (select 1
  from person_role
  where person_role.community_id = person.community_id
  and person_role.person_id = person.person_id
  and person_role.role = 'member')
  and (asked.kind = 'open' or exists (select 1
  from channel_member
  where channel_member.community_id = asked.community_id
  and channel_member.channel_id = asked.channel_id
  and channel_member.person_id = person.person_id))
  and not exists (select 1
  from nudge_offer as today
  where today.community_id = person.community_id
  and today.person_id = person.person_id
  and today.day = $4)
  order by fitting.fit desc, md5(fitting.person_id::text || asked.thread_id::text)
  limit $5 ), offered as ( insert into nudge_offer (community_id, thread_id, person_id, day, offered_at) select $6::uuid, $7::uuid, chosen.person_id, $8, $9::timestamptz
  from chosen
  on conflict do nothing
  returning person_id ) insert into nudge (community_id, nudge_id, person_id, kind, subject, thread_id, post_id, made_at) select $10::uuid, gen_random_uuid(), offered.person_id, 'fits', $11::text, $12::uuid, null, $13::timestamptz
  from offered
  on conflict do nothing
  returning person_id as "personId";
