insert into "chase_check" ("community_id", "chase_id", "at", "due_on")
  values ($1, $2, $3, $4)
  on conflict ("community_id", "chase_id", "at") do update
  set "due_on" = $5, "result" = $6, "done_at" = $7;
