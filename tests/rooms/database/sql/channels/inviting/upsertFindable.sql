insert into "findable_choice" ("community_id", "person_id", "is_findable", "set_at")
  values ($1, $2, $3, $4)
  on conflict ("community_id", "person_id") do update
  set "is_findable" = $5, "set_at" = $6;
