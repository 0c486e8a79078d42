update "post"
  set "body" = $1, "mentions" = $2, "kept" = $3, "version" = version + 1
  where "community_id" = $4
  and "post_id" = $5;
