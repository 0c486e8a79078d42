insert into "saved_find" ("community_id", "person_id", "kind", "subject_id", "saved_at")
  values ($1, $2, $3, $4, $5)
  on conflict do nothing;
