select "thread"."thread_id" as "id", thread.title as "title"
  from "thread"
  inner join "channel" on "channel"."community_id" = "thread"."community_id"
  and "channel"."channel_id" = "thread"."channel_id"
  where "thread"."community_id" = $1
  and "thread"."merged_into" = $2
  and (channel.community_id = $3
  and (channel.kind = 'open' or exists ( select 1
  from channel_member
  where channel_member.community_id = channel.community_id
  and channel_member.channel_id = channel.channel_id
  and channel_member.person_id = $4)))
  and exists ( select 1
  from post
  where post.community_id = thread.community_id
  and post.thread_id = thread.thread_id
  and post.number = 1
  and ((post.state = 'visible' or (post.author_id = $5
  and post.state <> 'withdrawn')) or (post.state = 'withdrawn'
  and thread.last_number > 1)))
  order by "thread"."started_at", "thread"."thread_id"
  limit $6;
