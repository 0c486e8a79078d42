update "thread"
  set "last_post_at" = greatest(last_post_at, $1::timestamptz)
  where "community_id" = $2
  and "thread_id" = $3;
