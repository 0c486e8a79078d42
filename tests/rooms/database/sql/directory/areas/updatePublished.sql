update "area_directory"
  set "published_at" = $1
  where "community_id" = $2
  and "area_id" = $3;
