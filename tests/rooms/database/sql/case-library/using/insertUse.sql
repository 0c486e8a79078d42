insert into "case_use" ("community_id", "case_id", "mark", "use", "on_day")
  values ($1, $2, $3, $4, $5)
  on conflict do nothing;
