update "thread"
  set "accepted_post_id" = $1, "state" = $2
  where "community_id" = $3
  and "thread_id" = $4;
