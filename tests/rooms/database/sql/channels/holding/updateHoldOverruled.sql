update "channel"
  set "hold_overruled" = $1
  where "community_id" = $2
  and "channel_id" = $3;
