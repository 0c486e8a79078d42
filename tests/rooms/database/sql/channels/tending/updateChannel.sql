update "thread"
  set "channel_id" = $1
  where "community_id" = $2
  and "thread_id" = $3;
