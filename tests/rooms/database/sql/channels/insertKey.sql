insert into "post_key" ("community_id", "author_id", "key", "ask_hash", "thread_id", "post_id")
  values ($1, $2, $3, $4, $5, $6)
  on conflict do nothing
  returning "post_id";
