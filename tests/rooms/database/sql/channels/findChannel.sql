select "channel"."channel_id" as "id", "channel"."slug", "channel"."name", "channel"."purpose", "host"."name" as "host", "channel"."kind", "channel"."needs", "channel"."is_urgent" as "isUrgent", "channel"."is_read_only" as "isReadOnly", "channel"."hold_overruled" as "holdsOverruled", "channel"."closed_at" as "closedAt", exists ( select 1
  from channel_member
  where channel_member.community_id = channel.community_id
  and channel_member.channel_id = channel.channel_id
  and channel_member.person_id = $1) as "isMember", (channel.community_id = $2
  and (channel.kind = 'open' or exists ( select 1
  from channel_member
  where channel_member.community_id = channel.community_id
  and channel_member.channel_id = channel.channel_id
  and channel_member.person_id = $3))) as "canRead", coalesce(counts.threads, 0) as "threads", coalesce(counts.unread, 0) as "unread", ( select said.watch
  from "channel_watch" as said
  where said.community_id = "channel"."community_id"
  and said.person_id = $4
  and "said"."channel_id" = "channel"."channel_id") as "watch", (not (channel.rules = '' or exists ( select 1
  from rules_accepted
  where rules_accepted.community_id = channel.community_id
  and rules_accepted.channel_id = channel.channel_id
  and rules_accepted.person_id = $5
  and rules_accepted.version = channel.rules_version))) as "mustAcceptRules", ( select asked.state
  from join_request as asked
  where asked.community_id = channel.community_id
  and asked.channel_id = channel.channel_id
  and asked.person_id = $6
  order by asked.asked_at desc, asked.request_id desc
  limit 1) as "joining"
  from "channel"
  left join "person" as "host" on "host"."community_id" = "channel"."community_id"
  and "host"."person_id" = "channel"."host_id"
  left join (select "thread"."channel_id", count(*)::int as "threads", count(*) filter (where thread.last_post_at > (case when heard.watch = 'muted' then null when heard.watch = 'following' then least(heard.since, joined.joined_at) when around.watch = 'muted' then null else least(around.since, joined.joined_at) end)
  and thread.last_number > coalesce(mark.up_to_number, 0)
  and exists ( select 1
  from post
  where post.community_id = thread.community_id
  and post.thread_id = thread.thread_id
  and post.number > coalesce(mark.up_to_number, 0)
  and post.posted_at > (case when heard.watch = 'muted' then null when heard.watch = 'following' then least(heard.since, joined.joined_at) when around.watch = 'muted' then null else least(around.since, joined.joined_at) end)
  and post.author_id <> $7
  and (post.state = 'visible')))::int as "unread"
  from "thread"
  inner join "channel" on "channel"."community_id" = "thread"."community_id"
  and "channel"."channel_id" = "thread"."channel_id"
  left join "channel_member" as "joined" on "joined"."community_id" = "thread"."community_id"
  and "joined"."channel_id" = "thread"."channel_id"
  and "joined"."person_id" = $8
  left join "thread_watch" as "heard" on "heard"."community_id" = "thread"."community_id"
  and "heard"."thread_id" = "thread"."thread_id"
  and "heard"."person_id" = $9
  left join "channel_watch" as "around" on "around"."community_id" = "thread"."community_id"
  and "around"."channel_id" = "thread"."channel_id"
  and "around"."person_id" = $10
  left join "read_mark" as "mark" on "mark"."community_id" = "thread"."community_id"
  and "mark"."thread_id" = "thread"."thread_id"
  and "mark"."person_id" = $11
  where "thread"."community_id" = $12
  and "thread"."merged_into" is null
  and (channel.community_id = $13
  and (channel.kind = 'open' or exists ( select 1
  from channel_member
  where channel_member.community_id = channel.community_id
  and channel_member.channel_id = channel.channel_id
  and channel_member.person_id = $14)))
  and exists ( select 1
  from post
  where post.community_id = thread.community_id
  and post.thread_id = thread.thread_id
  and post.number = 1
  and ((post.state = 'visible' or (post.author_id = $15
  and post.state <> 'withdrawn')) or (post.state = 'withdrawn'
  and thread.last_number > 1)))
  group by "thread"."channel_id") as "counts" on "counts"."channel_id" = "channel"."channel_id"
  where (channel.community_id = $16
  and (channel.kind <> 'private' or exists ( select 1
  from channel_member
  where channel_member.community_id = channel.community_id
  and channel_member.channel_id = channel.channel_id
  and channel_member.person_id = $17)))
  and "channel"."channel_id" = $18;
