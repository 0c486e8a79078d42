insert into "service_statement" ("community_id", "statement_id", "service_id", "person_id", "key", "by_role", "capacity", "wait_min_weeks", "wait_max_weeks", "phone", "ask_for", "how_to_refer", "barriers", "stated_at", "withdrawn_at")
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15)
  on conflict do nothing
  returning "statement_id";
