insert into "case_saved" ("community_id", "person_id", "case_id", "saved_at")
  values ($1, $2, $3, $4)
  on conflict do nothing;
