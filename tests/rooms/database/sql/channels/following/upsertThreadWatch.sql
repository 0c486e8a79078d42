insert into "thread_watch" ("community_id", "person_id", "thread_id", "watch", "since")
  values ($1, $2, $3, $4, $5)
  on conflict ("community_id", "person_id", "thread_id") do update
  set "watch" = $6, "since" = $7
  where "thread_watch"."watch" <> $8;
