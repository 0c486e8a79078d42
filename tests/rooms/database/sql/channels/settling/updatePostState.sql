update "post"
  set "state" = $1
  where "community_id" = $2
  and "post_id" = $3;
