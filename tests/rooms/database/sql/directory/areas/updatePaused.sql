update "feed"
  set "paused_at" = $1
  where "community_id" = $2
  and "feed_id" = $3;
