update "feed"
  set "read_at" = $1
  where "community_id" = $2
  and "feed_id" = $3;
