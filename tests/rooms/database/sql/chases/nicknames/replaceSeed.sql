insert into "nickname_seed" ("community_id", "person_id", "seed", "made_at")
  values ($1, $2, $3, $4)
  on conflict ("community_id", "person_id") do update
  set "seed" = $5, "made_at" = $6;
