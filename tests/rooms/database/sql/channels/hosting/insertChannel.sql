insert into "channel" ("community_id", "channel_id", "slug", "name", "purpose", "rules", "kind", "needs", "is_urgent", "is_read_only", "closed_at", "host_id", "created_at")
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)
  on conflict ("community_id", "channel_id") do nothing
  returning "channel_id";
