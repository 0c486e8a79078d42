update "post_version"
  set "is_shown" = $1
  where "community_id" = $2
  and "post_id" = $3;
