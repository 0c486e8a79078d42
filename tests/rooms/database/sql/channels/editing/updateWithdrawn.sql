update "post"
  set "body" = $1, "kept" = $2, "mentions" = $3, "state" = $4, "version" = version + 1, "withdrawn_at" = $5
  where "community_id" = $6
  and "post_id" = $7;
