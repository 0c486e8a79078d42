insert into "channel_taken_out" ("community_id", "channel_id", "person_id", "words", "at")
  values ($1, $2, $3, $4, $5)
  on conflict ("community_id", "channel_id", "person_id") do update
  set "words" = $6, "at" = $7;
