select "channel_id"
  from "channel_holding"
  where "community_id" = $1
  and "holds_doubt" = $2
  limit $3;
