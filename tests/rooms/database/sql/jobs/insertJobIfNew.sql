insert into "job" ("job_id", "community_id", "kind", "subject_id", "due_at", "every_minutes", "asks", "attempts")
  values ($1, $2, $3, $4, $5, $6, $7, $8)
  on conflict do nothing;
