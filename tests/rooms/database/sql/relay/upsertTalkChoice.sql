insert into "talk_choice" ("community_id", "person_id", "is_open", "set_at")
  values ($1, $2, $3, $4)
  on conflict ("community_id", "person_id") do update
  set "is_open" = $5, "set_at" = $6;
