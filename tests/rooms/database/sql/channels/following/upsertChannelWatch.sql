insert into "channel_watch" ("community_id", "person_id", "channel_id", "watch", "since")
  values ($1, $2, $3, $4, $5)
  on conflict ("community_id", "person_id", "channel_id") do update
  set "watch" = $6, "since" = $7
  where "channel_watch"."watch" <> $8;
