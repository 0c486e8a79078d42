insert into "rules_accepted" ("community_id", "channel_id", "person_id", "version", "at")
  values ($1, $2, $3, $4, $5)
  on conflict ("community_id", "channel_id", "person_id") do update
  set "version" = $6, "at" = $7;
