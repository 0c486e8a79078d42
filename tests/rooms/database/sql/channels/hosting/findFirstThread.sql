select "thread"."thread_id" as "id"
  from "thread"
  inner join "channel" on "channel"."community_id" = "thread"."community_id"
  and "channel"."channel_id" = "thread"."channel_id"
  where "thread"."community_id" = $1
  and "thread"."channel_id" = $2
  and "channel"."host_id" = $3
  and "thread"."author_id" = $4
  and "thread"."is_anonymous" = $5
  order by "thread"."started_at"
  limit $6;
