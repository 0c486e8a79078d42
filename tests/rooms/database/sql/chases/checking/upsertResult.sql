insert into "chase_check" ("community_id", "chase_id", "at", "due_on", "result", "done_at")
  values ($1, $2, $3, $4, $5, $6)
  on conflict ("community_id", "chase_id", "at") do update
  set "result" = $7, "done_at" = $8;
