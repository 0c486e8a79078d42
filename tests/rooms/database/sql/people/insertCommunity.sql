insert into "community" ("community_id", "slug", "name", "is_evaluation", "created_at")
  values ($1, $2, $3, $4, $5)
  on conflict do nothing
  returning "community_id";
