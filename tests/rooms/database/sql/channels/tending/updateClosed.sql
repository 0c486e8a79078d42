update "thread"
  set "state" = $1
  where "community_id" = $2
  and "thread_id" = $3;
