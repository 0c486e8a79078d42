insert into "chase_keeping" ("community_id", "months", "set_at")
  values ($1, $2, $3)
  on conflict ("community_id") do update
  set "months" = $4, "set_at" = $5;
