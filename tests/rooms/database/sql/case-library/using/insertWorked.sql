insert into "case_worked" ("community_id", "case_id", "person_id", "area_id", "said_at")
  values ($1, $2, $3, $4, $5)
  on conflict do nothing;
