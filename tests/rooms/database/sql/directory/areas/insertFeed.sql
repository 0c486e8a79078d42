insert into "feed" ("community_id", "feed_id", "area_id", "name", "address", "licence", "shape", "paused_at", "created_at", "read_at")
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
  on conflict do nothing
  returning "feed_id";
