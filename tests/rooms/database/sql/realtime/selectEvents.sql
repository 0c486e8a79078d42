select "event"."seq", "event"."kind", "event"."channel_id" as "channelId", "event"."thread_id" as "threadId", "event"."post_id" as "postId", coalesce((event.person_id = $1), (channel.community_id = $2
  and (channel.kind = 'open' or exists ( select 1
  from channel_member
  where channel_member.community_id = channel.community_id
  and channel_member.channel_id = channel.channel_id
  and channel_member.person_id = $3))), false) as "isVisible"
  from "stream_event" as "event"
  left join "channel" on "channel"."community_id" = "event"."community_id"
  and "channel"."channel_id" = "event"."channel_id"
  where "event"."community_id" = $4
  and "event"."stream" = $5
  and "event"."seq" > $6
  order by "event"."seq"
  limit $7;
