insert into "feed_run" ("community_id", "run_id", "feed_id", "state", "started_at", "ended_at", "next_page", "part_ids", "pages", "read", "created", "changed", "missing", "fault")
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)
  on conflict do nothing
  returning "run_id";
