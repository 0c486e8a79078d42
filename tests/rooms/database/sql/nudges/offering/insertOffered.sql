insert into "nudge_offered" ("community_id", "thread_id", "offered_at")
  values ($1, $2, $3)
  on conflict do nothing
  returning "thread_id";
