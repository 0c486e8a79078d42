insert into "next_steps_time" ("community_id", "batch_id", "number", "path_id", "decisions", "tenths", "is_offline", "on_day")
  values ($1, $2, $3, $4, $5, $6, $7, $8)
  on conflict ("community_id", "batch_id", "number") do nothing;
