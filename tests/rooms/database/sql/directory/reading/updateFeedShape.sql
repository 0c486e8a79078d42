update "feed"
  set "shape" = $1
  where "community_id" = $2
  and "feed_id" = $3
  and "shape" is distinct
  from $4;
