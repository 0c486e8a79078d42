select "version"
  from "post_version"
  where "community_id" = $1
  and "post_id" = $2
  and "is_shown" = $3
  limit $4;
