delete
  from "channel_pin"
  where "community_id" = $1
  and "channel_id" = $2
  and "case_id" = $3;
