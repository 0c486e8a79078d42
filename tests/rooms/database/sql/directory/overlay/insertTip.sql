insert into "service_tip" ("community_id", "tip_id", "service_id", "author_id", "key", "by_role", "body", "state", "posted_at")
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9)
  on conflict do nothing
  returning "tip_id";
