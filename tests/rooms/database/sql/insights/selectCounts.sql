with counted as ( select thread.thread_id, thread.needs, thread.barriers, (case when not thread.is_anonymous then thread.author_id end) as person_id, (thread.started_at >= $1) as is_now
  from channel
  join community on community.community_id = channel.community_id
  join thread on thread.community_id = channel.community_id
  and thread.channel_id = channel.channel_id
  where channel.community_id = $2
  and (channel.kind = 'open'
  and thread.merged_into is null
  and (not thread.is_fictional or community.is_evaluation)
  and exists ( select 1
  from post
  where post.community_id = thread.community_id
  and post.thread_id = thread.thread_id
  and post.number = 1
  and (post.state = 'visible')))
  and thread.last_post_at >= $3
  and thread.started_at >= $4
  and thread.started_at < $5 ), said as ( select case when counted.is_now then 'asked' else 'before' end as measure, subject.kind, subject.id as subject, counted.person_id, person.area_id
  from counted cross
  join lateral ( select 'need' as kind, unnest(counted.needs) as id
  union all select 'barrier', unnest(counted.barriers)) as subject
  left join person on person.community_id = $6
  and person.person_id = counted.person_id
  union all select 'worked', 'need', unnest(counted.needs), worked.person_id, worked.area_id
  from counted
  join lateral ( select (case when not exists ( select 1
  from post as own
  where own.community_id = post.community_id
  and own.thread_id = post.thread_id
  and own.author_id = post_worked.person_id
  and own.is_anonymous
  and own.posted_at <= post_worked.at) then post_worked.person_id end) as person_id, post_worked.area_id
  from post
  join post_worked on post_worked.community_id = post.community_id
  and post_worked.post_id = post.post_id
  where post.community_id = $7
  and post.thread_id = counted.thread_id
  and post.number > 1
  and post.state = 'visible'
  and post_worked.at < $8) as worked on true
  where counted.is_now ) select said.measure, said.subject, said.kind, case when grouping(placed.id) = 0 then 'area' when grouping(placed."group") = 0 then 'group' else 'whole' end as level, placed.id as "areaId", placed."group", count(*)::int as count, count(distinct said.person_id)::int as people
  from said
  left join lateral ( select area.area_id as id, (case when area.deprivation_decile <= 3 then 'most' when area.deprivation_decile <= 7 then 'middle' when area.deprivation_decile <= 10 then 'least' end) as "group"
  from area
  where area.community_id = $9
  and area.area_id = said.area_id
  and said.person_id is not null) as placed on true
  group by grouping sets ( (said.measure, said.subject, said.kind, placed.id), (said.measure, said.subject, said.kind, placed."group"), (said.measure, said.subject, said.kind));
