select "channel"."channel_id" as "id", "channel"."slug", "channel"."name", "channel"."purpose", "host"."name" as "host", "channel"."kind", "channel"."needs", "channel"."is_urgent" as "isUrgent", "channel"."is_read_only" as "isReadOnly", "channel"."closed_at" as "closedAt", exists ( select 1
  from channel_member
  where channel_member.community_id = channel.community_id
  and channel_member.channel_id = channel.channel_id
  and channel_member.person_id = $1) as "isMember", (channel.community_id = $2
  and (channel.kind = 'open' or exists ( select 1
  from channel_member
  where channel_member.community_id = channel.community_id
  and channel_member.channel_id = channel.channel_id
  and channel_member.person_id = $3))) as "canRead", (select count(*)::int
  from thread
  where thread.community_id = channel.community_id
  and thread.channel_id = channel.channel_id
  and (channel.community_id = $4
  and (channel.kind = 'open' or exists ( select 1
  from channel_member
  where channel_member.community_id = channel.community_id
  and channel_member.channel_id = channel.channel_id
  and channel_member.person_id = $5)))
  and (thread.author_id = $6 or exists (select 1
  from post
  where post.community_id = thread.community_id
  and post.thread_id = thread.thread_id
  and post.number = 1
  and (post.state = 'visible')))) as "threads", (select coalesce(sum((select count(*)::int
  from post
  join channel_member on channel_member.community_id = post.community_id
  and channel_member.channel_id = thread.channel_id
  and channel_member.person_id = $7
  left join read_mark on read_mark.community_id = post.community_id
  and read_mark.thread_id = post.thread_id
  and read_mark.person_id = $8
  where post.community_id = thread.community_id
  and post.thread_id = thread.thread_id
  and post.posted_at > channel_member.joined_at
  and post.number > coalesce(read_mark.up_to_number, 0)
  and post.author_id <> $9
  and (post.state = 'visible'))), 0)::int
  from thread
  where thread.community_id = channel.community_id
  and thread.channel_id = channel.channel_id
  and (channel.community_id = $10
  and (channel.kind = 'open' or exists ( select 1
  from channel_member
  where channel_member.community_id = channel.community_id
  and channel_member.channel_id = channel.channel_id
  and channel_member.person_id = $11)))
  and (thread.author_id = $12 or exists (select 1
  from post
  where post.community_id = thread.community_id
  and post.thread_id = thread.thread_id
  and post.number = 1
  and (post.state = 'visible')))) as "unread"
  from "channel"
  left join "person" as "host" on "host"."community_id" = "channel"."community_id"
  and "host"."person_id" = "channel"."host_id"
  where (channel.community_id = $13
  and (channel.kind <> 'private' or exists ( select 1
  from channel_member
  where channel_member.community_id = channel.community_id
  and channel_member.channel_id = channel.channel_id
  and channel_member.person_id = $14)))
  and (not channel.is_urgent, channel.name, channel.channel_id) > ( select not last.is_urgent, last.name, last.channel_id
  from channel as last
  where last.community_id = $15
  and last.channel_id = $16)
  order by "channel"."is_urgent" desc, "channel"."name", "channel"."channel_id"
  limit $17;
