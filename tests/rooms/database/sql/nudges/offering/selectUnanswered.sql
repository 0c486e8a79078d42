select "thread"."community_id" as "communityId", "thread"."thread_id" as "threadId", coalesce(rule.asked_max, $1) as "askedMax"
  from "thread"
  inner join "channel" on "channel"."community_id" = "thread"."community_id"
  and "channel"."channel_id" = "thread"."channel_id"
  left join "nudge_offer_rule" as "rule" on "rule"."community_id" = "thread"."community_id"
  where "thread"."urgency" = $2
  and "thread"."state" = $3
  and "thread"."started_at" > $4
  and thread.started_at <= $5::timestamptz - make_interval(mins => coalesce(rule.unanswered_minutes, $6))
  and "channel"."closed_at" is null
  and "channel"."is_read_only" = $7
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
  and not exists (select "nudge_offered"."thread_id"
  from "nudge_offered"
  where "nudge_offered"."community_id" = "thread"."community_id"
  and "nudge_offered"."thread_id" = "thread"."thread_id")
  order by "thread"."started_at"
  limit $8;
