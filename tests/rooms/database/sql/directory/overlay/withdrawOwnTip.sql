update "service_tip"
  set "state" = $1
  where "community_id" = $2
  and "author_id" = $3
  and "tip_id" = $4
  and "state" = $5;
