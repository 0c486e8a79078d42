select "thread_id" as "id", "state", "merged_into" as "mergedInto", "channel_id" as "channelId"
  from "thread"
  where "community_id" = $1
  and "thread_id" in ($2)
  order by "thread_id" for update;
