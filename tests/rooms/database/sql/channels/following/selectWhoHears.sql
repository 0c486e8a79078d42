select person.person_id as "personId", case when thread.author_id = person.person_id then 'asked' when heard.watch = 'following' then 'thread' else 'channel' end as because
  from post
  join thread on thread.community_id = post.community_id
  and thread.thread_id = post.thread_id
  join channel on channel.community_id = thread.community_id
  and channel.channel_id = thread.channel_id
  join lateral ( select thread.author_id as person_id
  union select person_id
  from thread_watch
  where thread_watch.community_id = thread.community_id
  and thread_watch.thread_id = thread.thread_id
  and thread_watch.watch = 'following'
  union select person_id
  from channel_watch
  where channel_watch.community_id = thread.community_id
  and channel_watch.channel_id = thread.channel_id
  and channel_watch.watch = 'following' ) as listening on true
  join person on person.community_id = post.community_id
  and person.person_id = listening.person_id
  left join thread_watch as heard on heard.community_id = thread.community_id
  and heard.thread_id = thread.thread_id
  and heard.person_id = person.person_id
  left join read_mark on read_mark.community_id = thread.community_id
  and read_mark.thread_id = thread.thread_id
  and read_mark.person_id = person.person_id
  where post.community_id = $1
  and post.post_id = $2
  and (post.state = 'visible')
  and person.suspended_at is null
  and person.person_id <> post.author_id
  and heard.watch is distinct
  from 'muted'
  and post.number > coalesce(read_mark.up_to_number, 0)
  and (channel.kind = 'open' or exists (select 1
  from channel_member
  where channel_member.community_id = channel.community_id
  and channel_member.channel_id = channel.channel_id
  and channel_member.person_id = person.person_id))
  and ($3::uuid is null or person.person_id > $4::uuid)
  order by person.person_id
  limit $5;
