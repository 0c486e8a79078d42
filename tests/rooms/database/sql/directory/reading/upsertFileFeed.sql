insert into "feed" ("community_id", "feed_id", "area_id", "name", "address", "licence", "shape", "paused_at", "created_at", "read_at")
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
  on conflict ("community_id", "area_id", "name")
  where "address" is null do update
  set "shape" = $11
  returning "feed_id" as "feedId";
