select "version"
  from "post_version"
  where "community_id" = $1
  and "post_id" = $2
  and "was_public" = $3
  limit $4;
