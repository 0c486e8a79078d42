select "channel_id" as "channelId"
  from "channel"
  where "community_id" = $1
  and "host_id" = $2
  and "closed_at" is null
  order by "channel_id"
  limit $3;
