insert into "thread_watch" ("community_id", "person_id", "thread_id", "watch", "since")
  values ($1, $2, $3, $4, $5)
  on conflict do nothing;
