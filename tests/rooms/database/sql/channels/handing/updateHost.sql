update "channel"
  set "host_id" = $1
  where "community_id" = $2
  and "channel_id" = $3;
