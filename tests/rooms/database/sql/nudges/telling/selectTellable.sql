select "nudge"."nudge_id" as "nudgeId", "nudge"."kind", "nudge"."thread_id" as "threadId", "nudge"."made_at" as "madeAt", case when nudge.kind = 'fits' then thread.needs[1] end as "need", coalesce(nudge.kind = 'fits'
  and not thread.is_anonymous
  and (select author.area_id
  from person as author
  where author.community_id = thread.community_id
  and author.person_id = thread.author_id) = $1::uuid, false) as "isInArea", exists (select 1
  from post as own
  where own.community_id = nudge.community_id
  and own.thread_id = nudge.thread_id
  and own.author_id = $2
  and own.is_anonymous) as "isMasked"
  from "nudge"
  left join "thread" on "thread"."community_id" = "nudge"."community_id"
  and "thread"."thread_id" = "nudge"."thread_id"
  left join "channel" on "channel"."community_id" = "thread"."community_id"
  and "channel"."channel_id" = "thread"."channel_id"
  where "nudge"."community_id" = $3
  and "nudge"."person_id" = $4
  and case nudge.kind when 'decision' then true when 'chase' then exists (select 1
  from chase
  where chase.community_id = nudge.community_id
  and chase.person_id = $5
  and chase.closed_at is null
  and chase.due_on <= $6
  and chase.chase_id::text || ':' || chase.due_on = nudge.subject) else coalesce((channel.community_id = $7
  and (channel.kind = 'open' or exists ( select 1
  from channel_member
  where channel_member.community_id = channel.community_id
  and channel_member.channel_id = channel.channel_id
  and channel_member.person_id = $8)))
  and exists ( select 1
  from post
  where post.community_id = thread.community_id
  and post.thread_id = thread.thread_id
  and post.number = 1
  and ((post.state = 'visible' or (post.author_id = $9
  and post.state <> 'withdrawn')) or (post.state = 'withdrawn'
  and thread.last_number > 1)))
  and not exists (select 1
  from "thread_watch" as muted
  where muted.community_id = nudge.community_id
  and muted.person_id = $10
  and muted.watch = 'muted'
  and "muted"."thread_id" = "thread"."thread_id")
  and case nudge.kind when 'fits' then thread.author_id <> $11
  and thread.state = 'open'
  and channel.closed_at is null
  and not channel.is_read_only
  and not exists (select 1
  from "channel_watch" as muted
  where muted.community_id = nudge.community_id
  and muted.person_id = $12
  and muted.watch = 'muted'
  and "muted"."channel_id" = "channel"."channel_id")
  and exists ( select 1
  from post
  where post.community_id = thread.community_id
  and post.thread_id = thread.thread_id
  and post.number = 1
  and ((post.state = 'visible') or (post.state = 'withdrawn'
  and thread.last_number > 1)))
  and (select count(*)::int
  from post
  where post.community_id = thread.community_id
  and post.thread_id = thread.thread_id
  and post.number > 1
  and (post.state = 'visible')) = 0
  and coalesce((select read_mark.up_to_number
  from read_mark
  where read_mark.community_id = nudge.community_id
  and read_mark.person_id = $13
  and read_mark.thread_id = nudge.thread_id), 0) = 0 else exists (select 1
  from post
  where post.community_id = nudge.community_id
  and post.post_id = nudge.post_id
  and post.thread_id = nudge.thread_id
  and post.author_id <> $14
  and (post.state = 'visible')
  and post.number > coalesce((select read_mark.up_to_number
  from read_mark
  where read_mark.community_id = nudge.community_id
  and read_mark.person_id = $15
  and read_mark.thread_id = nudge.thread_id), 0)) end, false) end
  and nudge.nudge_id = any($16::uuid[])
  and "nudge"."made_at" > $17
  order by "nudge"."made_at", "nudge"."nudge_id";
