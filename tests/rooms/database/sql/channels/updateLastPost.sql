update "thread"
  set "last_number" = $1, "last_post_at" = greatest(last_post_at, $2::timestamptz)
  where "community_id" = $3
  and "thread_id" = $4;
