select "offered"."thread_id" as "threadId", "channel"."name" as "channelName", "offered"."offered_at" as "offeredAt", (select count(*)::int
  from nudge_offer
  where nudge_offer.community_id = offered.community_id
  and nudge_offer.thread_id = offered.thread_id) as "asked", ((select count(*)::int
  from post
  where post.community_id = thread.community_id
  and post.thread_id = thread.thread_id
  and post.number > 1
  and (post.state = 'visible')) > 0) as "isAnswered"
  from "nudge_offered" as "offered"
  inner join "thread" on "thread"."community_id" = "offered"."community_id"
  and "thread"."thread_id" = "offered"."thread_id"
  inner join "channel" on "channel"."community_id" = "thread"."community_id"
  and "channel"."channel_id" = "thread"."channel_id"
  where "offered"."community_id" = $1
  and "offered"."offered_at" > $2
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
  order by "offered"."offered_at" desc
  limit $6;
